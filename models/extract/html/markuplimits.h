// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace galley {

/// What a page may hold before the parser sees it. Of 2,220 real pages the deepest has 56 levels and the fullest tag 73 attributes;
/// the parser's time grows with the square of both.
struct MarkupLimits
{
    int depth = 512;
    int formatting = 48; ///< open <b>, <font> …: a parser opens all of them again in each paragraph
    int attributes = 512;
};

struct LimitedMarkup
{
    QByteArray html;
    bool trimmed = false; ///< something was left out; the text is all there
};

/// Leaves out tags that open beyond the limits, their end tags, and surplus attributes, in one pass. Pages within the limits come
/// back as they are, without a copy. Never leaves out text.
[[nodiscard]] LimitedMarkup limitMarkup(const QByteArray &html, const MarkupLimits &limits = {});

} // namespace galley
