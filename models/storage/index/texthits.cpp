// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/texthits.h"

#include "models/storage/sqlite/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString statementFor(TextHits::Direction direction, const IdRange &range)
{
    QString sql = u"SELECT rowid FROM article_index WHERE article_index MATCH ?1"_s;
    if (range != IdRange())
        sql += " AND rowid BETWEEN ?2 AND ?3"_L1;
    if (direction == TextHits::Direction::Descending)
        sql += " ORDER BY rowid DESC"_L1;
    return sql;
}

} // namespace

TextHits::TextHits(Connection &connection, const QString &expression, Direction direction, const IdRange &range)
    : m_connection(connection)
    , m_statement(connection.handle(), statementFor(direction, range))
{
    m_isAtEnd = m_statement.isValid() && m_statement.bind({expression, range.first, range.last}) != SQLITE_OK;
}

Result<qsizetype> TextHits::read(std::span<qint64> ids)
{
    if (!m_statement.isValid())
        return failure(m_connection.lastError());
    qsizetype count = 0;
    while (!m_isAtEnd && count < qsizetype(ids.size())) {
        const int code = m_statement.step();
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return failure(m_connection.lastError());
        m_isAtEnd = code == SQLITE_DONE;
        if (!m_isAtEnd)
            ids[size_t(count++)] = sqlite3_column_int64(m_statement.handle(), 0);
    }
    return count;
}

} // namespace galley
