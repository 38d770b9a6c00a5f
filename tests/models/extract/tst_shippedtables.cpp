// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// What holds for the tables that come with the program, on pages of our own.
#include "models/domain/article.h"
#include "models/extract/classify/blockclassifier.h"
#include "models/extract/extraction.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QByteArray lead = "<p>The old bridge over the river Sarn was opened again on Monday, two years after the flood had taken away its middle arch.</p>";
const QByteArray more = "<p>Hundreds of people walked across in the rain, and the mayor, who had promised it before the election, cut the ribbon.</p>"
                        "<p>The repair cost eleven million crowns, said the town council, which was twice the sum that had been planned at first.</p>";

Extraction read(const QByteArray &html, bool explain = false)
{
    return extract({.bytes = html, .fileName = u"page.html"_s, .url = {}, .mimeType = {}, .explain = explain}).value();
}

QString bodyOf(const Extraction &extraction)
{
    return bodyText(extraction.pageText, extraction.blocks);
}

QByteArray pageAround(const QByteArray &article)
{
    return "<html><head><title>Old bridge opens again</title></head><body><div><a href='/'>Home</a> <a href='/s'>Sport</a></div><h1>Old bridge opens again</h1>"
        + article + "<div><h3><a href='/2'>Ferry strike goes on</a></h3><h3><a href='/3'>Tram to the harbour</a></h3></div><div>© Elmar Courier</div></body></html>";
}

} // namespace

class TestShippedTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAndFitTheFeatures();
    void findTheArticleWithoutAnyNames();
    void keepTheLeadAndLeaveTeasersOut();
    void giveAProbabilityForEachBlock();
    void giveReasonsWhenAsked();
    void readDumpsToo();
};

void TestShippedTables::areThereAndFitTheFeatures()
{
    QVERIFY(shippedClassifiers().pages != nullptr);
    QVERIFY(shippedClassifiers().dumps != nullptr);
}

void TestShippedTables::findTheArticleWithoutAnyNames()
{
    const Extraction page = read(pageAround("<div>" + lead + more + more + "</div>"));
    QVERIFY(bodyOf(page).contains(u"Hundreds of people"));
    QVERIFY(bodyOf(page).contains(u"eleven million crowns"));
    QVERIFY(!bodyOf(page).contains(u"Ferry strike"));
    QVERIFY(!bodyOf(page).contains(u"Elmar Courier"));
}

void TestShippedTables::keepTheLeadAndLeaveTeasersOut()
{
    const Extraction page = read(pageAround("<div class='intro'>" + lead + "</div><div class='ad'>Advertisement</div><div>" + more + more + "</div>"));
    QVERIFY(bodyOf(page).contains(u"middle arch"));
    QVERIFY(!bodyOf(page).contains(u"Advertisement"));
    QVERIFY(!bodyOf(page).contains(u"Tram to"));
}

void TestShippedTables::giveAProbabilityForEachBlock()
{
    const Extraction page = read(pageAround(lead + more + more));
    QCOMPARE(page.verdicts.size(), static_cast<size_t>(page.blocks.size()));
    for (const BlockVerdict &verdict : page.verdicts)
        QVERIFY(verdict.body >= 0.0F && verdict.body <= 1.0F);
}

void TestShippedTables::giveReasonsWhenAsked()
{
    const Extraction page = read(pageAround(lead + more + more), true);
    for (const BlockVerdict &verdict : page.verdicts)
        QVERIFY(verdict.reasons[0].weight != 0.0F);
    QCOMPARE(read(pageAround(lead + more + more)).verdicts[0].reasons[0].weight, 0.0F);
}

void TestShippedTables::readDumpsToo()
{
    const QByteArray text = "  1. Content\n  2. Navigation\n  3. Search\n\nOld bridge opens again\n\n"
                            "The old bridge over the river Sarn was opened again on Monday, two years after the flood had taken away its middle arch.\n\n"
                            "Hundreds of people walked across in the rain, and the mayor, who had promised it before the election, cut the ribbon.\n\n"
                            "The repair cost eleven million crowns, said the town council, which was twice the sum that had been planned at first.\n\n"
                            "blc/sgb (AFP, dpa)\n\nDW recommends\n\n  • Ferry strike goes on\n  • Tram to the harbour\n";
    const Extraction dump = extract({.bytes = text, .fileName = u"dump.txt"_s, .url = {}, .mimeType = {}}).value();
    QVERIFY(bodyOf(dump).contains(u"Hundreds of people"));
    QVERIFY(!bodyOf(dump).contains(u"Navigation"));
    QVERIFY(!bodyOf(dump).contains(u"Ferry strike"));
    QVERIFY(!bodyOf(dump).contains(u"blc/sgb"));
    QCOMPARE(dump.metadata.credit.agencies, QStringList({u"AFP"_s, u"dpa"_s}));
}

QTEST_APPLESS_MAIN(TestShippedTables)
#include "tst_shippedtables.moc"
