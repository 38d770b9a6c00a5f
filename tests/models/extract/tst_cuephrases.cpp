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
    void firstWordIsBehindMarks();
};

namespace {

const CuePhrases &phrases()
{
    static const CuePhrases made(u"(?:\\d+ )?comments?|(?:à|a) lire(?: aussi)?\\b.*|(?:(?:read|see) )?more|ads?|関連(?:記事)?|мнения|share (?:this|on\\b.*)");
    return made;
}

} // namespace

void TestCuePhrases::findsEachPhraseByItsFirstLetter_data()
{
    QTest::addColumn<QString>("line");
    for (const char16_t *line : {u"Comments", u"12 comments", u"٣ comments", u"À lire aussi : la suite", u"A LIRE", u"See more", u"more:", u"» More 12", u"Ad", u"ADS", u"関連記事", u"【関連", u"МНЕНИЯ", u"Share on Friday"})
        QTest::newRow(qPrintable(QString(line))) << QString(line);
}

void TestCuePhrases::findsEachPhraseByItsFirstLetter()
{
    QFETCH(QString, line);
    QVERIFY(phrases().areLine(line));
}

void TestCuePhrases::leavesOtherLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const char16_t *line : {u"", u" … ", u"no comments", u"12 more", u"adsl", u"_ads", u"Share", u"The council met on Tuesday", u"😀 more or less"})
        QTest::newRow(qPrintable(QString(line))) << QString(line);
}

void TestCuePhrases::leavesOtherLinesAlone()
{
    QFETCH(QString, line);
    QVERIFY(!phrases().areLine(line));
}

void TestCuePhrases::findsFragmentsInAnyCase()
{
    const CueFragments fragments = {u"copyright", u"©", u"все права"};
    QVERIFY(fragments.anyIn(u"The CopyRight of 2016"));
    QVERIFY(fragments.anyIn(u"2016 ©"));
    QVERIFY(fragments.anyIn(u"ВСЕ ПРАВА"));
    QVERIFY(!fragments.anyIn(u"copyrigh"));
    QVERIFY(!fragments.anyIn(u"все"));
    QVERIFY(!fragments.anyIn(u""));
}

void TestCuePhrases::firstWordIsBehindMarks()
{
    QCOMPARE(firstWord(u" — By Leila"), QStringView(u"By"));
    QCOMPARE(firstWord(u"文/李"), QStringView(u"文"));
    QVERIFY(firstWord(u"…").isEmpty());
}

QTEST_APPLESS_MAIN(TestCuePhrases)
#include "tst_cuephrases.moc"
