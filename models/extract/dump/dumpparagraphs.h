// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"
#include "models/extract/text/textmeasures.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace galley {

/// A paragraph of a plain text dump: one line, or several that a text browser has wrapped.
struct DumpParagraph
{
    Span span;               ///< without the white space around
    QString line;            ///< its text, single-spaced
    TextMeasures measures;   ///< of the text without its bullet
    int lines = 1;           ///< that it was wrapped into
    int indent = 0;          ///< columns before the first line
    int bulletLength = 0;    ///< characters of "  * " or "2. " in front; 0 when there is none
    bool numbered = false;   ///< the bullet is a number
    bool afterBlank = false; ///< a blank line stands before it
    bool first = false;      ///< of the dump
};

/// The column at which a text browser has wrapped the lines; 0 when the lines are whole paragraphs.
[[nodiscard]] qsizetype wrapColumn(QStringView text);

/// The paragraphs of a dump in order. Lines are joined where the text is wrapped; blank lines and bullets begin a new paragraph.
[[nodiscard]] std::vector<DumpParagraph> dumpParagraphs(QStringView text);

} // namespace galley
