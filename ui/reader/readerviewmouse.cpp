// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Mouse of ReaderView.
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int autoScrollInterval = 30; // ms

} // namespace

bool ReaderView::isOverSelection(QPoint point) const
{
    const qsizetype letter = m_page->letterAt(toPage(point));
    return letter >= 0 && selection().contains(letter);
}

bool ReaderView::clickFurnitureLink(QPoint point)
{
    const QPointF at = toPage(point);
    const int item = m_page->itemAt(at.y());
    if (item < 0 || !furnitureLink(*m_page, item, layoutDirection()).contains(at))
        return false;
    Q_EMIT furnitureToggleRequested(m_page->item(item).kind == ReaderItem::Kind::HiddenFurniture);
    return true;
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || isEmpty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_pressedAt = point;
    m_overlay.ringed = {};
    const bool isThird = m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    const qsizetype offset = offsetAt(point);
    const Span before = selection();
    const qsizetype caretBefore = m_caret.position();
    const bool mayDrag = !isThird && event->modifiers() == Qt::NoModifier;
    m_mayDragText = mayDrag && isOverSelection(point);
    m_mayDragMark = mayDrag && !m_mayDragText ? draggableAt(point) : MarkRef();
    if (m_mayDragText || m_mayDragMark.isValid())
        return;
    if (isThird) {
        m_caret.selectBlock(*m_page, offset);
        m_selectBy = SelectBy::Block;
    } else if (event->modifiers() == Qt::ShiftModifier) {
        m_caret.extendTo(offset);
        m_selectBy = SelectBy::Character;
    } else {
        m_caret.setPosition(offset);
        m_selectBy = SelectBy::Character;
    }
    m_dragOrigin = selection();
    afterCaret(before, caretBefore);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    const Span before = selection();
    const qsizetype caretBefore = m_caret.position();
    const QPoint point = event->position().toPoint();
    const qsizetype letter = m_page->letterAt(toPage(point));
    m_caret.selectWord(*m_page, letter < 0 ? offsetAt(point) : letter);
    m_selectBy = SelectBy::Word;
    m_dragOrigin = selection();
    m_pressedAt = point;
    m_mayDragText = false;
    m_mayDragMark = {};
    m_sinceDoubleClick.start();
    afterCaret(before, caretBefore);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(m_pointer);
        return;
    }
    const bool isDrag = (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_mayDragText && isDrag) {
        startTextDrag();
    } else if (m_mayDragMark.isValid() && isDrag) {
        startMarkDrag(std::exchange(m_mayDragMark, {}));
    } else if (m_selectBy != SelectBy::Nothing && isDrag) {
        dragTo(m_pointer);
        if (viewport()->rect().contains(m_pointer))
            m_autoScrollTimer.stop();
        else if (!m_autoScrollTimer.isActive())
            m_autoScrollTimer.start(autoScrollInterval, this);
    }
}

/// Extends the selection to the pointer, by whole words or blocks when it began with one.
void ReaderView::dragTo(QPoint point)
{
    const QPoint inside(point.x(), std::clamp(point.y(), 0, viewport()->height() - 1));
    const Span before = selection();
    const qsizetype caretBefore = m_caret.position();
    const qsizetype offset = offsetAt(inside);
    if (m_selectBy == SelectBy::Character) {
        m_caret.extendTo(offset);
    } else {
        ReaderCaret there;
        if (m_selectBy == SelectBy::Word)
            there.selectWord(*m_page, offset);
        else
            there.selectBlock(*m_page, offset);
        const Span whole{std::min(m_dragOrigin.begin, there.selection().begin), std::max(m_dragOrigin.end, there.selection().end)};
        const bool backwards = offset < m_dragOrigin.begin;
        m_caret.setPosition(backwards ? whole.end : whole.begin);
        m_caret.extendTo(backwards ? whole.begin : whole.end);
    }
    if (selection() != before)
        afterCaret(before, caretBefore);
}

void ReaderView::startTextDrag()
{
    m_mayDragText = false;
    // deletes itself when the drop is over
    auto *drag = new QDrag(this);
    auto data = std::make_unique<QMimeData>();
    data->setText(selectedText());
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_autoScrollTimer.stop();
    const bool wasClick = event->button() == Qt::LeftButton && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool wasHeld = std::exchange(m_mayDragText, false) || std::exchange(m_mayDragMark, {}).isValid();
    const bool bySingle = m_selectBy == SelectBy::Character || wasHeld;
    m_selectBy = SelectBy::Nothing;
    if (wasHeld && wasClick)
        setCaretPosition(offsetAt(point));
    if (!wasClick || !bySingle || isEmpty() || event->modifiers() == Qt::ShiftModifier)
        return;
    if (clickFurnitureLink(point))
        return;
    if (m_overlay.candidates) {
        Q_EMIT picked(pickedAt(point));
        return;
    }
    const MarkRef mark = markAt(point);
    if (mark.isMention())
        Q_EMIT mentionClicked(mark.mention());
    else if (mark.isEvent())
        Q_EMIT eventClicked(mark.event());
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? rectangle(selection()).bottomLeft() : event->pos();
    if (!byKey && !isOverSelection(at) && !isEmpty())
        setCaretPosition(offsetAt(at));
    Q_EMIT contextMenuRequested(viewport()->mapToGlobal(at), selection());
    event->accept();
}

void ReaderView::hover(QPoint point)
{
    const QPointF at = toPage(point);
    const bool inside = viewport()->rect().contains(point);
    const bool isPicking = m_overlay.candidates.has_value();
    const MarkRef mark = !inside ? MarkRef() : isPicking ? pickedAt(point) : markAt(point);
    const int item = inside ? m_page->itemAt(at.y()) : -1;
    const bool overRow = item >= 0 && m_page->item(item).kind != ReaderItem::Kind::SourceLine;
    const bool overLink = overRow && furnitureLink(*m_page, item, layoutDirection()).contains(at);
    const bool withCtrl = QGuiApplication::queryKeyboardModifiers() & Qt::ControlModifier;
    const bool acts = isPicking ? isCandidate(mark) : mark.isValid() && withCtrl;
    const bool mayDrag = inside && !isPicking && draggableAt(point).isValid();
    viewport()->setCursor(overLink || acts ? Qt::PointingHandCursor : mayDrag ? Qt::OpenHandCursor : Qt::IBeamCursor);
    int row = -1;
    if (overRow && m_page->item(item).kind == ReaderItem::Kind::HiddenFurniture && overLink)
        row = item;
    // "Hide" shows while the pointer is on the furniture's name or its text
    for (int i = item; overRow && i >= 0 && row < 0 && m_page->item(i).isFurniture(); --i) {
        if (m_page->item(i).kind == ReaderItem::Kind::FurnitureName)
            row = i;
    }
    if (mark == m_hovered && row == m_overlay.hoveredItem)
        return;
    m_overlay.strongMarks.remove(m_hovered);
    m_hovered = mark;
    m_overlay.hoveredItem = row;
    if (mark.isValid())
        m_overlay.strongMarks.insert(mark);
    refocus();
    viewport()->update();
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_pointer = {-1, -1};
        hover(m_pointer);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace galley
