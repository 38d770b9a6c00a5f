// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"

#include "models/base/whenready.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <QTimer>

#include <algorithm>

namespace galley {

namespace {

constexpr int rowsAround = 24;      ///< read with the row that was asked for, on each side
constexpr int keptRows = 4000;      ///< read rows are forgotten beyond this
constexpr int snippetLength = 150; ///< UTF-16 units

} // namespace

ArticleListModel::ArticleListModel(SearchEngine &engine, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(engine)
    , m_library(engine.library())
{
    connect(&engine, &SearchEngine::articlesAdded, this, &ArticleListModel::forget); // some may only have a new version
    connect(&engine, &SearchEngine::articlesCameOrWent, this, &ArticleListModel::refresh);
    const LibraryNotifier &notifier = m_library.notifier();
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
    run(SearchEngine::First::Wanted);
}

void ArticleListModel::refresh()
{
    if (m_searching)
        m_runAgain = true;
    else
        run(SearchEngine::First::NotWanted); // the list stays as long as it is
}

void ArticleListModel::run(SearchEngine::First first)
{
    m_searching = true;
    m_runAgain = false;
    ++m_generation;
    m_reading.clear(); // those answers are thrown away
    m_isShown = false;
    if (first == SearchEngine::First::Wanted)
        m_isComplete = false;
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
        m_run.release()->deleteLater(); // this may be one of its signals
    }
    m_run = m_engine.start({m_request.scope, m_query, m_request.order}, first);
    connect(m_run.get(), &SearchRun::firstFound, this, [this](const QList<ArticleId> &articles, bool isAll) {
        m_count = isAll ? std::optional<qint64>(articles.size()) : std::nullopt;
        show(std::make_shared<const ArticleOrder>(articles), isAll);
    });
    connect(m_run.get(), &SearchRun::counted, this, [this](qint64 count) { setCount(count); });
    connect(m_run.get(), &SearchRun::ordered, this, [this](const std::shared_ptr<const ArticleOrder> &order) {
        m_count = order->articles().size();
        if (!m_isShown || order->articles() != articles())
            show(order, true);
    });
    connect(m_run.get(), &SearchRun::facetsCounted, this, [this](const Facets &facets) {
        m_facets = facets;
        Q_EMIT facetsChanged(m_facets);
        finish();
    });
    connect(m_run.get(), &SearchRun::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        finish();
    });
}

void ArticleListModel::finish()
{
    m_searching = false;
    if (m_runAgain)
        refresh();
}

void ArticleListModel::setCount(const std::optional<qint64> &count)
{
    if (m_count == count)
        return;
    m_count = count;
    Q_EMIT countChanged();
}

void ArticleListModel::show(const std::shared_ptr<const ArticleOrder> &order, bool isComplete)
{
    const auto shown = static_cast<int>(articles().size());
    const auto count = static_cast<int>(order->articles().size());
    const bool goesOn = shown > 0 && shown <= count && std::equal(articles().cbegin(), articles().cend(), order->articles().cbegin());
    if (!goesOn && (shown > 0 || count > 0)) {
        replace(order);
    } else if (shown < count) {
        beginInsertRows({}, shown, count - 1);
        m_order = order;
        endInsertRows();
    } else {
        m_order = order;
    }
    if (goesOn && shown == count)
        Q_EMIT dataChanged(index(0), index(shown - 1));
    m_isComplete = isComplete;
    m_isShown = isComplete;
    Q_EMIT resultChanged();
}

void ArticleListModel::replace(const std::shared_ptr<const ArticleOrder> &order)
{
    beginResetModel();
    m_order = order;
    m_pending.clear();
    m_reading.clear();
    endResetModel();
}

int ArticleListModel::rowOf(ArticleId article) const
{
    return m_order->rowOf(article);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(articles().size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= articles().size())
        return {};
    const ArticleId id = articles()[index.row()];
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
        const int to = qMin(static_cast<int>(articles().size()), row + rowsAround + 1);
        for (int i = from; i < to; ++i) {
            const ArticleId id = articles()[i];
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
    int first = static_cast<int>(articles().size());
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
