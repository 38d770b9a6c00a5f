// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/search/articlesearch.h"
#include "models/search/engine/articlearrays.h"
#include "models/search/engine/articleorder.h"
#include "models/search/engine/facets.h"

#include <QMutex>
#include <QReadWriteLock>

#include <functional>
#include <memory>

namespace galley {

/// What somebody looks for.
struct SearchRequest
{
    ArticleScope scope;
    Query query;
    ResultOrder order = ResultOrder::NewestFirst;
};

/// Receives an answer piece by piece, in this order, on the thread that searches. What is not set is not made.
struct AnswerSinks
{
    /// The first articles, long before the count; \a isAll when there are no more.
    std::function<void(const QList<ArticleId> &articles, bool isAll)> firstArticles;
    std::function<void(qint64 count)> counted;
    std::function<void(const std::shared_ptr<const ArticleOrder> &order)> ordered;
    std::function<void(const Facets &facets)> facets;
};

/// What a saved search finds.
struct SearchMatches
{
    qint64 unread = 0;
    QList<ArticleId> among; ///< those of the articles asked about that it finds
};

/// Answers searches from arrays in memory and the full-text index. Any thread, each with a connection of its own; searches run side
/// by side, and a change waits for those that run.
class ArticleEngine final
{
public:
    /// How many articles come first.
    static constexpr int pageSize = 50;

    /// Loads the arrays unless they are there: two seconds for a million articles.
    [[nodiscard]] Result<> load(Connection &connection, const CancelToken &cancel = {});
    [[nodiscard]] bool isLoaded() const;
    /// Takes over what happened to articles: added, changed, annotated or removed. Nothing to do while nothing is loaded.
    [[nodiscard]] Result<> update(Connection &connection, const QList<ArticleId> &articles);
    /// So much has changed that load() should start anew; searches go on meanwhile.
    [[nodiscard]] bool isWorn() const;
    [[nodiscard]] Result<> reload(Connection &connection, const CancelToken &cancel = {});

    /// Loads the arrays when they are not there; the first articles by time then come from the library. Ends with Cancelled soon after
    /// \a cancel was cancelled.
    [[nodiscard]] Result<> search(Connection &connection, const SearchRequest &request, const AnswerSinks &sinks, const CancelToken &cancel = {});
    [[nodiscard]] Result<SearchMatches> matches(Connection &connection, const Query &query, const QList<ArticleId> &among, const CancelToken &cancel = {});

    [[nodiscard]] size_t byteCount() const; ///< of the arrays
    [[nodiscard]] qint64 articleCount() const;

private:
    /// \a waiting ends only the wait for somebody who loads already.
    [[nodiscard]] Result<> loadUnless(Connection &connection, const CancelToken &cancel, const CancelToken &waiting);
    [[nodiscard]] Result<> readAll(Connection &connection, const CancelToken &cancel);
    /// False when the changes do not fit into the arrays.
    [[nodiscard]] Result<bool> apply(Connection &connection, const QList<ArticleId> &articles);

    mutable QReadWriteLock m_lock; ///< of the arrays
    std::unique_ptr<ArticleArrays> m_arrays;
    QMutex m_loadLock; ///< one loads at a time
    mutable QMutex m_missedLock;
    bool m_isLoading = false;
    QList<ArticleId> m_missed; ///< what changed while they were loaded
};

} // namespace galley
