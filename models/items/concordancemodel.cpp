// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/concordancemodel.h"

#include "models/storage/library.h"

#include <QPromise>

#include <utility>

namespace galley {

namespace {

/// So many lines are worth a change of the model.
constexpr qsizetype batchSize = 200;

Result<> read(Connection &connection, const ConcordanceSubject &subject, const ConcordanceRequest &request, const ConcordanceSink &sink,
              const CancelToken &cancel)
{
    if (const auto *query = std::get_if<Query>(&subject))
        return concordanceOfQuery(connection, *query, request, sink, cancel);
    if (const auto *entity = std::get_if<ConcordanceEntity>(&subject))
        return concordanceOfEntity(connection, entity->name, request, sink, cancel);
    return concordanceOfEvents(connection, std::get<ConcordanceEvent>(subject).type, request, sink, cancel);
}

} // namespace

ConcordanceModel::ConcordanceModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
}

ConcordanceModel::~ConcordanceModel()
{
    m_cancel.cancel();
}

void ConcordanceModel::show(const ConcordanceSubject &subject, const ConcordanceRequest &request)
{
    cancel();
    beginResetModel();
    m_found.clear();
    m_lines.clear();
    endResetModel();
    m_cancel = {};
    const auto promise = std::make_shared<QPromise<Batch>>();
    promise->start();
    m_watcher = new QFutureWatcher<Batch>(this);
    connect(m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &ConcordanceModel::receive);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &ConcordanceModel::finish);
    m_watcher->setFuture(promise->future());
    m_library.read([promise, subject, request, token = m_cancel](Connection &connection) -> Result<> {
        QList<ConcordanceLine> batch;
        const auto sink = [&](const QList<ConcordanceLine> &lines) {
            batch += lines;
            if (batch.size() >= batchSize)
                promise->addResult(Batch(std::exchange(batch, {})));
            return !token.isCancelled();
        };
        const auto done = read(connection, subject, request, sink, token);
        if (!batch.isEmpty())
            promise->addResult(Batch(batch));
        if (!done && done.error().code != ErrorCode::Cancelled)
            promise->addResult(Batch(failure(done.error())));
        promise->finish();
        return done;
    });
}

void ConcordanceModel::cancel()
{
    m_cancel.cancel();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    std::exchange(m_watcher, nullptr)->deleteLater();
    Q_EMIT finished();
}

void ConcordanceModel::receive(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const Batch batch = m_watcher->resultAt(i);
        if (!batch) {
            Q_EMIT failed(batch.error());
            continue;
        }
        const int first = static_cast<int>(m_lines.size());
        beginInsertRows({}, first, first + static_cast<int>(batch->size()) - 1);
        m_found += *batch;
        m_lines += *batch;
        endInsertRows();
    }
}

void ConcordanceModel::finish()
{
    std::exchange(m_watcher, nullptr)->deleteLater();
    if (m_order != ConcordanceOrder::AsFound)
        sortRows();
    Q_EMIT finished();
}

void ConcordanceModel::setOrder(ConcordanceOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (!m_lines.isEmpty())
        sortRows();
}

void ConcordanceModel::sortRows()
{
    beginResetModel();
    m_lines = m_found;
    sortConcordance(m_lines, m_order);
    endResetModel();
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const ConcordanceLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case LeftColumn:
            return line.left;
        case HitColumn:
            return line.hit;
        case RightColumn:
            return line.right;
        case ArticleColumn:
            return line.headline;
        default:
            return line.published;
        }
    case ArticleIdRole:
        return number(line.article);
    case SpanRole:
        return QVariant::fromValue(line.span);
    case LanguageRole:
        return line.language;
    case PublishedRole:
        return line.published;
    default:
        return {};
    }
}

} // namespace galley
