// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/savedsearchwatch.h"
#include "models/search/engine/searchengine.h"
#include "models/storage/collectionstore.h"
#include "models/storage/librarynotifier.h"
#include "tests/support/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestSearchEngine : public QObject
{
    Q_OBJECT

private:
    static SearchRequest request(const QString &query)
    {
        return {{}, *parseQuery(query), ResultOrder::NewestFirst};
    }

    static ArticleId announceArticle(TemporaryLibrary &library, const QString &headline)
    {
        const ArticleId id = library.addArticle(headline, {u"Text."_s});
        LibraryChange change;
        change.added = {id};
        library->notifier().announce(change);
        return id;
    }

    static qint64 count(SearchEngine &engine, const QString &query)
    {
        const auto run = engine.start(request(query));
        QSignalSpy counted(run.get(), &SearchRun::counted);
        return counted.wait() ? counted.first().first().toLongLong() : -1;
    }

private Q_SLOTS:
    void theFirstArticlesComeBeforeTheCount()
    {
        TemporaryLibrary library;
        for (int i = 0; i < ArticleEngine::pageSize + 10; ++i)
            library.addArticle(u"Ferry %1"_s.arg(i), {u"Text."_s});
        SearchEngine engine(*library);
        for (int round = 0; round < 2; ++round) { // before and after the arrays are there
            const auto run = engine.start(request(u"ferry"_s));
            QStringList heard;
            connect(run.get(), &SearchRun::firstFound, this, [&](const QList<ArticleId> &articles, bool isAll) {
                QCOMPARE(articles.size(), ArticleEngine::pageSize);
                QVERIFY(!isAll);
                heard.append(u"first"_s);
            });
            connect(run.get(), &SearchRun::counted, this, [&] { heard.append(u"count"_s); });
            connect(run.get(), &SearchRun::ordered, this, [&] { heard.append(u"order"_s); });
            connect(run.get(), &SearchRun::facetsCounted, this, [&] { heard.append(u"facets"_s); });
            QVERIFY(QTest::qWaitFor([&] { return heard.size() == 4; }));
            QCOMPARE(heard, QStringList({u"first"_s, u"count"_s, u"order"_s, u"facets"_s}));
        }
    }

    void aSearchThatIsGoneSaysNothing()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferry"_s, {u"Text."_s});
        SearchEngine engine(*library);
        auto run = engine.start(request(u"ferry"_s));
        int heard = 0;
        connect(run.get(), &SearchRun::counted, this, [&] { ++heard; });
        run.reset();
        QCOMPARE(count(engine, u"ferry"_s), 1);
        QCOMPARE(heard, 0);
    }

    void anEngineMayGoBeforeItsSearches()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferry"_s, {u"Text."_s});
        auto engine = std::make_unique<SearchEngine>(*library);
        const auto run = engine->start(request(u"ferry"_s));
        engine.reset();
        run->cancel();
        QCOMPARE(library.read([](Connection &connection) { return ArticleStore(connection).count(); }), 1);
    }

    void newArticlesAreFoundWhenItSaysSo()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferry"_s, {u"Text."_s});
        SearchEngine engine(*library);
        QCOMPARE(count(engine, u"ferry"_s), 1);
        QSignalSpy came(&engine, &SearchEngine::articlesCameOrWent);
        announceArticle(library, u"Second ferry"_s);
        QVERIFY(came.wait());
        QCOMPARE(count(engine, u"ferry"_s), 2);
    }

    void savedSearchesCountWhatIsUnread()
    {
        TemporaryLibrary library;
        const ArticleId read = library.addArticle(u"Ferry"_s, {u"Text."_s});
        library.addArticle(u"Ferries and a ferry"_s, {u"Text."_s});
        const auto id = library.write([&](Connection &c) {
            return ArticleStore(c).setState({read}, ReadingState::Done).and_then([&] { return CollectionStore(c).addSearch(u"At sea"_s, u"ferry"_s); });
        });
        SearchEngine engine(*library);
        SavedSearchWatch watch(engine);
        QSignalSpy changed(&watch, &SavedSearchWatch::unreadChanged);
        watch.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(watch.unread().value(id), 1);

        library.write([&](Connection &c) { return ArticleStore(c).setState({read}, ReadingState::Unread); });
        LibraryChange change;
        change.changed = {read};
        library->notifier().announce(change);
        QVERIFY(changed.wait());
        QCOMPARE(watch.unread().value(id), 2);
    }

    void newMatchesAreTold()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferry"_s, {u"Text."_s});
        library.write([](Connection &c) { return CollectionStore(c).addSearch(u"At sea"_s, u"ferry"_s); });
        library.write([](Connection &c) { return CollectionStore(c).addSearch(u"On land"_s, u"train"_s); });
        SearchEngine engine(*library);
        SavedSearchWatch watch(engine);
        QList<std::pair<QString, QList<ArticleId>>> told;
        connect(&watch, &SavedSearchWatch::newMatches, this, [&](const SavedSearch &search, const QList<ArticleId> &articles) { told.append({search.name, articles}); });
        const ArticleId found = announceArticle(library, u"Another ferry"_s);
        announceArticle(library, u"Snow"_s);
        QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first, u"At sea"_s);
        QCOMPARE(told.first().second, QList{found});
    }

    void aSavedSearchThatIsFaultyHasNoNumber()
    {
        TemporaryLibrary library;
        const auto faulty = library.write([](Connection &c) { return CollectionStore(c).addSearch(u"Faulty"_s, u"\"ferry"_s); });
        const auto good = library.write([](Connection &c) { return CollectionStore(c).addSearch(u"Good"_s, u"ferry"_s); });
        SearchEngine engine(*library);
        SavedSearchWatch watch(engine);
        QSignalSpy changed(&watch, &SavedSearchWatch::unreadChanged);
        watch.refresh();
        QVERIFY(changed.wait());
        QVERIFY(watch.unread().contains(good));
        QVERIFY(!watch.unread().contains(faulty));
    }
};

QTEST_GUILESS_MAIN(TestSearchEngine)
#include "tst_searchengine.moc"
