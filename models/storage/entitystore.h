// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"

#include <optional>

namespace galley {

class Connection;

/// Where one mention of an entity stands.
struct EntityOccurrence
{
    ArticleId article = {};
    VersionId version = {};
    MentionId mention = {};

    bool operator==(const EntityOccurrence &) const = default;
};

/// Reads and writes the library-wide entities. Lives on the connection's thread; the caller opens the transaction.
class EntityStore final
{
public:
    explicit EntityStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<EntityId> add(const Entity &entity); ///< id and mentions ignored
    [[nodiscard]] Result<> update(const Entity &entity);
    [[nodiscard]] Result<> remove(EntityId id);
    [[nodiscard]] Result<> addAlias(EntityId id, const QString &alias);

    [[nodiscard]] Result<Entity> entity(EntityId id) const;
    [[nodiscard]] Result<QList<Entity>> entities(const QList<EntityId> &ids) const; ///< missing ones left out
    /// Those of \a type (any when empty) whose name or alias starts with \a text, most mentioned first.
    [[nodiscard]] Result<QList<Entity>> suggest(const QString &text, const QString &type, int limit) const;
    /// The one whose name or alias is \a name, regardless of case and accents, of \a type.
    [[nodiscard]] Result<std::optional<EntityId>> find(const QString &name, const QString &type) const;
    [[nodiscard]] Result<std::optional<EntityId>> findByWikidata(const QString &id) const;
    [[nodiscard]] Result<QList<Entity>> all() const; ///< by type and name
    [[nodiscard]] Result<qint64> count() const;

private:
    [[nodiscard]] Result<> addAliases(EntityId id, const QStringList &aliases);

    Connection &m_connection;
};

} // namespace galley
