// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of ArticleStore that puts another reading of a kept source in the place of an older one.
#include "models/storage/articlestore.h"

#include "models/storage/editjournal.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/storedblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool haveSameSpans(const QList<Block> &a, const QList<Block> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Block &left, const Block &right) { return left.span == right.span; });
}

KeptReading keptReading(const Row &row)
{
    return {.article = row.id<ArticleId>(0), .version = row.id<VersionId>(1), .source = row.id<SourceDocumentId>(2), .bytes = row.integer(3)};
}

} // namespace

Result<QList<KeptReading>> ArticleStore::readingsBefore(int extractor) const
{
    QList<KeptReading> found;
    return m_connection.each(u"SELECT a.id, v.id, s.id, s.byte_count FROM article a JOIN version v ON v.id = a.version_id"
                             " JOIN source_document s ON s.id = v.source_document_id WHERE v.extractor < ?1 AND v.tried_extractor < ?1 ORDER BY a.id"_s,
                             [&](const Row &row) {
        found.append(keptReading(row));
        return true;
    }, extractor).map([&] { return found; });
}

Result<QList<KeptReading>> ArticleStore::keptReadings() const
{
    QList<KeptReading> found;
    return m_connection.each(u"SELECT a.id, v.id, s.id, s.byte_count FROM article a JOIN version v ON v.id = a.version_id"
                             " JOIN source_document s ON s.id = v.source_document_id ORDER BY a.id"_s, [&](const Row &row) {
        found.append(keptReading(row));
        return true;
    }).map([&] { return found; });
}

Result<bool> ArticleStore::isConfirmed(ArticleId article) const
{
    return m_connection.scalar(u"SELECT confirmed FROM article WHERE id = ?"_s, article).map([](qint64 confirmed) { return confirmed != 0; });
}

Result<> ArticleStore::readAgain(const Article &before, const NewVersion &reading)
{
    const ArticleMetadata &m = reading.metadata;
    const auto site = siteId(m.site);
    if (!site)
        return failure(site.error());
    return m_connection.run(u"UPDATE version SET extractor = ?, headline = ?, standfirst = ?, byline = ?, authors = ?, dateline = ?, credit = ?,"
                            " credit_initials = ?, credit_agencies = ?, url = ?, published_at = ?, modified_at = ?, section = ?, origins = ? WHERE id = ?"_s,
                            reading.extractor, m.headline, m.standfirst, m.byline, listToJson(m.authors), m.dateline, m.credit.text,
                            listToJson(m.credit.initials), listToJson(m.credit.agencies), m.url, m.published, m.modified, m.section, originsToText(m.origins),
                            before.version)
        .and_then([&] {
            return m_connection.run(u"UPDATE article SET published_at = coalesce(?1, (SELECT created_at FROM version WHERE id = ?2)), site_id = ?3,"
                                    " doubtful = ?4, language = CASE language_origin WHEN ?5 THEN language ELSE ?6 END,"
                                    " language_origin = CASE language_origin WHEN ?5 THEN ?5 ELSE ?7 END WHERE id = ?8"_s,
                                    m.published, before.version, *site, reading.doubtful, LanguageOrigin::Editor, m.language, m.languageOrigin, before.id);
        })
        .and_then([&] { return updateRoles(before, reading.blocks); });
}

Result<> ArticleStore::updateRoles(const Article &before, const QList<Block> &blocks)
{
    if (!haveSameSpans(before.blocks, blocks)) {
        NewVersion cutAnew;
        cutAnew.pageText = before.pageText;
        cutAnew.blocks = blocks;
        return m_connection.run(u"DELETE FROM block WHERE version_id = ?"_s, before.version)
            .and_then([&] { return m_connection.run(u"DELETE FROM edit WHERE articles = '[' || ? || ']' AND kind IN (?, ?)"_s, before.id, EditKind::ShowBlock, EditKind::HideBlock); })
            .and_then([&] { return insertBlocks(before.version, cutAnew); });
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block == before.blocks[i])
            continue;
        const auto done = m_connection.run(u"UPDATE block SET role = ?, confidence = ?, place = ?, site_role = ?, seen_on = ? WHERE version_id = ? AND ordinal = ?"_s,
                                           block.role, block.confidence, storedPlace(block), block.siteRole, storedCount(block), before.version, i);
        if (!done)
            return done;
    }
    return {};
}

Result<> ArticleStore::giveUpReading(VersionId version, int extractor)
{
    return m_connection.run(u"UPDATE version SET tried_extractor = ? WHERE id = ?"_s, extractor, version);
}

} // namespace galley
