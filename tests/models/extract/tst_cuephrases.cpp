// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/cuephrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestCuePhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachPhraseByItsFirstLetter_data();
    void findsEachPhraseByItsFirstLetter();
    void leavesOtherLinesAlone_data();
    void leavesOtherLinesAlone();
    void findsFragmentsInAnyCase();
    void tellsSetsOfFragmentsApart();
    void firstWordIsBehindMarks();
};

namespace {

const CuePhrases &phrases()
{
    static const CuePhrases made(u"(?:\\d+ )?comments?|(?:à|a) lire(?: aussi)?\\b.*|(?:(?:read|see) )?more|ads?|関連(?:記事)?|мнения|share (?:this|on\\b.*)|e-?mail|don'?t miss|pops?\\b.*");
    return made;
}

} // namespace

void TestCuePhrases::findsEachPhraseByItsFirstLetter_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"Comments"_s, u"12 comments"_s, u"٣ comments"_s, u"À lire aussi : la suite"_s, u"A LIRE"_s, u"See more"_s, u"more:"_s, u"» More 12"_s, u"Ad"_s, u"ADS"_s, u"関連記事"_s, u"【関連"_s, u"МНЕНИЯ"_s, u"Share on Friday"_s, u"Email"_s, u"e-mail"_s, u"Don't miss"_s, u"dont miss"_s, u"Pop music"_s, u"pops"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestCuePhrases::findsEachPhraseByItsFirstLetter()
{
    QFETCH(QString, line);
    QVERIFY(phrases().areLine(line));
}

void TestCuePhrases::leavesOtherLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u""_s, u" … "_s, u"no comments"_s, u"12 more"_s, u"adsl"_s, u"e mail"_s, u"poppy"_s, u"_ads"_s, u"Share"_s, u"The council met on Tuesday"_s, u"😀 more or less"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestCuePhrases::leavesOtherLinesAlone()
{
    QFETCH(QString, line);
    QVERIFY(!phrases().areLine(line));
}

void TestCuePhrases::findsFragmentsInAnyCase()
{
    const CueFragments fragments = {{u"copyright", u"©", u"все права"}};
    QVERIFY(fragments.anyIn(u"The CopyRight of 2016"));
    QVERIFY(fragments.anyIn(u"2016 ©"));
    QVERIFY(fragments.anyIn(u"ВСЕ ПРАВА"));
    QVERIFY(!fragments.anyIn(u"copyrigh"));
    QVERIFY(!fragments.anyIn(u"все"));
    QVERIFY(!fragments.anyIn(u""));
}

void TestCuePhrases::tellsSetsOfFragmentsApart()
{
    const CueFragments fragments = {{u"copyright", u"©", u"rights"}, {u"cookie", u"coffee", u"©"}, {u"q", u"inbox", u"newsletter"}};
    QCOMPARE(fragments.setsIn(u"Copyright and cookies"), quint8(3));
    QCOMPARE(fragments.setsIn(u"© 2016, inbox"), quint8(7));
    QCOMPARE(fragments.setsIn(u"Q"), quint8(4));
    QCOMPARE(fragments.setsIn(u"coffe, cookin"), quint8(0));
}

void TestCuePhrases::firstWordIsBehindMarks()
{
    QCOMPARE(firstWord(u" — By Leila"), QStringView(u"By"));
    QCOMPARE(firstWord(u"文/李"), QStringView(u"文"));
    QVERIFY(firstWord(u"…").isEmpty());
}

QTEST_APPLESS_MAIN(TestCuePhrases)
#include "tst_cuephrases.moc"
