// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The lists read from the tables of the index must say what FTS5 says.
#include "models/storage/index/wordlists.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"
#include "tests/support/temporarylibrary.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

using Counts = std::pair<int, int>; ///< how often in the headline and in the body
using Hits = std::map<qint64, Counts>; ///< by article

struct Known
{
    IndexedText text;
    std::map<QString, Counts> words = {};

    explicit Known(const IndexedText &itsText) : text(itsText)
    {
        for (const QString &word : text.headline.split(u' ', Qt::SkipEmptyParts))
            ++words[word].first;
        for (const QString &word : text.body.split(u' ', Qt::SkipEmptyParts))
            ++words[word].second;
    }
};

using Texts = std::map<qint64, Known>;

Hits expected(const Texts &texts, const QString &word, bool isBeginning, const IdRange &range)
{
    Hits hits;
    for (const auto &[id, known] : texts) {
        if (id < range.first || id > range.last)
            continue;
        for (auto it = known.words.lower_bound(word); it != known.words.end() && (isBeginning ? it->first.startsWith(word) : it->first == word); ++it) {
            hits[id].first += it->second.first;
            hits[id].second += it->second.second;
        }
    }
    return hits;
}

Result<Hits> read(Connection &connection, const QString &word, bool isBeginning, const IdRange &range, WordLists::Counts counts, int *twice = nullptr)
{
    WordLists lists(connection);
    if (const auto opened = lists.open(); !opened || !*opened)
        return failure(opened ? Error{ErrorCode::Database, u"another format"_s, {}} : opened.error());
    Hits hits;
    const auto sink = [&](std::span<const WordHit> some) {
        for (const WordHit &hit : some) {
            if (twice && hits.contains(hit.article))
                ++*twice;
            hits[hit.article].first += hit.headline;
            hits[hit.article].second += hit.body;
        }
    };
    const auto done = isBeginning ? lists.ofBeginning(word, range, counts, sink) : lists.ofWord(word, range, counts, sink);
    return done.map([&] { return hits; });
}

int timesIn(const QString &text, const QStringList &phrase)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int times = 0;
    for (qsizetype i = 0; i + phrase.size() <= words.size(); ++i)
        times += words.sliced(i, phrase.size()) == phrase ? 1 : 0;
    return times;
}

Hits expectedOfPhrase(const Texts &texts, const QStringList &phrase)
{
    Hits hits;
    for (const auto &[id, known] : texts) {
        const Counts counts(timesIn(known.text.headline, phrase), timesIn(known.text.body, phrase));
        if (counts != Counts())
            hits[id] = counts;
    }
    return hits;
}

/// Each article that the stream comes to, after what \a step says of the one before.
template<typename Step>
Result<Hits> readStream(Connection &connection, const QStringList &phrase, Step step)
{
    WordLists lists(connection);
    if (const auto opened = lists.open(); !opened || !*opened)
        return failure(opened ? Error{ErrorCode::Database, u"another format"_s, {}} : opened.error());
    auto stream = lists.stream(phrase);
    if (!stream)
        return failure(stream.error());
    Hits hits;
    for (qint64 from = step(-1); stream->seek(from); from = step(stream->article())) {
        const WordHit hit = stream->hit();
        hits[hit.article] = {hit.headline, hit.body};
    }
    return stream->error() ? Result<Hits>(failure(*stream->error())) : Result<Hits>(hits);
}

QList<qint64> byFts(Connection &connection, const QString &expression)
{
    QList<qint64> ids;
    const auto done = connection.each(u"SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid"_s, [&](const Row &row) {
        ids.append(row.integer(0));
        return true;
    }, expression);
    return done ? ids : QList<qint64>{-1};
}

QList<qint64> keysOf(const Hits &hits)
{
    QList<qint64> ids;
    for (const auto &[id, counts] : hits)
        ids.append(id);
    return ids;
}

} // namespace

class WordListsTest final : public QObject
{
    Q_OBJECT

private:
    /// Some words are frequent, so that their lists take many leaves, most are rare.
    QString randomWord()
    {
        const int sort = m_random.bounded(10);
        if (sort < 4)
            return u"very%1"_s.arg(m_random.bounded(3));
        return sort < 7 ? u"often%1"_s.arg(m_random.bounded(40)) : u"seldom%1"_s.arg(m_random.bounded(4000));
    }

    QString randomText(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list.append(randomWord());
        return list.join(u' ');
    }

    void change(TemporaryLibrary &library, Texts &texts, int count, int add)
    {
        library.write([&](Connection &connection) -> Result<> {
            SearchIndex index(connection);
            Result<> done;
            for (int i = 0; i < count && done; ++i) {
                const qint64 id = m_random.bounded(100) < add || texts.empty() ? m_next++ : std::next(texts.begin(), m_random.bounded(int(texts.size())))->first;
                if (const auto known = texts.find(id); known != texts.end()) {
                    done = index.remove(ArticleId(id), known->second.text);
                    texts.erase(known);
                    if (m_random.bounded(3) == 0)
                        continue;
                }
                IndexedText text{randomText(1 + m_random.bounded(4)), randomText(m_random.bounded(80)), {}};
                if (m_random.bounded(150) == 0) // positions that take several leaves
                    text.body += u" very1"_s.repeated(5000) + u" often7 very1"_s;
                done = done.and_then([&] { return index.add(ArticleId(id), text); });
                texts.insert_or_assign(id, Known(text));
            }
            return done;
        });
    }

    void compare(TemporaryLibrary &library, const Texts &texts)
    {
        QStringList words{u"very0"_s, u"very1"_s, u"often7"_s, u"nothing"_s, u"a"_s, u"zz"_s};
        for (int i = 0; i < 30; ++i)
            words.append(randomWord());
        library.read([&](Connection &connection) -> Result<> {
            for (const QString &word : std::as_const(words))
                compareWord(connection, texts, word);
            for (const QStringList &phrase : {QStringList{u"very1"_s}, {u"very0"_s, u"very1"_s}, {u"very1"_s, u"very1"_s, u"very1"_s}, {u"often7"_s, u"very1"_s}, {u"very2"_s, u"often3"_s, u"very0"_s},
                                              {randomWord(), randomWord()}, {u"very0"_s, u"nothing"_s}, {u"nothing"_s}})
                comparePhrase(connection, texts, phrase);
            for (const QString &beginning : {u"very"_s, u"often"_s, u"often1"_s, u"s"_s, u"seldom3"_s, u"seldom39"_s, u"x"_s})
                compareBeginning(connection, texts, beginning);
            return {};
        });
    }

    IdRange randomRange()
    {
        const qint64 first = m_random.bounded(int(m_next));
        return {first, first + m_random.bounded(int(m_next))};
    }

    void compareWord(Connection &connection, const Texts &texts, const QString &word)
    {
        int twice = 0;
        const auto all = read(connection, word, false, {}, WordLists::Counts::Yes, &twice);
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().detail));
        QVERIFY2(*all == expected(texts, word, false, {}), qPrintable(word));
        QCOMPARE(twice, 0);
        QCOMPARE(keysOf(*all), byFts(connection, word));
        const IdRange range = randomRange();
        QCOMPARE(keysOf(*read(connection, word, false, range, WordLists::Counts::No)), keysOf(expected(texts, word, false, range)));
    }

    void comparePhrase(Connection &connection, const Texts &texts, const QStringList &phrase)
    {
        const Hits expectedHits = expectedOfPhrase(texts, phrase);
        const auto all = readStream(connection, phrase, [](qint64 article) { return article + 1; });
        QVERIFY2(all.has_value() && *all == expectedHits, qPrintable(phrase.join(u' ')));
        QCOMPARE(keysOf(*all), byFts(connection, QString(u'"' + phrase.join(u' ') + u'"')));
        // Far ahead and near, so that leaves are left out.
        const qint64 farthest = 1 + m_random.bounded(int(m_next));
        QList<qint64> asked;
        const auto some = readStream(connection, phrase, [&](qint64 article) {
            asked.append(article + 1 + m_random.bounded(farthest));
            return asked.last();
        });
        Hits expectedSome;
        for (const qint64 from : std::as_const(asked)) {
            if (const auto next = expectedHits.lower_bound(from); next != expectedHits.end())
                expectedSome.insert(*next);
        }
        QVERIFY2(some.has_value() && *some == expectedSome, qPrintable(phrase.join(u' ')));
    }

    void compareBeginning(Connection &connection, const Texts &texts, const QString &beginning)
    {
        const auto all = read(connection, beginning, true, {}, WordLists::Counts::Yes);
        QVERIFY2(all.has_value() && *all == expected(texts, beginning, true, {}), qPrintable(beginning));
        QCOMPARE(keysOf(*all), byFts(connection, QString(beginning + u'*')));
        const IdRange range = randomRange();
        QCOMPARE(keysOf(*read(connection, beginning, true, range, WordLists::Counts::No)), keysOf(expected(texts, beginning, true, range)));
    }

    static void command(TemporaryLibrary &library, const QString &name, int value)
    {
        library.write([&](Connection &connection) { return connection.run(u"INSERT INTO article_index (article_index, rank) VALUES (?, ?)"_s, name, value); });
    }

    QRandomGenerator m_random{20'151'113};
    qint64 m_next = 1;

private Q_SLOTS:
    void init() { m_next = 1; }

    void listsAreThoseOfFts()
    {
        TemporaryLibrary library;
        Texts texts;
        compare(library, texts); // nothing yet
        command(library, u"automerge"_s, 0);
        for (int batch = 0; batch < 12; ++batch)
            change(library, texts, 150, batch < 4 ? 100 : 60);
        compare(library, texts);
        command(library, u"usermerge"_s, 2);
        for (int step = 0; step < 6; ++step) { // in the middle of merging
            command(library, u"merge"_s, 20);
            compare(library, texts);
            change(library, texts, 20, 50);
        }
        compare(library, texts);
        library.write([](Connection &connection) { return connection.run(u"INSERT INTO article_index (article_index) VALUES ('optimize')"_s); });
        compare(library, texts);
    }

    void wordsOfOtherScriptsAreFound()
    {
        TemporaryLibrary library;
        const std::map<qint64, IndexedText> texts{{3, {u"выборы"_s, u"चुनाव 選舉"_s, {}}}, {7, {u"выбор"_s, u""_s, {}}}};
        library.write([&](Connection &connection) -> Result<> {
            for (const auto &[id, text] : texts) {
                if (const auto added = SearchIndex(connection).add(ArticleId(id), text); !added)
                    return added;
            }
            return {};
        });
        library.read([](Connection &connection) -> Result<> {
            [&] {
                QCOMPARE(keysOf(*read(connection, u"выбор"_s, true, {}, WordLists::Counts::No)), (QList<qint64>{3, 7}));
                QCOMPARE(keysOf(*read(connection, u"выбор"_s, false, {}, WordLists::Counts::No)), QList<qint64>{7});
                QCOMPARE(keysOf(*read(connection, u""_s, true, {}, WordLists::Counts::No)), (QList<qint64>{3, 7}));
            }();
            return {};
        });
    }

    void aDamagedIndexIsAnErrorAtMost()
    {
        TemporaryLibrary library;
        Texts texts;
        change(library, texts, 300, 100);
        const QString path = library.path();
        library.close();
        auto opened = Connection::open(path, Connection::Access::ReadWrite);
        QVERIFY(opened.has_value());
        Connection &connection = **opened;
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        QList<std::pair<qint64, QByteArray>> blocks;
        QVERIFY(connection.each(u"SELECT id, block FROM article_index_data WHERE id >= 10"_s, [&](const Row &row) { blocks.append({row.integer(0), row.blob(1)}); return true; }));
        int errors = 0;
        for (int i = 0; i < 150; ++i) {
            const auto &[id, block] = blocks.at(i % 5 == 0 ? 0 : m_random.bounded(int(blocks.size())));
            QByteArray bad = block;
            if (m_random.bounded(8) == 0)
                bad.truncate(m_random.bounded(int(bad.size())));
            for (int flips = m_random.bounded(1, 4); flips > 0 && !bad.isEmpty(); --flips)
                bad[m_random.bounded(m_random.bounded(2) == 0 ? qMin(12, int(bad.size())) : int(bad.size()))] = char(m_random.bounded(256));
            QVERIFY(connection.run(u"UPDATE article_index_data SET block = ? WHERE id = ?"_s, bad, id));
            for (const QString &beginning : {u"v"_s, u"seldom1"_s, u""_s})
                errors += read(connection, beginning, true, {}, WordLists::Counts::Yes) ? 0 : 1;
            errors += read(connection, u"very1"_s, false, {100, 120}, WordLists::Counts::Yes) ? 0 : 1;
            errors += readStream(connection, {u"very1"_s, u"very1"_s, u"often7"_s}, [](qint64 article) { return article + 1; }) ? 0 : 1;
            errors += readStream(connection, {u"very0"_s}, [](qint64 article) { return article + 40; }) ? 0 : 1;
            QVERIFY(connection.run(u"UPDATE article_index_data SET block = ? WHERE id = ?"_s, block, id));
        }
        QVERIFY(errors > 0);
        QCOMPARE(*read(connection, u"often"_s, true, {}, WordLists::Counts::Yes), expected(texts, u"often"_s, true, {}));
    }

    void anotherFormatIsLeftToFts()
    {
        TemporaryLibrary library;
        Texts texts;
        change(library, texts, 5, 100);
        const QString path = library.path();
        library.close();
        auto opened = Connection::open(path, Connection::Access::ReadWrite);
        sqlite3_db_config((*opened)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        QVERIFY((*opened)->run(u"UPDATE article_index_config SET v = 5 WHERE k = 'version'"_s));
        WordLists lists(**opened);
        const auto isKnown = lists.open();
        QVERIFY(isKnown.has_value());
        QVERIFY(!*isKnown);
    }
};

QTEST_GUILESS_MAIN(WordListsTest)
#include "tst_wordlists.moc"
