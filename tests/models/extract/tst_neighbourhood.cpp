// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/featurerow.h"
#include "models/extract/classify/neighbourhood.h"

#include <QTest>

using namespace galley;

class TestNeighbourhood final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsSaidOfTheNeighbours();
    void longNeighboursCountForMore();
    void groupsLeaveTheBlockItselfOut();
    void countsTheBlocksSinceTheBody();
    void nothingComesOfNothing();
};

namespace {

qint16 value(const FeatureMatrix &matrix, size_t row, NeighbourhoodFeature feature)
{
    return matrix.row(row)[static_cast<size_t>(feature)];
}

} // namespace

void TestNeighbourhood::seesWhatIsSaidOfTheNeighbours()
{
    const FeatureMatrix matrix = neighbourhoodFeatures({0.1, 0.9, 0.3}, {5, 5, 5}, {});
    QCOMPARE(value(matrix, 1, NeighbourhoodFeature::Own), qint16(900));
    QCOMPARE(value(matrix, 1, NeighbourhoodFeature::Before1), qint16(100));
    QCOMPARE(value(matrix, 1, NeighbourhoodFeature::After1), qint16(300));
    QCOMPARE(value(matrix, 2, NeighbourhoodFeature::Before2), qint16(100));
    QCOMPARE(value(matrix, 1, NeighbourhoodFeature::Before2), qint16(-1));
    QCOMPARE(value(matrix, 2, NeighbourhoodFeature::After1), qint16(-1));
}

void TestNeighbourhood::longNeighboursCountForMore()
{
    const FeatureMatrix matrix = neighbourhoodFeatures({1.0, 0.5, 0.0}, {99, 5, 9}, {});
    QVERIFY(value(matrix, 1, NeighbourhoodFeature::Near) > 900);
}

void TestNeighbourhood::groupsLeaveTheBlockItselfOut()
{
    const FeatureMatrix matrix = neighbourhoodFeatures({1.0, 0.2, 0.4}, {9, 9, 9}, {Grouping{7, 7, 8}});
    QCOMPARE(value(matrix, 0, NeighbourhoodFeature::Group1), qint16(200));
    QCOMPARE(value(matrix, 1, NeighbourhoodFeature::Group1), qint16(1000));
    QCOMPARE(value(matrix, 2, NeighbourhoodFeature::Group1), qint16(-1));
    QCOMPARE(value(matrix, 0, NeighbourhoodFeature::GroupIsMain), qint16(1000));
}

void TestNeighbourhood::countsTheBlocksSinceTheBody()
{
    const FeatureMatrix matrix = neighbourhoodFeatures({0.1, 0.9, 0.1, 0.1}, {9, 9, 9, 9}, {});
    QCOMPARE(value(matrix, 3, NeighbourhoodFeature::SinceBody), qint16(2));
    QCOMPARE(value(matrix, 0, NeighbourhoodFeature::UntilBody), qint16(1));
    QVERIFY(value(matrix, 1, NeighbourhoodFeature::SinceBody) > 50);
}

void TestNeighbourhood::nothingComesOfNothing()
{
    QCOMPARE(neighbourhoodFeatures({}, {}, {}).rows(), size_t(0));
}

QTEST_APPLESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
