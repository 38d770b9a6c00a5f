// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/marklayout.h"

#include <QTest>

using namespace galley;

class MarkLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apartHaveDepthZero();
    void innerIsNearestToTheText();
    void crossingTakeDifferentDepths();
    void equalSpansTakeDifferentDepths();
    void depthsAreReusedBehindEachOther();
    void labelStandsWhereItsMarkStarts();
    void wideNameBecomesShort();
    void eventTakesThePlaceOfAMention();
    void labelMovesALittleAndThenGoes();
    void nestedLabelsStandSideBySideOutermostFirst();
    void roleMovesFarAndIsNeverHidden();
    void roleWithoutRoomIsElided();
    void labelStaysInTheColumn();
    void shownLabelsNeverTouch();
};

namespace {

using Form = LabelPlace::Form;

LabelRequest request(LabelRank rank, qreal anchor, qreal markEnd, qreal width, Span span = {})
{
    return {.rank = rank, .span = span, .anchor = anchor, .markEnd = markEnd, .fullWidth = width, .shortWidth = width};
}

constexpr qreal room = 500;

} // namespace

void MarkLayoutTest::apartHaveDepthZero()
{
    QCOMPARE(markDepths({{0, 5}, {5, 9}, {20, 30}}), (QList<int>{0, 0, 0}));
    QVERIFY(markDepths({}).isEmpty());
}

void MarkLayoutTest::innerIsNearestToTheText()
{
    QCOMPARE(markDepths({{0, 20}, {0, 13}, {8, 13}}), (QList<int>{2, 1, 0}));
}

void MarkLayoutTest::crossingTakeDifferentDepths()
{
    const QList<int> depths = markDepths({{0, 10}, {5, 20}});
    QCOMPARE(depths, (QList<int>{0, 1}));
}

void MarkLayoutTest::equalSpansTakeDifferentDepths()
{
    const QList<int> depths = markDepths({{3, 9}, {3, 9}, {3, 9}});
    QCOMPARE(QSet<int>(depths.cbegin(), depths.cend()), (QSet<int>{0, 1, 2}));
}

void MarkLayoutTest::depthsAreReusedBehindEachOther()
{
    // two pairs side by side, and one around all: it is over both, and they need no more than two
    QCOMPARE(markDepths({{0, 40}, {0, 10}, {2, 5}, {20, 30}, {22, 25}}), (QList<int>{2, 1, 0, 1, 0}));
}

void MarkLayoutTest::labelStandsWhereItsMarkStarts()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::Mention, 40, 90, 30)}, room);
    QCOMPARE(places, (QList<LabelPlace>{{Form::Full, 40, 30}}));
}

void MarkLayoutTest::wideNameBecomesShort()
{
    LabelRequest wide = request(LabelRank::Mention, 40, 60, 80);
    wide.shortWidth = 20;
    QCOMPARE(placeLabels({wide}, room), (QList<LabelPlace>{{Form::Short, 40, 20}}));
    wide.fullWidth = 30; // ten more than the mention
    QCOMPARE(placeLabels({wide}, room).first().form, Form::Full);
}

void MarkLayoutTest::eventTakesThePlaceOfAMention()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::Mention, 40, 80, 40), request(LabelRank::Event, 50, 60, 40)}, room);
    QCOMPARE(places[0].form, Form::Hidden);
    QCOMPARE(places[1], (LabelPlace{Form::Full, 50, 40}));
}

void MarkLayoutTest::labelMovesALittleAndThenGoes()
{
    QList<LabelRequest> requests{request(LabelRank::Event, 0, 40, 40), request(LabelRank::Mention, 38, 90, 30)};
    QCOMPARE(placeLabels(requests, room)[1], (LabelPlace{Form::Full, 45, 30})); // seven forward
    requests[1].anchor = 35; // ten would be too far
    QCOMPARE(placeLabels(requests, room)[1].form, Form::Hidden);
    requests[0] = request(LabelRank::Event, 70, 110, 40);
    requests[1] = request(LabelRank::Mention, 41, 80, 30);
    QCOMPARE(placeLabels(requests, room)[1], (LabelPlace{Form::Full, 35, 30})); // six back
}

void MarkLayoutTest::nestedLabelsStandSideBySideOutermostFirst()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::Mention, 10, 50, 20, {5, 9}),
                                                  request(LabelRank::Mention, 10, 200, 40, {5, 30}),
                                                  request(LabelRank::Mention, 10, 100, 50, {5, 15})},
                                                 room);
    QCOMPARE(places[1], (LabelPlace{Form::Full, 10, 40}));
    QCOMPARE(places[2], (LabelPlace{Form::Full, 55, 50}));
    QCOMPARE(places[0], (LabelPlace{Form::Full, 110, 20}));
    // where the outer one ends there is no more room
    const QList<LabelPlace> tight = placeLabels(
        {request(LabelRank::Mention, 10, 60, 40, {5, 12}), request(LabelRank::Mention, 10, 40, 30, {5, 9})}, room);
    QCOMPARE(tight[1].form, Form::Hidden);
}

void MarkLayoutTest::roleMovesFarAndIsNeverHidden()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::Role, 20, 40, 60), request(LabelRank::FocusedEvent, 0, 30, 50)}, room);
    QCOMPARE(places[1].start, 0);
    QCOMPARE(places[0], (LabelPlace{Form::Full, 55, 60}));
}

void MarkLayoutTest::roleWithoutRoomIsElided()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::FocusedEvent, 0, 30, 60), request(LabelRank::Role, 100, 140, 60),
                                                  request(LabelRank::Role, 110, 120, 200)},
                                                 200);
    QCOMPARE(places[2].form, Form::Elided);
    QVERIFY(places[2].width < 200);
    QVERIFY(places[2].width > 0);
}

void MarkLayoutTest::labelStaysInTheColumn()
{
    const QList<LabelPlace> places = placeLabels({request(LabelRank::Event, 480, 500, 45)}, room);
    QVERIFY(places[0].isShown());
    QVERIFY(places[0].start + places[0].width <= room + 20);
}

void MarkLayoutTest::shownLabelsNeverTouch()
{
    QList<LabelRequest> requests;
    for (int i = 0; i < 40; ++i) {
        const auto rank = LabelRank(i % 3 + 1);
        requests.append(request(rank, i * 11 % 470, i * 11 % 470 + 8 + i % 30, 18 + i * 7 % 40, {i, i + 3}));
    }
    const QList<LabelPlace> places = placeLabels(requests, room);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (requests[i].rank == LabelRank::Role)
            QVERIFY(places[i].isShown());
        for (qsizetype k = 0; k < i; ++k) {
            if (places[i].form == Form::Elided || places[k].form == Form::Elided || !places[i].isShown() || !places[k].isShown())
                continue;
            const bool apart = places[i].start >= places[k].start + places[k].width + 4.9
                || places[k].start >= places[i].start + places[i].width + 4.9;
            QVERIFY(apart);
        }
    }
}

QTEST_GUILESS_MAIN(MarkLayoutTest)
#include "tst_marklayout.moc"
