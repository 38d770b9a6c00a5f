// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockclassifier.h"
#include "models/extract/dump/dumpbody.h"
#include "models/extract/text/linecues.h"

namespace galley {

/// A text dump taken apart, before its paragraphs are judged.
struct DumpReading
{
    std::vector<DumpParagraph> paragraphs;
    std::vector<LineCues> cues; ///< one for each paragraph
    DumpBody rule;              ///< the verdict of the rule
};

[[nodiscard]] DumpReading readDump(QStringView text);

/// The features of the paragraphs. There are no elements to look at, so runs of short lines, bullets and indentation stand in for them.
[[nodiscard]] ClassifierInput dumpFeatures(const DumpReading &dump);

} // namespace galley
