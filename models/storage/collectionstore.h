// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace galley {

class Connection;

struct Collection
{
    CollectionId id = {};
    QString name;
    int articles = 0;

    bool operator==(const Collection &) const = default;
};

struct SavedSearch
{
    SavedSearchId id = {};
    QString name;
    QString query;

    bool operator==(const SavedSearch &) const = default;
};

/// Collections and saved searches. Lives on the connection's thread; the caller opens the transaction.
class CollectionStore final
{
public:
    explicit CollectionStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<Collection>> collections() const; ///< by name
    [[nodiscard]] Result<std::optional<CollectionId>> find(const QString &name) const;
    [[nodiscard]] Result<CollectionId> add(const QString &name); ///< Conflict when the name is taken
    [[nodiscard]] Result<> rename(CollectionId id, const QString &name);
    [[nodiscard]] Result<> remove(CollectionId id);
    [[nodiscard]] Result<> put(CollectionId id, const QList<ArticleId> &articles);
    [[nodiscard]] Result<> take(CollectionId id, const QList<ArticleId> &articles);
    [[nodiscard]] Result<QList<Collection>> collectionsOf(ArticleId article) const;

    [[nodiscard]] Result<QList<SavedSearch>> savedSearches() const; ///< by name
    [[nodiscard]] Result<SavedSearchId> addSearch(const QString &name, const QString &query);
    [[nodiscard]] Result<> removeSearch(SavedSearchId id);

private:
    Connection &m_connection;
};

} // namespace galley
