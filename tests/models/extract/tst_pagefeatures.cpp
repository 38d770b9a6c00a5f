// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/featurerow.h"
#include "models/extract/classify/pagefeatures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr char page[] = R"(<html><head><title>Old bridge opens again | Elmar Courier</title>
<meta property="og:title" content="Old bridge opens again"><meta name="description" content="After two years the bridge over the Sarn is open.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge opens again",
"articleBody":"The old bridge over the river Sarn was opened again on Monday, two years after the flood had taken away its middle arch."}</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Old bridge opens again</h1>
<p>The old bridge over the river Sarn was opened again on Monday, two years after the flood had taken away its middle arch.</p>
<p>Hundreds of people walked across, and the mayor, who had promised it, cut the ribbon.</p></article>
<article class="teaser"><h2><a href="/2">Ferry strike goes on</a></h2><p>By Leila Haddad</p></article>
</body></html>)";

/// The features of a page, with a block found by how its text begins.
struct Read
{
    PageReading reading;
    ClassifierInput input;

    explicit Read(const QByteArray &html)
        : reading(std::move(*readPage(html)))
        , input(pageFeatures(reading))
    {
    }

    [[nodiscard]] qint16 value(QStringView begins, PageFeature feature)
    {
        for (size_t i = 0; i < reading.text.blocks.size(); ++i) {
            if (QStringView(reading.text.text).sliced(reading.text.blocks[i].span.begin).startsWith(begins))
                return PageRow(input.features.row(i))[feature];
        }
        return -32768;
    }
};

} // namespace

class TestPageFeatures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowForEachBlock();
    void seesTheElementsAround();
    void comparesWithWhatIsDeclared();
    void tellsASecondArticle();
    void namesHaveNoPartInTheOtherFeatures();
    void groupsAreTheSameInEachRun();
};

void TestPageFeatures::oneRowForEachBlock()
{
    const Read read(page);
    QCOMPARE(read.input.features.rows(), read.reading.text.blocks.size());
    QCOMPARE(read.input.words.size(), read.reading.text.blocks.size());
    for (const Grouping &grouping : read.input.groupings)
        QCOMPARE(grouping.size(), read.reading.text.blocks.size());
}

void TestPageFeatures::seesTheElementsAround()
{
    Read read(page);
    QCOMPARE(read.value(u"Home", PageFeature::InNav), qint16(1));
    QCOMPARE(read.value(u"Home", PageFeature::Links), qint16(1000));
    QCOMPARE(read.value(u"The old bridge", PageFeature::InArticle), qint16(1));
    QCOMPARE(read.value(u"The old bridge", PageFeature::TagP), qint16(1));
    QCOMPARE(read.value(u"Old bridge", PageFeature::TagHeading), qint16(1));
    QCOMPARE(read.value(u"The old bridge", PageFeature::InProseContainer), qint16(1));
    QCOMPARE(read.value(u"Home", PageFeature::InProseContainer), qint16(0));
}

void TestPageFeatures::comparesWithWhatIsDeclared()
{
    Read read(page);
    QCOMPARE(read.value(u"Old bridge", PageFeature::TitleCover), qint16(1000));
    QCOMPARE(read.value(u"The old bridge", PageFeature::LinkedShare), qint16(1000));
    QCOMPARE(read.value(u"Hundreds", PageFeature::LinkedShare), qint16(0));
    QVERIFY(read.value(u"The old bridge", PageFeature::DescriptionCover) > read.value(u"Home", PageFeature::DescriptionCover));
}

void TestPageFeatures::tellsASecondArticle()
{
    Read read(page);
    QCOMPARE(read.value(u"The old bridge", PageFeature::ArticleNumber), qint16(1));
    QCOMPARE(read.value(u"By Leila", PageFeature::ArticleNumber), qint16(2));
    QCOMPARE(read.value(u"The old bridge", PageFeature::ArticleHasHeadline), qint16(1));
    QCOMPARE(read.value(u"By Leila", PageFeature::ArticleHasHeadline), qint16(0));
    QCOMPARE(read.value(u"By Leila", PageFeature::LinkedHeadingsSince), qint16(1));
}

void TestPageFeatures::namesHaveNoPartInTheOtherFeatures()
{
    Read named(page);
    Read scrambled(QByteArray(page).replace("teaser", "xqzkpr"));
    for (const PageFeature feature : {PageFeature::Words, PageFeature::FirstProse, PageFeature::PathProse, PageFeature::ArticleProse, PageFeature::Place})
        QCOMPARE(scrambled.value(u"By Leila", feature), named.value(u"By Leila", feature));
    QCOMPARE(named.value(u"By Leila", PageFeature::RoleRelated), qint16(1));
    QCOMPARE(scrambled.value(u"By Leila", PageFeature::RoleRelated), qint16(0));
}

/// Hashes with a seed of the run's own made one group of two in some runs.
void TestPageFeatures::groupsAreTheSameInEachRun()
{
    const Read read("<div class=story><p class=lead>The old bridge over the river Sarn was opened again on Monday.</p></div>");
    QVERIFY(!read.input.groupings.empty());
    const Grouping &byName = read.input.groupings.back();
    QCOMPARE(byName.size(), size_t(1));
    QCOMPARE(byName.front(), 1261768973U);
}

QTEST_APPLESS_MAIN(TestPageFeatures)
#include "tst_pagefeatures.moc"
