// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/collectionstore.h"

#include <QList>
#include <QPair>
#include <QString>

namespace galley {

class Connection;

/// What the sources pane shows: how many articles there are of each kind.
struct SourceCounts
{
    qint64 all = 0;
    qint64 unread = 0;
    qint64 starred = 0;
    qint64 doubtful = 0;
    qint64 entities = 0;
    QList<QPair<QString, qint64>> languages; ///< BCP 47 and articles, most first
    QList<QPair<QString, qint64>> sites;     ///< name and articles, most first
    QList<Collection> collections;
    QList<SavedSearch> searches;

    bool operator==(const SourceCounts &) const = default;
};

[[nodiscard]] Result<SourceCounts> readSourceCounts(Connection &connection);

} // namespace galley
