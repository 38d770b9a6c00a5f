// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/searchindex.h"

#include "models/language/tokenizer.h"
#include "models/storage/articlestore.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/wordformstore.h"

#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QLatin1StringView currentTable = "article_index"_L1;
constexpr QLatin1StringView nextTable = "article_index_next"_L1;
/// Articles in one transaction of a rebuild that somebody waits for.
constexpr int rebuildStep = 500;

qint64 tokenCount(const QString &text, FoldRule rule)
{
    const QByteArray utf8 = text.toUtf8();
    qint64 count = 0;
    tokenizeUtf8(utf8.constData(), static_cast<int>(utf8.size()), [](void *counter, const char *, int, int, int) {
        ++*static_cast<qint64 *>(counter);
        return 0;
    }, &count, rule);
    return count;
}

/// SQLite's variable-length integers, as FTS5 writes them into its docsize table: seven bits a byte, high bit "more".
QList<qint64> readVarints(const QByteArray &bytes)
{
    QList<qint64> numbers;
    qint64 number = 0;
    for (const char byte : bytes) {
        number = (number << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0) {
            numbers.append(number);
            number = 0;
        }
    }
    return numbers;
}

} // namespace

IndexedText indexedText(const Article &article)
{
    return {article.metadata.headline, contentText(article.pageText, article.blocks), article.metadata.language};
}

Result<> SearchIndex::put(QLatin1StringView table, ArticleId article, const IndexedText &text)
{
    return m_connection.run(u"INSERT INTO %1 (rowid, headline, body) VALUES (?, ?, ?)"_s.arg(table), article, text.headline, text.body);
}

Result<> SearchIndex::take(QLatin1StringView table, ArticleId article, const IndexedText &text)
{
    return m_connection.run(u"INSERT INTO %1 (%1, rowid, headline, body) VALUES ('delete', ?, ?, ?)"_s.arg(table), article, text.headline, text.body);
}

Result<> SearchIndex::learn(const IndexedText &text)
{
    WordFormStore forms(m_connection);
    return forms.learn(text.headline, text.language).and_then([&] { return forms.learn(text.body, text.language); });
}

Result<> SearchIndex::orMarkDamaged(const Result<> &done)
{
    if (done || done.error().code != ErrorCode::LibraryDamaged)
        return done;
    return IndexRebuild(m_connection).request(true);
}

Result<SearchIndex::Tables> SearchIndex::tablesOf(ArticleId article) const
{
    Tables tables;
    return m_connection.each(u"SELECT name, value FROM setting WHERE name IN ('index.next', 'index.rebuild')"_s, [&](const Row &row) {
        if (row.text(0) == indexsetting::next)
            tables.next = number(article) <= row.integer(1);
        else
            tables.current = row.integer(1) != rebuildDamaged;
        return true;
    }).map([&] { return tables; });
}

Result<> SearchIndex::add(ArticleId article, const IndexedText &text)
{
    return tablesOf(article).and_then([&](Tables tables) {
        return (tables.current ? orMarkDamaged(put(currentTable, article, text)) : Result<>{})
            .and_then([&] { return tables.next ? put(nextTable, article, text) : Result<>{}; })
            .and_then([&] { return learn(text); });
    });
}

Result<> SearchIndex::remove(ArticleId article, const IndexedText &text)
{
    return tablesOf(article).and_then([&](Tables tables) {
        return (tables.current ? orMarkDamaged(take(currentTable, article, text)) : Result<>{})
            .and_then([&] { return tables.next ? take(nextTable, article, text) : Result<>{}; });
    });
}

Result<> SearchIndex::replace(ArticleId article, const IndexedText &before, const IndexedText &after)
{
    if (before == after)
        return before.language == after.language ? Result<>{} : learn(after);
    return remove(article, before).and_then([&] { return add(article, after); });
}

Result<> SearchIndex::rebuild(const std::function<bool(qint64, qint64)> &progress)
{
    IndexRebuild index(m_connection);
    if (const auto requested = index.request(false); !requested)
        return requested;
    while (true) {
        const auto made = index.step(rebuildStep);
        if (!made)
            return failure(made.error());
        const bool goOn = !progress || progress(made->done, made->total);
        if (made->isFinished)
            return {};
        if (!goOn)
            return failure(ErrorCode::Cancelled);
    }
}

Result<int> SearchIndex::version() const
{
    return indexSetting(m_connection, indexsetting::tokenizer).map([](const std::optional<qint64> &version) { return static_cast<int>(version.value_or(1)); });
}

Result<QStringList> SearchIndex::quickCheck() const
{
    const auto articles = m_connection.scalar(u"SELECT count(*) FROM article"_s);
    const auto indexed = m_connection.scalar(u"SELECT count(*) FROM article_index_docsize"_s);
    if (!articles)
        return failure(articles.error());
    if (!indexed && indexed.error().code != ErrorCode::LibraryDamaged)
        return failure(indexed.error());
    if (!indexed)
        return QStringList{indexed.error().detail};
    // Reads the index's structure; damage in it shows whatever the word.
    const auto found = m_connection.scalar(u"SELECT rowid FROM article_index WHERE article_index MATCH '\"a\"' LIMIT 1"_s);
    if (!found)
        return QStringList{found.error().detail};
    if (*indexed != *articles)
        return QStringList{u"the index holds %1 articles, the library %2"_s.arg(*indexed).arg(*articles)};
    return QStringList();
}

Result<qint64> SearchIndex::wordsInIndex() const
{
    // Reads every page of the index.
    const auto made = m_connection.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_index_words USING fts5vocab (main, article_index, 'row')"_s);
    if (!made)
        return failure(made.error());
    const auto words = m_connection.scalar(u"SELECT ifnull(sum(cnt), 0) FROM temp.article_index_words"_s);
    std::ignore = m_connection.run(u"DROP TABLE temp.article_index_words"_s);
    return words;
}

Result<QStringList> SearchIndex::check(const CancelToken &cancel) const
{
    QStringList faults;
    const ArticleStore articles(m_connection);
    const auto ids = articles.allNewestFirst();
    const auto madeBy = version();
    if (!ids || !madeBy)
        return failure(ids ? madeBy.error() : ids.error());
    const FoldRule rule = foldRuleOf(*madeBy);
    qint64 wordsOfArticles = 0;
    for (const ArticleId id : *ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        QList<qint64> sizes;
        const auto read = m_connection.each(u"SELECT sz FROM article_index_docsize WHERE id = ?"_s, [&](const Row &row) {
            sizes = readVarints(row.blob(0));
            wordsOfArticles += std::accumulate(sizes.cbegin(), sizes.cend(), qint64(0));
            return false;
        }, id);
        const auto article = articles.article(id);
        if (!read || !article) {
            faults.append(u"article %1: %2"_s.arg(number(id)).arg(read ? article.error().detail : read.error().detail));
            continue;
        }
        const IndexedText text = indexedText(*article);
        if (sizes != QList<qint64>{tokenCount(text.headline, rule), tokenCount(text.body, rule)})
            faults.append(u"article %1: the index does not hold its text"_s.arg(number(id)));
    }
    const auto indexed = m_connection.scalar(u"SELECT count(*) FROM article_index_docsize"_s);
    if (!indexed)
        return failure(indexed.error());
    const auto indexedWords = wordsInIndex();
    if (!indexedWords)
        faults.append(indexedWords.error().detail);
    else if (*indexedWords != wordsOfArticles)
        faults.append(u"the index holds %1 words, its articles %2"_s.arg(*indexedWords).arg(wordsOfArticles));
    if (*indexed != ids->size())
        faults.append(u"the index holds %1 articles, the library %2"_s.arg(*indexed).arg(ids->size()));
    return faults;
}

} // namespace galley
