// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/foldermemory.h"
#include "ui/panes/querycompletion.h"
#include "ui/panes/recentsearches.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;
using Kind = QueryCompletion::Kind;

namespace {

SourceCounts someCounts()
{
    SourceCounts counts;
    counts.languages = {{u"en"_s, 4210}, {u"de"_s, 1377}};
    counts.sites = {{u"Harbour wire"_s, 26}, {u"Al-Minaa"_s, 3}};
    counts.collections = {{CollectionId(1), u"Election desk"_s, 231}};
    return counts;
}

QStringList names(const QList<QueryCompletion> &completions)
{
    QStringList all;
    for (const QueryCompletion &each : completions)
        all.append(each.name);
    return all;
}

QList<QueryCompletion> completed(const QString &query, const QStringList &recent = {})
{
    return queryCompletions(query, static_cast<int>(query.size()), {.counts = someCounts(), .recent = recent, .libraryValues = {}, .today = QDate(2015, 11, 14)});
}

QList<QueryCompletion> completedWith(const QString &query, const QList<LibraryValue> &values)
{
    return queryCompletions(query, static_cast<int>(query.size()), {.counts = someCounts(), .recent = {}, .libraryValues = values, .today = QDate(2015, 11, 14)});
}

} // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"galley-test"_s);
        QCoreApplication::setApplicationName(u"tst_querycompletion"_s);
        QSettings().clear();
    }

    void anEmptyFieldOffersFieldsThenWhatWasLookedForBefore()
    {
        const auto all = completed({}, {u"ferry"_s, u"harbour"_s, u"orchestra"_s, u"flood"_s, u"vigil"_s});
        QCOMPARE(all.size(), metrics::completionRows);
        QCOMPARE(all.first().name, u"lang:"_s);
        QCOMPARE(all.last().kind, Kind::ClearRecent);
        QCOMPARE(all.at(all.size() - 2).kind, Kind::Recent);
        QVERIFY(names(all).contains(u"ferry"_s));
        QVERIFY(!names(all).contains(u"vigil"_s));
    }

    void theBeginningOfAFieldOffersIt()
    {
        QCOMPARE(names(completed(u"strike la"_s)), QStringList{u"lang:"_s});
        QVERIFY(completed(u"strike l"_s).isEmpty()); // one letter begins too many words
        QVERIFY(completed(u"strike"_s).isEmpty());
    }

    void takingAFieldKeepsTheRestOfTheQuery()
    {
        const QueryCompletion field = queryCompletions(u"strike so harbour"_s, 9, {.counts = someCounts(), .recent = {}, .libraryValues = {}, .today = {}}).value(0);
        QCOMPARE(field.name, u"source:"_s);
        QCOMPARE(field.query, u"strike source: harbour"_s);
        QCOMPARE(field.cursor, 14);
    }

    void languagesAreFoundByTagAndByName()
    {
        QCOMPARE(names(completed(u"lang:"_s)), (QStringList{u"lang:en"_s, u"lang:de"_s}));
        QCOMPARE(names(completed(u"lang:germ"_s)), QStringList{u"lang:de"_s});
        QCOMPARE(completed(u"lang:ge"_s).value(0).query, u"lang:de "_s);
    }

    void valuesOfSeveralWordsComeInQuotationMarks()
    {
        QCOMPARE(names(completed(u"source:har"_s)), QStringList{u"source:\"Harbour wire\""_s});
        QCOMPARE(names(completed(u"collection:desk"_s)), QStringList{u"collection:\"Election desk\""_s});
    }

    void whatIsTakenOutIsCompletedToo()
    {
        const QueryCompletion value = completed(u"strike -is:st"_s).value(0);
        QCOMPARE(value.query, u"strike -is:starred "_s);
    }

    void spacesWithinQuotationMarksDoNotEndAWord()
    {
        const QString query = u"source:\"Harbour w"_s;
        QCOMPARE(tokenBefore(query, static_cast<int>(query.size())).begin, 0);
        QCOMPARE(names(completed(query)), QStringList{u"source:\"Harbour wire\""_s});
    }

    void aFieldNobodyKnowsHasNoValues()
    {
        QVERIFY(completed(u"colour:re"_s).isEmpty());
        QVERIFY(completed(u":"_s).isEmpty());
    }

    void listsAreCompletedAfterTheirComma()
    {
        const QueryCompletion value = completed(u"lang:de,e"_s).value(0);
        QCOMPARE(value.name, u"lang:de,en"_s);
        QCOMPARE(value.query, u"lang:de,en "_s);
        QCOMPARE(completed(u"source:\"Harbour wire\",al"_s).value(0).query, u"source:\"Harbour wire\",Al-Minaa "_s);
    }

    void eventTypesAndTheirGroupsAreOffered()
    {
        QCOMPARE(names(completed(u"event:att"_s)), QStringList{u"event:Attack"_s});
        QVERIFY(names(completed(u"event:conf"_s)).contains(u"event:Conflict"_s)); // a group; its types come with it
        QVERIFY(names(completed(u"event:conf"_s)).contains(u"event:Attack"_s));
    }

    void betweenTheParenthesesOfAnEventStandItsRoles()
    {
        const QStringList all = names(completed(u"event:Attack("_s));
        QCOMPARE(all.first(), u"Attacker:"_s);
        QVERIFY(all.contains(u"Place:"_s) && all.contains(u"realis:"_s));
        QVERIFY(!all.contains(u"Speaker:"_s) && !all.contains(u"lang:"_s));
        QCOMPARE(names(completed(u"event:Attack(Place:x -Ta"_s)), QStringList{u"Target:"_s});
        QCOMPARE(completed(u"event:Attack(pl"_s).value(0).query, u"event:Attack(Place:"_s);
        QVERIFY(names(completed(u"event:Statement(sp"_s)).contains(u"Speaker:"_s));
        QVERIFY(names(completed(u"event:*(sp"_s)).contains(u"Speaker:"_s));
        QCOMPARE(names(completed(u"event:Say(Topic:event:Attack(Attacker:x Pl"_s)), QStringList{u"Place:"_s});
        QVERIFY(names(completed(u"event:Say(Topic:event:Attack(x) Sp"_s)).contains(u"Speaker:"_s)); // the inner one is closed
        QVERIFY(names(completed(u"event:Attack(Place:x) la"_s)).contains(u"lang:"_s));
    }

    void attributesOfEventsAreCompleted()
    {
        QCOMPARE(completed(u"event:Attack(realis:pl"_s).value(0).query, u"event:Attack(realis:planned"_s);
        QCOMPARE(names(completed(u"event:Attack(polarity:"_s)), (QStringList{u"polarity:positive"_s, u"polarity:negative"_s}));
        QCOMPARE(names(completed(u"event:Say(Topic:event:att"_s)), QStringList{u"Topic:event:Attack"_s});
    }

    void namesComeFromTheLibraryInItsOrder()
    {
        const QList<LibraryValue> found{{u"Barack Obama"_s, u"Person"_s, 31}, {u"Obama, Japan"_s, u"GPE"_s, 2}};
        const auto all = completedWith(u"entity:oba"_s, found);
        QCOMPARE(names(all), (QStringList{u"entity:\"Barack Obama\""_s, u"entity:\"Obama, Japan\""_s}));
        QVERIFY(all.first().help.contains(u"Person"_s) && all.first().help.contains(u"31"_s));
        QCOMPARE(completedWith(u"event:Say(Speaker:oba"_s, found).value(0).query, u"event:Say(Speaker:\"Barack Obama\""_s);
        QVERIFY(completedWith(u"event:Say(realis:oba"_s, found).isEmpty());
    }

    void theLibraryIsAskedForWhatItKnows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("field"); // -1: nothing to ask
        QTest::addColumn<QString>("typed");

        const auto row = [](const QString &query, FilterField field, const QString &typed) {
            QTest::newRow(qPrintable(query)) << query << static_cast<int>(field) << typed;
        };
        row(u"entity:oba"_s, FilterField::Entity, u"oba"_s);
        row(u"-byline:\"leila h"_s, FilterField::Byline, u"leila h"_s);
        row(u"agency:afp,d"_s, FilterField::Agency, u"d"_s);
        row(u"event:Say(Speaker:oba"_s, FilterField::Role, u"oba"_s);
        row(u"(paris OR mention:pr"_s, FilterField::Mention, u"pr"_s);
        QTest::newRow("word") << u"obama"_s << -1 << u"obama"_s;
        QTest::newRow("headline") << u"headline:oba"_s << -1 << u"oba"_s;
        QTest::newRow("attribute") << u"event:Say(tense:pa"_s << -1 << u"pa"_s;
    }

    void theLibraryIsAskedForWhatItKnows()
    {
        QFETCH(QString, query);
        QFETCH(int, field);
        QFETCH(QString, typed);
        const QueryPlace place = placeAt(query, static_cast<int>(query.size()));
        const std::optional<FilterField> asked = libraryFieldAt(place);
        QCOMPARE(asked ? static_cast<int>(*asked) : -1, field);
        QCOMPARE(place.typed, typed);
    }

    void datesAreOfferedByName()
    {
        const QStringList all = names(completed(u"date:"_s));
        QVERIFY(all.contains(u"date:2015-11-14"_s));
        QVERIFY(all.contains(u"date:2015-11"_s));
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const QString &name) { return name.contains(u".."_s); })); // this week
        QCOMPARE(names(completed(u"date:mon"_s)), QStringList{u"date:2015-11"_s}); // this month
        QVERIFY(names(completedWith(u"date:20"_s, {{u"2014"_s, {}, 0}})).contains(u"date:2014"_s));
    }

    void everyPlaceInAQueryIsAnswered()
    {
        const QString query = u"a (\"b c\" -event:Say,\"x\"(Topic:event:Attack(Place:\"a b\",c) -realis:actual)) ) , date:2015.. lang:\"d"_s;
        for (int cursor = 0; cursor <= query.size(); ++cursor) {
            const auto all = queryCompletions(query, cursor, {.counts = someCounts(), .recent = {}, .libraryValues = {}, .today = {}});
            for (const QueryCompletion &each : all)
                QVERIFY(each.cursor >= 0 && each.cursor <= each.query.size());
        }
    }

    void searchesAreForgotten()
    {
        forgetAllSearches();
        rememberSearch(u"ferry"_s);
        rememberSearch(u"harbour"_s);
        forgetSearch(u"ferry"_s);
        QCOMPARE(recentSearches(), QStringList{u"harbour"_s});
        forgetAllSearches();
        QVERIFY(recentSearches().isEmpty());
    }

    void eachFolderKeepsItsQueryAndOrder()
    {
        const ArticleScope all;
        const ArticleScope german{.kind = ArticleScope::Kind::Language, .value = u"de"_s, .collection = {}};
        const ArticleScope desk{.kind = ArticleScope::Kind::Collection, .value = u"Desk"_s, .collection = CollectionId(1)};
        FolderMemory memory(u"/a/b.galley"_s);
        memory.remember(all, {u"ferry"_s, ResultOrder::BestFirst});
        memory.remember(desk, {{}, ResultOrder::OldestFirst});
        QCOMPARE(memory.recall(german), FolderView{});
        const FolderMemory again(u"/a/b.galley"_s);
        QCOMPARE(again.recall(all), (FolderView{u"ferry"_s, ResultOrder::BestFirst}));
        ArticleScope renamed = desk;
        renamed.value = u"The desk"_s;
        QCOMPARE(again.recall(renamed).order, ResultOrder::OldestFirst);
        QCOMPARE(FolderMemory(u"/a/c.galley"_s).recall(all), FolderView{}); // another library
        memory.remember(all, {});
        QCOMPARE(FolderMemory(u"/a/b.galley"_s).recall(all), FolderView{});
        QSettings().setValue(u"folders/%2Fx"_s, QVariantMap{{u"0/0/"_s, QVariantMap{{u"order"_s, 77}}}});
        QCOMPARE(FolderMemory(u"/x"_s).recall(all).order, ResultOrder::BestFirst);
    }

    void earlierSearchesAreOfferedInTheEmptyFieldOnly()
    {
        QVERIFY(names(completed(u" "_s, {u"ferry inquiry"_s})).contains(u"ferry inquiry"_s));
        QVERIFY(completed(u"fer"_s, {u"ferry inquiry"_s}).isEmpty());
    }

    void theLastSearchesAreRememberedNewestFirst()
    {
        rememberSearch(u"ferry"_s);
        rememberSearch(u"  "_s);
        rememberSearch(u"harbour"_s);
        rememberSearch(u"harbour strike"_s); // goes on from the last one
        rememberSearch(u"ferry"_s);
        QCOMPARE(recentSearches(), (QStringList{u"ferry"_s, u"harbour strike"_s}));
        for (int i = 0; i < 40; ++i)
            rememberSearch(u"x%1"_s.arg(i) + u"y"_s);
        QCOMPARE(recentSearches().size(), 20);
    }
};

QTEST_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
