// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageblocks.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

PageText textOf(const QByteArray &html)
{
    return pageText(*Dom::parse(html));
}

} // namespace

class TestPageBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesThePageIntoLeafBlocks_data();
    void dividesThePageIntoLeafBlocks();
    void blankLinesStandBetweenBlocks();
    void spansAreTheTextWithoutSeparators();
    void linksAndBoldAreMeasured();
    void layoutTablesAreNoData();
};

void TestPageBlocks::dividesThePageIntoLeafBlocks_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("white space") << QByteArray("<p>  one\n\t two  </p> <p>three</p>") << QStringList({u"one two"_s, u"three"_s});
    QTest::newRow("text beside blocks") << QByteArray("<div>one<p>two</p>three</div>") << QStringList({u"one"_s, u"two"_s, u"three"_s});
    QTest::newRow("inline elements") << QByteArray("<p>o<b>n</b>e <a href=x>two</a></p>") << QStringList({u"one two"_s});
    QTest::newRow("one break") << QByteArray("<p>one<br> two</p>") << QStringList({u"one\ntwo"_s});
    QTest::newRow("two breaks") << QByteArray("<div>one<br><br>two</div>") << QStringList({u"one"_s, u"two"_s});
    QTest::newRow("list") << QByteArray("<ul><li>one</li><li>two</li></ul>") << QStringList({u"one"_s, u"two"_s});
    QTest::newRow("preformatted") << QByteArray("<pre>a\n  b</pre>") << QStringList({u"a\n  b"_s});
    QTest::newRow("table rows") << QByteArray("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>")
                                << QStringList({u"a\tb"_s, u"c\td"_s});
    QTest::newRow("no text") << QByteArray("<p>one</p><p> &nbsp; </p><script>x</script><button>press</button><!-- y -->") << QStringList({u"one"_s});
    QTest::newRow("control characters") << QByteArray("<p>a\x01" "b\x7f" "c&shy;d</p>") << QStringList({u"abcd"_s});
    QTest::newRow("emoji") << QByteArray("<p>\xf0\x9f\x98\x80 ok</p>") << QStringList({u"😀 ok"_s});
}

void TestPageBlocks::dividesThePageIntoLeafBlocks()
{
    QFETCH(QByteArray, html);
    const PageText page = textOf(html);
    QStringList blocks;
    for (const PageBlock &block : page.blocks)
        blocks.append(page.text.sliced(block.span.begin, block.span.length()));
    QTEST(blocks, "blocks");
}

void TestPageBlocks::blankLinesStandBetweenBlocks()
{
    QCOMPARE(textOf("<h1>one</h1><p>two</p>").text, u"one\n\ntwo"_s);
}

void TestPageBlocks::spansAreTheTextWithoutSeparators()
{
    const PageText page = textOf("<p>one</p><p>two</p>");
    QCOMPARE(page.blocks.size(), size_t(2));
    QCOMPARE(page.blocks[0].span, (Span{0, 3}));
    QCOMPARE(page.blocks[1].span, (Span{5, 8}));
}

void TestPageBlocks::linksAndBoldAreMeasured()
{
    const PageText page = textOf("<p><a href=x>link</a>text</p><p><strong>bold</strong></p>");
    QCOMPARE(page.blocks[0].linkDensity, 0.5);
    QCOMPARE(page.blocks[0].boldDensity, 0.0);
    QCOMPARE(page.blocks[1].boldDensity, 1.0);
}

void TestPageBlocks::layoutTablesAreNoData()
{
    const PageText page = textOf("<table><tr><td>menu</td><td><p>one</p><p>two</p></td></tr></table>");
    QCOMPARE(page.blocks.size(), size_t(3));
}

QTEST_APPLESS_MAIN(TestPageBlocks)
#include "tst_pageblocks.moc"
