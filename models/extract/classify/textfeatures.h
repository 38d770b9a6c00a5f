// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/text/textmeasures.h"

#include <QStringView>

namespace galley {

/// Marks by which menus, quotes and headings are told, beside what textmeasures.h counts.
struct TextMarks
{
    int separators = 0; ///< bars, bullets and arrows
    bool quotes = false;
    bool endsColon = false;
    bool endsQuestion = false;
    bool startsLower = false;
    bool startsDigit = false;

    bool operator==(const TextMarks &) const = default;
};

/// Looks at the beginning and the end of the text.
[[nodiscard]] TextMarks textMarks(QStringView text);

/// Words in a sentence, on average.
[[nodiscard]] int sentenceLength(const TextMeasures &measures);

} // namespace galley
