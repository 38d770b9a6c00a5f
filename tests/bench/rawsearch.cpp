// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/rawsearch.h"

#include "models/search/querycompiler.h"
#include "models/storage/index/texthits.h"
#include "models/storage/sqlite/connection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int pageSize = 50;

int rowsOf(Connection &connection, const QString &sql, const QVariantList &bindings)
{
    int rows = 0;
    const auto done = connection.eachOf(sql, bindings, [&](const Row &row) {
        rows += row.text(0).isNull() ? 0 : 1;
        return true;
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return rows;
}

int firstPage(Connection &connection, const Query &query, const QString &order)
{
    const CompiledQuery compiled = compileQuery(query);
    QString sql = u"SELECT v.headline FROM article_index CROSS JOIN article a ON a.id = article_index.rowid JOIN version v ON v.id = a.version_id"
                  " WHERE article_index MATCH ?"_s;
    if (!compiled.rest.sql.isEmpty())
        sql += " AND ("_L1 + compiled.rest.sql + u')';
    return rowsOf(connection, sql + order + u" LIMIT %1"_s.arg(pageSize), QVariantList{compiled.requiredText} + compiled.rest.bindings);
}

} // namespace

int rawFirstPage(Connection &connection, const Query &query)
{
    return firstPage(connection, query, u" ORDER BY article_index.rowid DESC"_s);
}

int rawFirstPageByTime(Connection &connection, const Query &query)
{
    return firstPage(connection, query, u" ORDER BY a.published_at DESC, a.id DESC"_s);
}

int rawStream(Connection &connection, const QString &expression)
{
    TextHits hits(connection, expression, TextHits::Direction::Ascending);
    std::array<qint64, 512> ids{};
    qsizetype total = 0;
    for (;;) {
        const auto count = hits.read(ids);
        if (!count)
            qFatal("%s", qPrintable(count.error().detail));
        total += *count;
        if (*count < qsizetype(ids.size()))
            return int(total);
    }
}

int rawBest(Connection &connection, const QString &expression)
{
    return rowsOf(connection, u"SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY bm25(article_index, 5.0, 1.0) LIMIT %1"_s.arg(pageSize), {expression});
}

int rawFour(Connection &connection, const FourConditions &conditions, int way)
{
    const QString entity = u"(SELECT id FROM entity WHERE folded_name = galley_fold('%1'))"_s.arg(conditions.entity);
    const QString time = u"a.published_at >= %1 AND a.published_at < %2"_s.arg(conditions.from).arg(conditions.until);
    const QString order = u" ORDER BY a.published_at DESC"_s;
    switch (way) {
    case 0:
        return rowsOf(connection, u"SELECT DISTINCT a.id FROM article_index JOIN article a ON a.id = article_index.rowid JOIN mention m ON m.version_id = a.version_id"
                                  " JOIN event_mention e ON e.version_id = a.version_id WHERE article_index MATCH ? AND m.entity_id = "_s
                              + entity + " AND e.type = ? AND "_L1 + time + order, {conditions.word, conditions.eventType});
    case 1:
        return rowsOf(connection, u"SELECT a.id FROM article_index CROSS JOIN article a ON a.id = article_index.rowid WHERE article_index MATCH ? AND "_s + time
                              + " AND EXISTS (SELECT 1 FROM mention WHERE version_id = a.version_id AND entity_id = "_L1 + entity
                              + ") AND EXISTS (SELECT 1 FROM event_mention WHERE version_id = a.version_id AND type = ?)"_L1 + order, {conditions.word, conditions.eventType});
    default:
        return rowsOf(connection, u"SELECT a.id FROM article a WHERE a.version_id IN (SELECT version_id FROM mention WHERE entity_id = "_s + entity
                              + " INTERSECT SELECT version_id FROM event_mention WHERE type = ?) AND "_L1 + time
                              + " AND a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"_L1 + order, {conditions.eventType, conditions.word});
    }
}

} // namespace galley::bench
