// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/errortext.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"
#include "models/tagset/tagset.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cstdio>
#include <future>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int articlesPerTransaction = 2000;
constexpr int namesMarked = 8;
constexpr int eventsMarked = 3;
constexpr int eventSeed = 23;
constexpr qint64 importDelay = 3'600'000; // ms after publication

void require(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(errorText(done.error()) % u' ' % done.error().detail));
}

/// An article ready to be written; made on another thread than the one that writes.
struct Ready
{
    NewVersion version;
    IndexedText text;
    QList<std::tuple<qint64, qint64, QString, QString>> names; ///< begin, end, name, type
    QList<std::pair<qint64, QString>> events;          ///< begin, type
};

Ready prepare(const Corpus &corpus, int number)
{
    const CorpusArticle article = corpus.article(number);
    Ready ready{.version = newVersion(article), .text = {}, .names = {}, .events = {}};
    ready.version.created = article.published.addMSecs(importDelay);
    ready.text = {article.headline, contentText(ready.version.pageText, ready.version.blocks), article.language};
    qsizetype from = 0;
    for (const CorpusParagraph &paragraph : article.paragraphs) {
        from = ready.version.pageText.indexOf(paragraph.text, from);
        for (const CorpusName &name : paragraph.names) {
            if (name.type != "Time"_L1 && ready.names.size() < namesMarked)
                ready.names.append({from + name.span.begin, from + name.span.end, paragraph.text.mid(name.span.begin, name.span.length()), name.type});
        }
    }
    Dice dice((quint64(eventSeed) << 32U) + quint64(number));
    const QList<EventType> &types = Tagset::standard().eventTypes();
    for (int i = 0; i < eventsMarked; ++i)
        ready.events.append({10 * i, types[std::min(dice.below(types.size()), dice.below(types.size()))].name});
    return ready;
}

class LargeLibrary final
{
public:
    LargeLibrary(Connection &connection, const Corpus &corpus) : m_connection(connection), m_corpus(corpus) {}

    void fill(int count)
    {
        // Nothing is merged until the end, and nothing waits for the disk.
        require(m_connection.runScript("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;"
                                       "INSERT INTO article_index (article_index, rank) VALUES ('automerge', 0);"
                                       "INSERT INTO article_index (article_index, rank) VALUES ('crisismerge', 1900);"));
        addEntities();
        auto next = prepareFrom(0, count);
        for (int first = 0; first < count; first += articlesPerTransaction) {
            const std::vector<Ready> batch = next.get();
            next = prepareFrom(first + articlesPerTransaction, count);
            write(batch);
            std::fprintf(stderr, "\r%d articles", int(first + qsizetype(batch.size())));
        }
        std::fprintf(stderr, ", merging the index\n");
        require(m_connection.runScript("INSERT INTO article_index (article_index) VALUES ('optimize');"
                                       "INSERT INTO article_index (article_index, rank) VALUES ('automerge', 4);"
                                       "INSERT INTO article_index (article_index, rank) VALUES ('crisismerge', 16);"
                                       "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL;"));
    }

private:
    [[nodiscard]] std::future<std::vector<Ready>> prepareFrom(int first, int count) const
    {
        return std::async(std::launch::async, [this, first, last = std::min(first + articlesPerTransaction, count)] {
            std::vector<Ready> batch;
            for (int number = first; number < last; ++number)
                batch.push_back(prepare(m_corpus, number));
            return batch;
        });
    }

    void addEntities()
    {
        Transaction transaction(m_connection);
        require(m_connection.runScript("BEGIN"));
        for (const auto &[name, type] : m_corpus.names()) {
            const auto id = m_connection.insert(u"INSERT INTO entity (type, name, folded_name) VALUES (?1, ?2, galley_fold(?2))"_s, type, name);
            m_entities.insert(name, id.value_or(0));
        }
        require(transaction.commit());
    }

    void write(const std::vector<Ready> &batch)
    {
        const auto transaction = Transaction::begin(m_connection);
        ArticleStore articles(m_connection);
        SearchIndex index(m_connection);
        for (const Ready &ready : batch) {
            const auto id = articles.addArticle(ready.version);
            if (!id || !transaction)
                qFatal("an article cannot be added");
            require(index.add(*id, ready.text));
            const qint64 version = m_connection.scalar(u"SELECT version_id FROM article WHERE id = ?"_s, *id).value_or(0);
            for (const auto &[begin, end, name, type] : ready.names) {
                require(m_connection.run(u"INSERT INTO mention (version_id, annotator_id, begin_at, end_at, type, entity_id) VALUES (?, 1, ?, ?, ?, ?)"_s,
                                         version, begin, end, type, m_entities.value(name)));
            }
            for (const auto &[begin, type] : ready.events)
                require(m_connection.run(u"INSERT INTO event_mention (version_id, annotator_id, begin_at, end_at, type) VALUES (?, 1, ?, ?, ?)"_s, version, begin, begin + 1, type));
        }
        require((*transaction)->commit());
    }

    Connection &m_connection;
    const Corpus &m_corpus;
    QHash<QString, qint64> m_entities;
};

} // namespace

void ensureLargeLibrary(const QString &path, const Corpus &corpus, int count)
{
    if (QFileInfo::exists(path))
        return;
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    {
        const auto library = openLibrary(unfinished);
        require(library->write([&](Connection &connection) -> Result<> {
            LargeLibrary(connection, corpus).fill(count);
            return {};
        }).result());
    }
    if (!QFile::rename(unfinished, path))
        qFatal("%s cannot be made", qPrintable(path));
}

QList<ArticleId> addSomeArticles(Library &library, const Corpus &corpus, int first, int count)
{
    QList<ArticleId> ids;
    require(library.write([&](Connection &connection) -> Result<> {
        const auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failure(transaction.error());
        for (int number = first; number < first + count; ++number) {
            const Ready ready = prepare(corpus, number);
            const auto id = ArticleStore(connection).addArticle(ready.version);
            if (!id)
                return failure(id.error());
            require(SearchIndex(connection).add(*id, ready.text));
            ids.append(*id);
        }
        return (*transaction)->commit();
    }).result());
    return ids;
}

} // namespace galley::bench
