// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/treeensemble.h"

#include <QTest>

#include <array>

using namespace galley;

namespace {

/// One tree that asks whether column 1 is below 10, and below 10 whether column 0 is below 0: values -2, 4 and 6 halves.
QByteArray tableOf(qint16 secondFeature = 0, quint16 right = 4)
{
    QByteArray table;
    QDataStream stream(&table, QIODevice::WriteOnly);
    stream << 0.5 << 0.25 << quint32(1) << quint16(5);
    stream << qint16(1) << qint16(10) << right << qint16(2);
    stream << secondFeature << qint16(0) << quint16(2) << qint16(1);
    stream << qint16(-1) << qint16(0) << quint16(0) << qint16(-2);
    stream << qint16(-1) << qint16(0) << quint16(0) << qint16(4);
    stream << qint16(-1) << qint16(0) << quint16(0) << qint16(6);
    return table;
}

/// A tree of splits that go on at their right child.
QByteArray tableOfLeaves(quint16 leaves)
{
    QByteArray table;
    QDataStream stream(&table, QIODevice::WriteOnly);
    stream << 1.0 << 0.0 << quint32(1) << quint16(2 * leaves - 1);
    for (qint16 leaf = 0; leaf < leaves; ++leaf) {
        if (leaf + 1 < leaves)
            stream << qint16(0) << qint16(leaf + 1) << quint16(2) << qint16(0);
        stream << qint16(-1) << qint16(0) << quint16(0) << qint16(100 + leaf);
    }
    return table;
}

std::optional<TreeEnsemble> read(const QByteArray &table, size_t columns = 2)
{
    QDataStream stream(table);
    return TreeEnsemble::read(stream, columns);
}

} // namespace

class TestTreeEnsemble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksToTheLeafOfTheRow_data();
    void walksToTheLeafOfTheRow();
    void rowsSideBySideComeOutAsEachByItself();
    void fullestTreeHasALeafForEachRow();
    void contributionsAddUpToTheLogOdds();
    void refusesDamagedTables_data();
    void refusesDamagedTables();
    void probabilityIsHalfAtEvenOdds();
};

void TestTreeEnsemble::walksToTheLeafOfTheRow_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("logOdds");
    QTest::newRow("both below") << -1 << 9 << 0.25 - 1.0;
    QTest::newRow("at the threshold goes right") << 0 << 9 << 0.25 + 2.0;
    QTest::newRow("right at the root") << -1 << 10 << 0.25 + 3.0;
}

void TestTreeEnsemble::walksToTheLeafOfTheRow()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const auto ensemble = read(tableOf());
    QVERIFY(ensemble);
    const std::array row = {static_cast<qint16>(first), static_cast<qint16>(second)};
    QTEST(ensemble->logOdds(row), "logOdds");
}

void TestTreeEnsemble::rowsSideBySideComeOutAsEachByItself()
{
    const auto ensemble = read(tableOf());
    QVERIFY(ensemble);
    FeatureMatrix rows(19, 2); // no multiple of any width
    for (size_t i = 0; i < rows.rows(); ++i) {
        rows.row(i)[0] = static_cast<qint16>(static_cast<int>(i) % 3 - 1);
        rows.row(i)[1] = static_cast<qint16>(i);
    }
    const std::vector<double> odds = ensemble->logOdds(rows);
    QCOMPARE(odds.size(), rows.rows());
    for (size_t i = 0; i < rows.rows(); ++i)
        QCOMPARE(odds[i], ensemble->logOdds(std::as_const(rows).row(i)));
    QVERIFY(ensemble->logOdds(FeatureMatrix(0, 2)).empty());
}

void TestTreeEnsemble::fullestTreeHasALeafForEachRow()
{
    const auto ensemble = read(tableOfLeaves(32), 1);
    QVERIFY(ensemble);
    FeatureMatrix rows(32, 1);
    for (size_t i = 0; i < rows.rows(); ++i)
        rows.row(i)[0] = static_cast<qint16>(i);
    const std::vector<double> odds = ensemble->logOdds(rows);
    for (size_t i = 0; i < rows.rows(); ++i)
        QCOMPARE(odds[i], 100.0 + static_cast<double>(i));
}

void TestTreeEnsemble::contributionsAddUpToTheLogOdds()
{
    const auto ensemble = read(tableOf());
    const std::array<qint16, 2> row = {0, 9};
    std::array<double, 2> contributions = {};
    ensemble->explain(row, contributions);
    // The mean at the root is what no feature is credited with.
    QCOMPARE(0.25 + 0.5 * 2 + contributions[0] + contributions[1], ensemble->logOdds(row));
    QCOMPARE(contributions[1], -0.5);
    QCOMPARE(contributions[0], 1.5);
}

void TestTreeEnsemble::refusesDamagedTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << tableOf().chopped(3);
    QTest::newRow("unknown feature") << tableOf(2);
    QTest::newRow("child behind the end") << tableOf(0, 5);
    QTest::newRow("child before its parent") << tableOf(0, 0);
    QTest::newRow("child within another's") << tableOf(0, 3);
    QTest::newRow("more leaves than bits") << tableOfLeaves(33);
}

void TestTreeEnsemble::refusesDamagedTables()
{
    QFETCH(QByteArray, table);
    QVERIFY(!read(table));
}

void TestTreeEnsemble::probabilityIsHalfAtEvenOdds()
{
    QCOMPARE(probability(0.0), 0.5);
    QVERIFY(probability(4.0) > 0.98);
    QVERIFY(probability(-4.0) < 0.02);
}

QTEST_APPLESS_MAIN(TestTreeEnsemble)
#include "tst_treeensemble.moc"
