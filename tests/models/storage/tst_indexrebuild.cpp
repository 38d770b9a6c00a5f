// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/tokenizer.h"
#include "models/storage/editjournal.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Puts the index of the first tokenizer in the place of ours, as a library from then has it.
void makeOld(TemporaryLibrary &library)
{
    library.write([](Connection &c) -> Result<> {
        auto transaction = Transaction::begin(c);
        QList<ArticleId> ids;
        return c.run(u"DROP TABLE article_index"_s)
            .and_then([&] { return c.run(u"CREATE VIRTUAL TABLE article_index USING fts5 (headline, body, content = '', tokenize = 'galley')"_s); })
            .and_then([&] { return setIndexSetting(c, indexsetting::tokenizer, 1); })
            .and_then([&] { return c.run(u"DELETE FROM word_form"_s); })
            .and_then([&] { return c.each(u"SELECT id FROM article"_s, [&](const Row &row) { ids.append(row.id<ArticleId>(0)); return true; }); })
            .and_then([&]() -> Result<> {
                for (const ArticleId id : ids) {
                    const IndexedText text = indexedText(*ArticleStore(c).article(id));
                    const auto added = c.run(u"INSERT INTO article_index (rowid, headline, body) VALUES (?, ?, ?)"_s, id, text.headline, text.body);
                    if (!added)
                        return added;
                }
                return (*transaction)->commit();
            });
    });
}

qint64 found(TemporaryLibrary &library, const QString &expression)
{
    return library.read([&](Connection &c) { return c.scalar(u"SELECT count(*) FROM article_index WHERE article_index MATCH ?"_s, expression); });
}

RebuildProgress step(TemporaryLibrary &library, int articles)
{
    return library.write([articles](Connection &c) { return IndexRebuild(c).step(articles); });
}

void finish(TemporaryLibrary &library)
{
    while (!step(library, 2).isFinished) { }
}

bool isInOrder(TemporaryLibrary &library)
{
    return library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty()
        && library.read([](Connection &c) { return SearchIndex(c).quickCheck(); }).isEmpty()
        && library.read([](Connection &c) { return SearchIndex(c).version(); }) == tokenizerVersion
        && !library.read([](Connection &c) { return IndexRebuild(c).reason(); });
}

/// Runs SQL that our own connections refuse.
void damage(TemporaryLibrary &library, const char *sql)
{
    library.close();
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(library.path().toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(sqlite3_changes(handle) > 0);
    sqlite3_close(handle);
}

} // namespace

class IndexRebuildTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryHasTheIndexOfToday()
    {
        TemporaryLibrary library;
        QVERIFY(isInOrder(library));
        QVERIFY(step(library, 10).isFinished);
    }

    void theOldIndexAnswersUntilTheNewOneIsWhole()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 5; ++i)
            library.addArticle(u"Number %1"_s.arg(i), {u"Die Straße ist gesperrt."_s}, u"de"_s);
        makeOld(library);
        QCOMPARE(*library.read([](Connection &c) { return IndexRebuild(c).reason(); }), RebuildReason::OlderTokenizer);
        QCOMPARE(found(library, u"\"strasse\""_s), 0);
        const RebuildProgress first = step(library, 2);
        QCOMPARE(first.done, 2);
        QCOMPARE(first.total, 5);
        QVERIFY(!first.isFinished);
        QCOMPARE(found(library, u"\"Straße\""_s), 5);
        QCOMPARE(found(library, u"\"strasse\""_s), 0);
        finish(library);
        QCOMPARE(found(library, u"\"strasse\""_s), 5);
        QCOMPARE(found(library, u"\"Straße\""_s), 5);
        QVERIFY(isInOrder(library));
    }

    void itGoesOnAfterARestart()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 6; ++i)
            library.addArticle(u"Number %1"_s.arg(i), {u"ferries"_s});
        makeOld(library);
        step(library, 2);
        step(library, 2);
        library.restart();
        QCOMPARE(found(library, u"\"ferries\""_s), 6);
        QCOMPARE(step(library, 1).done, 5);
        finish(library);
        QVERIFY(isInOrder(library));
    }

    void aKilledStepIsDoneAgain()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 4; ++i)
            library.addArticle(u"Number %1"_s.arg(i), {u"Two ferries sailed"_s});
        makeOld(library);
        step(library, 2);
        // What a kill leaves of a step: nothing.
        library.write([](Connection &c) -> Result<> {
            const auto transaction = Transaction::begin(c);
            return c.run(u"INSERT INTO article_index_next (rowid, headline, body) VALUES (3, 'a', 'b')"_s);
        });
        finish(library);
        QVERIFY(isInOrder(library));
        QCOMPARE(found(library, u"\"ferries\""_s), 4);
    }

    void changesInBetweenAreInTheNewIndex()
    {
        TemporaryLibrary library;
        QList<ArticleId> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(library.addArticle(u"Number %1"_s.arg(i), {u"ferries"_s}));
        makeOld(library);
        step(library, 3);
        const ArticleId added = library.addArticle(u"New"_s, {u"harbours"_s});
        const auto edit = [&](EditKind kind, ArticleId id, auto change) {
            library.write([=](Connection &c) { return EditJournal(c).make({.kind = kind, .subject = {}, .articles = {id}}, [&] { return change(c, id); }); });
        };
        const auto retitle = [](Connection &c, ArticleId id) { return ArticleStore(c).setHeadline(id, u"Lighthouse"_s); };
        const auto remove = [](Connection &c, ArticleId id) { return ArticleStore(c).remove(id); };
        edit(EditKind::SetHeadline, ids[0], retitle); // in the new index already
        edit(EditKind::SetHeadline, ids[4], retitle); // not yet
        edit(EditKind::RemoveArticle, ids[1], remove);
        edit(EditKind::RemoveArticle, ids[3], remove);
        QCOMPARE(found(library, u"\"lighthouse\""_s), 2);
        QCOMPARE(found(library, u"\"harbours\""_s), 1);
        library.write([](Connection &c) { return EditJournal(c).undo(); }); // the last one is back, behind the cursor or before it
        finish(library);
        QVERIFY(isInOrder(library));
        QCOMPARE(found(library, u"\"lighthouse\""_s), 2);
        QCOMPARE(found(library, u"\"harbours\""_s), 1);
        QCOMPARE(found(library, u"\"ferries\""_s), 4);
        QVERIFY(isValid(added));
    }

    void aNewIndexOfAnotherVersionIsBegunAgain()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 3; ++i)
            library.addArticle(u"Number %1"_s.arg(i), {u"ferries"_s});
        makeOld(library);
        step(library, 2);
        library.write([](Connection &c) { return setIndexSetting(c, indexsetting::nextTokenizer, 99); });
        QCOMPARE(step(library, 1).done, 1);
        finish(library);
        QVERIFY(isInOrder(library));
    }

    void aDamagedIndexIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("pages") << QByteArray("UPDATE article_index_data SET block = zeroblob(20) WHERE id > 10");
        QTest::newRow("structure") << QByteArray("UPDATE article_index_data SET block = x'ffffffffffffffffffff' WHERE id = 10");
        QTest::newRow("structure gone") << QByteArray("DELETE FROM article_index_data WHERE id = 10");
        QTest::newRow("format unknown") << QByteArray("UPDATE article_index_config SET v = 77 WHERE k = 'version'");
        QTest::newRow("sizes gone") << QByteArray("DELETE FROM article_index_docsize");
        QTest::newRow("a size gone") << QByteArray("DELETE FROM article_index_docsize WHERE id = 2");
    }

    void aDamagedIndexIsMadeAnew()
    {
        QFETCH(QByteArray, sql);
        TemporaryLibrary library;
        QList<ArticleId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(library.addArticle(u"Number %1"_s.arg(i), {u"The ferries and a harbour"_s}));
        damage(library, sql.constData());
        library.restart();
        QVERIFY(!library.read([](Connection &c) { return SearchIndex(c).quickCheck(); }).isEmpty()
                || !library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty());
        library.write([](Connection &c) { return IndexRebuild(c).request(true); });
        QCOMPARE(*library.read([](Connection &c) { return IndexRebuild(c).reason(); }), RebuildReason::Damage);
        // Nothing that an editor does fails by it.
        library.addArticle(u"Number 4"_s, {u"ferries"_s});
        library.write([&](Connection &c) { return EditJournal(c).make({.kind = EditKind::SetHeadline, .subject = {}, .articles = {ids[0]}}, [&] {
            return ArticleStore(c).setHeadline(ids[0], u"Lighthouse"_s);
        }); });
        finish(library);
        QVERIFY(isInOrder(library));
        QCOMPARE(found(library, u"\"ferries\""_s), 4);
        QCOMPARE(found(library, u"\"lighthouse\""_s), 1);
    }

    void whoWaitsCanCancelAndGoOnLater()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 501; ++i)
            library.addArticle(u"Number"_s, {u"ferries"_s});
        library.write([](Connection &c) -> Result<> {
            const auto done = SearchIndex(c).rebuild([](qint64, qint64) { return false; });
            return done || done.error().code != ErrorCode::Cancelled ? Result<>(failure(ErrorCode::Database)) : Result<>{};
        });
        QCOMPARE(found(library, u"\"ferries\""_s), 501);
        library.restart();
        QCOMPARE(step(library, 1).done, 501);
        finish(library);
        QVERIFY(isInOrder(library));
    }
};

QTEST_GUILESS_MAIN(IndexRebuildTest)
#include "tst_indexrebuild.moc"
