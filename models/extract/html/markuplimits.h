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
    bool trimmed = false; ///< tags or attributes were left out; the text is all there
};

/// Readies a page for the parser in one pass. Leaves out tags that open beyond the limits, their end tags, and surplus attributes; and what
/// no step looks at but the parser would have to read letter by letter, half of a usual page: scripts (but for JSON-LD), styles,
/// comments (but for the one in which browsers note the address of a saved page), and attributes that say nothing about text. Never leaves out text.
[[nodiscard]] LimitedMarkup limitMarkup(const QByteArray &html, const MarkupLimits &limits = {});

} // namespace galley
