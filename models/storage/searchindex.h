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
    QString body;          ///< content blocks without the headline
    QString language = {}; ///< BCP 47; only says which forms its words have; empty when these are kept by somebody else

    bool operator==(const IndexedText &other) const { return headline == other.headline && body == other.body; }
};

[[nodiscard]] IndexedText indexedText(const Article &article);

/// The full-text index, article_index, and the word forms beside it. It keeps no text, so that to take an article out one must give
/// exactly the text that was put in: take the text before a change and the text after it. Same connection and transaction as the
/// change. While IndexRebuild makes a new index, both are kept right. A damaged index stops no change: it is marked, and
/// IndexRebuild makes it anew.
class SearchIndex final
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<> add(ArticleId article, const IndexedText &text);
    [[nodiscard]] Result<> remove(ArticleId article, const IndexedText &text);
    /// When only the language differs the index stays and the words' forms are learnt; nothing is done when that is equal too.
    [[nodiscard]] Result<> replace(ArticleId article, const IndexedText &before, const IndexedText &after);
    /// Throws the index away and makes it anew from the articles; \a progress gets done and total, and says whether to go on.
    /// What was done until a cancel is kept, and the old index answers until the new one is whole. Opens its own transactions.
    [[nodiscard]] Result<> rebuild(const std::function<bool(qint64, qint64)> &progress = {});
    /// Whether the index agrees with itself and holds each article with the right number of words. Faults as texts for the log.
    [[nodiscard]] Result<QStringList> check(const CancelToken &cancel = {}) const;
    /// The same by counts only: fast, for the start after an unclean exit.
    [[nodiscard]] Result<QStringList> quickCheck() const;
    /// The tokenizerVersion that made the index.
    [[nodiscard]] Result<int> version() const;

private:
    [[nodiscard]] Result<> put(QLatin1StringView table, ArticleId article, const IndexedText &text);
    [[nodiscard]] Result<> take(QLatin1StringView table, ArticleId article, const IndexedText &text);
    [[nodiscard]] Result<qint64> wordsInIndex() const;
    [[nodiscard]] Result<> learn(const IndexedText &text);
    [[nodiscard]] Result<> orMarkDamaged(const Result<> &done);

    /// Which tables hold an article, or shall.
    struct Tables
    {
        bool current = true;
        bool next = false;
    };
    [[nodiscard]] Result<Tables> tablesOf(ArticleId article) const;

    Connection &m_connection;
};

} // namespace galley
