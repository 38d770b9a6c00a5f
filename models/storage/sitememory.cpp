// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sitememory.h"

#include "models/storage/articlestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype shortestFurniture = 30; ///< UTF-16; furniture is counted since it may be taken for content elsewhere
constexpr qsizetype mostBlocks = 2000;      ///< of one page
constexpr int mostSightings = 8000;         ///< of one site, then
constexpr int keptSightings = 5000;         ///< stay

bool isCounted(const Block &block)
{
    return block.place != 0 && (isBody(block.role) || (!isContent(block.role) && block.span.length() >= shortestFurniture));
}

qint64 stored(quint64 hash)
{
    return static_cast<qint64>(hash);
}

} // namespace

QSet<quint64> countedMarks(const Article &article)
{
    QSet<quint64> marks;
    for (const Block &block : article.blocks) {
        if (isCounted(block))
            marks.insert(blockMark(block, article.pageText));
    }
    return marks;
}

Result<MemorySiteId> SiteMemory::site(const SiteKey &key)
{
    if (key.isEmpty())
        return MemorySiteId{};
    const QString find = u"SELECT id FROM memory_site WHERE kind = ? AND name = ?"_s;
    const auto known = m_connection.scalar(find, key.kind, key.name);
    if (!known || *known > 0)
        return known.map([](qint64 id) { return MemorySiteId(id); });
    return m_connection.insert(u"INSERT INTO memory_site (kind, name) VALUES (?, ?)"_s, key.kind, key.name).map([](qint64 id) { return MemorySiteId(id); });
}

Result<MemorySiteId> SiteMemory::siteOf(VersionId version) const
{
    return m_connection.scalar(u"SELECT memory_site_id FROM version WHERE id = ?"_s, version).map([](qint64 id) { return MemorySiteId(id); });
}

Result<SiteKey> SiteMemory::key(MemorySiteId site) const
{
    SiteKey key;
    return m_connection.each(u"SELECT kind, name FROM memory_site WHERE id = ?"_s, [&](const Row &row) {
        key = {row.id<SiteKind>(0), row.text(1)};
        return false;
    }, site).map([&] { return key; });
}

Result<SiteMemory::PatternRules> SiteMemory::rules(MemorySiteId site, const QString &pattern)
{
    const std::pair wanted(number(site), pattern);
    if (const auto known = m_rules.constFind(wanted); known != m_rules.constEnd())
        return *known;
    PatternRules found;
    const auto read = m_connection.each(u"SELECT place, text, shown FROM memory_rule WHERE site_id = ?1 AND enabled = 1 AND (pattern = ?2 OR (pattern = '' AND place = 0))"_s,
                                        [&](const Row &row) {
        const auto place = static_cast<quint32>(row.integer(0));
        if (place == 0)
            found.repetition = false;
        else
            found.rules.add({place, static_cast<quint64>(row.integer(1)), row.boolean(2)});
        return true;
    }, site, pattern);
    if (!read)
        return failure(read.error());
    m_rules.insert(wanted, found);
    return found;
}

Result<SiteMemory::Sighting> SiteMemory::sighting(MemorySiteId site, quint64 mark) const
{
    Sighting found;
    return m_connection.each(u"SELECT pages, role, first_version, second_version FROM memory_sighting WHERE site_id = ? AND mark = ?"_s, [&](const Row &row) {
        found = {static_cast<int>(row.integer(0)), row.id<BlockRole>(1), row.id<VersionId>(2), row.id<VersionId>(3)};
        return false;
    }, site, stored(mark)).map([&] { return found; });
}

Result<SiteRecall> SiteMemory::recall(MemorySiteId site, const QString &url, QStringView pageText, QList<Block> &blocks, const QSet<quint64> &counted)
{
    SiteRecall recall{.site = site, .seen = {}};
    if (!isValid(site))
        return recall;
    const QString pattern = pagePattern(url);
    const auto known = rules(site, pattern);
    if (!known)
        return failure(known.error());
    QList<Repetition> repetitions(blocks.size());
    QHash<quint64, Repetition> ofMark;
    QHash<VersionId, qsizetype> shared; // how much of the body stands in another article
    qsizetype body = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isBody(blocks[i].role))
            body += blocks[i].span.length();
        if (!isCounted(blocks[i]) || recall.seen.size() >= size_t(mostBlocks))
            continue;
        const quint64 mark = blockMark(blocks[i], pageText);
        if (const auto here = ofMark.constFind(mark); here != ofMark.constEnd()) {
            repetitions[i] = *here;
            continue;
        }
        const auto seen = sighting(site, mark);
        if (!seen)
            return failure(seen.error());
        const bool counts = !counted.contains(mark);
        repetitions[i] = {seen->pages - (counts || seen->pages == 0 ? 0 : 1), isContent(seen->role) ? BlockRole::Other : seen->role};
        ofMark.insert(mark, repetitions[i]);
        recall.seen.push_back({mark, blocks[i].role, counts});
        for (const VersionId other : {seen->first, seen->second}) {
            if (isValid(other) && counts && isBody(blocks[i].role))
                shared[other] += blocks[i].span.length();
        }
    }
    for (const qsizetype length : std::as_const(shared))
        recall.isCopy = recall.isCopy || length * 2 > body;
    const QList<SiteRule> decided = judgeBySite(blocks, pageText, known->rules, known->repetition ? repetitions : QList<Repetition>());
    return countUse(site, pattern, decided).map([&] { return recall; });
}

Result<> SiteMemory::countUse(MemorySiteId site, const QString &pattern, const QList<SiteRule> &decided)
{
    for (const SiteRule &rule : decided) {
        const auto done = m_connection.run(u"UPDATE memory_rule SET pages = pages + 1 WHERE site_id = ? AND pattern = ? AND place = ? AND text = ?"_s, site, pattern,
                                           static_cast<qint32>(rule.place), stored(rule.text));
        if (!done)
            return done;
    }
    return {};
}

Result<QSet<VersionId>> SiteMemory::remember(const SiteRecall &recall, VersionId version)
{
    QSet<VersionId> toCorrect;
    if (!isValid(recall.site))
        return toCorrect;
    const auto belongs = m_connection.run(u"UPDATE version SET memory_site_id = ? WHERE id = ?"_s, recall.site, version);
    if (!belongs || recall.isCopy)
        return belongs.map([&] { return toCorrect; });
    for (const SiteRecall::Seen &seen : recall.seen) {
        if (!seen.counts)
            continue;
        const VersionId ifBody = isBody(seen.role) ? version : VersionId{};
        // SET sees the row as it was before.
        const auto counted = m_connection.each(
            u"INSERT INTO memory_sighting (site_id, mark, pages, role, last_version, first_version) VALUES (?1, ?2, 1, ?3, ?4, ?5)"
            " ON CONFLICT DO UPDATE SET pages = pages + 1, last_version = ?4, role = CASE WHEN role <= ?6 THEN ?3 ELSE role END,"
            " first_version = CASE WHEN pages < 2 THEN ifnull(first_version, ?5) ELSE first_version END,"
            " second_version = CASE WHEN pages < 2 AND first_version IS NOT NULL THEN ?5 ELSE second_version END"
            " RETURNING pages, first_version, second_version"_s,
            [&](const Row &row) {
                if (row.integer(0) == furnitureFromOtherPages + 1) {
                    for (const int column : {1, 2}) {
                        if (const auto earlier = row.id<VersionId>(column); isValid(earlier))
                            toCorrect.insert(earlier);
                    }
                }
                return true;
            }, recall.site, stored(seen.mark), seen.role, version, ifBody, BlockRole::CreditLine);
        if (!counted)
            return failure(counted.error());
    }
    return toCorrect;
}

Result<bool> SiteMemory::follow(ArticleId id)
{
    ArticleStore articles(m_connection);
    const auto before = articles.article(id);
    if (!before)
        return failure(before.error());
    const auto site = siteOf(before->version);
    if (!site)
        return failure(site.error());
    Article after = *before;
    const auto recalled = recall(*site, after.metadata.url, after.pageText, after.blocks, countedMarks(after));
    if (!recalled || after.blocks == before->blocks)
        return recalled.map([](const SiteRecall &) { return false; });
    for (qsizetype i = 0; i < after.blocks.size(); ++i) {
        if (after.blocks[i] == before->blocks[i])
            continue;
        if (const auto set = articles.setSiteRole(after.version, static_cast<int>(i), after.blocks[i]); !set)
            return failure(set.error());
    }
    return SearchIndex(m_connection).replace(id, indexedText(*before), indexedText(after)).map([] { return true; });
}

Result<std::optional<ArticleId>> SiteMemory::followVersion(VersionId version)
{
    // A number may have been given again since; what is judged is what stands there now.
    const auto article = m_connection.scalar(u"SELECT a.id FROM version v JOIN article a ON a.id = v.article_id AND a.version_id = v.id WHERE v.id = ?"_s, version);
    if (!article || *article == 0)
        return article.map([](qint64) { return std::optional<ArticleId>(); });
    return follow(ArticleId(*article)).map([&](bool changed) { return changed ? std::optional(ArticleId(*article)) : std::nullopt; });
}

Result<> SiteMemory::prune(MemorySiteId site)
{
    const auto count = m_connection.scalar(u"SELECT count(*) FROM memory_sighting WHERE site_id = ?"_s, site);
    if (!count || *count <= mostSightings)
        return count.map([](qint64) {});
    return m_connection.run(u"DELETE FROM memory_sighting WHERE site_id = ?1 AND mark NOT IN"
                            " (SELECT mark FROM memory_sighting WHERE site_id = ?1 ORDER BY pages > 1 DESC, last_version DESC LIMIT ?2)"_s, site, keptSightings);
}

} // namespace galley
