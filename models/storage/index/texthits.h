// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/sqlite/preparedstatement.h"

#include <QString>

#include <limits>
#include <span>

namespace galley {

class Connection;

/// Both ends belong to it.
struct IdRange
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    bool operator==(const IdRange &) const = default;
};

/// The ids of the articles that a full-text expression finds, straight from the index: about 30 ns each. On the connection's
/// thread; the connection outlives it.
class TextHits final
{
public:
    enum class Direction { Ascending, Descending };

    TextHits(Connection &connection, const QString &expression, Direction direction, const IdRange &range = {});

    /// Fills \a ids with the next ones and returns how many they are; less than asked for only at the end.
    [[nodiscard]] Result<qsizetype> read(std::span<qint64> ids);

private:
    Connection &m_connection;
    PreparedStatement m_statement;
    bool m_isAtEnd = false;
};

} // namespace galley
