// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerfind.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ReaderFindTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWithoutCaseAndDiacritics_data();
    void findsWithoutCaseAndDiacritics();
    void nothingToFindFindsNothing();
    void hitsDoNotOverlap();
    void spansAreThoseOfTheText();
};

void ReaderFindTest::findsWithoutCaseAndDiacritics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hit");
    QTest::newRow("case") << u"The FERRY sails"_s << u"ferry"_s << u"FERRY"_s;
    QTest::newRow("composed") << u"Erdoğan said"_s << u"erdogan"_s << u"Erdoğan"_s;
    QTest::newRow("decomposed") << u"cafe\u0301 bar"_s << u"café"_s << u"cafe\u0301"_s;
    QTest::newRow("the other way") << u"Erdogan said"_s << u"Erdoğan"_s << u"Erdogan"_s;
    QTest::newRow("two letters in one") << u"an oﬃce here"_s << u"office"_s << u"oﬃce"_s;
    QTest::newRow("white space") << u"a central\ntrain  station"_s << u"central train station"_s << u"central\ntrain  station"_s;
    QTest::newRow("part of a word") << u"harbourmaster"_s << u"bourm"_s << u"bourm"_s;
    QTest::newRow("punctuation") << u"blc/sgb (AFP, dpa)"_s << u"(afp, "_s << u"(AFP, "_s;
    QTest::newRow("harakat") << u"قالَتِ الوزيرة"_s << u"قالت"_s << u"قالَتِ"_s;
    QTest::newRow("Chinese") << u"港口工会恢复谈判"_s << u"工会"_s << u"工会"_s;
    QTest::newRow("beyond the plane") << u"x \U0001F6A2 y"_s << u"\U0001F6A2"_s << u"\U0001F6A2"_s;
}

void ReaderFindTest::findsWithoutCaseAndDiacritics()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, hit);
    const QList<Span> hits = findFolded(text, words);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(text.sliced(hits[0].begin, hits[0].length()), hit);
}

void ReaderFindTest::nothingToFindFindsNothing()
{
    QVERIFY(findFolded(u"text", u"").isEmpty());
    QVERIFY(findFolded(u"text", u"  ").isEmpty());
    QVERIFY(findFolded(u"", u"text").isEmpty());
    QVERIFY(findFolded(u"text", u"\u0301").isEmpty());
    QVERIFY(findFolded(u"text", u"texts").isEmpty());
}

void ReaderFindTest::hitsDoNotOverlap()
{
    QCOMPARE(findFolded(u"aaaaa", u"aa"), (QList<Span>{{0, 2}, {2, 4}}));
}

void ReaderFindTest::spansAreThoseOfTheText()
{
    const QString text = u"\U0001F6A2 Çağ, \U0001F6A2 çağ"_s;
    QCOMPARE(findFolded(text, u"cag"), (QList<Span>{{3, 6}, {11, 14}}));
    const QString lone = QString(QChar(0xD83D)) + u"abc"_s + QChar(0xDE00);
    QCOMPARE(findFolded(lone, u"abc"), (QList<Span>{{1, 4}}));
}

QTEST_GUILESS_MAIN(ReaderFindTest)
#include "tst_readerfind.moc"
