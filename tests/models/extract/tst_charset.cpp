// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/charset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestCharset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyCharset_data();
    void readsAnyCharset();
    void findsTheDeclaration_data();
    void findsTheDeclaration();
    void damagedUtf8KeepsItsText();
    void bytesWithManyNulsAreBinary();
    void textWithSomeNulsIsText();
    void noiseHasNoCharset();
    void emptyIsUtf8();
};

void TestCharset::readsAnyCharset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("charset");
    const QByteArray utf8 = "M\xc3\xbcnchen";
    const QString munich = u"München"_s;
    QTest::newRow("UTF-8") << utf8 << QByteArray() << munich << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + utf8) << QByteArray() << munich << u"UTF-8"_s;
    QTest::newRow("valid UTF-8 wins over the declaration") << utf8 << QByteArray("iso-8859-1") << munich << u"UTF-8"_s;
    QTest::newRow("Latin-1 is read as browsers do") << QByteArray("\x84M\xfcnchen\x93") << QByteArray("iso-8859-1") << u"„München“"_s << u"windows-1252"_s;
    QTest::newRow("declared UTF-8, but is not") << QByteArray("M\xfcnchen ist sch\xf6n, und K\xf6ln auch; \xfc"
                                                              "ber Stra\xdf"
                                                              "en und Pl\xe4tze l\xe4uft der Regen.")
                                                << QByteArray("utf-8") << u"München ist schön, und Köln auch; über Straßen und Plätze läuft der Regen."_s
                                                << u"windows-1252"_s;
    QTest::newRow("windows-1251") << QByteArray("\xcc\xee\xf1\xea\xe2\xe0") << QByteArray("windows-1251") << u"Москва"_s << u"windows-1251"_s;
    QTest::newRow("Shift_JIS") << QByteArray("\x93\xfa\x96\x7b") << QByteArray("shift_jis") << u"日本"_s << QString();
    QTest::newRow("GB2312") << QByteArray("\xb1\xb1\xbe\xa9") << QByteArray("gb2312") << u"北京"_s << u"GB18030"_s;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xff\xfeM\0\xfc\0", 6) << QByteArray() << u"Mü"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark") << QByteArray("\0t\0h\0e\0 \0b\0r\0i\0d\0g\0e\0.", 22) << QByteArray() << u"the bridge."_s << u"UTF-16BE"_s;
    QTest::newRow("UTF-32LE with mark") << QByteArray("\xff\xfe\0\0M\0\0\0", 8) << QByteArray() << u"M"_s << u"UTF-32LE"_s;
}

void TestCharset::readsAnyCharset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, declared);
    QFETCH(QString, charset);
    const Result<DecodedText> decoded = decodeText(bytes, declared);
    QVERIFY(decoded.has_value());
    QTEST(QString::fromUtf8(decoded->utf8), "text");
    if (!charset.isEmpty())
        QCOMPARE(decoded->charset.toLower(), charset.toLower());
}

void TestCharset::findsTheDeclaration_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("meta") << QByteArray("<meta charset=\"Windows-1251\">") << QByteArray("windows-1251");
    QTest::newRow("http-equiv") << QByteArray("<meta http-equiv=Content-Type content='text/html; charset=euc-kr'>") << QByteArray("euc-kr");
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='iso-8859-2'?>") << QByteArray("iso-8859-2");
    QTest::newRow("none") << QByteArray("<p>The word charset alone is not enough</p>") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestCharset::findsTheDeclaration()
{
    QFETCH(QByteArray, head);
    QTEST(declaredCharset(head), "charset");
}

void TestCharset::damagedUtf8KeepsItsText()
{
    const QByteArray text = QByteArray("Die Br\xc3\xbc"
                                       "cke \xc3\xbc"
                                       "ber den Fluss. ")
                                .repeated(20)
        + "kaputt \xc3 hier";
    const Result<DecodedText> decoded = decodeText(text);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->charset, u"UTF-8"_s);
    QVERIFY(QString::fromUtf8(decoded->utf8).endsWith(u"kaputt \ufffd hier"_s));
}

void TestCharset::bytesWithManyNulsAreBinary()
{
    const Result<DecodedText> decoded = decodeText(QByteArray("ab\0\0\0cd\0\0\0\0\0ef", 14));
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::FileBinary);
}

/// Some old systems fill their lines up with them.
void TestCharset::textWithSomeNulsIsText()
{
    QByteArray text = QByteArray("The boats will run again from Thursday morning. ").repeated(20);
    for (qsizetype i = 0; i < text.size(); i += 10)
        text[i] = '\0';
    const Result<DecodedText> decoded = decodeText(text);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->utf8, text);
}

void TestCharset::noiseHasNoCharset()
{
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525U + 1013904223U;
        const auto byte = static_cast<char>(state >> 24);
        noise.append(byte == 0 ? '\x01' : byte);
    }
    const Result<DecodedText> decoded = decodeText(noise);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::CharsetUnknown);
}

void TestCharset::emptyIsUtf8()
{
    QVERIFY(decodeText({}).has_value());
}

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
