// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/searchplan.h"

namespace galley {

/// The first rows of an answer, as places in the arrays.
struct FirstRows
{
    std::vector<ArticleIndex> rows;
    bool isAll = false;  ///< there are no more
    std::optional<ArticleSet> found = {}; ///< the whole answer, when it was made on the way
};

/// The first \a count rows of a plan's answer by time, newest or oldest first, without reading the whole answer where that can be
/// avoided: ids follow the time more or less. A stream of ids from the right end may stop as soon as what is still to come can only be
/// older (or newer) than what was found; of lists of words the newest articles alone are read at first, and all of them when those were
/// not enough. On the connection's thread.
[[nodiscard]] Result<FirstRows> firstRows(const ArticleArrays &arrays, Connection &connection, QueryEvaluator &evaluator, const SearchPlan &plan, ResultOrder order,
                                          size_t count);

} // namespace galley
