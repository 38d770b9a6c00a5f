// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/collectionstore.h"

#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

Result<QList<Collection>> CollectionStore::collections() const
{
    QList<Collection> found;
    return m_connection.each(u"SELECT c.id, c.name, (SELECT count(*) FROM collection_article WHERE collection_id = c.id) FROM collection c ORDER BY c.name"_s,
                             [&](const Row &row) {
        found.append({row.id<CollectionId>(0), row.text(1), static_cast<int>(row.integer(2))});
        return true;
    }).map([&] { return found; });
}

Result<std::optional<CollectionId>> CollectionStore::find(const QString &name) const
{
    std::optional<CollectionId> found;
    return m_connection.each(u"SELECT id FROM collection WHERE name = ?"_s, [&](const Row &row) {
        found = row.id<CollectionId>(0);
        return false;
    }, name).map([&] { return found; });
}

Result<CollectionId> CollectionStore::add(const QString &name)
{
    const auto existing = find(name);
    if (!existing)
        return failure(existing.error());
    if (*existing)
        return failure(ErrorCode::Conflict, name);
    return m_connection.insert(u"INSERT INTO collection (name) VALUES (?)"_s, name).map([](qint64 id) { return CollectionId(id); });
}

Result<> CollectionStore::rename(CollectionId id, const QString &name)
{
    const auto existing = find(name);
    if (!existing)
        return failure(existing.error());
    if (*existing && **existing != id)
        return failure(ErrorCode::Conflict, name);
    return m_connection.run(u"UPDATE collection SET name = ? WHERE id = ?"_s, name, id);
}

Result<> CollectionStore::remove(CollectionId id)
{
    return m_connection.run(u"DELETE FROM collection WHERE id = ?"_s, id);
}

Result<> CollectionStore::put(CollectionId id, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const auto done = m_connection.run(u"INSERT OR IGNORE INTO collection_article (collection_id, article_id) VALUES (?, ?)"_s, id, article);
        if (!done)
            return done;
    }
    return {};
}

Result<> CollectionStore::take(CollectionId id, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const auto done = m_connection.run(u"DELETE FROM collection_article WHERE collection_id = ? AND article_id = ?"_s, id, article);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Collection>> CollectionStore::collectionsOf(ArticleId article) const
{
    QList<Collection> found;
    return m_connection.each(u"SELECT c.id, c.name FROM collection c JOIN collection_article ca ON ca.collection_id = c.id WHERE ca.article_id = ? ORDER BY c.name"_s,
                             [&](const Row &row) {
        found.append({row.id<CollectionId>(0), row.text(1), 0});
        return true;
    }, article).map([&] { return found; });
}

Result<QList<SavedSearch>> CollectionStore::savedSearches() const
{
    QList<SavedSearch> found;
    return m_connection.each(u"SELECT id, name, query FROM saved_search ORDER BY name"_s, [&](const Row &row) {
        found.append({row.id<SavedSearchId>(0), row.text(1), row.text(2)});
        return true;
    }).map([&] { return found; });
}

Result<SavedSearchId> CollectionStore::addSearch(const QString &name, const QString &query)
{
    return m_connection.insert(u"INSERT INTO saved_search (name, query) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET query = ?2"_s, name, query)
        .map([](qint64 id) { return SavedSearchId(id); });
}

Result<> CollectionStore::removeSearch(SavedSearchId id)
{
    return m_connection.run(u"DELETE FROM saved_search WHERE id = ?"_s, id);
}

} // namespace galley
