// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/dom.h"
#include "models/extract/html/pageblocks.h"
#include "models/extract/html/vocabulary.h"

#include <optional>
#include <vector>

namespace galley {

/// What the elements around a block say about it, once the hints that cannot be right are taken out.
struct BlockContext
{
    std::optional<BlockRole> furniture = {}; ///< role of the innermost furniture around it
    std::optional<BlockRole> part = {};      ///< of the article, from the innermost element that says so
    bool hidden = false;
    bool listed = false;  ///< in a list item
    bool quoted = false;  ///< in a <blockquote>
    bool figure = false;  ///< in a <figure>
    bool table = false;   ///< in a table row
    bool heading = false; ///< in h1 to h6
    bool body = false;    ///< in an element that calls itself the article or its body

    bool operator==(const BlockContext &) const = default;
};

/// How much a block looks like running text, in words: 0 for menus, headings and link lists.
[[nodiscard]] double proseWords(const PageBlock &block);

/// Which hints about furniture are believed.
enum class HintTrust { All, TagsOnly, None };

/// The contexts of the blocks, in their order. A kind of furniture is believed only while enough of the page's prose lies outside of it:
/// a class name is easily wrong, an article without text is not.
[[nodiscard]] std::vector<BlockContext> blockContexts(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<ElementHints> &hints,
    HintTrust trust = HintTrust::All);

/// What the elements say, one for each node; of those only that hold text.
[[nodiscard]] std::vector<ElementHints> pageHints(const Dom &dom, const std::vector<PageBlock> &blocks);

} // namespace galley
