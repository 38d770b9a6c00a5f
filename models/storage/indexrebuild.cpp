// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/indexrebuild.h"

#include "models/language/tokenizer.h"
#include "models/storage/articlestore.h"
#include "models/storage/index/damagedindex.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/wordformstore.h"

using namespace Qt::StringLiterals;

namespace galley {

Result<std::optional<qint64>> indexSetting(Connection &connection, QStringView name)
{
    std::optional<qint64> value;
    return connection.each(u"SELECT value FROM setting WHERE name = ?"_s, [&](const Row &row) {
        value = row.integer(0);
        return false;
    }, name.toString()).map([&] { return value; });
}

Result<> setIndexSetting(Connection &connection, QStringView name, qint64 value)
{
    return connection.run(u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, name.toString(), value);
}

Result<std::optional<RebuildReason>> IndexRebuild::reason() const
{
    const auto damaged = indexSetting(m_connection, indexsetting::wanted);
    const auto tokenizer = indexSetting(m_connection, indexsetting::tokenizer);
    if (!damaged || !tokenizer)
        return failure(damaged ? tokenizer.error() : damaged.error());
    if (damaged->value_or(0) != 0)
        return std::optional(RebuildReason::Damage);
    if (tokenizer->value_or(1) != tokenizerVersion)
        return std::optional(RebuildReason::OlderTokenizer);
    return std::optional<RebuildReason>();
}

Result<> IndexRebuild::request(bool isDamaged)
{
    // A new index that was begun goes on: nothing says that it is damaged too.
    return setIndexSetting(m_connection, indexsetting::wanted, isDamaged ? rebuildDamaged : rebuildWanted);
}

Result<> IndexRebuild::begin()
{
    const auto next = indexSetting(m_connection, indexsetting::next);
    const auto tokenizer = indexSetting(m_connection, indexsetting::nextTokenizer);
    if (!next || !tokenizer)
        return failure(next ? tokenizer.error() : next.error());
    if (next->has_value() && tokenizer->value_or(0) == tokenizerVersion)
        return {};
    const auto why = reason();
    if (!why)
        return failure(why.error());
    const Result<> forgotten = *why == RebuildReason::Damage ? WordFormStore(m_connection).forgetAll() : Result<>{};
    return Result<>(forgotten)
        .and_then([&] { return m_connection.run(u"DROP TABLE IF EXISTS article_index_next"_s); })
        .and_then([&] {
            return m_connection.run(u"CREATE VIRTUAL TABLE article_index_next USING fts5 (headline, body, content = '', tokenize = 'galley %1')"_s.arg(tokenizerVersion));
        })
        .and_then([&] { return m_connection.run(u"INSERT INTO article_index_next (article_index_next, rank) VALUES ('hashsize', 16777216)"_s); })
        .and_then([&] { return setIndexSetting(m_connection, indexsetting::next, 0); })
        .and_then([&] { return setIndexSetting(m_connection, indexsetting::nextTokenizer, tokenizerVersion); });
}

Result<> IndexRebuild::addNext(const QList<ArticleId> &ids)
{
    const ArticleStore articles(m_connection);
    WordFormStore forms(m_connection);
    for (const ArticleId id : ids) {
        const auto article = articles.article(id);
        if (!article && article.error().code == ErrorCode::LibraryDamaged)
            continue; // Nothing can be found of it, and the others are to be.
        if (!article)
            return failure(article.error());
        const IndexedText text = indexedText(*article);
        const auto added = m_connection.run(u"INSERT INTO article_index_next (rowid, headline, body) VALUES (?, ?, ?)"_s, id, text.headline, text.body)
            .and_then([&] { return forms.learn(text.headline, text.language); })
            .and_then([&] { return forms.learn(text.body, text.language); });
        if (!added)
            return added;
    }
    return ids.isEmpty() ? Result<>{} : setIndexSetting(m_connection, indexsetting::next, number(ids.last()));
}

Result<> IndexRebuild::finish()
{
    return dropArticleIndex(m_connection)
        .and_then([&] { return m_connection.run(u"ALTER TABLE article_index_next RENAME TO article_index"_s); })
        .and_then([&] { return setIndexSetting(m_connection, indexsetting::tokenizer, tokenizerVersion); })
        .and_then([&] {
            return m_connection.run(u"DELETE FROM setting WHERE name IN ('index.next', 'index.next.tokenizer', 'index.rebuild')"_s);
        });
}

Result<RebuildProgress> IndexRebuild::step(int count)
{
    const auto why = reason();
    if (!why)
        return failure(why.error());
    if (!*why)
        return RebuildProgress{.isFinished = true};
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction.error());
    if (const auto begun = begin(); !begun)
        return failure(begun.error());
    const auto last = indexSetting(m_connection, indexsetting::next);
    if (!last)
        return failure(last.error());
    QList<ArticleId> ids;
    const auto listed = m_connection.each(u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s, [&](const Row &row) {
        ids.append(row.id<ArticleId>(0));
        return true;
    }, last->value_or(0), count);
    RebuildProgress progress;
    progress.isFinished = ids.size() < count;
    const auto done = Result<>(listed)
        .and_then([&] { return addNext(ids); })
        .and_then([&] { return progress.isFinished ? finish() : Result<>{}; })
        .and_then([&] { return m_connection.scalar(u"SELECT count(*) FROM article"_s).map([&](qint64 all) { progress.total = all; }); })
        .and_then([&] {
            const qint64 reached = ids.isEmpty() ? last->value_or(0) : number(ids.last());
            return m_connection.scalar(u"SELECT count(*) FROM article WHERE id <= ?"_s, reached).map([&](qint64 upTo) { progress.done = upTo; });
        })
        .and_then([&] { return (*transaction)->commit(); });
    if (!done)
        return failure(done.error());
    return progress;
}

Result<> IndexRebuild::renewWhenEmpty()
{
    const auto why = reason();
    if (!why || !*why)
        return why ? Result<>{} : Result<>(failure(why.error()));
    const auto isEmpty = m_connection.scalar(u"SELECT NOT EXISTS (SELECT 1 FROM article)"_s);
    if (!isEmpty || *isEmpty == 0)
        return isEmpty ? Result<>{} : Result<>(failure(isEmpty.error()));
    return step(1).map([](const RebuildProgress &) {});
}

} // namespace galley
