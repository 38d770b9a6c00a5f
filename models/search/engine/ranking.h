// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/searchplan.h"

namespace galley {

struct RankedArticle
{
    double score = 0; ///< higher is better; 0 without any of the words
    ArticleIndex index = 0;
};

/// What becomes of articles that have none of the words.
enum class Unranked { LeftOut, Last };

/// Those of \a found with their scores for the plan's words. Okapi BM25 (Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009), k1 = 1.2, b = 0.75, as FTS5's bm25() computes it; a word in the headline counts
/// five times one in the body. The forms of a word count as one word; that needs no weight for how rare it is.
[[nodiscard]] Result<std::vector<RankedArticle>> rank(const ArticleArrays &arrays, Connection &connection, WordSets &words, const SearchPlan &plan,
                                                      const ArticleSet &found, Unranked unranked);

/// Brings the first \a count to their places: best first, of equals the newest.
void sortBest(const ArticleArrays &arrays, std::vector<RankedArticle> &articles, size_t count);
/// Brings all of them there; Cancelled soon after \a cancel was cancelled.
[[nodiscard]] Result<> sortAll(const ArticleArrays &arrays, std::vector<RankedArticle> &articles, const CancelToken &cancel);

} // namespace galley
