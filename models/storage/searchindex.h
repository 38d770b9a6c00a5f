// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/domain/article.h"

#include <functional>

namespace galley {

class Connection;

/// What the index holds of an article.
struct IndexedText
{
    QString headline;
    QString body; ///< content blocks without the headline

    bool operator==(const IndexedText &) const = default;
};

[[nodiscard]] IndexedText indexedText(const Article &article);

/// The full-text index, article_index. It keeps no text, so that to take an article out one must give exactly the text
/// that was put in: take the text before a change and the text after it. Same connection and transaction as the change.
class SearchIndex final
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<> add(ArticleId article, const IndexedText &text);
    [[nodiscard]] Result<> remove(ArticleId article, const IndexedText &text);
    /// Nothing is done when the two are equal.
    [[nodiscard]] Result<> replace(ArticleId article, const IndexedText &before, const IndexedText &after);
    /// Throws the index away and makes it anew from the articles; \a progress gets done and total, and says whether to go on.
    [[nodiscard]] Result<> rebuild(const std::function<bool(qint64, qint64)> &progress = {});
    /// Whether the index agrees with itself and holds each article with the right number of words. Faults as texts for the log.
    [[nodiscard]] Result<QStringList> check(const CancelToken &cancel = {}) const;

private:
    Connection &m_connection;
};

} // namespace galley
