// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/damagedindex.h"

#include "models/storage/sqlite/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Shadow tables can be written to meanwhile.
class WithoutDefence final
{
public:
    explicit WithoutDefence(sqlite3 *handle) : m_handle(handle) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); }
    ~WithoutDefence() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }

    WithoutDefence(const WithoutDefence &) = delete;
    WithoutDefence &operator=(const WithoutDefence &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace

Result<> dropArticleIndex(Connection &connection)
{
    const QString drop = u"DROP TABLE article_index"_s;
    if (const auto dropped = connection.run(drop); dropped || dropped.error().code == ErrorCode::DiskFull)
        return dropped;
    // The totals, a structure of no segments, and the number of the format: what FTS5 reads to open the table.
    const WithoutDefence open(connection.handle());
    return connection.runScript("REPLACE INTO article_index_data (id, block) VALUES (1, x''), (10, x'00000000000000');"
                                "REPLACE INTO article_index_config (k, v) VALUES ('version', 4);")
        .and_then([&] { return connection.run(drop); });
}

} // namespace galley
