// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/extract/dump/dumpparagraphs.h"
#include "models/extract/html/dom.h"
#include "models/extract/html/pageblocks.h"

namespace galley {

/// The place of each block of a page: the tags from the root down to it, with the class and id names of the innermost elements. Names lose
/// their digits, and siblings share a place, so that it is the same on other pages made from the same template. Never 0.
[[nodiscard]] std::vector<quint32> pagePlaces(const Dom &dom, const std::vector<PageBlock> &blocks);

/// The place of each paragraph of a text dump, which has no elements: the paragraphs before and after it. Never 0.
[[nodiscard]] std::vector<quint32> dumpPlaces(const std::vector<DumpParagraph> &paragraphs);

/// Gives the blocks their places.
void takePlaces(QList<Block> &blocks, const std::vector<quint32> &places);

} // namespace galley
