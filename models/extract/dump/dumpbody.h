// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/dump/dumpparagraphs.h"
#include "models/extract/text/linecues.h"

#include <vector>

namespace galley {

/// The article inside a dump: a run of paragraphs, and which of them are its body.
struct DumpBody
{
    size_t begin = 0; ///< of the run
    size_t end = 0;
    std::vector<bool> inBody;   ///< one for each paragraph of the dump
    double wordsInside = 0.0;   ///< prose in the body
    double wordsOutside = 0.0;  ///< prose outside the run

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

/// How much the paragraph speaks for (prose) or against (menus, cues, legal lines) being in the article.
[[nodiscard]] double paragraphValue(const DumpParagraph &paragraph, const LineCues &cues);

/// Finds the run of paragraphs with the greatest sum of values, and leaves cues and menu items inside it out.
[[nodiscard]] DumpBody findDumpBody(const std::vector<DumpParagraph> &paragraphs, const std::vector<LineCues> &cues);

} // namespace galley
