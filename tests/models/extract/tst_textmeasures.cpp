// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/textmeasures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestTextMeasures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void seesWhereSentencesEnd_data();
    void seesWhereSentencesEnd();
    void countsScripts();
    void wordAgreementIgnoresCaseAndMarks();
    void emptyTextMeasuresNothing();
};

void TestTextMeasures::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("English") << u"Two towns, one harbour."_s << 4;
    QTest::newRow("Arabic") << u"أغلقت السلطات الميناء"_s << 3;
    QTest::newRow("ideographs are half a word each") << u"昨天港口被关闭"_s << 3;
    QTest::newRow("mixed") << u"G20 峰会"_s << 2;
    QTest::newRow("combining marks") << u"हिन्दी में"_s << 2;
    QTest::newRow("marks only") << u"– … !"_s << 0;
}

void TestTextMeasures::countsWords()
{
    QFETCH(QString, text);
    QTEST(measureText(text).words, "words");
}

void TestTextMeasures::seesWhereSentencesEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<bool>("ends");
    QTest::newRow("two") << u"It rained. Nobody came."_s << 2 << true;
    QTest::newRow("quoted") << u"\"We stay,\" she said. \"All of us.\""_s << 2 << true;
    QTest::newRow("number") << u"It is 3.5 metres high"_s << 0 << false;
    QTest::newRow("Chinese") << u"港口关闭。当局调查。"_s << 2 << true;
    QTest::newRow("Urdu") << u"بندرگاہ بند ہے۔"_s << 1 << true;
    QTest::newRow("headline") << u"Towns agree on harbour"_s << 0 << false;
}

void TestTextMeasures::seesWhereSentencesEnd()
{
    QFETCH(QString, text);
    const TextMeasures measures = measureText(text);
    QTEST(measures.sentences, "sentences");
    QTEST(measures.endsSentence, "ends");
}

void TestTextMeasures::countsScripts()
{
    QCOMPARE(measureText(u"Shqip Deutsch").scripts, 1);
    QCOMPARE(measureText(u"Shqip العربية 中文 Русский").scripts, 4);
}

void TestTextMeasures::wordAgreementIgnoresCaseAndMarks()
{
    QCOMPARE(wordAgreement(u"Towns agree: harbour!", u"towns AGREE harbour"), 1.0);
    QCOMPARE(wordAgreement(u"towns", u""), 0.0);
    QVERIFY(wordAgreement(u"a b c d", u"a b x y") > 0.4);
    QVERIFY(wordAgreement(u"a a a", u"a b c") < 0.4);
}

void TestTextMeasures::emptyTextMeasuresNothing()
{
    QCOMPARE(measureText(u""), TextMeasures());
}

QTEST_APPLESS_MAIN(TestTextMeasures)
#include "tst_textmeasures.moc"
