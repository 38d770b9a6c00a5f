// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/search/articlesearch.h"
#include "models/search/engine/articlearrays.h"
#include "models/search/engine/wordsets.h"
#include "models/storage/index/texthits.h"

namespace galley {

/// How a query is answered: words or a full-text expression that every hit matches, and the articles that everything else allows.
struct SearchPlan
{
    QueryNode words; ///< what the lists of the index answer; without children when there is nothing of it
    QString text;    ///< FTS5 expression; empty when there is none
    ArticleSet allowed;
    QString ranked; ///< the expression to rank by; empty when there are no words
    std::vector<RankedWords> rankedWords = {}; ///< the same for the lists; empty when FTS5 has to count
    bool isOneWord = false; ///< to rank by: one word or phrase, in all its forms
    bool isEverything = false; ///< nothing but the text narrows the answer
    bool isWhatIsRanked = false; ///< what has any of the words to rank by is the answer

    [[nodiscard]] bool hasWords() const { return !words.children.empty(); }

};

/// Turns queries into sets of articles. Filters come from the arrays, words from the index as a stream of ids; any filter that the
/// arrays know nothing of is asked of the library with the condition that compileQuery() makes. On the connection's thread.
class QueryEvaluator final
{
public:
    QueryEvaluator(const ArticleArrays &arrays, Connection &connection, const CancelToken &cancel)
        : m_arrays(arrays), m_connection(connection), m_cancel(cancel), m_words(arrays, connection) {}

    /// With the forms that the library has of plain words; without streaming the text that the whole answer must have.
    [[nodiscard]] Result<SearchPlan> plan(const ArticleScope &scope, const Query &query);
    [[nodiscard]] Result<ArticleSet> evaluate(const SearchPlan &plan);
    /// Those between two rows, both included.
    [[nodiscard]] Result<ArticleSet> evaluate(const SearchPlan &plan, ArticleIndex first, ArticleIndex last);
    [[nodiscard]] WordSets &words() { return m_words; }

private:
    [[nodiscard]] Result<> planText(const Query &query, const std::vector<QueryNode> &texts, SearchPlan &plan);
    [[nodiscard]] Result<> allow(const Query &query, const QueryNode &node, SearchPlan &plan);
    [[nodiscard]] Result<ArticleSet> nodeSet(const Query &query, const QueryNode &node);
    [[nodiscard]] Result<ArticleSet> childrenSet(const Query &query, const QueryNode &node);
    [[nodiscard]] Result<ArticleSet> textSet(const QString &expression, const ArticleSet &allowed, const IdRange &range) const;
    [[nodiscard]] Result<ArticleSet> librarySet(const QString &condition, const QVariantList &bindings) const;

    const ArticleArrays &m_arrays;
    Connection &m_connection;
    CancelToken m_cancel;
    WordSets m_words;
};

} // namespace galley
