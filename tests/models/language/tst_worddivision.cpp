// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/worddivision.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestWordDivision final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesTextIntoWords_data();
    void dividesTextIntoWords();
    void countsWhatItDivides();
    void findsTheWordAtAPosition_data();
    void findsTheWordAtAPosition();
};

void TestWordDivision::dividesTextIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("punctuation alone") << u"… — !"_s << QStringList();
    QTest::newRow("English") << u"Don't stop: it's 3.5 km."_s << QStringList({u"Don't"_s, u"stop"_s, u"it's"_s, u"3.5"_s, u"km"_s});
    QTest::newRow("Persian keeps the joiner") << u"او می\u200cکند"_s << QStringList({u"او"_s, u"می\u200cکند"_s});
    QTest::newRow("Amharic") << u"ሰላም፡ለዓለም።"_s << QStringList({u"ሰላም"_s, u"ለዓለም"_s});
    QTest::newRow("Chinese by dictionary") << u"美国表示将加强合作。"_s << QStringList({u"美国"_s, u"表示"_s, u"将"_s, u"加强"_s, u"合作"_s});
    QTest::newRow("emoji") << u"😀 ok 😀"_s << QStringList({u"ok"_s});
}

void TestWordDivision::dividesTextIntoWords()
{
    QFETCH(QString, text);
    QStringList found;
    const QList<Span> spans = words(text);
    for (const Span word : spans)
        found.append(text.sliced(word.begin, word.length()));
    QTEST(found, "expected");
}

void TestWordDivision::countsWhatItDivides()
{
    QCOMPARE(wordCount(u"one two, three"), 3);
    QCOMPARE(wordCount(u""), 0);
}

void TestWordDivision::findsTheWordAtAPosition_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("start") << 0 << u"Paris"_s;
    QTest::newRow("inside") << 3 << u"Paris"_s;
    QTest::newRow("end of a word") << 5 << u"Paris"_s;
    QTest::newRow("among the marks") << 7 << QString();
    QTest::newRow("last word") << 12 << u"today"_s;
    QTest::newRow("end of the text") << 13 << u"today"_s;
    QTest::newRow("behind the text") << 99 << u"today"_s;
    QTest::newRow("before the text") << -4 << u"Paris"_s;
}

void TestWordDivision::findsTheWordAtAPosition()
{
    QFETCH(int, position);
    const QString text = u"Paris – today"_s;
    const Span word = wordAt(text, position);
    QTEST(text.sliced(word.begin, word.length()), "word");
}

QTEST_APPLESS_MAIN(TestWordDivision)
#include "tst_worddivision.moc"
