// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"

#include "models/base/whenready.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <QTimer>

namespace galley {

namespace {

constexpr int rowsAround = 24;      ///< read with the row that was asked for, on each side
constexpr int keptRows = 4000;      ///< read rows are forgotten beyond this
constexpr int snippetLength = 150; ///< UTF-16 units

} // namespace

ArticleListModel::ArticleListModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    const LibraryNotifier &notifier = library.notifier();
    connect(&notifier, &LibraryNotifier::articlesAdded, this, [this](const QList<ArticleId> &articles) {
        forget(articles); // some may only have a new version
        refresh();
    });
    connect(&notifier, &LibraryNotifier::articlesRemoved, this, &ArticleListModel::refresh);
    connect(&notifier, &LibraryNotifier::collectionsChanged, this, [this] {
        if (m_request.scope.kind == ArticleScope::Kind::Collection)
            refresh();
    });
    connect(&notifier, &LibraryNotifier::articlesChanged, this, &ArticleListModel::forget);
    connect(&notifier, &LibraryNotifier::annotationsChanged, this, &ArticleListModel::forget);
}

void ArticleListModel::setRequest(const ArticleListRequest &request)
{
    const auto query = parseQuery(request.query);
    if (!query) {
        Q_EMIT queryFaulty(query.error());
        return;
    }
    m_request = request;
    m_query = *query;
    for (auto row = m_read.cbegin(); row != m_read.cend(); ++row)
        m_stale.insert(row.key()); // excerpts are those of the old query
    run();
}

void ArticleListModel::refresh()
{
    if (m_searching)
        m_runAgain = true;
    else
        run();
}

void ArticleListModel::run()
{
    m_searching = true;
    m_runAgain = false;
    const int generation = ++m_generation;
    m_reading.clear(); // those answers are thrown away
    const auto search = m_library.read([request = m_request, query = m_query](Connection &connection) { return searchArticles(connection, request.scope, query, request.order); });
    whenReady(search, this, [this, generation](const Result<QList<ArticleId>> &found) {
        if (generation != m_generation)
            return;
        m_searching = false;
        if (found)
            show(*found);
        else
            Q_EMIT failed(found.error());
        if (m_runAgain)
            run();
    });
}

void ArticleListModel::show(const QList<ArticleId> &articles)
{
    if (articles != m_articles) {
        beginResetModel();
        m_articles = articles;
        m_rows.clear();
        m_rows.reserve(articles.size());
        for (int row = 0; row < articles.size(); ++row)
            m_rows.insert(articles[row], row);
        m_pending.clear();
        m_reading.clear();
        endResetModel();
    } else if (!articles.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(articles.size()) - 1));
    }
    Q_EMIT resultChanged();
}

int ArticleListModel::rowOf(ArticleId article) const
{
    return m_rows.value(article, -1);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_articles.size())
        return {};
    const ArticleId id = m_articles[index.row()];
    if (role == IdRole)
        return number(id);
    const auto found = m_read.constFind(id);
    if (found == m_read.constEnd()) {
        readSoon(index.row());
        return role == LoadedRole ? QVariant(false) : QVariant();
    }
    if (m_stale.contains(id))
        readSoon(index.row());
    const ArticleSummary &summary = found->summary;
    switch (role) {
    case LoadedRole:
        return !m_stale.contains(id);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case HeadlineRole:
        return summary.headline;
    case SiteRole:
        return summary.site;
    case LanguageRole:
        return summary.language;
    case PublishedRole:
        return summary.published;
    case StateRole:
        return static_cast<int>(summary.state);
    case StarredRole:
        return summary.starred;
    case DoubtfulRole:
        return summary.doubtful;
    case MentionCountRole:
        return summary.mentions;
    case EventCountRole:
        return summary.events;
    case HeadlineHitsRole:
        return QVariant::fromValue(found->excerpt.headlineHits);
    case SnippetRole:
        return found->excerpt.snippet.text;
    case SnippetHitsRole:
        return QVariant::fromValue(found->excerpt.snippet.marks);
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(HeadlineRole, "headline");
    return names;
}

void ArticleListModel::readSoon(int row) const
{
    const bool first = m_pending.isEmpty();
    m_pending.insert(row);
    if (first) {
        auto *self = const_cast<ArticleListModel *>(this);
        QTimer::singleShot(0, self, [self] { self->readPending(); });
    }
}

void ArticleListModel::readPending()
{
    QList<ArticleId> wanted;
    for (const int row : std::as_const(m_pending)) {
        const int from = qMax(0, row - rowsAround);
        const int to = qMin(static_cast<int>(m_articles.size()), row + rowsAround + 1);
        for (int i = from; i < to; ++i) {
            const ArticleId id = m_articles[i];
            if ((m_read.contains(id) && !m_stale.contains(id)) || m_reading.contains(id))
                continue;
            m_reading.insert(id);
            wanted.append(id);
        }
    }
    m_pending.clear();
    if (wanted.isEmpty())
        return;
    const auto reading = m_library.read([wanted, query = m_query](Connection &connection) -> Result<QList<Row>> {
        const auto summaries = ArticleStore(connection).summaries(wanted);
        if (!summaries)
            return failure(summaries.error());
        QList<Row> rows;
        for (const ArticleSummary &summary : *summaries) {
            Row row{.summary = summary, .excerpt = {}};
            if (!query.isEmpty())
                row.excerpt = excerpt(connection, summary.id, query, snippetLength).value_or(ResultExcerpt{});
            rows.append(row);
        }
        return rows;
    });
    whenReady(reading, this, [this, generation = m_generation](const Result<QList<Row>> &rows) {
        if (!rows)
            Q_EMIT failed(rows.error());
        else if (generation == m_generation)
            receive(*rows);
    });
}

void ArticleListModel::receive(const QList<Row> &rows)
{
    if (m_read.size() > keptRows) {
        m_read.clear();
        m_stale.clear();
    }
    int first = static_cast<int>(m_articles.size());
    int last = -1;
    for (const Row &row : rows) {
        m_read.insert(row.summary.id, row);
        m_stale.remove(row.summary.id);
        m_reading.remove(row.summary.id);
        if (const int position = rowOf(row.summary.id); position >= 0) {
            first = qMin(first, position);
            last = qMax(last, position);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void ArticleListModel::forget(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        m_reading.remove(article);
        if (!m_read.contains(article))
            continue;
        m_stale.insert(article);
        if (const int row = rowOf(article); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace galley
