// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/librarycheck.h"

#include "models/storage/articlestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"

#include "models/domain/offsetmap.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<QStringList> pragmaCheck(Connection &connection, const QString &pragma)
{
    QStringList faults;
    return connection.each(pragma, [&](const Row &row) {
        if (const QString line = row.text(0); line != "ok"_L1)
            faults.append(line);
        return true;
    }).map([&] { return faults; });
}

Result<QStringList> checkFile(Connection &connection)
{
    auto faults = pragmaCheck(connection, u"PRAGMA integrity_check"_s);
    if (!faults)
        return faults;
    return connection.each(u"PRAGMA foreign_key_check"_s, [&](const Row &row) {
        faults->append(u"%1 row %2 points to nothing"_s.arg(row.text(0)).arg(row.integer(1)));
        return true;
    }).map([&] { return *faults; });
}

Result<QStringList> checkTexts(Connection &connection, const CancelToken &cancel)
{
    QStringList faults;
    const ArticleStore articles(connection);
    const auto texts = connection.each(u"SELECT id, text_sha256 FROM version"_s, [&](const Row &row) {
        const auto text = articles.pageText(row.id<VersionId>(0));
        if (!text || QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256) != row.blob(1))
            faults.append(u"version %1: the text is not the one that was kept"_s.arg(row.integer(0)));
        return !cancel.isCancelled();
    });
    // Without bytes: those of an article that came as JSONL without them.
    const auto sources = connection.each(u"SELECT id, sha256 FROM source_document WHERE byte_count > 0"_s, [&](const Row &row) {
        const auto source = articles.source(row.id<SourceDocumentId>(0));
        if (!source || QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256) != row.blob(1))
            faults.append(u"source %1: the bytes are not those that were kept"_s.arg(row.integer(0)));
        return !cancel.isCancelled();
    });
    if (!texts || !sources)
        return failure(texts ? sources.error() : texts.error());
    return faults;
}

struct OffsetRule
{
    QString what;
    QString sql; ///< id, begin, end, fragments of the rows of one version
};

/// Faults of one row against a text of \a length code points.
void checkSpan(const OffsetRule &rule, const Row &row, qsizetype length, QStringList &faults)
{
    QList<CodePointSpan> spans{{row.integer(1), row.integer(2)}};
    if (!row.isNull(3)) {
        spans.clear();
        const QJsonArray fragments = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
        for (const QJsonValue &fragment : fragments)
            spans.append({fragment[0].toInteger(-1), fragment[1].toInteger(-1)});
    }
    qsizetype last = -1;
    for (const CodePointSpan span : spans) {
        if (span.begin < 0 || span.begin >= span.end || span.end > length || span.begin <= last)
            faults.append(u"%1 %2: %3 to %4 is not a span of a text of %5"_s.arg(rule.what).arg(row.integer(0)).arg(span.begin).arg(span.end).arg(length));
        last = span.end;
    }
}

Result<QStringList> checkOffsets(Connection &connection, const CancelToken &cancel)
{
    const QList<OffsetRule> rules = {
        {u"block"_s, u"SELECT ordinal, begin_at, end_at, NULL FROM block WHERE version_id = ?"_s},
        {u"mention"_s, u"SELECT id, begin_at, end_at, fragments FROM mention WHERE version_id = ?"_s},
        {u"event mention"_s, u"SELECT id, begin_at, end_at, NULL FROM event_mention WHERE version_id = ?"_s},
        {u"note"_s, u"SELECT id, begin_at, end_at, NULL FROM note WHERE version_id = ?"_s},
    };
    QStringList faults;
    const ArticleStore articles(connection);
    const auto read = connection.each(u"SELECT id FROM version"_s, [&](const Row &version) {
        const auto text = articles.pageText(version.id<VersionId>(0));
        const qsizetype length = text ? OffsetMap(*text).codePointLength() : 0;
        for (const OffsetRule &rule : rules) {
            const auto checked = connection.each(rule.sql, [&](const Row &row) {
                checkSpan(rule, row, length, faults);
                return true;
            }, version.integer(0));
            if (!checked)
                faults.append(checked.error().detail);
        }
        return !cancel.isCancelled();
    });
    if (!read)
        return failure(read.error());
    return faults;
}

Result<QStringList> checkCounts(Connection &connection)
{
    QStringList faults;
    return connection.each(u"SELECT id FROM article WHERE mention_count <> (SELECT count(*) FROM mention m WHERE m.version_id = article.version_id)"
                           " OR event_count <> (SELECT count(*) FROM event_mention e WHERE e.version_id = article.version_id)"
                           " OR NOT EXISTS (SELECT 1 FROM version v WHERE v.id = article.version_id AND v.article_id = article.id)"_s, [&](const Row &row) {
        faults.append(u"article %1: its counts or its current version are wrong"_s.arg(row.integer(0)));
        return true;
    }).map([&] { return faults; });
}

} // namespace

Result<QStringList> checkLibrary(Connection &connection, CheckPart part, const CancelToken &cancel)
{
    switch (part) {
    case CheckPart::File:
        return checkFile(connection);
    case CheckPart::Index:
        return SearchIndex(connection).check(cancel);
    case CheckPart::Texts:
        return checkTexts(connection, cancel);
    case CheckPart::Offsets:
        return checkOffsets(connection, cancel);
    case CheckPart::Counts:
        return checkCounts(connection);
    }
    return QStringList();
}

QList<ArticleId> articlesStillKnown(Connection &connection)
{
    // From both ends, since reading stops at a damaged page; each index holds the ids once more.
    const QStringList ways = {
        u"SELECT id FROM article NOT INDEXED ORDER BY id"_s,
        u"SELECT id FROM article NOT INDEXED ORDER BY id DESC"_s,
        u"SELECT id FROM article INDEXED BY article_by_time ORDER BY published_at, id"_s,
        u"SELECT id FROM article INDEXED BY article_by_time ORDER BY published_at DESC, id DESC"_s,
        u"SELECT id FROM article INDEXED BY article_by_language ORDER BY language"_s,
        u"SELECT article_id FROM version ORDER BY article_id, number"_s,
        u"SELECT article_id FROM version ORDER BY article_id DESC, number DESC"_s,
    };
    QSet<ArticleId> known;
    for (const QString &way : ways) {
        std::ignore = connection.each(way, [&](const Row &row) {
            known.insert(row.id<ArticleId>(0));
            return true;
        });
    }
    QList<ArticleId> ids = known.values();
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

Result<QStringList> quickCheck(Connection &connection)
{
    return pragmaCheck(connection, u"PRAGMA quick_check"_s);
}

} // namespace galley
