// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/query.h"
#include "models/search/queryedit.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class QueryEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAFilterOnAndOff_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("with");
        QTest::newRow("first") << u""_s << u"lang"_s << u"de"_s << u"lang:de"_s;
        QTest::newRow("behind words") << u"oil prices"_s << u"lang"_s << u"de"_s << u"oil prices lang:de"_s;
        QTest::newRow("another value") << u"oil lang:fr"_s << u"lang"_s << u"de"_s << u"oil lang:fr,de"_s;
        QTest::newRow("several words") << u"oil"_s << u"source"_s << u"The New Yorker"_s << u"oil source:\"The New Yorker\""_s;
        QTest::newRow("comma in a name") << u"oil source:dw"_s << u"source"_s << u"Post, Die"_s << u"oil source:dw,\"Post, Die\""_s;
        QTest::newRow("a month") << u"oil"_s << u"date"_s << u"2015-11"_s << u"oil date:2015-11"_s;
        QTest::newRow("between others") << u"oil lang:fr is:unread"_s << u"lang"_s << u"de"_s << u"oil lang:fr,de is:unread"_s;
        QTest::newRow("only excluded so far") << u"oil -lang:fr"_s << u"lang"_s << u"de"_s << u"oil -lang:fr lang:de"_s;
    }
    void switchesAFilterOnAndOff()
    {
        QFETCH(QString, without);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, with);
        QVERIFY(!hasFilter(without, field, value));
        QCOMPARE(toggledFilter(without, field, value), with);
        QVERIFY(hasFilter(with, field, value));
        QCOMPARE(toggledFilter(with, field, value), without);
    }

    void narrowsAllOfAnAlternative()
    {
        QCOMPARE(toggledFilter(u"oil OR gas"_s, u"lang", u"de"_s), u"(oil OR gas) lang:de"_s);
        QVERIFY(!hasFilter(u"oil OR lang:de"_s, u"lang", u"de"_s));
    }

    void leavesAQueryThatCannotBeReadAlone()
    {
        QCOMPARE(toggledFilter(u"\"oil"_s, u"lang", u"de"_s), u"\"oil"_s);
        QVERIFY(!hasFilter(u"(lang:de"_s, u"lang", u"de"_s));
    }

    void knowsAValueInWhateverCaseItIsTyped()
    {
        QVERIFY(hasFilter(u"LANG:De"_s, u"lang", u"de"_s));
        QCOMPARE(toggledFilter(u"LANG:De"_s, u"lang", u"de"_s), QString());
    }

    void leavesTheOtherValuesAsTyped()
    {
        QCOMPARE(toggledFilter(u"oil source:“new yorker”"_s, u"source", u"dw"_s), u"oil source:“new yorker”,dw"_s);
        QVERIFY(hasFilter(u"source:“new yorker”"_s, u"source", u"New Yorker"_s));
        QCOMPARE(toggledFilter(u"event:\"Flood\""_s, u"event", u"Attack"_s), u"event:\"Flood\",Attack"_s); // unquoted it were a fault
        QCOMPARE(toggledFilter(u"source:stand*,\"new yor\"*"_s, u"source", u"dw"_s), u"source:stand*,\"new yor\"*,dw"_s);
    }

    void takesTheConjunctionAndTheParenthesesAlong_data()
    {
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        QTest::newRow("last") << u"oil AND lang:de"_s << u"oil"_s;
        QTest::newRow("first") << u"lang:de AND oil"_s << u"oil"_s;
        QTest::newRow("in the middle") << u"oil AND lang:de AND gas"_s << u"oil AND gas"_s;
        QTest::newRow("in parentheses") << u"( (lang:de) ) oil"_s << u"oil"_s;
        QTest::newRow("conjunction and parentheses") << u"(oil OR gas) AND (lang:de)"_s << u"(oil OR gas)"_s;
        QTest::newRow("beside a word that only ends so") << u"BAND lang:de"_s << u"BAND"_s;
    }
    void takesTheConjunctionAndTheParenthesesAlong()
    {
        QFETCH(QString, with);
        QFETCH(QString, without);
        QCOMPARE(toggledFilter(with, u"lang", u"de"_s), without);
    }

    void neverMakesAQueryThatCannotBeRead()
    {
        const QString deepest = QString(12, u'(') + u"oil OR gas" + QString(12, u')');
        for (const QString &query : {deepest, QString(u"NOT NOT lang:de"_s), QString(u"--lang:de"_s)})
            QVERIFY2(parseQuery(toggledFilter(query, u"lang", u"de"_s)).has_value(), qPrintable(query));
    }

    void cannotBeBrokenOutOfByAName()
    {
        const QString query = toggledFilter({}, u"source", u"a\" OR \"b"_s);
        QCOMPARE(query, u"source:\"a OR b\""_s);
    }
};

QTEST_GUILESS_MAIN(QueryEditTest)
#include "tst_queryedit.moc"
