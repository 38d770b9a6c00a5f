// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// What SiteMemory learns from an editor, and shows of it.
#include "models/storage/sitememory.h"

#include "models/storage/sqlite/connection.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype exampleLength = 160;

qint64 stored(quint64 hash)
{
    return static_cast<qint64>(hash);
}

/// Never half of a surrogate pair.
QString exampleOf(QStringView text)
{
    QString example = text.left(exampleLength * 2).toString().simplified().left(exampleLength);
    if (!example.isEmpty() && example.back().isHighSurrogate())
        example.chop(1);
    return example;
}

} // namespace

Result<> SiteMemory::keep(MemorySiteId site, const QString &pattern, const SiteRule &rule, const QString &example)
{
    return m_connection.run(u"INSERT INTO memory_rule (site_id, pattern, place, text, shown, example, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET shown = excluded.shown, example = excluded.example, made_at = excluded.made_at, pages = 0, enabled = 1"_s,
                            site, pattern, static_cast<qint32>(rule.place), stored(rule.text), rule.shown, example, QDateTime::currentDateTimeUtc());
}

Result<> SiteMemory::learn(const Article &article, const QList<std::pair<int, std::optional<BlockRole>>> &roles, bool content)
{
    auto site = siteOf(article.version);
    if (site && !isValid(*site))
        site = this->site(siteKey(article.metadata.url, article.metadata.site));
    if (!site || !isValid(*site))
        return site.map([](MemorySiteId) {});
    QList<Block> blocks = article.blocks;
    for (const auto &[index, role] : roles)
        blocks[index].editorRole = role;
    const QString pattern = pagePattern(article.metadata.url);
    for (const auto &[index, role] : roles) {
        const auto rule = ruleFrom(blocks, article.pageText, index, content);
        if (!rule)
            continue;
        // Back to what the extractor says: there is nothing to be learned any more.
        const bool isTakenBack = !role && !blocks[index].siteRole;
        const QStringView text = QStringView(article.pageText).mid(blocks[index].span.begin, blocks[index].span.length());
        const auto done = !isTakenBack ? keep(*site, pattern, *rule, exampleOf(text))
                                       : m_connection.run(u"DELETE FROM memory_rule WHERE site_id = ? AND pattern = ? AND place = ? AND text IN (0, ?)"_s, *site, pattern,
                                                          static_cast<qint32>(rule->place), stored(textHash(text)));
        if (!done)
            return done;
    }
    m_rules.clear();
    return {};
}

Result<> SiteMemory::setEnabled(const LearnedRule &learned, bool enabled)
{
    m_rules.clear();
    if (learned.isRepetition()) {
        return enabled ? m_connection.run(u"DELETE FROM memory_rule WHERE site_id = ? AND pattern = '' AND place = 0 AND text = 0"_s, learned.site)
                       : keep(learned.site, {}, {.place = 0, .text = 0, .shown = true}, {});
    }
    return m_connection.run(u"UPDATE memory_rule SET enabled = ? WHERE site_id = ? AND pattern = ? AND place = ? AND text = ?"_s, enabled, learned.site, learned.pattern,
                            static_cast<qint32>(learned.rule.place), stored(learned.rule.text));
}

Result<> SiteMemory::remove(const LearnedRule &learned)
{
    m_rules.clear();
    if (learned.isRepetition())
        return m_connection.run(u"DELETE FROM memory_sighting WHERE site_id = ?"_s, learned.site).and_then([&] { return setEnabled(learned, true); });
    return m_connection.run(u"DELETE FROM memory_rule WHERE site_id = ? AND pattern = ? AND place = ? AND text = ?"_s, learned.site, learned.pattern,
                            static_cast<qint32>(learned.rule.place), stored(learned.rule.text));
}

Result<> SiteMemory::forget(MemorySiteId site)
{
    m_rules.clear();
    return m_connection.run(u"DELETE FROM memory_rule WHERE site_id = ?"_s, site)
        .and_then([&] { return m_connection.run(u"DELETE FROM memory_sighting WHERE site_id = ?"_s, site); });
}

Result<QList<LearnedRule>> SiteMemory::learned() const
{
    QList<LearnedRule> found;
    const auto decided = m_connection.each(
        u"SELECT r.site_id, s.kind, s.name, r.pattern, r.place, r.text, r.shown, r.example, r.pages, r.made_at, r.enabled"
        " FROM memory_rule r JOIN memory_site s ON s.id = r.site_id WHERE r.place <> 0 ORDER BY s.name, s.id, r.made_at DESC"_s, [&](const Row &row) {
            found.append({.site = row.id<MemorySiteId>(0), .siteName = {row.id<SiteKind>(1), row.text(2)}, .pattern = row.text(3),
                          .rule = {static_cast<quint32>(row.integer(4)), static_cast<quint64>(row.integer(5)), row.boolean(6)}, .example = row.text(7),
                          .pages = static_cast<int>(row.integer(8)), .made = row.time(9), .enabled = row.boolean(10)});
            return true;
        });
    // One row for each site on which text was seen to be repeated; off when the site has the rule that says so.
    const auto repeated = m_connection.each(
        u"SELECT s.id, s.kind, s.name, (SELECT count(*) FROM memory_sighting g WHERE g.site_id = s.id AND g.pages > ?1) AS texts,"
        " EXISTS (SELECT 1 FROM memory_rule r WHERE r.site_id = s.id AND r.pattern = '' AND r.place = 0) AS off FROM memory_site s WHERE texts > 0 OR off"_s,
        [&](const Row &row) {
            found.append({.site = row.id<MemorySiteId>(0), .siteName = {row.id<SiteKind>(1), row.text(2)}, .pattern = {}, .rule = {}, .example = {},
                          .pages = static_cast<int>(row.integer(3)), .made = {}, .enabled = !row.boolean(4)});
            return true;
        }, furnitureFromOtherPages);
    if (!decided || !repeated)
        return failure(decided ? repeated.error() : decided.error());
    std::stable_sort(found.begin(), found.end(), [](const LearnedRule &a, const LearnedRule &b) {
        return std::tuple(a.siteName.name, number(a.site)) < std::tuple(b.siteName.name, number(b.site));
    });
    return found;
}

Result<QList<ArticleId>> SiteMemory::articles(MemorySiteId site, const QString &pattern) const
{
    QList<ArticleId> found;
    return m_connection.each(u"SELECT a.id, v.url FROM version v JOIN article a ON a.version_id = v.id AND a.id = v.article_id WHERE v.memory_site_id = ? ORDER BY a.id"_s,
                             [&](const Row &row) {
        if (pattern.isEmpty() || pagePattern(row.text(1)) == pattern)
            found.append(row.id<ArticleId>(0));
        return true;
    }, site).map([&] { return found; });
}

} // namespace galley
