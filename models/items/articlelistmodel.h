// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/domain/article.h"
#include "models/search/engine/facets.h"
#include "models/search/engine/searchengine.h"
#include "models/search/query.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QSet>

namespace galley {

/// What the article list shows: a scope, searched by a query, in an order.
struct ArticleListRequest
{
    ArticleScope scope;
    QString query; ///< as typed
    ResultOrder order = ResultOrder::NewestFirst;

    bool operator==(const ArticleListRequest &) const = default;
};

/// The articles of a request, as a vector of ids; rows are read when somebody asks for them. A new request shows its first articles
/// at once, and gets the others below them when the whole answer is there. GUI thread; never waits.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        LoadedRole,            ///< bool: false while the row is being read; what it was before may be shown until then
        HeadlineRole,
        SiteRole,
        LanguageRole,
        PublishedRole, ///< QDateTime, UTC
        StateRole,     ///< int of ReadingState
        StarredRole,
        DoubtfulRole,
        MentionCountRole,
        EventCountRole,
        HeadlineHitsRole, ///< QList<galley::Span> in the headline
        SnippetRole,      ///< QString, empty without a query
        SnippetHitsRole,  ///< QList<galley::Span> in the snippet
    };

    explicit ArticleListModel(SearchEngine &engine, QObject *parent = nullptr);

    void setRequest(const ArticleListRequest &request);
    [[nodiscard]] const ArticleListRequest &request() const { return m_request; }
    /// The query as it was understood; empty when there is none.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Runs the request again.
    void refresh();
    [[nodiscard]] bool isSearching() const { return m_searching; }

    /// Whether all of the answer is there, and not only its first articles.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// How many articles the answer has. Until that is known: how many there are at least.
    [[nodiscard]] qint64 resultCount() const { return m_count.value_or(m_order->articles().size()); }
    [[nodiscard]] bool isCountExact() const { return m_count.has_value(); }
    /// How the answer divides; that of the answer before it until facetsChanged().
    [[nodiscard]] const Facets &facets() const { return m_facets; }

    [[nodiscard]] const QList<ArticleId> &articles() const { return m_order->articles(); }
    [[nodiscard]] ArticleId articleAt(int row) const { return articles().value(row); }
    [[nodiscard]] int rowOf(ArticleId article) const; ///< -1 when it is not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The list is the answer to request() or, until isComplete(), its first articles; rows may still be read.
    void resultChanged();
    void countChanged();
    void facetsChanged(const galley::Facets &facets);
    void queryFaulty(const galley::QueryError &error);
    void failed(const galley::Error &error);

private:
    struct Row
    {
        ArticleSummary summary;
        ResultExcerpt excerpt;
    };

    void run(SearchEngine::First first);
    void finish();
    void setCount(const std::optional<qint64> &count);
    void show(const std::shared_ptr<const ArticleOrder> &order, bool isComplete);
    void replace(const std::shared_ptr<const ArticleOrder> &order);
    void readSoon(int row) const;
    void readPending();
    void receive(const QList<Row> &rows);
    void forget(const QList<ArticleId> &articles);

    SearchEngine &m_engine;
    Library &m_library;
    std::unique_ptr<SearchRun> m_run;
    ArticleListRequest m_request;
    Query m_query;
    std::shared_ptr<const ArticleOrder> m_order = std::make_shared<const ArticleOrder>();
    std::optional<qint64> m_count;
    Facets m_facets;
    bool m_isComplete = false;
    bool m_isShown = false; ///< the whole answer to the search that runs
    mutable QHash<ArticleId, Row> m_read;
    QSet<ArticleId> m_stale; ///< of m_read: shown until they were read again
    mutable QSet<int> m_pending;
    QSet<ArticleId> m_reading;
    int m_generation = 0; ///< answers of an older request are thrown away
    bool m_searching = false;
    bool m_runAgain = false;
};

} // namespace galley
