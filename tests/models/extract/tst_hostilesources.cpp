// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/extraction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr int manyTimes = 100'000;

/// The text that each hostile page holds and that must come through.
const QByteArray survivor = "<p>The council met on Tuesday and agreed to repair the bridge before the winter.</p>";

Result<Extraction> extractBytes(const QByteArray &bytes, const QString &name)
{
    return extract({bytes, name, {}, {}});
}

} // namespace

/// What a page must not be able to do: hang, eat the memory, or crash. The program's time limit catches the hang.
class TestHostileSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSurvivesHostileMarkup_data();
    void textSurvivesHostileMarkup();
    void hostileMarkupBehindATrickIsStopped_data();
    void hostileMarkupBehindATrickIsStopped();
    void moreBlocksThanAnyPageHasAreRefused_data();
    void moreBlocksThanAnyPageHasAreRefused();
    void badBytesGiveAnErrorOrAText_data();
    void badBytesGiveAnErrorOrAText();
    void cancelledExtractionSaysSo();
};

void TestHostileSources::textSurvivesHostileMarkup_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nested elements") << QByteArray(QByteArray("<div>").repeated(manyTimes) + survivor);
    QTest::newRow("nested and closed") << QByteArray(QByteArray("<span>").repeated(manyTimes) + survivor + QByteArray("</span>").repeated(manyTimes));
    QTest::newRow("nested lists") << QByteArray(QByteArray("<ul><li>").repeated(manyTimes) + survivor);
    QTest::newRow("nested tables") << QByteArray(QByteArray("<table><tr><td>").repeated(manyTimes / 4) + survivor);
    QTest::newRow("formatting") << QByteArray(QByteArray("<b><i><font>").repeated(manyTimes) + survivor);
    QTest::newRow("attributes") << [] {
        QByteArray tag = "<p";
        for (int i = 0; i < manyTimes; ++i)
            tag += " a" + QByteArray::number(i) + "=1";
        return QByteArray(tag + ">" + survivor);
    }();
    QTest::newRow("one long attribute") << QByteArray("<p class='" + QByteArray(4'000'000, 'x') + "'>" + survivor);
    QTest::newRow("end tags") << QByteArray(QByteArray("</div></p></b>").repeated(manyTimes) + survivor);
    QTest::newRow("NULs") << QByteArray("<html>" + survivor + QByteArray(5, '\0') + survivor.repeated(20));
    QTest::newRow("entities") << QByteArray(QByteArray("&amp;&#x1f600;&notanentity;").repeated(manyTimes) + survivor);
}

void TestHostileSources::textSurvivesHostileMarkup()
{
    QFETCH(QByteArray, html);
    const Result<Extraction> page = extractBytes(html, u"hostile.html"_s);
    QVERIFY(page.has_value());
    QVERIFY(page->pageText.contains(u"agreed to repair the bridge"_s));
}

void TestHostileSources::hostileMarkupBehindATrickIsStopped_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("formatting opened again in each paragraph") << [] {
        QByteArray html;
        for (int i = 0; i < 2000; ++i)
            html += "<b a=" + QByteArray::number(i) + "><table><td></b></table>";
        return QByteArray(html + QByteArray("<p>x").repeated(manyTimes));
    }();
    QTest::newRow("nesting that looks like a script") << QByteArray("<svg><script>" + QByteArray("<g>").repeated(manyTimes) + survivor);
}

void TestHostileSources::hostileMarkupBehindATrickIsStopped()
{
    QFETCH(QByteArray, html);
    const Result<Extraction> page = extractBytes(html, u"trick.html"_s);
    if (!page)
        QVERIFY(page.error().code == ErrorCode::ParserLimit || page.error().code == ErrorCode::NoText);
    else
        QVERIFY(page->pageText.size() <= html.size());
}

void TestHostileSources::moreBlocksThanAnyPageHasAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("paragraphs") << QByteArray("<p>a").repeated(manyTimes + 1) << u"a.html"_s;
    QTest::newRow("table rows") << QByteArray("<table>" + QByteArray("<tr><td>a").repeated(manyTimes + 1)) << u"a.html"_s;
    QTest::newRow("lines") << QByteArray("a\n").repeated(5 * manyTimes + 1) << u"a.txt"_s;
}

void TestHostileSources::moreBlocksThanAnyPageHasAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Result<Extraction> source = extractBytes(bytes, name);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, ErrorCode::ParserLimit);
}

void TestHostileSources::badBytesGiveAnErrorOrAText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code"); // -1: a text
    QTest::newRow("empty") << QByteArray() << u"a.html"_s << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("17 MB") << QByteArray(17 * 1024 * 1024, 'a') << u"a.txt"_s << static_cast<int>(ErrorCode::FileTooLarge);
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"a.html"_s << static_cast<int>(ErrorCode::FileBinary);
    QTest::newRow("NULs") << QByteArray(1000, '\0') << u"a.txt"_s << static_cast<int>(ErrorCode::FileBinary);
    QTest::newRow("broken UTF-8") << QByteArray("Stra\xc3\x9f"
                                                "e und Pl\xc3\xa4tze, \xc3\xbc"
                                                "berall Stra\xc3\x9f"
                                                "en, G\xc3\xa4rten, H\xc3\xa4user, B\xc3\xa4ume, T\xc3\xbcrme, \xc3\xbc"
                                                "ber \xc3\xbc"
                                                "ber \xc3\xbc"
                                                "ber \xff Ende")
                                  << u"a.txt"_s << -1;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80\xf0\x9f\x8e\x89") << u"a.txt"_s << -1;
    QTest::newRow("emoji page") << QByteArray("<p>\xf0\x9f\x98\x80\xf0\x9f\x8e\x89</p>") << u"a.html"_s << -1;
    QTest::newRow("one long line") << QByteArray("word ").repeated(400'000) << u"a.txt"_s << -1;
    QTest::newRow("many lines") << QByteArray("a\n").repeated(400'000) << u"a.txt"_s << -1;
    QTest::newRow("only white space") << QByteArray(" \n\t \n") << u"a.txt"_s << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("page without text") << QByteArray("<html><body><script>x</script>") << u"a.html"_s << static_cast<int>(ErrorCode::NoText);
}

void TestHostileSources::badBytesGiveAnErrorOrAText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, code);
    const Result<Extraction> source = extractBytes(bytes, name);
    QCOMPARE(source ? -1 : static_cast<int>(source.error().code), code);
    if (source) {
        QVERIFY(!source->pageText.isEmpty());
        QVERIFY(!source->blocks.isEmpty());
    }
}

void TestHostileSources::cancelledExtractionSaysSo()
{
    const CancelToken cancel;
    cancel.cancel();
    const Result<Extraction> source = extract({survivor.repeated(1000), u"a.html"_s, {}, {}}, cancel);
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestHostileSources)
#include "tst_hostilesources.moc"
