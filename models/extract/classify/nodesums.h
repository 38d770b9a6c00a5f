// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagecontext.h"
#include "models/extract/html/vocabulary.h"

#include <vector>

namespace galley {

/// What stands below a node.
struct SubtreeSum
{
    double prose = 0.0; ///< words, as proseWords() counts
    double words = 0.0;
    double characters = 0.0;
    double linked = 0.0; ///< characters
    int blocks = 0;
};

/// Where a node stands.
struct NodeSurroundings
{
    bool article = false, main = false, nav = false, footer = false, aside = false, header = false, form = false, section = false;
    bool body = false; ///< in itemprop=articleBody
    quint16 depth = 0;
    quint16 articleNumber = 0; ///< of the outermost <article>, counted from 1; 0 outside of any
    int articleNode = 0;       ///< that one; 0 outside of any
    quint32 path = 0;          ///< hash of the tags down to it
};

[[nodiscard]] std::vector<SubtreeSum> subtreeSums(const Dom &dom, const std::vector<PageBlock> &blocks);

/// Only for nodes that hold text.
[[nodiscard]] std::vector<NodeSurroundings> nodeSurroundings(const Dom &dom, const std::vector<SubtreeSum> &sums);

} // namespace galley
