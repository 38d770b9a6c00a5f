// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/blockclassifier.h"

#include "models/extract/classify/dumpfeaturelist.h"
#include "models/extract/classify/neighbourhood.h"

#include <QTest>

using namespace galley;

namespace {

constexpr std::array names = {FeatureName{QLatin1StringView("Length"), ReasonGroup::Text}, FeatureName{QLatin1StringView("Linked"), ReasonGroup::Links}};

/// An ensemble of one tree: values below and from the threshold on.
void writeStump(QDataStream &stream, qint16 feature, qint16 threshold, qint16 below, qint16 above)
{
    stream << 1.0 << 0.0 << quint32(1) << quint16(3);
    stream << feature << threshold << quint16(2) << static_cast<qint16>((below + above) / 2);
    stream << qint16(-1) << qint16(0) << quint16(0) << below;
    stream << qint16(-1) << qint16(0) << quint16(0) << above;
}

/// First stage: long blocks are body. Second stage: what is between body is body, whatever it is by itself.
QByteArray table(quint32 signature = BlockClassifier::signature(names))
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(0x47544231) << signature;
    writeStump(stream, 0, 100, -2, 3);
    writeStump(stream, static_cast<qint16>(names.size() + static_cast<size_t>(NeighbourhoodFeature::Near)), 600, -4, 4);
    return bytes;
}

ClassifierInput inputOf(const std::vector<int> &lengths)
{
    ClassifierInput input{FeatureMatrix(lengths.size(), names.size()), {}, lengths};
    for (size_t i = 0; i < lengths.size(); ++i)
        input.features.row(i)[0] = static_cast<qint16>(lengths[i]);
    return input;
}

} // namespace

class TestBlockClassifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStageSeesTheNeighbours();
    void reasonsComeOnlyWhenAskedFor();
    void strongestReasonComesFirst();
    void refusesTablesOfOtherFeatures();
    void refusesDamagedTables();
    void agreementIsLowWhereTheVerdictsAreUnsure();
};

void TestBlockClassifier::secondStageSeesTheNeighbours()
{
    const auto classifier = BlockClassifier::read(table(), names);
    QVERIFY(classifier);
    const std::vector<BlockVerdict> verdicts = classifier->judge(inputOf({200, 5, 200, 5, 5, 5, 5}));
    QCOMPARE(verdicts.size(), size_t(7));
    QVERIFY(verdicts[1].body > 0.9F);
    QVERIFY(verdicts[5].body < 0.1F);
    QVERIFY(classifier->judge(inputOf({})).empty());
}

void TestBlockClassifier::reasonsComeOnlyWhenAskedFor()
{
    const auto classifier = BlockClassifier::read(table(), names);
    const std::vector<BlockVerdict> silent = classifier->judge(inputOf({200, 5, 200}));
    const std::vector<BlockVerdict> explained = classifier->judge(inputOf({200, 5, 200}), true);
    QCOMPARE(silent[1].reasons[0].weight, 0.0F);
    QVERIFY(explained[1].reasons[0].weight > 0.0F);
    QCOMPARE(explained[1].body, silent[1].body);
}

void TestBlockClassifier::strongestReasonComesFirst()
{
    const auto classifier = BlockClassifier::read(table(), names);
    const std::vector<BlockVerdict> verdicts = classifier->judge(inputOf({5, 5, 5, 5}), true);
    QCOMPARE(verdicts[1].reasons[0].group, ReasonGroup::Neighbours);
    QVERIFY(verdicts[1].reasons[0].weight < 0.0F);
    QCOMPARE(verdicts[1].reasons[2].weight, 0.0F);
}

void TestBlockClassifier::refusesTablesOfOtherFeatures()
{
    QVERIFY(!BlockClassifier::read(table(1), names));
    QVERIFY(!BlockClassifier::read(table(), pageFeatureNames));
    QVERIFY(BlockClassifier::signature(pageFeatureNames) != BlockClassifier::signature(dumpFeatureNames));
}

void TestBlockClassifier::refusesDamagedTables()
{
    QVERIFY(!BlockClassifier::read({}, names));
    QVERIFY(!BlockClassifier::read(table().chopped(1), names));
    QVERIFY(!BlockClassifier::read(table() + 'x', names));
}

void TestBlockClassifier::agreementIsLowWhereTheVerdictsAreUnsure()
{
    const std::vector<BlockVerdict> sure = {{.body = 1.0F}, {.body = 0.0F}};
    const std::vector<BlockVerdict> unsure = {{.body = 1.0F}, {.body = 0.5F}};
    QCOMPARE(expectedAgreement(sure, {50, 50}), 1.0);
    QVERIFY(expectedAgreement(unsure, {50, 50}) < 0.9);
    QVERIFY(expectedAgreement(unsure, {500, 5}) > 0.98);
    QCOMPARE(expectedAgreement({}, {}), 0.0);
}

QTEST_APPLESS_MAIN(TestBlockClassifier)
#include "tst_blockclassifier.moc"
