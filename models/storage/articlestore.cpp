// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/articlestore.h"

#include "models/domain/offsetmap.h"
#include "models/storage/articlenames.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/storedblock.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QDateTime publicationTime(const NewVersion &version)
{
    return version.metadata.published.isValid() ? version.metadata.published : version.created;
}

template<typename T>
Result<T> oneOrNotFound(const Result<> &read, std::optional<T> found)
{
    if (!read)
        return failure(read.error());
    if (!found)
        return failure(ErrorCode::NotFound);
    return std::move(*found);
}

} // namespace

Result<ImportedFile> alreadyThere(Connection &connection, const QString &path, ArticleId article)
{
    ImportedFile file{path, ImportedFile::Outcome::Unchanged, article, {}};
    return connection.each(u"SELECT headline FROM version WHERE id = (SELECT version_id FROM article WHERE id = ?)"_s, [&](const Row &row) {
        file.headline = row.text(0);
        return false;
    }, article).map([&] { return file; });
}

Result<QByteArray> ArticleStore::currentDictionary() const
{
    QByteArray dictionary;
    return m_connection.each(u"SELECT bytes FROM dictionary ORDER BY rowid DESC LIMIT 1"_s, [&](const Row &row) {
        dictionary = row.blob(0);
        return false;
    }).map([&] { return dictionary; });
}

Result<SourceDocumentId> ArticleStore::addSource(const SourceDocument &source)
{
    return addSource(source, compress(source.bytes));
}

Result<SourceDocumentId> ArticleStore::addSource(const SourceDocument &source, const QByteArray &frame)
{
    return m_connection.insert(u"INSERT INTO source_document (sha256, byte_count, url, file_name, mime_type, charset, fetched_at, imported_at, bytes)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               source.sha256, source.bytes.size(), source.url, source.fileName, source.mimeType, source.charset, source.fetched,
                               source.imported, frame)
        .map([](qint64 id) { return SourceDocumentId(id); });
}

Result<std::optional<SourceDocumentId>> ArticleStore::findSource(const QByteArray &sha256) const
{
    std::optional<SourceDocumentId> found;
    return m_connection.each(u"SELECT id FROM source_document WHERE sha256 = ?"_s, [&](const Row &row) {
        found = row.id<SourceDocumentId>(0);
        return false;
    }, sha256).map([&] { return found; });
}

Result<SourceDocument> ArticleStore::sourceDescription(SourceDocumentId id) const
{
    std::optional<SourceDocument> found;
    const auto read = m_connection.each(u"SELECT sha256, url, file_name, mime_type, charset, fetched_at, imported_at FROM source_document WHERE id = ?"_s,
                                        [&](const Row &row) {
        found = SourceDocument{.id = id, .sha256 = row.blob(0), .bytes = {}, .url = row.text(1), .fileName = row.text(2), .mimeType = row.text(3),
                               .charset = row.text(4), .fetched = row.time(5), .imported = row.time(6)};
        return false;
    }, id);
    return oneOrNotFound(read, found);
}

Result<SourceDocument> ArticleStore::source(SourceDocumentId id) const
{
    Result<SourceDocument> found = sourceDescription(id);
    if (!found)
        return found;
    QByteArray frame;
    const auto read = m_connection.each(u"SELECT bytes FROM source_document WHERE id = ?"_s, [&](const Row &row) {
        frame = row.blob(0);
        return false;
    }, id);
    const auto bytes = read ? decompress(frame, m_connection.dictionaries()) : Result<QByteArray>(failure(read.error()));
    if (!bytes)
        return failure(bytes.error());
    found->bytes = *bytes;
    return found;
}

Result<std::optional<ArticleId>> ArticleStore::findBySource(SourceDocumentId source) const
{
    std::optional<ArticleId> found;
    return m_connection.each(u"SELECT article_id FROM version WHERE source_document_id = ? LIMIT 1"_s, [&](const Row &row) {
        found = row.id<ArticleId>(0);
        return false;
    }, source).map([&] { return found; });
}

Result<std::optional<ArticleId>> ArticleStore::findByUrl(const QString &url) const
{
    std::optional<ArticleId> found;
    if (url.isEmpty())
        return found;
    // The index is named because SQLite, when it may weigh another one against the address, prepares the statement anew each time.
    return m_connection.each(u"SELECT article_id FROM version INDEXED BY version_by_url WHERE url = ? AND url <> '' LIMIT 1"_s, [&](const Row &row) {
        found = row.id<ArticleId>(0);
        return false;
    }, url).map([&] { return found; });
}

Result<std::optional<qint64>> ArticleStore::siteId(const QString &name)
{
    if (name.isEmpty())
        return std::optional<qint64>();
    if (const auto added = m_connection.run(u"INSERT OR IGNORE INTO site (name) VALUES (?)"_s, name); !added)
        return failure(added.error());
    return m_connection.scalar(u"SELECT id FROM site WHERE name = ?"_s, name).map([](qint64 id) { return std::optional<qint64>(id); });
}

Result<ArticleId> ArticleStore::addArticle(const NewVersion &version)
{
    const auto site = siteId(version.metadata.site);
    if (!site)
        return failure(site.error());
    const auto id = m_connection.insert(u"INSERT INTO article (version_id, published_at, added_at, language, language_origin, site_id, doubtful)"
                                        " VALUES (0, ?, ?, ?, ?, ?, ?)"_s,
                                        publicationTime(version), version.created, version.metadata.language, version.metadata.languageOrigin, *site,
                                        version.doubtful);
    if (!id)
        return failure(id.error());
    const ArticleId article{*id};
    return insertVersion(article, 1, version)
        .and_then([&](VersionId first) { return m_connection.run(u"UPDATE article SET version_id = ? WHERE id = ?"_s, first, article); })
        .map([&] { return article; });
}

Result<VersionId> ArticleStore::addVersion(ArticleId article, const NewVersion &version)
{
    const auto last = m_connection.scalar(u"SELECT max(number) FROM version WHERE article_id = ?"_s, article);
    const auto site = siteId(version.metadata.site);
    if (!last || !site)
        return failure(last ? site.error() : last.error());
    const auto id = insertVersion(article, static_cast<int>(*last) + 1, version);
    if (!id)
        return id;
    // What the editor said of the language stays; the counts are those of the new version, which starts without annotations.
    return m_connection.run(u"UPDATE article SET version_id = ?1, published_at = ?2, site_id = ?3, doubtful = ?4, state = 0, reading_position = 0,"
                            " mention_count = 0, event_count = 0,"
                            " language = CASE language_origin WHEN ?7 THEN language ELSE ?5 END,"
                            " language_origin = CASE language_origin WHEN ?7 THEN ?7 ELSE ?6 END WHERE id = ?8"_s,
                            *id, publicationTime(version), *site, version.doubtful, version.metadata.language, version.metadata.languageOrigin,
                            LanguageOrigin::Editor, article)
        .map([&] { return *id; });
}

Result<VersionId> ArticleStore::insertVersion(ArticleId article, int number, const NewVersion &version)
{
    const ArticleMetadata &m = version.metadata;
    const auto packed = version.packed ? Result<PackedText>(*version.packed)
                                       : currentDictionary().map([&](const QByteArray &dictionary) { return packText(version.pageText, dictionary); });
    if (!packed)
        return failure(packed.error());
    const auto id = m_connection.insert(
        u"INSERT INTO version (article_id, number, source_document_id, extractor, created_at, headline, standfirst, byline, authors, dateline,"
        " credit, credit_initials, credit_agencies, url, published_at, modified_at, text_sha256, page_text, section, origins)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        article, number, version.source, version.extractor, version.created, m.headline, m.standfirst, m.byline, listToJson(m.authors), m.dateline,
        m.credit.text, listToJson(m.credit.initials), listToJson(m.credit.agencies), m.url, m.published, m.modified,
        packed->sha256, packed->frame, m.section, originsToText(m.origins));
    if (!id)
        return failure(id.error());
    return insertBlocks(VersionId(*id), version)
        .and_then([&] { return addArticleNames(m_connection, VersionId(*id), m); })
        .map([&] { return VersionId(*id); });
}

Result<> ArticleStore::insertBlocks(VersionId id, const NewVersion &version)
{
    const OffsetMap offsets(version.pageText);
    int ordinal = 0;
    for (const Block &block : version.blocks) {
        const CodePointSpan span = offsets.toCodePoints(block.span);
        const auto added = m_connection.run(u"INSERT INTO block (version_id, ordinal, begin_at, end_at, role, editor_role, confidence, place, site_role, seen_on)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                            id, ordinal++, span.begin, span.end, block.role, block.editorRole, block.confidence, storedPlace(block), block.siteRole,
                                            storedCount(block));
        if (!added)
            return added;
    }
    return {};
}

Result<> ArticleStore::remove(ArticleId article)
{
    // Row by row from the leaves, so that a recorded change can be taken back.
    return m_connection.run(u"DELETE FROM collection_article WHERE article_id = ?"_s, article)
        .and_then([&] { return m_connection.run(u"DELETE FROM version WHERE article_id = ?"_s, article); })
        .and_then([&] { return m_connection.run(u"DELETE FROM article WHERE id = ?"_s, article); });
}

Result<VersionId> ArticleStore::currentVersion(ArticleId id) const
{
    return m_connection.scalar(u"SELECT version_id FROM article WHERE id = ?"_s, id).map([](qint64 version) { return VersionId(version); });
}

Result<Article> ArticleStore::article(ArticleId id) const
{
    return currentVersion(id).and_then([&](VersionId version) { return articleAt(id, version); });
}

Result<Article> ArticleStore::articleAt(ArticleId id, VersionId version) const
{
    std::optional<Article> found;
    QByteArray frame;
    qint64 position = 0;
    const auto read = m_connection.each(
        u"SELECT v.number, v.headline, v.standfirst, v.byline, v.authors, v.dateline, v.credit, v.credit_initials, v.credit_agencies, s.name,"
        " a.language, a.language_origin, v.url, v.published_at, v.modified_at, a.added_at, a.state, a.starred, a.doubtful, a.reading_position, v.page_text,"
        " v.section, v.origins"
        " FROM version v JOIN article a ON a.id = v.article_id LEFT JOIN site s ON s.id = a.site_id WHERE v.id = ? AND a.id = ?"_s,
        [&](const Row &row) {
            found = Article{.id = id, .version = version, .versionNumber = static_cast<int>(row.integer(0)), .metadata = {}, .pageText = {}, .blocks = {},
                            .imported = row.time(15), .state = row.id<ReadingState>(16), .starred = row.boolean(17), .doubtful = row.boolean(18)};
            found->metadata = {.headline = row.text(1), .standfirst = row.text(2), .byline = row.text(3), .authors = listFromJson(row.text(4)),
                               .dateline = row.text(5), .credit = {row.text(6), listFromJson(row.text(7)), listFromJson(row.text(8))}, .site = row.text(9), .section = row.text(21),
                               .language = row.text(10), .languageOrigin = row.id<LanguageOrigin>(11), .url = row.text(12), .published = row.time(13),
                               .modified = row.time(14), .origins = originsFromText(row.text(22))};
            position = row.integer(19);
            frame = row.blob(20);
            return false;
        }, version, id);
    if (found) {
        const auto text = decompress(frame, m_connection.dictionaries());
        if (!text)
            return failure(text.error());
        found->pageText = QString::fromUtf8(*text);
        found->readingPosition = OffsetMap(found->pageText).toUtf16(position);
        if (const auto blocks = readBlocks(*found); !blocks)
            return failure(blocks.error());
    }
    return oneOrNotFound(read, found);
}

Result<> ArticleStore::readBlocks(Article &article) const
{
    const OffsetMap offsets(article.pageText);
    return m_connection.each(u"SELECT begin_at, end_at, role, editor_role, confidence, place, site_role, seen_on FROM block WHERE version_id = ? ORDER BY ordinal"_s, [&](const Row &row) {
        Block block;
        block.span = offsets.toUtf16(CodePointSpan{row.integer(0), row.integer(1)});
        block.role = row.id<BlockRole>(2);
        if (!row.isNull(3))
            block.editorRole = row.id<BlockRole>(3);
        block.confidence = static_cast<float>(row.real(4));
        block.place = static_cast<quint32>(row.integer(5));
        if (!row.isNull(6))
            block.siteRole = row.id<BlockRole>(6);
        block.seenOn = static_cast<int>(row.integer(7));
        article.blocks.append(block);
        return true;
    }, article.version);
}

Result<QList<VersionId>> ArticleStore::versions(ArticleId id) const
{
    QList<VersionId> found;
    return m_connection.each(u"SELECT id FROM version WHERE article_id = ? ORDER BY number"_s, [&](const Row &row) {
        found.append(row.id<VersionId>(0));
        return true;
    }, id).map([&] { return found; });
}

Result<SourceDocumentId> ArticleStore::sourceOf(VersionId version) const
{
    return m_connection.scalar(u"SELECT source_document_id FROM version WHERE id = ?"_s, version).map([](qint64 id) { return SourceDocumentId(id); });
}

Result<int> ArticleStore::extractorOf(VersionId version) const
{
    return m_connection.scalar(u"SELECT extractor FROM version WHERE id = ?"_s, version).map([](qint64 number) { return static_cast<int>(number); });
}

Result<QString> ArticleStore::pageText(VersionId version) const
{
    QByteArray frame;
    const auto read = m_connection.each(u"SELECT page_text FROM version WHERE id = ?"_s, [&](const Row &row) {
        frame = row.blob(0);
        return false;
    }, version);
    if (!read)
        return failure(read.error());
    if (frame.isEmpty())
        return failure(ErrorCode::NotFound);
    return decompress(frame, m_connection.dictionaries()).map([](const QByteArray &utf8) { return QString::fromUtf8(utf8); });
}

Result<QList<ArticleSummary>> ArticleStore::summaries(const QList<ArticleId> &ids) const
{
    QList<ArticleSummary> found;
    found.reserve(ids.size());
    for (const ArticleId id : ids) {
        const auto read = m_connection.each(
            u"SELECT v.headline, s.name, a.language, v.published_at, a.state, a.starred, a.doubtful, a.mention_count, a.event_count"
            " FROM article a JOIN version v ON v.id = a.version_id LEFT JOIN site s ON s.id = a.site_id WHERE a.id = ?"_s,
            [&](const Row &row) {
                found.append({.id = id, .headline = row.text(0), .site = row.text(1), .language = row.text(2), .published = row.time(3),
                              .state = row.id<ReadingState>(4), .starred = row.boolean(5), .doubtful = row.boolean(6),
                              .mentions = static_cast<int>(row.integer(7)), .events = static_cast<int>(row.integer(8))});
                return false;
            }, id);
        if (!read)
            return failure(read.error());
    }
    return found;
}

Result<QList<ArticleId>> ArticleStore::allNewestFirst() const
{
    QList<ArticleId> found;
    return m_connection.each(u"SELECT id FROM article ORDER BY published_at DESC, id DESC"_s, [&](const Row &row) {
        found.append(row.id<ArticleId>(0));
        return true;
    }).map([&] { return found; });
}

Result<qint64> ArticleStore::count() const
{
    return m_connection.scalar(u"SELECT count(*) FROM article"_s);
}

Result<> ArticleStore::setState(const QList<ArticleId> &articles, ReadingState state)
{
    for (const ArticleId id : articles) {
        if (const auto done = m_connection.run(u"UPDATE article SET state = ? WHERE id = ?"_s, state, id); !done)
            return done;
    }
    return {};
}

Result<> ArticleStore::setStarred(const QList<ArticleId> &articles, bool starred)
{
    for (const ArticleId id : articles) {
        if (const auto done = m_connection.run(u"UPDATE article SET starred = ? WHERE id = ?"_s, starred, id); !done)
            return done;
    }
    return {};
}

Result<> ArticleStore::setDoubtful(ArticleId article, bool doubtful)
{
    return m_connection.run(u"UPDATE article SET doubtful = ?, confirmed = ? WHERE id = ?"_s, doubtful, !doubtful, article);
}

Result<> ArticleStore::setLanguage(ArticleId article, const QString &language, LanguageOrigin origin)
{
    return m_connection.run(u"UPDATE article SET language = ?, language_origin = ? WHERE id = ?"_s, language, origin, article);
}

Result<> ArticleStore::setHeadline(ArticleId article, const QString &headline)
{
    return m_connection.run(u"UPDATE version SET headline = ?, origins = json_set(origins, '$.headline', ?) WHERE id = (SELECT version_id FROM article WHERE id = ?)"_s,
                            headline, QString(metadataOriginKey(MetadataOrigin::Editor)), article);
}

Result<> ArticleStore::setReadingPosition(ArticleId article, qsizetype utf16Position)
{
    const auto version = m_connection.scalar(u"SELECT version_id FROM article WHERE id = ?"_s, article);
    if (!version)
        return failure(version.error());
    const auto text = pageText(VersionId(*version));
    if (!text)
        return failure(text.error());
    return m_connection.run(u"UPDATE article SET reading_position = ? WHERE id = ?"_s, OffsetMap(*text).toCodePoint(utf16Position), article);
}

Result<> ArticleStore::setEditorRole(VersionId version, int ordinal, std::optional<BlockRole> role)
{
    return m_connection.run(u"UPDATE block SET editor_role = ? WHERE version_id = ? AND ordinal = ?"_s, role, version, ordinal);
}

Result<> ArticleStore::setSiteRole(VersionId version, int ordinal, const Block &block)
{
    return m_connection.run(u"UPDATE block SET site_role = ?, seen_on = ? WHERE version_id = ? AND ordinal = ?"_s, block.siteRole, storedCount(block), version, ordinal);
}

} // namespace galley
