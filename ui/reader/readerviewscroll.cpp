// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Scrolling of ReaderView: heights are estimates until lines are laid out, and what one reads must not jump when they turn real.
#include "ui/reader/readerview.h"

#include "ui/style/metrics.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr int layoutSlice = 3; // ms of each idle turn
constexpr int wheelStep = 20;  // px; Qt scrolls three of them a notch
constexpr qreal pageOverlap = 40;
constexpr qreal scrollMargin = 24;
constexpr int zoomStep = 10;

} // namespace

qreal ReaderView::scrollY() const
{
    return verticalScrollBar()->value();
}

qreal ReaderView::columnLeft() const
{
    return std::round((viewport()->width() - m_page->width()) / 2);
}

QPointF ReaderView::toPage(QPointF point) const
{
    return {point.x() - columnLeft(), point.y() + scrollY()};
}

ReaderView::Hold ReaderView::hold() const
{
    const qsizetype offset = m_page->lineStartAt(scrollY());
    return {offset, m_page->caretRect(offset).top() - scrollY()};
}

void ReaderView::release(const Hold &held)
{
    updateScrollBar();
    const int item = document().itemAt(held.offset);
    if (item >= 0) {
        m_page->layOut(item);
        updateScrollBar();
        setScroll(m_page->caretRect(held.offset).top() - held.shift);
        layOutVisible(item);
    }
    m_topItem = m_page->itemAt(scrollY());
}

void ReaderView::updateScrollBar()
{
    const QScopedValueRollback guard(m_settingScroll, true);
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(wheelStep);
    bar->setRange(0, std::max(0, int(std::ceil(m_page->height())) - viewport()->height()));
}

void ReaderView::setScroll(qreal y)
{
    const QScopedValueRollback guard(m_settingScroll, true);
    verticalScrollBar()->setValue(int(std::round(y)));
}

/// Lays out what is on screen. When items before \a keep turn out taller or lower, the view moves along, so that \a keep stays.
void ReaderView::layOutVisible(int keep)
{
    for (;;) {
        bool found = false;
        qreal shift = 0;
        const qreal top = scrollY();
        for (int i = std::max(m_page->itemAt(top), 0); i < m_page->itemCount() && m_page->top(i) < top + viewport()->height(); ++i) {
            if (m_page->isLaidOut(i))
                continue;
            found = true;
            const qreal change = m_page->layOut(i);
            if (i < keep)
                shift += change;
        }
        if (!found)
            break;
        updateScrollBar();
        if (shift != 0)
            setScroll(top + shift);
    }
    const int first = m_page->itemAt(scrollY());
    m_page->trim(first, m_page->itemAt(scrollY() + viewport()->height()));
}

/// Lays out the rest of the article bit by bit while nothing else happens, so that the scroll bar tells the truth.
void ReaderView::layOutMore()
{
    QElapsedTimer clock;
    clock.start();
    const int first = m_page->itemAt(scrollY());
    qreal shift = 0;
    bool done = true;
    for (int i = 0; i < m_page->itemCount(); ++i) {
        if (m_page->isLaidOut(i))
            continue;
        if (clock.elapsed() >= layoutSlice) {
            done = false;
            break;
        }
        const qreal change = m_page->layOut(i);
        if (i < first)
            shift += change;
    }
    m_page->trim(first, m_page->itemAt(scrollY() + viewport()->height()));
    const qreal top = scrollY();
    updateScrollBar();
    if (shift != 0)
        setScroll(top + shift);
    if (done)
        m_layoutTimer.stop();
}

void ReaderView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_settingScroll)
        return;
    const int top = m_page->itemAt(scrollY());
    const bool isDragged = verticalScrollBar()->isSliderDown();
    layOutVisible(!isDragged && top < m_topItem ? m_topItem : -1);
    m_topItem = m_page->itemAt(scrollY());
    m_readingTimer.start();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qreal width = m_page->typography().columnWidth(viewport()->width() - 2 * metrics::readerMargin);
    if (width != m_page->width()) {
        rebuild(hold());
        return;
    }
    updateScrollBar();
    layOutVisible(-1);
}

void ReaderView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_readingTimer.start();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turn = event->angleDelta().y(); turn != 0)
        Q_EMIT zoomRequested(m_zoom + (turn > 0 ? zoomStep : -zoomStep));
    event->accept();
}

qsizetype ReaderView::readingPosition() const
{
    // At the very top one has not begun: the source line belongs to what is shown next time.
    return scrollY() <= 0 ? 0 : m_page->lineStartAt(scrollY());
}

bool ReaderView::isAtEnd() const
{
    const int last = document().lastTextItem();
    return last < 0 || (m_page->isLaidOut(last) && m_page->bottom(last) <= scrollY() + viewport()->height());
}

void ReaderView::announceReading()
{
    if (isEmpty() || !isVisible())
        return;
    Q_EMIT readingPositionChanged(readingPosition());
    if (!m_reportedEnd && isAtEnd()) {
        m_reportedEnd = true;
        Q_EMIT readToEnd();
    }
}

/// Scrolls \a offset to the given part of the viewport's height, unless its line is comfortably on screen.
void ReaderView::putOnScreen(qsizetype offset, qreal part)
{
    const int item = document().itemAt(offset);
    if (item < 0)
        return;
    m_page->layOut(item);
    const QRectF line = m_page->caretRect(offset);
    const qreal height = viewport()->height();
    const qreal margin = std::min(scrollMargin, height / 4);
    if (line.top() - margin >= scrollY() && line.bottom() + margin <= scrollY() + height)
        return;
    updateScrollBar();
    setScroll(line.top() - height * part);
    layOutVisible(item);
    m_topItem = m_page->itemAt(scrollY());
    m_readingTimer.start();
    viewport()->update();
}

/// Scrolls just far enough for the caret's line.
void ReaderView::showCaret()
{
    const int item = document().itemAt(m_caret.position());
    if (item < 0)
        return;
    m_page->layOut(item);
    updateScrollBar();
    const QRectF line = m_page->caretRect(m_caret.position());
    const qreal height = viewport()->height();
    if (line.top() - scrollMargin < scrollY())
        setScroll(line.top() - scrollMargin);
    else if (line.bottom() + scrollMargin > scrollY() + height)
        setScroll(line.bottom() + scrollMargin - height);
    layOutVisible(item);
    m_topItem = m_page->itemAt(scrollY());
    m_readingTimer.start();
}

void ReaderView::scrollTo(Span span)
{
    const Span inside{std::max<qsizetype>(span.begin, 0), std::min(span.end, m_article.pageText.size())};
    if (inside.isEmpty() || isEmpty())
        return;
    putOnScreen(inside.begin, 1.0 / 3);
    flash(inside);
}

bool ReaderView::pageDown()
{
    if (verticalScrollBar()->value() >= verticalScrollBar()->maximum())
        return false;
    verticalScrollBar()->setValue(int(scrollY() + viewport()->height() - pageOverlap));
    return true;
}

bool ReaderView::pageUp()
{
    if (verticalScrollBar()->value() <= 0)
        return false;
    verticalScrollBar()->setValue(int(scrollY() - viewport()->height() + pageOverlap));
    return true;
}

} // namespace galley
