// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/querycompletion.h"
#include "ui/panes/recentsearches.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

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
    return queryCompletions(query, static_cast<int>(query.size()), someCounts(), recent);
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
        QCOMPARE(all.last().kind, Kind::Recent);
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
        const QueryCompletion field = queryCompletions(u"strike so harbour"_s, 9, someCounts(), {}).value(0);
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
