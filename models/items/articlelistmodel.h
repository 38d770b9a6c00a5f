// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/domain/article.h"
#include "models/search/articlesearch.h"
#include "models/search/query.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QSet>

namespace galley {

class Library;

/// What the article list shows: a scope, searched by a query, in an order.
struct ArticleListRequest
{
    ArticleScope scope;
    QString query; ///< as typed
    ResultOrder order = ResultOrder::NewestFirst;

    bool operator==(const ArticleListRequest &) const = default;
};

/// The articles of a request, as a vector of ids; rows are read when somebody asks for them. GUI thread; never waits.
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

    explicit ArticleListModel(Library &library, QObject *parent = nullptr);

    void setRequest(const ArticleListRequest &request);
    [[nodiscard]] const ArticleListRequest &request() const { return m_request; }
    /// The query as it was understood; empty when there is none.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Runs the request again.
    void refresh();
    [[nodiscard]] bool isSearching() const { return m_searching; }

    [[nodiscard]] const QList<ArticleId> &articles() const { return m_articles; }
    [[nodiscard]] ArticleId articleAt(int row) const { return m_articles.value(row); }
    [[nodiscard]] int rowOf(ArticleId article) const; ///< -1 when it is not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The list is the answer to request(); rows may still be read.
    void resultChanged();
    void queryFaulty(const galley::QueryError &error);
    void failed(const galley::Error &error);

private:
    struct Row
    {
        ArticleSummary summary;
        ResultExcerpt excerpt;
    };

    void run();
    void show(const QList<ArticleId> &articles);
    void readSoon(int row) const;
    void readPending();
    void receive(const QList<Row> &rows);
    void forget(const QList<ArticleId> &articles);

    Library &m_library;
    ArticleListRequest m_request;
    Query m_query;
    QList<ArticleId> m_articles;
    QHash<ArticleId, int> m_rows; ///< position in m_articles
    mutable QHash<ArticleId, Row> m_read;
    QSet<ArticleId> m_stale; ///< of m_read: shown until they were read again
    mutable QSet<int> m_pending;
    QSet<ArticleId> m_reading;
    int m_generation = 0; ///< answers of an older request are thrown away
    bool m_searching = false;
    bool m_runAgain = false;
};

} // namespace galley
