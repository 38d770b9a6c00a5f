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
/// avoided: ids follow the time more or less. Words are looked for among the newest articles at first, and further back step by step until what is
/// still to come can only be older than what was found. On the connection's thread.
[[nodiscard]] Result<FirstRows> firstRows(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, ResultOrder order, size_t count);

} // namespace galley
