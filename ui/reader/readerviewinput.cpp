// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Mouse and keys of ReaderView.
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace galley {

namespace {

constexpr int autoScrollInterval = 30; // ms

struct CaretKey
{
    QKeySequence::StandardKey key;
    CaretMove move;
    bool extend;
};

constexpr std::array caretKeys = {
    CaretKey{QKeySequence::MoveToPreviousChar, CaretMove::Left, false},
    CaretKey{QKeySequence::MoveToNextChar, CaretMove::Right, false},
    CaretKey{QKeySequence::MoveToPreviousWord, CaretMove::WordLeft, false},
    CaretKey{QKeySequence::MoveToNextWord, CaretMove::WordRight, false},
    CaretKey{QKeySequence::MoveToPreviousLine, CaretMove::Up, false},
    CaretKey{QKeySequence::MoveToNextLine, CaretMove::Down, false},
    CaretKey{QKeySequence::MoveToPreviousPage, CaretMove::PageUp, false},
    CaretKey{QKeySequence::MoveToNextPage, CaretMove::PageDown, false},
    CaretKey{QKeySequence::MoveToStartOfLine, CaretMove::LineStart, false},
    CaretKey{QKeySequence::MoveToEndOfLine, CaretMove::LineEnd, false},
    CaretKey{QKeySequence::MoveToStartOfDocument, CaretMove::TextStart, false},
    CaretKey{QKeySequence::MoveToEndOfDocument, CaretMove::TextEnd, false},
    CaretKey{QKeySequence::SelectPreviousChar, CaretMove::Left, true},
    CaretKey{QKeySequence::SelectNextChar, CaretMove::Right, true},
    CaretKey{QKeySequence::SelectPreviousWord, CaretMove::WordLeft, true},
    CaretKey{QKeySequence::SelectNextWord, CaretMove::WordRight, true},
    CaretKey{QKeySequence::SelectPreviousLine, CaretMove::Up, true},
    CaretKey{QKeySequence::SelectNextLine, CaretMove::Down, true},
    CaretKey{QKeySequence::SelectPreviousPage, CaretMove::PageUp, true},
    CaretKey{QKeySequence::SelectNextPage, CaretMove::PageDown, true},
    CaretKey{QKeySequence::SelectStartOfLine, CaretMove::LineStart, true},
    CaretKey{QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true},
    CaretKey{QKeySequence::SelectStartOfDocument, CaretMove::TextStart, true},
    CaretKey{QKeySequence::SelectEndOfDocument, CaretMove::TextEnd, true},
};

} // namespace

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        hover(m_pointer);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier && m_caretMode != CaretMode::Tag) {
        requestBlockRole();
    } else if (!tagModeKey(event) && !caretKey(event) && !scrollKey(event)) {
        event->ignore();
        return;
    }
    event->accept();
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        hover(m_pointer);
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// In Tag mode plain arrows go from word to word.
bool ReaderView::tagModeKey(QKeyEvent *event)
{
    if (m_caretMode != CaretMode::Tag || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool rightToLeft = m_page->typography().isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        selectWordTowards(rightToLeft ? CaretMove::NextWord : CaretMove::PreviousWord);
        return true;
    case Qt::Key_Right:
        selectWordTowards(rightToLeft ? CaretMove::PreviousWord : CaretMove::NextWord);
        return true;
    case Qt::Key_Up:
        selectWordTowards(CaretMove::Up);
        return true;
    case Qt::Key_Down:
        selectWordTowards(CaretMove::Down);
        return true;
    default:
        return false;
    }
}

bool ReaderView::caretKey(QKeyEvent *event)
{
    for (const CaretKey &entry : caretKeys) {
        // without a caret the arrows scroll, but what is selected can still be extended
        const bool applies = m_caretMode != CaretMode::None || entry.extend;
        if (applies && event->matches(entry.key)) {
            moveCaret(entry.move, entry.extend);
            return true;
        }
    }
    return false;
}

bool ReaderView::scrollKey(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::MoveToPreviousPage))
        pageUp();
    else if (event->matches(QKeySequence::MoveToNextPage))
        pageDown();
    else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->matches(QKeySequence::MoveToStartOfLine))
        bar->setValue(0);
    else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->matches(QKeySequence::MoveToEndOfLine))
        bar->setValue(bar->maximum());
    else if (event->matches(QKeySequence::MoveToPreviousLine))
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->matches(QKeySequence::MoveToNextLine))
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else
        return false;
    return true;
}

/// The block under the pointer, else the caret's.
void ReaderView::requestBlockRole()
{
    int block = underMouse() ? blockAt(m_pointer) : -1;
    if (block < 0 && !isEmpty())
        block = m_page->item(document().itemAt(m_caret.position())).block;
    if (block >= 0)
        Q_EMIT blockRoleRequested(block, !document().blocks()[block].isContent());
}

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
    m_mayDragText = !isThird && event->modifiers() == Qt::NoModifier && isOverSelection(point);
    if (m_mayDragText)
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
    const bool bySingle = m_selectBy == SelectBy::Character || m_mayDragText;
    m_selectBy = SelectBy::Nothing;
    if (m_mayDragText && wasClick)
        setCaretPosition(offsetAt(point));
    m_mayDragText = false;
    if (!wasClick || !bySingle || isEmpty() || event->modifiers() == Qt::ShiftModifier)
        return;
    if (clickFurnitureLink(point))
        return;
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
    const MarkRef mark = inside ? markAt(point) : MarkRef();
    const int item = inside ? m_page->itemAt(at.y()) : -1;
    const bool overRow = item >= 0 && m_page->item(item).kind != ReaderItem::Kind::SourceLine;
    const bool overLink = overRow && furnitureLink(*m_page, item, layoutDirection()).contains(at);
    const bool withCtrl = QGuiApplication::queryKeyboardModifiers() & Qt::ControlModifier;
    viewport()->setCursor(overLink || (mark.isValid() && withCtrl) ? Qt::PointingHandCursor : Qt::IBeamCursor);
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
