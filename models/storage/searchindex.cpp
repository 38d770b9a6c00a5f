// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/searchindex.h"

#include "models/language/tokenizer.h"
#include "models/storage/articlestore.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

qint64 tokenCount(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    qint64 count = 0;
    tokenizeUtf8(utf8.constData(), static_cast<int>(utf8.size()), [](void *counter, const char *, int, int, int) {
        ++*static_cast<qint64 *>(counter);
        return 0;
    }, &count);
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
    return {article.metadata.headline, contentText(article.pageText, article.blocks)};
}

Result<> SearchIndex::add(ArticleId article, const IndexedText &text)
{
    return m_connection.run(u"INSERT INTO article_index (rowid, headline, body) VALUES (?, ?, ?)"_s, article, text.headline, text.body);
}

Result<> SearchIndex::remove(ArticleId article, const IndexedText &text)
{
    return m_connection.run(u"INSERT INTO article_index (article_index, rowid, headline, body) VALUES ('delete', ?, ?, ?)"_s, article, text.headline, text.body);
}

Result<> SearchIndex::replace(ArticleId article, const IndexedText &before, const IndexedText &after)
{
    if (before == after)
        return {};
    return remove(article, before).and_then([&] { return add(article, after); });
}

Result<> SearchIndex::rebuild(const std::function<bool(qint64, qint64)> &progress)
{
    const ArticleStore articles(m_connection);
    QList<ArticleId> ids;
    const auto listed = m_connection.each(u"SELECT id FROM article ORDER BY id"_s, [&](const Row &row) {
        ids.append(row.id<ArticleId>(0));
        return true;
    });
    auto transaction = Transaction::begin(m_connection);
    if (!listed || !transaction)
        return failure(listed ? transaction.error() : listed.error());
    if (const auto cleared = m_connection.run(u"INSERT INTO article_index (article_index) VALUES ('delete-all')"_s); !cleared)
        return cleared;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto article = articles.article(ids[i]);
        if (!article)
            return failure(article.error());
        if (const auto added = add(ids[i], indexedText(*article)); !added)
            return added;
        if (progress && !progress(i + 1, ids.size()))
            return failure(ErrorCode::Cancelled);
    }
    return (*transaction)->commit();
}

Result<QStringList> SearchIndex::check(const CancelToken &cancel) const
{
    QStringList faults;
    const ArticleStore articles(m_connection);
    const auto ids = articles.allNewestFirst();
    if (!ids)
        return failure(ids.error());
    for (const ArticleId id : *ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        QList<qint64> sizes;
        const auto read = m_connection.each(u"SELECT sz FROM article_index_docsize WHERE id = ?"_s, [&](const Row &row) {
            sizes = readVarints(row.blob(0));
            return false;
        }, id);
        const auto article = articles.article(id);
        if (!read || !article) {
            faults.append(u"article %1: %2"_s.arg(number(id)).arg(read ? article.error().detail : read.error().detail));
            continue;
        }
        const IndexedText text = indexedText(*article);
        if (sizes != QList<qint64>{tokenCount(text.headline), tokenCount(text.body)})
            faults.append(u"article %1: the index does not hold its text"_s.arg(number(id)));
    }
    const auto indexed = m_connection.scalar(u"SELECT count(*) FROM article_index_docsize"_s);
    if (!indexed)
        return failure(indexed.error());
    if (*indexed != ids->size())
        faults.append(u"the index holds %1 articles, the library %2"_s.arg(*indexed).arg(ids->size()));
    return faults;
}

} // namespace galley
