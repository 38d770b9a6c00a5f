// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/savedsearchwatch.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <chrono>
#include <utility>

namespace galley {

namespace {

using namespace std::chrono_literals;
constexpr auto moment = 200ms; // an import tells of its batches faster than anybody reads counts

} // namespace

SavedSearchWatch::SavedSearchWatch(SearchEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &SavedSearchWatch::count);
    connect(&engine, &SearchEngine::articlesAdded, this, [this](const QList<ArticleId> &articles) { m_added += articles; });
    connect(&engine, &SearchEngine::updated, this, &SavedSearchWatch::refresh);
    connect(&engine.library().notifier(), &LibraryNotifier::collectionsChanged, this, &SavedSearchWatch::refresh);
    connect(&engine.library().notifier(), &LibraryNotifier::entitiesChanged, this, &SavedSearchWatch::refresh);
}

SavedSearchWatch::~SavedSearchWatch()
{
    m_cancel.cancel();
}

void SavedSearchWatch::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SavedSearchWatch::count()
{
    if (m_isCounting) {
        m_countAgain = true;
        return;
    }
    m_isCounting = true;
    m_countAgain = false;
    const auto counting = m_engine.library().read([articles = m_engine.articles(), added = std::exchange(m_added, {}), cancel = m_cancel](Connection &connection) -> Result<QList<Found>> {
        const auto searches = CollectionStore(connection).savedSearches();
        if (!searches)
            return failure(searches.error());
        QList<Found> found;
        for (const SavedSearch &search : *searches) {
            const auto query = parseQuery(search.query);
            if (!query)
                continue; // of a time when the language was another; shown without a count
            const auto matches = articles->matches(connection, *query, added, cancel);
            if (!matches)
                return failure(matches.error());
            found.append({search, *matches});
        }
        return found;
    });
    whenReady(counting, this, [this](const Result<QList<Found>> &found) {
        m_isCounting = false;
        if (found)
            receive(*found);
        else
            Q_EMIT failed(found.error());
        if (m_countAgain)
            count();
    });
}

void SavedSearchWatch::receive(const QList<Found> &found)
{
    QHash<SavedSearchId, qint64> unread;
    for (const Found &one : found)
        unread.insert(one.search.id, one.matches.unread);
    if (unread != m_unread) {
        m_unread = unread;
        Q_EMIT unreadChanged(m_unread);
    }
    for (const Found &one : found) {
        if (!one.matches.among.isEmpty())
            Q_EMIT newMatches(one.search, one.matches.among);
    }
}

} // namespace galley
