// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/markupshorthand.h"

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

/// Limited markup in which references stand for texts and attributes, for Dom::parse().
struct ShortMarkup
{
    QByteArray source; ///< what the shorthand's views point into
    QByteArray html;
    MarkupShorthand shorthand;
    bool trimmed = false;
};

/// The same, and shorter: also without control characters, the shapes of drawings, and white space that says nothing; texts and attributes as references.
[[nodiscard]] ShortMarkup shortenMarkup(const QByteArray &html, const MarkupLimits &limits = {});

} // namespace galley
