// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/search/articlesearch.h"
#include "models/search/engine/articlearrays.h"
#include "models/storage/sqlite/texthits.h"

namespace galley {

/// How a query is answered: a full-text expression that every hit matches, and the articles that everything else allows.
struct SearchPlan
{
    QString text;   ///< FTS5 expression; empty when the articles allowed are the answer
    ArticleSet allowed;
    QString ranked; ///< the expression to rank by; empty when there are no words
    bool isOneWord = false; ///< to rank by: one word or phrase, in all its forms
    bool isEverything = false; ///< nothing but the text narrows the answer

    /// Where the ids of the articles allowed are; nothing when there are none.
    [[nodiscard]] std::optional<IdRange> range(const ArticleArrays &arrays) const;
};

/// Turns queries into sets of articles. Filters come from the arrays, words from the index as a stream of ids; any filter that the
/// arrays know nothing of is asked of the library with the condition that compileQuery() makes. On the connection's thread.
class QueryEvaluator final
{
public:
    QueryEvaluator(const ArticleArrays &arrays, Connection &connection, const CancelToken &cancel)
        : m_arrays(arrays), m_connection(connection), m_cancel(cancel) {}

    /// With the forms that the library has of plain words; without streaming the text that the whole answer must have.
    [[nodiscard]] Result<SearchPlan> plan(const ArticleScope &scope, const Query &query) const;
    [[nodiscard]] Result<ArticleSet> evaluate(const SearchPlan &plan) const;

private:
    [[nodiscard]] Result<ArticleSet> nodeSet(const Query &query, const QueryNode &node) const;
    [[nodiscard]] Result<ArticleSet> childrenSet(const Query &query, const QueryNode &node) const;
    [[nodiscard]] Result<ArticleSet> textSet(const QString &expression, const ArticleSet &allowed, const IdRange &range) const;
    [[nodiscard]] Result<ArticleSet> librarySet(const QString &condition, const QVariantList &bindings) const;

    const ArticleArrays &m_arrays;
    Connection &m_connection;
    CancelToken m_cancel;
};

} // namespace galley
