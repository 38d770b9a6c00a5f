// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagecontext.h"
#include "models/extract/text/linecues.h"

#include <vector>

namespace galley {

/// Which blocks are the body of the article.
struct PageBody
{
    std::vector<bool> inBody;  ///< one for each block
    int container = 0;         ///< the node that gathers most prose
    size_t first = 0;          ///< first body block
    size_t last = 0;           ///< last body block
    double wordsInside = 0.0;  ///< prose in the body
    double wordsOutside = 0.0; ///< prose of the page that is neither in the body nor known furniture

    [[nodiscard]] bool isEmpty() const { return wordsInside <= 0.0 && inBody.empty(); }
};

/// Finds the body in two steps: the container that gathers most prose, as Readability scores them, then the run of blocks with the
/// greatest sum of values, where prose counts for and menus count against.
[[nodiscard]] PageBody findBody(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts,
    const std::vector<LineCues> &cues);

/// The body that these blocks are.
[[nodiscard]] PageBody bodyOf(std::vector<bool> inBody, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts);

/// The node that gathers most prose: each paragraph speaks for its parent, by half for the next, and less for each further one; links speak
/// against. 0 when the page has no prose.
[[nodiscard]] int bestContainer(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts);

} // namespace galley
