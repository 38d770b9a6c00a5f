// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/dumpfeaturelist.h"
#include "models/extract/classify/dumpfeatures.h"
#include "models/extract/classify/featurerow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString dump = u"  1. Content\n  2. Navigation\n  3. Search\n\nOld bridge opens again\n\n"
    "The old bridge over the river Sarn was opened again on Monday, two years after the flood.\n\n"
    "Hundreds of people walked across, and the mayor, who had promised it, cut the ribbon.\n\n"
    "DW recommends\n\n  • Ferry strike goes on\n  • Tram to the harbour\n"_s;

struct Read
{
    DumpReading reading = readDump(dump);
    ClassifierInput input = dumpFeatures(reading);

    [[nodiscard]] qint16 value(QStringView contains, DumpFeature feature)
    {
        for (size_t i = 0; i < reading.paragraphs.size(); ++i) {
            if (reading.paragraphs[i].line.contains(contains))
                return FeatureRow<DumpFeature>(input.features.row(i))[feature];
        }
        return -32768;
    }
};

} // namespace

class TestDumpFeatures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesBulletsAndBlankLines();
    void measuresRuns();
    void countsFromCues();
    void comparesShortLinesWithTheText();
};

void TestDumpFeatures::seesBulletsAndBlankLines()
{
    Read read;
    QCOMPARE(read.input.features.rows(), read.reading.paragraphs.size());
    QCOMPARE(read.value(u"Navigation", DumpFeature::Numbered), qint16(1));
    QCOMPARE(read.value(u"Ferry", DumpFeature::Bullet), qint16(1));
    QCOMPARE(read.value(u"Ferry", DumpFeature::Numbered), qint16(0));
    QCOMPARE(read.value(u"The old bridge", DumpFeature::AfterBlank), qint16(1));
    QCOMPARE(read.value(u"The old bridge", DumpFeature::Bullet), qint16(0));
}

void TestDumpFeatures::measuresRuns()
{
    Read read;
    QCOMPARE(read.value(u"Navigation", DumpFeature::BulletRun), qint16(3));
    QCOMPARE(read.value(u"Navigation", DumpFeature::ShortRun), qint16(4)); // and the headline
    QCOMPARE(read.value(u"The old bridge", DumpFeature::ShortRun), qint16(0));
}

void TestDumpFeatures::countsFromCues()
{
    Read read;
    QCOMPARE(read.value(u"recommends", DumpFeature::CueRelated), qint16(1));
    QCOMPARE(read.value(u"Ferry", DumpFeature::AfterRelatedCue), qint16(1));
    QVERIFY(read.value(u"Hundreds", DumpFeature::AfterRelatedCue) > 100);
}

void TestDumpFeatures::comparesShortLinesWithTheText()
{
    Read read;
    QVERIFY(read.value(u"Old bridge opens", DumpFeature::TopicShare) > read.value(u"Ferry", DumpFeature::TopicShare));
}

QTEST_APPLESS_MAIN(TestDumpFeatures)
#include "tst_dumpfeatures.moc"
