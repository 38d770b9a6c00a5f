// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagebody.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Sentences of a made-up article, each different.
QByteArray paragraphs(int count, const QByteArray &about)
{
    QByteArray html;
    for (int i = 0; i < count; ++i)
        html += "<p>In the year " + QByteArray::number(1900 + i) + " the " + about + " was repaired by the people of the town, and nobody was paid for it.</p>";
    return html;
}

struct Page
{
    PageText text;
    std::vector<BlockContext> contexts;
    PageBody body;

    [[nodiscard]] QString bodyText() const
    {
        QString joined;
        for (size_t i = 0; i < text.blocks.size(); ++i) {
            if (body.inBody[i])
                joined += QString(text.text.sliced(text.blocks[i].span.begin, text.blocks[i].span.length()) + u'\n');
        }
        return joined;
    }
};

Page pageOf(const QByteArray &html, HintTrust trust = HintTrust::All)
{
    const Result<Dom> dom = Dom::parse(html);
    Page page{pageText(*dom), {}, {}};
    page.contexts = blockContexts(*dom, page.text.blocks, pageHints(*dom, page.text.blocks), trust);
    std::vector<LineCues> cues;
    for (const PageBlock &block : page.text.blocks)
        cues.push_back(lineCues(QStringView(page.text.text).sliced(block.span.begin, block.span.length()), block.measures));
    page.body = findBody(*dom, page.text.blocks, page.contexts, cues);
    return page;
}

} // namespace

class TestPageBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proseIsWorthItsWordsAndLinksAreNot();
    void findsTheArticleBetweenMenusAndTeasers();
    void findsItWithoutAnyNames();
    void bodyInSeveralContainersIsWhole();
    void furnitureNameAroundTheArticleIsNotBelieved();
    void manyCommentsAreStillComments();
    void trailingHeadingsBelongToWhatFollows();
    void shortLinesInsideTheBodyAreJudged();
    void pageWithoutProseHasNoBody();
};

void TestPageBody::proseIsWorthItsWordsAndLinksAreNot()
{
    const Page page = pageOf("<p>The old bridge was repaired by the people of the town last year.</p><p>Home</p>"
                             "<p><a href=x>The old bridge was repaired by the people of the town last year.</a></p>");
    QCOMPARE(proseWords(page.text.blocks[0]), 13.0);
    QCOMPARE(proseWords(page.text.blocks[1]), 0.0);
    QCOMPARE(proseWords(page.text.blocks[2]), 0.0);
}

void TestPageBody::findsTheArticleBetweenMenusAndTeasers()
{
    const QByteArray menu = "<ul><li><a href=a>Home</a></li><li><a href=b>Town</a></li><li><a href=c>Sport</a></li></ul>";
    const QByteArray teasers = QByteArray("<div><h3><a href=x>Another story altogether that has nothing to do with it</a></h3><p>It is short.</p></div>").repeated(6);
    const Page page = pageOf(menu + "<div>" + paragraphs(6, "bridge") + "</div>" + teasers);
    QCOMPARE(page.bodyText().count(u"bridge"_s), 6);
    QVERIFY(!page.bodyText().contains(u"Another story"_s));
    QVERIFY(!page.bodyText().contains(u"Home"_s));
}

void TestPageBody::findsItWithoutAnyNames()
{
    const Page named = pageOf("<nav>Home and away</nav><article class=article-body>" + paragraphs(5, "mill") + "</article><footer>The end of it.</footer>");
    const Page nameless = pageOf("<div>Home and away</div><div>" + paragraphs(5, "mill") + "</div><div>The end of it.</div>");
    QCOMPARE(named.bodyText(), nameless.bodyText());
}

void TestPageBody::bodyInSeveralContainersIsWhole()
{
    const Page page = pageOf("<div><div>" + paragraphs(6, "bridge") + "</div><div class=ad>Buy a boat now</div><div>" + paragraphs(6, "mill") + "</div></div>");
    QCOMPARE(page.bodyText().count(u"bridge"_s), 6);
    QCOMPARE(page.bodyText().count(u"mill"_s), 6);
    QVERIFY(!page.bodyText().contains(u"boat"_s));
}

void TestPageBody::furnitureNameAroundTheArticleIsNotBelieved()
{
    const Page page = pageOf("<div class=paywall>" + paragraphs(5, "bridge") + "</div><div class=paywall>" + paragraphs(5, "mill") + "</div>");
    QCOMPARE(page.bodyText().count(u"repaired"_s), 10);
}

void TestPageBody::manyCommentsAreStillComments()
{
    const Page page = pageOf("<div>" + paragraphs(6, "bridge") + "</div><div id=comments>" + paragraphs(20, "nonsense") + "</div>");
    QCOMPARE(page.bodyText().count(u"bridge"_s), 6);
    QVERIFY(!page.bodyText().contains(u"nonsense"_s));
}

void TestPageBody::trailingHeadingsBelongToWhatFollows()
{
    const Page page = pageOf("<div>" + paragraphs(3, "bridge") + "<h2>A crosshead</h2>" + paragraphs(3, "mill") + "<h2>Elsewhere in the paper</h2></div>");
    QVERIFY(page.bodyText().contains(u"A crosshead"_s));
    QVERIFY(!page.bodyText().contains(u"Elsewhere"_s));
}

void TestPageBody::shortLinesInsideTheBodyAreJudged()
{
    const Page page = pageOf("<div>" + paragraphs(3, "bridge")
        + "<p>Read more: the mill</p><p>Photo: Otto Lindqvist</p><p>Sign up for our newsletter and never miss a story.</p><p>And then it rained.</p>"
        + paragraphs(3, "mill") + "</div>");
    QVERIFY(page.bodyText().contains(u"And then it rained."_s));
    for (const QString &furniture : {u"Read more"_s, u"Photo"_s, u"newsletter"_s})
        QVERIFY2(!page.bodyText().contains(furniture), qPrintable(furniture));
}

void TestPageBody::pageWithoutProseHasNoBody()
{
    const Page page = pageOf("<ul><li><a href=a>Home</a></li><li><a href=b>Town</a></li></ul>");
    QCOMPARE(page.body.wordsInside, 0.0);
    QVERIFY(page.bodyText().isEmpty());
}

QTEST_APPLESS_MAIN(TestPageBody)
#include "tst_pagebody.moc"
