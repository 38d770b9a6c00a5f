// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/entitystore.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The first text that sorts after every text with this prefix.
QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

} // namespace

Result<EntityId> EntityStore::add(const Entity &entity)
{
    const auto id = m_connection.insert(u"INSERT INTO entity (type, subtype, name, wikidata, folded_name) VALUES (?, ?, ?, ?, ?)"_s, entity.type,
                                        entity.subtype, entity.name, entity.wikidata, foldForSearch(entity.name));
    if (!id)
        return failure(id.error());
    return addAliases(EntityId(*id), entity.aliases).map([&] { return EntityId(*id); });
}

Result<> EntityStore::update(const Entity &entity)
{
    return m_connection.run(u"UPDATE entity SET type = ?, subtype = ?, name = ?, wikidata = ?, folded_name = ? WHERE id = ?"_s, entity.type, entity.subtype,
                            entity.name, entity.wikidata, foldForSearch(entity.name), entity.id)
        .and_then([&] { return m_connection.run(u"DELETE FROM entity_alias WHERE entity_id = ?"_s, entity.id); })
        .and_then([&] { return addAliases(entity.id, entity.aliases); });
}

Result<> EntityStore::remove(EntityId id)
{
    return m_connection.run(u"DELETE FROM entity WHERE id = ?"_s, id);
}

Result<> EntityStore::addAliases(EntityId id, const QStringList &aliases)
{
    for (const QString &alias : aliases) {
        if (const auto added = addAlias(id, alias); !added)
            return added;
    }
    return {};
}

Result<> EntityStore::addAlias(EntityId id, const QString &alias)
{
    return m_connection.run(u"INSERT OR IGNORE INTO entity_alias (entity_id, folded_name, name) VALUES (?, ?, ?)"_s, id, foldForSearch(alias), alias);
}

Result<Entity> EntityStore::entity(EntityId id) const
{
    const auto found = entities({id});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound);
    return found->first();
}

Result<QList<Entity>> EntityStore::entities(const QList<EntityId> &ids) const
{
    QList<Entity> found;
    for (const EntityId id : ids) {
        bool exists = false;
        const auto read = m_connection.each(u"SELECT type, subtype, name, wikidata, (SELECT count(*) FROM mention WHERE entity_id = entity.id) FROM entity WHERE id = ?"_s,
                                            [&](const Row &row) {
            exists = true;
            found.append({.id = id, .type = row.text(0), .subtype = row.text(1), .name = row.text(2), .aliases = {}, .wikidata = row.text(3),
                          .mentions = static_cast<int>(row.integer(4))});
            return false;
        }, id);
        if (!read)
            return failure(read.error());
        if (!exists)
            continue;
        const auto aliases = m_connection.each(u"SELECT name FROM entity_alias WHERE entity_id = ? ORDER BY name"_s, [&](const Row &row) {
            found.last().aliases.append(row.text(0));
            return true;
        }, id);
        if (!aliases)
            return failure(aliases.error());
    }
    return found;
}

Result<QList<Entity>> EntityStore::suggest(const QString &text, const QString &type, int limit) const
{
    const QString prefix = foldForSearch(text);
    QList<EntityId> ids;
    const auto read = m_connection.each(
        u"SELECT e.id FROM entity e WHERE (?1 = '' OR e.type = ?1) AND e.id IN ("
        " SELECT id FROM entity WHERE folded_name >= ?2 AND folded_name < ?3"
        " UNION SELECT entity_id FROM entity_alias WHERE folded_name >= ?2 AND folded_name < ?3)"
        " ORDER BY (SELECT count(*) FROM mention m WHERE m.entity_id = e.id) DESC, e.folded_name LIMIT ?4"_s,
        [&](const Row &row) {
            ids.append(row.id<EntityId>(0));
            return true;
        }, type, prefix, afterPrefix(prefix), limit);
    if (!read)
        return failure(read.error());
    return entities(ids);
}

Result<std::optional<EntityId>> EntityStore::find(const QString &name, const QString &type) const
{
    std::optional<EntityId> found;
    return m_connection.each(
        u"SELECT e.id FROM entity e WHERE e.type = ?1 AND (e.folded_name = ?2"
        " OR EXISTS (SELECT 1 FROM entity_alias a WHERE a.entity_id = e.id AND a.folded_name = ?2)) ORDER BY e.folded_name <> ?2, e.id LIMIT 1"_s,
        [&](const Row &row) {
            found = row.id<EntityId>(0);
            return false;
        }, type, foldForSearch(name)).map([&] { return found; });
}

Result<std::optional<EntityId>> EntityStore::findByWikidata(const QString &id) const
{
    std::optional<EntityId> found;
    return m_connection.each(u"SELECT id FROM entity WHERE wikidata = ? AND wikidata <> '' LIMIT 1"_s, [&](const Row &row) {
        found = row.id<EntityId>(0);
        return false;
    }, id).map([&] { return found; });
}

Result<QList<Entity>> EntityStore::all() const
{
    QList<EntityId> ids;
    const auto read = m_connection.each(u"SELECT id FROM entity ORDER BY type, folded_name"_s, [&](const Row &row) {
        ids.append(row.id<EntityId>(0));
        return true;
    });
    if (!read)
        return failure(read.error());
    return entities(ids);
}

Result<qint64> EntityStore::count() const
{
    return m_connection.scalar(u"SELECT count(*) FROM entity"_s);
}

} // namespace galley
