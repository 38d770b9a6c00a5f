// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

#include <QVariantList>

namespace galley {

/// A condition over `article AS a`, to stand after WHERE in parentheses. Values are bound to its "?" in order, never written into it.
struct SqlCondition
{
    QString sql; ///< empty: every article
    QVariantList bindings;
};

/// A query in the library's words. Text conditions are FTS5 expressions over article_index, built from quoted words only.
struct CompiledQuery
{
    SqlCondition condition; ///< the whole query
    bool isTextOnly = false; ///< requiredText says it all
    /// The words that every hit must have, as one expression: let the index drive the search by it and test `rest` on what it
    /// finds. Empty when there are none, as in "berlin OR lang:de".
    QString requiredText;
    SqlCondition rest;
    /// All words that are looked for, joined by OR: to rank by, or to ask for snippets. A hit need not have any of them.
    QString matchExpression;
};

/// Needs the SQL function galley_fold(text) (foldForSearch) on the connection, and article_index with the tokenizer "galley". Any thread.
[[nodiscard]] CompiledQuery compileQuery(const Query &query);

} // namespace galley
