// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/wirelayout.h"

#include <QTest>

using namespace galley;

class WireLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneRowStaysOutOfTheGutter();
    void wireLeavesLabelsFree();
    void severalRowsMeetInTheGutter();
    void rightToLeftIsTheMirrorImage();
    void stopsOffScreenGetAnArrow();
    void doubtfulArgumentIsDashedOnItsStretchOnly();
};

namespace {

constexpr qreal gutter = -12.5;

WireRequest request(const QList<WireLine> &lines)
{
    return {.lines = lines, .top = 0, .bottom = 400, .width = 500};
}

} // namespace

void WireLayoutTest::oneRowStaysOutOfTheGutter()
{
    const Wire wire = layOutWire(request({{.y = 50, .stops = {{200, 240, true, false}, {100, 140, false, false}}}}));
    QCOMPARE(wire.solid.boundingRect(), QRectF(144, 50, 52, 0));
    QVERIFY(wire.dashed.isEmpty());
}

void WireLayoutTest::wireLeavesLabelsFree()
{
    const QList<WireStop> stops{{100, 140, false, false}, {200, 240, true, false}, {243, 300, false, false}};
    const Wire wire = layOutWire(request({{.y = 50, .stops = stops}}));
    for (const WireStop &stop : stops)
        QVERIFY(!wire.solid.intersects(QRectF(stop.left - 3, 45, stop.right - stop.left + 6, 10)));
}

void WireLayoutTest::severalRowsMeetInTheGutter()
{
    const Wire wire = layOutWire(request({{.y = 50, .stops = {{100, 140, true, false}}}, {.y = 120, .stops = {{200, 240, false, false}}}}));
    const QRectF box = wire.solid.boundingRect();
    QCOMPARE(box.left(), gutter);
    QCOMPARE(box.top(), 50);
    QCOMPARE(box.bottom(), 120);
    QCOMPARE(box.right(), 196);
    // between the rows there is nothing but the gutter
    QVERIFY(!wire.solid.intersects(QRectF(0, 55, 500, 60)));
}

void WireLayoutTest::rightToLeftIsTheMirrorImage()
{
    WireRequest leftToRight = request({{.y = 50, .stops = {{100, 140, true, false}}}, {.y = 120, .stops = {{200, 240, false, false}}}});
    WireRequest rightToLeft = request({{.y = 50, .stops = {{360, 400, true, false}}}, {.y = 120, .stops = {{260, 300, false, false}}}});
    rightToLeft.rightToLeft = true;
    const QRectF plain = layOutWire(leftToRight).solid.boundingRect();
    const QRectF mirrored = layOutWire(rightToLeft).solid.boundingRect();
    QCOMPARE(mirrored.right(), 500 - plain.left());
    QCOMPARE(mirrored.left(), 500 - plain.right());
}

void WireLayoutTest::stopsOffScreenGetAnArrow()
{
    WireRequest one = request({{.y = 50, .stops = {{100, 140, true, false}}}});
    one.below = true;
    const QRectF below = layOutWire(one).solid.boundingRect();
    QCOMPARE(below.bottom(), 400);
    QCOMPARE(below.top(), 50);
    one.below = false;
    one.above = true;
    QCOMPARE(layOutWire(one).solid.boundingRect().top(), 0);
    QVERIFY(layOutWire(one).solid.boundingRect().left() < gutter); // the arrow's side
}

void WireLayoutTest::doubtfulArgumentIsDashedOnItsStretchOnly()
{
    const Wire wire = layOutWire(
        request({{.y = 50, .stops = {{0, 40, false, true}, {100, 140, true, false}, {200, 240, false, false}, {300, 340, false, true}}}}));
    QVERIFY(wire.dashed.intersects(QRectF(60, 45, 20, 10)));
    QVERIFY(wire.solid.intersects(QRectF(160, 45, 20, 10)));
    QVERIFY(!wire.dashed.intersects(QRectF(160, 45, 20, 10)));
    QVERIFY(wire.dashed.intersects(QRectF(260, 45, 20, 10)));
}

QTEST_GUILESS_MAIN(WireLayoutTest)
#include "tst_wirelayout.moc"
