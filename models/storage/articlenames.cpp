// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/articlenames.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<qint64> nameId(Connection &connection, ArticleNameKind kind, const QString &name, const QString &words)
{
    const auto known = connection.scalar(u"SELECT id FROM article_name WHERE kind = ? AND name = ?"_s, kind, name);
    if (!known || *known > 0)
        return known;
    return connection.insert(u"INSERT INTO article_name (kind, name, words) VALUES (?, ?, ?)"_s, kind, name, words);
}

/// In statements of one row: for an INSERT … SELECT SQLite opens a savepoint, and for each of them FTS5 writes out what it has
/// gathered of the articles before.
Result<> addNames(Connection &connection, VersionId version, ArticleNameKind kind, const QStringList &names)
{
    for (const QString &name : names) {
        const QString words = paddedWords(name);
        if (words.isEmpty())
            continue;
        const auto added = nameId(connection, kind, name, words).and_then([&](qint64 id) {
            return connection.run(u"INSERT OR IGNORE INTO version_name (version_id, name_id) VALUES (?, ?)"_s, version, id);
        });
        if (!added)
            return added;
    }
    return {};
}

} // namespace

Result<> addArticleNames(Connection &connection, VersionId version, const ArticleMetadata &metadata)
{
    const QStringList authors = metadata.authors.isEmpty() ? QStringList{metadata.byline} : metadata.authors;
    return addNames(connection, version, ArticleNameKind::Byline, authors).and_then([&] {
        return addNames(connection, version, ArticleNameKind::Agency, metadata.credit.agencies);
    });
}

Result<> foldNamesAgain(Connection &connection)
{
    return connection.run(u"UPDATE article_name SET words = galley_words(name) WHERE words <> galley_words(name)"_s)
        .and_then([&] { return connection.run(u"UPDATE mention_text SET words = galley_words(text) WHERE words <> galley_words(text)"_s); })
        .and_then([&] { return connection.run(u"UPDATE entity SET folded_name = galley_fold(name) WHERE folded_name <> galley_fold(name)"_s); })
        // Two aliases that have become the same are one.
        .and_then([&] { return connection.run(u"UPDATE OR REPLACE entity_alias SET folded_name = galley_fold(name) WHERE folded_name <> galley_fold(name)"_s); });
}

} // namespace galley
