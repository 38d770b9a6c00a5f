// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sourcecounts.h"

#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<QList<QPair<QString, qint64>>> readPairs(Connection &connection, const QString &sql)
{
    QList<QPair<QString, qint64>> pairs;
    return connection.each(sql, [&](const Row &row) {
        pairs.append({row.text(0), row.integer(1)});
        return true;
    }).map([&] { return pairs; });
}

} // namespace

Result<SourceCounts> readSourceCounts(Connection &connection)
{
    SourceCounts counts;
    const auto numbers = connection.each(u"SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM article WHERE state = 0),"
                                         " (SELECT count(*) FROM article WHERE starred = 1), (SELECT count(*) FROM article WHERE doubtful = 1),"
                                         " (SELECT count(*) FROM entity)"_s, [&](const Row &row) {
        counts.all = row.integer(0);
        counts.unread = row.integer(1);
        counts.starred = row.integer(2);
        counts.doubtful = row.integer(3);
        counts.entities = row.integer(4);
        return false;
    });
    const auto languages = readPairs(connection, u"SELECT language, count(*) FROM article WHERE language <> '' GROUP BY language ORDER BY 2 DESC, 1"_s);
    const auto sites = readPairs(connection, u"SELECT s.name, count(*) FROM article a JOIN site s ON s.id = a.site_id GROUP BY s.id ORDER BY 2 DESC, 1"_s);
    const CollectionStore store(connection);
    const auto collections = store.collections();
    const auto searches = store.savedSearches();
    if (!numbers || !languages || !sites || !collections || !searches) {
        for (const Error *error : {numbers ? nullptr : &numbers.error(), languages ? nullptr : &languages.error(), sites ? nullptr : &sites.error(),
                                   collections ? nullptr : &collections.error(), searches ? nullptr : &searches.error()}) {
            if (error)
                return failure(*error);
        }
    }
    counts.languages = *languages;
    counts.sites = *sites;
    counts.collections = *collections;
    counts.searches = *searches;
    return counts;
}

} // namespace galley
