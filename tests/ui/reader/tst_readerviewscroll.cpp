// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"
#include "readersample.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderViewScrollTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhereOneStopped();
    void textDoesNotJumpWhileItIsLaidOut();
    void scrollingUpMovesTextByAsMuch();
    void textStaysOnResizeZoomAndLabels();
    void scrollToBringsASpanOnScreen();
    void furnitureOpensAtItsLine();
    void endIsReportedOnce();
    void readingPositionFollowsTheScroll();
    void oneHugeParagraphOpens();
    void pageDownStopsAtTheEnd();
};

namespace {

/// Paragraphs of different lengths, so that no estimate is right.
ReaderSample longSample()
{
    ReaderSample sample;
    sample.block(BlockRole::Headline, u"A long one"_s);
    for (int i = 0; i < 200; ++i) {
        sample.block(BlockRole::Paragraph,
                     u"P%1 "_s.arg(i) + u"illicitly WWWWWWWW iii. "_s.repeated(i * 7 % 23 + 1) + u"end%1."_s.arg(i));
    }
    return sample;
}

void open(ReaderView &view, const ReaderSample &sample)
{
    view.resize(600, 500);
    view.setArticle(sample.article);
    view.show();
}

int topOf(const ReaderView &view, qsizetype offset)
{
    return view.rectangle({offset, offset + 1}).top();
}

} // namespace

void ReaderViewScrollTest::opensWhereOneStopped()
{
    ReaderSample sample = longSample();
    const qsizetype stopped = sample.find(u"P120 "_s).begin;
    sample.article.readingPosition = stopped;
    ReaderView view;
    open(view, sample);
    view.grab();
    QCOMPARE(view.readingPosition(), stopped);
    const int top = topOf(view, stopped);
    QVERIFY(top >= 0 && top < 60);
}

void ReaderViewScrollTest::textDoesNotJumpWhileItIsLaidOut()
{
    ReaderSample sample = longSample();
    sample.article.readingPosition = sample.find(u"P120 "_s).begin;
    ReaderView view;
    open(view, sample);
    view.grab();
    const int top = topOf(view, sample.article.readingPosition);
    const int height = view.verticalScrollBar()->maximum();
    // idle turns lay out the rest
    QTRY_VERIFY(view.verticalScrollBar()->maximum() != height);
    QCOMPARE(topOf(view, sample.article.readingPosition), top);
}

void ReaderViewScrollTest::scrollingUpMovesTextByAsMuch()
{
    ReaderSample sample = longSample();
    sample.article.readingPosition = sample.find(u"P150 "_s).begin;
    ReaderView view;
    open(view, sample);
    view.grab();
    for (int i = 0; i < 100; ++i) {
        const qsizetype seen = view.readingPosition();
        const int before = topOf(view, seen);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 37);
        QCOMPARE(topOf(view, seen), before + 37);
    }
}

void ReaderViewScrollTest::textStaysOnResizeZoomAndLabels()
{
    ReaderSample sample = longSample();
    sample.article.readingPosition = sample.find(u"P90 "_s).begin;
    ReaderView view;
    open(view, sample);
    view.grab();
    const qsizetype seen = view.readingPosition();
    const int top = topOf(view, seen);
    view.setLabelsShown(false);
    QCOMPARE(topOf(view, seen), top);
    view.setZoom(150);
    QVERIFY(qAbs(topOf(view, seen) - top) <= 1);
    view.resize(420, 500);
    QVERIFY(qAbs(topOf(view, seen) - top) <= 1);
    view.setZoom(9000);
    QCOMPARE(view.zoom(), 200);
}

void ReaderViewScrollTest::scrollToBringsASpanOnScreen()
{
    const ReaderSample sample = longSample();
    ReaderView view;
    open(view, sample);
    for (const QString &words : {u"end199."_s, u"P3 "_s, u"end77."_s}) {
        const Span span = sample.find(words);
        view.scrollTo(span);
        view.grab();
        QVERIFY2(view.viewport()->rect().contains(view.rectangle(span)), qPrintable(words));
    }
    const int there = view.verticalScrollBar()->value();
    view.scrollTo(sample.find(u"end77."_s)); // is on screen
    QCOMPARE(view.verticalScrollBar()->value(), there);
    view.scrollTo({-5, -1});
    view.scrollTo({1 << 30, (1 << 30) + 1});
    QCOMPARE(view.verticalScrollBar()->value(), there);
}

void ReaderViewScrollTest::furnitureOpensAtItsLine()
{
    ReaderSample sample = longSample();
    const Span furniture = sample.block(BlockRole::Related, u"More about boats"_s);
    sample.block(BlockRole::Paragraph, u"Last words."_s);
    ReaderView view;
    open(view, sample);
    view.scrollTo(sample.find(u"Last words"_s));
    view.grab();
    const int last = topOf(view, sample.find(u"Last words"_s).begin);
    view.setFurnitureShown(true);
    view.grab();
    const QRect shown = view.rectangle(furniture);
    QVERIFY(view.viewport()->rect().contains(shown));
    QVERIFY(qAbs(shown.top() - last) < 60);
    view.setFurnitureShown(false);
    view.grab();
    QVERIFY(view.rectangle(furniture).isNull());
}

void ReaderViewScrollTest::endIsReportedOnce()
{
    const ReaderSample sample = longSample();
    ReaderView view;
    open(view, sample);
    QSignalSpy ended(&view, &ReaderView::readToEnd);
    QSignalSpy moved(&view, &ReaderView::readingPositionChanged);
    QTRY_VERIFY(!moved.isEmpty());
    QVERIFY(ended.isEmpty());
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(ended.size(), 1);
    moved.clear();
    view.verticalScrollBar()->setValue(0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(!moved.isEmpty());
    QCOMPARE(ended.size(), 1);
}

void ReaderViewScrollTest::readingPositionFollowsTheScroll()
{
    const ReaderSample sample = longSample();
    ReaderView view;
    open(view, sample);
    QCOMPARE(view.readingPosition(), 0);
    qsizetype before = 0;
    while (view.pageDown()) {
        QVERIFY(view.readingPosition() > before);
        before = view.readingPosition();
    }
    QVERIFY(before > sample.find(u"P190 "_s).begin);
}

void ReaderViewScrollTest::oneHugeParagraphOpens()
{
    ReaderSample sample;
    sample.block(BlockRole::Paragraph, u"The ferry sailed at nine and came back. "_s.repeated(2500));
    QVERIFY(sample.article.pageText.size() >= 100000);
    ReaderView view;
    open(view, sample);
    view.grab();
    view.scrollTo({99990, 99995});
    view.grab();
    QVERIFY(view.viewport()->rect().contains(view.rectangle({99990, 99995})));
    sample.article.pageText = QString(100000, QChar(0xDC00)); // not one character among them
    view.setArticle(sample.article);
    QVERIFY(!view.grab().isNull());
}

void ReaderViewScrollTest::pageDownStopsAtTheEnd()
{
    const ReaderSample sample = longSample();
    ReaderView view;
    open(view, sample);
    int pages = 0;
    while (view.pageDown())
        QVERIFY(++pages < 1000);
    QVERIFY(view.isAtEnd());
    while (view.pageUp())
        QVERIFY(--pages > -1000);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

QTEST_MAIN(ReaderViewScrollTest)
#include "tst_readerviewscroll.moc"
