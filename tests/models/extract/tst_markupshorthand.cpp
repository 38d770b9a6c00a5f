// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/dom.h"
#include "models/extract/html/markuplimits.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// The elements with their attributes and texts, white space aside.
QStringList contentsOf(const Dom &dom)
{
    QStringList contents;
    for (int i = 1; i < dom.size(); ++i) {
        if (dom[i].tag == Tag::Text) {
            if (const QString text = toQString(dom[i].text).simplified(); !text.isEmpty())
                contents.append(text);
            continue;
        }
        QString element = QString::number(static_cast<int>(dom[i].tag));
        for (const std::string_view name : {"class", "id", "content", "itemprop", "lang", "name"}) {
            if (dom.hasAttribute(i, name))
                element += QString(u' ' + toQString(name) + u'=' + toQString(dom.attribute(i, name)));
        }
        contents.append(element);
    }
    return contents;
}

} // namespace

/// A shortened page must come out of the parser as the page itself does.
class TestMarkupShorthand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageComesBackAsItWas_data();
    void pageComesBackAsItWas();
    void whiteSpaceInTablesAndPreStays();
    void whiteSpaceBetweenBlocksGoes();
    void whiteSpaceThatPartsWordsStays_data();
    void whiteSpaceThatPartsWordsStays();
    void parserReadsEntitiesOnly();
    void linkedDataComesBack();
    void parserSeesLittle();
    void writtenReferencesGiveNoTextTwice();
    void referencesOfNothingStayCharacters();
    void shapesOfDrawingsAreNoDepth();
    void controlCharactersGoBeforeTagsAreRead();
};

void TestMarkupShorthand::pageComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("usual page") << QByteArray("<!doctype html><html lang=en><head><title>Bridge</title><meta name=author content='Leila Haddad'></head>"
                                              "<body class=page><div class=\"story main\" id=a><p>The council met on Tuesday.</p>\n\n<p>It agreed.</p></div></body></html>");
    QTest::newRow("entities") << QByteArray("<p class='a&amp;b' id=x>Fish &amp; chips, longer than a word</p>");
    QTest::newRow("attributes of all kinds") << QByteArray("<p CLASS=one id = 'two' class=three lang>text of the paragraph</p><p class=a/b>text</p><p class=x/>other text</p>");
    QTest::newRow("both quotes in a value") << QByteArray("<p class=a\"b'c&amp;d id=e>text of the paragraph</p>");
    QTest::newRow("text in a table, outside of its cells") << QByteArray("<table>lost words <tr><td>cell number one</td> more lost words </tr></table>behind it all");
    QTest::newRow("misnested formatting") << QByteArray("<b class=x><p>first text here</b>second text here<i>third text here</p>fourth text here");
    QTest::newRow("the same formatting four times") << QByteArray("<b class=x><b class=x><b class=x><b class=x><p>first text here</b></b></b></b>second text here");
    QTest::newRow("brackets") << QByteArray("<p>five < six and < seven, <3 of them</p>");
    QTest::newRow("drawing that closes itself") << QByteArray("<p>before the drawing<svg class=x /><span class=y>behind the drawing</span></p>");
    QTest::newRow("second html element") << QByteArray("<html lang=en><body>some text here<html lang=de class=late>more text here");
    QTest::newRow("hidden field in a table") << QByteArray("<table><input type=hidden name=a><input type=text name=b><tr><td>cell number one</table>");
    QTest::newRow("letters beyond the first plane") << QByteArray("<p>smile \xf0\x9f\x98\x80 and \xf3\xb0\x80\x80 private \xf4\x80\x80\x80 use</p><p>more of the text</p>");
    QTest::newRow("such letters as entities") << QByteArray("<p>icon &#xF0000; here</p><p>icon &#0983041 there</p><p>icon &#x10fffd; at last</p><p>more of the text</p>");
    QTest::newRow("noncharacters") << QByteArray("<p>with C1 \xc2\x85 in it</p><p>with \xef\xbf\xbe in it</p><p>with \xef\xb7\x90 in it</p>");
    QTest::newRow("cut off tag") << QByteArray("<p>text of the paragraph<div class=");
    QTest::newRow("preformatted") << QByteArray("<pre>\n  two\n    four</pre>");
    QTest::newRow("line ends") << QByteArray("<p>first line\r\nsecond line\rthird line</p>");
}

void TestMarkupShorthand::pageComesBackAsItWas()
{
    QFETCH(QByteArray, html);
    const Result<Dom> expected = Dom::parse(limitMarkup(html).html);
    const Result<Dom> shortened = Dom::parse(shortenMarkup(html));
    QVERIFY(expected && shortened);
    QCOMPARE(contentsOf(*shortened), contentsOf(*expected));
}

void TestMarkupShorthand::whiteSpaceInTablesAndPreStays()
{
    const Result<Dom> dom = Dom::parse(shortenMarkup("<table><tr><td>   <b>x</b></table><pre>a  b\n   <i>\n\n</i></pre>"));
    QVERIFY(dom.has_value());
    QCOMPARE(dom->rawText(0), QByteArray("   xa  b\n   \n\n"));
}

void TestMarkupShorthand::whiteSpaceBetweenBlocksGoes()
{
    const ShortMarkup markup = shortenMarkup("<ul>\n <!-- menu --> <li><a>one</a> <i>two</i></li>\n <li>three</li>\n</ul> <p> four</p> ");
    QCOMPARE(markup.html, QByteArray("<ul><li><a>one</a> <i>two</i></li><li>three</li></ul><p> four</p>"));
}

void TestMarkupShorthand::whiteSpaceThatPartsWordsStays_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("inline elements") << QByteArray("<p><i>one</i> <i>two</i></p>");
    QTest::newRow("stray end tag") << QByteArray("<p><span>one</span> </div> <span>two</span></p>");
    QTest::newRow("text and a comment") << QByteArray("<p>one<!-- x --> <i>two</i></p>");
    QTest::newRow("script") << QByteArray("<p><i>one</i> <script>x()</script><i>two</i></p>");
    QTest::newRow("formatting that goes on") << QByteArray("<b>one<p>two</p> <i>three</i>");
}

void TestMarkupShorthand::whiteSpaceThatPartsWordsStays()
{
    QFETCH(QByteArray, html);
    const Result<Dom> expected = Dom::parse(limitMarkup(html).html);
    const Result<Dom> shortened = Dom::parse(shortenMarkup(html));
    QCOMPARE(shortened->text(0), expected->text(0));
}

void TestMarkupShorthand::parserReadsEntitiesOnly()
{
    const QByteArray piece = QByteArray("The council met on Tuesday. ").repeated(20);
    const QByteArray html = "<p>" + piece + "&ldquo;No&rdquo;, &amp &#8217;" + piece + " &copy2016 &unknown; \xf0\x9f\x98\x80" + piece + "&" + piece + "</p>";
    const ShortMarkup markup = shortenMarkup(html);
    QVERIFY(markup.html.size() < 100);
    const Result<Dom> expected = Dom::parse(limitMarkup(html).html);
    const Result<Dom> shortened = Dom::parse(markup);
    QCOMPARE(shortened->rawText(0), expected->rawText(0));
}

void TestMarkupShorthand::linkedDataComesBack()
{
    const QByteArray data = R"({"@type":"NewsArticle","headline":"A & B"})";
    const Result<Dom> dom = Dom::parse(shortenMarkup("<script type=\"application/ld+json\">" + data + "</script><script>var x = '<p>';</script>"));
    QVERIFY(dom.has_value());
    QCOMPARE(dom->rawText(0), data);
}

void TestMarkupShorthand::parserSeesLittle()
{
    const QByteArray text = QByteArray("The council met on Tuesday. ").repeated(100);
    const ShortMarkup markup = shortenMarkup("<p class='a long list of names' data-x=y>" + text + "</p>\n\n        <p class='a long list of names'>" + text + "</p>");
    QCOMPARE(markup.html.size(), QByteArray("<p ~0>1234</p><p ~0>1234</p>").size());
    QVERIFY(!markup.trimmed);
}

/// A page may hold the characters that stand for texts; it must not multiply its text by them.
void TestMarkupShorthand::writtenReferencesGiveNoTextTwice()
{
    const QByteArray text = QByteArray("The council met on Tuesday. ").repeated(1000);
    const QByteArray html = "<p>" + text + "</p><p>" + QByteArray("&#xf0000;").repeated(1000) + "</p>";
    const Result<Dom> dom = Dom::parse(shortenMarkup(html));
    QVERIFY(dom.has_value());
    QVERIFY(dom->rawText(0).size() <= html.size());
    QCOMPARE(dom->rawText(0).count("The council met"), 1000);
}

void TestMarkupShorthand::referencesOfNothingStayCharacters()
{
    const Result<Dom> dom = Dom::parse(shortenMarkup("<p ~=0>a&#xf0005;b and &#x10fffd; here</p><p ~=99999999999999999999>other text</p>"));
    QVERIFY(dom.has_value());
    QCOMPARE(QString::fromUtf8(dom->rawText(0)), QString(u"a"_s + QString::fromUcs4(U"\U000f0005", 1) + u"b and "_s + QString::fromUcs4(U"\U0010fffd", 1) + u" hereother text"_s));
}

void TestMarkupShorthand::shapesOfDrawingsAreNoDepth()
{
    const ShortMarkup markup = shortenMarkup("<svg>" + QByteArray("<g><path d=M0><circle/></g>").repeated(2000) + "</svg><p>text</p>");
    QVERIFY(!markup.trimmed);
    QCOMPARE(markup.html, QByteArray("<svg></svg><p>text</p>"));
}

void TestMarkupShorthand::controlCharactersGoBeforeTagsAreRead()
{
    const ShortMarkup markup = shortenMarkup(QByteArray("<\x01div>").repeated(2000) + "text");
    QVERIFY(markup.trimmed);
}

QTEST_APPLESS_MAIN(TestMarkupShorthand)
#include "tst_markupshorthand.moc"
