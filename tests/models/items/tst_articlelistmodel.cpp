// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"
#include "models/storage/librarynotifier.h"
#include "tests/support/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestArticleListModel : public QObject
{
    Q_OBJECT

private:
    static void show(ArticleListModel &model, const ArticleListRequest &request)
    {
        model.setRequest(request);
        QVERIFY(QTest::qWaitFor([&] { return model.isComplete(); }));
    }

    static QVariant loaded(ArticleListModel &model, int row, int role)
    {
        if (!QTest::qWaitFor([&] { return model.index(row).data(ArticleListModel::LoadedRole).toBool(); }))
            return {};
        return model.index(row).data(role);
    }

private Q_SLOTS:
    void rowsAreReadWhenAskedFor()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 300; ++i)
            library.addArticle(u"Report %1"_s.arg(i), {u"Text %1."_s.arg(i)});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        const QAbstractItemModelTester tester(&model);
        show(model, {});
        QCOMPARE(model.rowCount(), 300);
        QVERIFY(!model.index(250).data(ArticleListModel::LoadedRole).toBool());
        QCOMPARE(loaded(model, 250, ArticleListModel::HeadlineRole).toString(), u"Report 49"_s); // newest id first at the same time
    }

    void aQueryMarksHeadlineAndSnippet()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail"_s, {u"The captain of the ferries is glad."_s});
        library.addArticle(u"Trains stop"_s, {u"Snow."_s});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        show(model, {.scope = {}, .query = u"ferries"_s});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(loaded(model, 0, ArticleListModel::HeadlineHitsRole).value<QList<Span>>(), QList<Span>({{0, 7}}));
        QVERIFY(model.index(0).data(ArticleListModel::SnippetRole).toString().contains("ferries"_L1));
        QCOMPARE(model.index(0).data(ArticleListModel::SnippetHitsRole).value<QList<Span>>().size(), 1);
    }

    void furnitureIsNotFound()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail"_s, {u"They do."_s});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        show(model, {.scope = {}, .query = u"newsletter"_s});
        QCOMPARE(model.rowCount(), 0);
    }

    void aFaultyQueryLeavesTheList()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail"_s, {u"They do."_s});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        show(model, {});
        QSignalSpy faulty(&model, &ArticleListModel::queryFaulty);
        model.setRequest({.scope = {}, .query = u"\"ferries"_s});
        QCOMPARE(faulty.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void scopesNarrowTheSearch()
    {
        TemporaryLibrary library;
        const ArticleId starred = library.addArticle(u"Eins"_s, {u"Die Fähren fahren."_s}, u"de"_s);
        library.addArticle(u"One"_s, {u"The ferries sail."_s}, u"en"_s);
        library.write([&](Connection &c) { return ArticleStore(c).setStarred({starred}, true); });
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        show(model, {.scope = {.kind = ArticleScope::Kind::Language, .value = u"de"_s}, .query = {}});
        QCOMPARE(model.articles(), QList{starred});
        show(model, {.scope = {.kind = ArticleScope::Kind::Starred, .value = {}}, .query = u"fahren"_s});
        QCOMPARE(model.articles(), QList{starred});
        show(model, {.scope = {.kind = ArticleScope::Kind::Unread, .value = {}}, .query = u"lang:en"_s});
        QCOMPARE(model.rowCount(), 1);
    }

    void theFirstRowsAreShownBeforeTheRest()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 120; ++i)
            library.addArticle(u"Report %1"_s.arg(i), {u"Text."_s});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QList<std::pair<qint64, bool>> counts;
        connect(&model, &ArticleListModel::resultChanged, this, [&] { counts.append({model.resultCount(), model.isCountExact()}); });
        show(model, {.scope = {}, .query = u"report"_s});
        QCOMPARE(counts, (QList<std::pair<qint64, bool>>{{ArticleEngine::pageSize, false}, {120, true}}));
        QCOMPARE(resets.size(), 1); // selection and place stay when the rest comes
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(inserts.first().at(1).toInt(), ArticleEngine::pageSize);
        QCOMPARE(model.rowOf(model.articleAt(100)), 100);
    }

    void facetsComeWithTheAnswer()
    {
        TemporaryLibrary library;
        library.addArticle(u"Fähren fahren"_s, {u"Text."_s}, u"de"_s);
        library.addArticle(u"Ferries sail"_s, {u"Text."_s}, u"en"_s);
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        QSignalSpy changed(&model, &ArticleListModel::facetsChanged);
        model.setRequest({.scope = {}, .query = u"fahren"_s});
        QVERIFY(changed.wait());
        QCOMPARE(model.facets().languages.size(), 1);
        const FacetValue language = model.facets().languages.front();
        QCOMPARE(language.name, u"de"_s);
        QCOMPARE(language.count, 1);
        QCOMPARE(language.filter, u"lang:de"_s);
    }

    void addedArticlesAppear()
    {
        TemporaryLibrary library;
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        show(model, {});
        const ArticleId id = library.addArticle(u"Ferries sail"_s, {u"They do."_s});
        QSignalSpy changed(&model, &ArticleListModel::resultChanged);
        LibraryChange change;
        change.added = {id};
        library->notifier().announce(change);
        QVERIFY(changed.wait());
        QCOMPARE(model.articles(), QList{id});
    }

    void theLastRequestWins()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail"_s, {u"They do."_s});
        library.addArticle(u"Trains stop"_s, {u"Snow."_s});
        SearchEngine engine(*library);
        ArticleListModel model(engine);
        model.setRequest({.scope = {}, .query = u"ferries"_s});
        model.setRequest({.scope = {}, .query = u"ferries OR trains"_s});
        show(model, {.scope = {}, .query = u"snow"_s});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(loaded(model, 0, ArticleListModel::HeadlineRole).toString(), u"Trains stop"_s);
    }
};

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
