// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markuplimits.h"

#include <QTest>

using namespace galley;

class TestMarkupLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesUsualMarkupAsItIs_data();
    void leavesUsualMarkupAsItIs();
    void leavesOutWhatNobodyReads_data();
    void leavesOutWhatNobodyReads();
    void dropsTagsBelowTheDepthAndKeepsTheText();
    void dropsSurplusAttributes();
    void dropsSurplusFormatting();
    void siblingsAreNotDepth();
};

void TestMarkupLimits::leavesUsualMarkupAsItIs_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("plain") << QByteArray("<div class='a > b'><p>Five < six</p></div>");
    QTest::newRow("linked data") << QByteArray("<script type=\"application/ld+json\">{\"a\":1}</script>");
    QTest::newRow("saved page") << QByteArray("<!-- saved from url=(0019)https://example.org -->");
    QTest::newRow("cut off tag") << QByteArray("text <div class=");
    QTest::newRow("cut off comment") << QByteArray("text <!-- never closed");
    QTest::newRow("bare brackets") << QByteArray("< <<>><");
    QTest::newRow("empty") << QByteArray();
}

void TestMarkupLimits::leavesUsualMarkupAsItIs()
{
    QFETCH(QByteArray, html);
    const LimitedMarkup limited = limitMarkup(html);
    QCOMPARE(limited.html, html);
    QVERIFY(!limited.trimmed);
}

void TestMarkupLimits::leavesOutWhatNobodyReads_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("script") << QByteArray("a<script>var p = '<div>';</script>b") << QByteArray("a<script></script>b");
    QTest::newRow("script that opens a comment") << QByteArray("<script><!-- x --></script>") << QByteArray("<script><!-- x --></script>");
    QTest::newRow("style") << QByteArray("<STYLE>p {}</STYLE>") << QByteArray("<STYLE></STYLE>");
    QTest::newRow("comment") << QByteArray("a<!-- <div> -->b") << QByteArray("ab");
    QTest::newRow("attributes") << QByteArray("<a class=x href='a>b' onclick = \"c>d\" / DATA-x>e</a>") << QByteArray("<a class=x   / >e</a>");
    QTest::newRow("address of a link") << QByteArray("<link rel=canonical href=/a>") << QByteArray("<link rel=canonical href=/a>");
    QTest::newRow("style that hides") << QByteArray("<p style='color:red'><p style='display:none'>") << QByteArray("<p ><p style='display:none'>");
    QTest::newRow("odd attributes") << QByteArray("<p =x y= '>' z=>a>b") << QByteArray("<p   >a>b");
    QTest::newRow("empty comment") << QByteArray("a<!-->b-->") << QByteArray("ab-->");
}

void TestMarkupLimits::leavesOutWhatNobodyReads()
{
    QFETCH(QByteArray, html);
    const LimitedMarkup limited = limitMarkup(html);
    QTEST(limited.html, "left");
    QVERIFY(!limited.trimmed);
}

void TestMarkupLimits::dropsTagsBelowTheDepthAndKeepsTheText()
{
    const LimitedMarkup limited = limitMarkup("<div><div><div>deep<b>er</b></div></div></div>end", {.depth = 2});
    QCOMPARE(limited.html, QByteArray("<div><div>deeper</div></div>end"));
    QVERIFY(limited.trimmed);
}

void TestMarkupLimits::dropsSurplusAttributes()
{
    const LimitedMarkup limited = limitMarkup("<p id=1 class='2' role=\"3\" hidden>text</p>", {.attributes = 2});
    QCOMPARE(limited.html, QByteArray("<p id=1 class='2'  >text</p>"));
    QVERIFY(limited.trimmed);
}

void TestMarkupLimits::dropsSurplusFormatting()
{
    const LimitedMarkup limited = limitMarkup("<b><i><u>x</u></i></b>", {.formatting = 2});
    QCOMPARE(limited.html, QByteArray("<b><i>x</i></b>"));
}

void TestMarkupLimits::siblingsAreNotDepth()
{
    const QByteArray list = QByteArray("<li>item<p>text<br>").repeated(2000);
    QVERIFY(!limitMarkup("<ul>" + list + "</ul>").trimmed);
    QVERIFY(!limitMarkup(QByteArray("<div>a</div>").repeated(2000)).trimmed);
}

QTEST_APPLESS_MAIN(TestMarkupLimits)
#include "tst_markuplimits.moc"
