// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Caret, selection and the way from mark to mark in ReaderView.
#include "ui/reader/readerview.h"

#include "ui/reader/tagsetnames.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace galley {

using namespace Qt::StringLiterals;

template<typename Change>
void ReaderView::changeSelection(Change change)
{
    const Span before = selection();
    const qsizetype caretBefore = m_caret.position();
    change();
    afterCaret(before, caretBefore);
}

/// Tells whoever needs to know, once the caret has moved.
void ReaderView::afterCaret(Span before, qsizetype caretBefore)
{
    restartBlinking();
    viewport()->update();
    if (selection() != before) {
        QAccessibleTextSelectionEvent event(this, int(document().toPlain(selection().begin)), int(document().toPlain(selection().end)));
        QAccessible::updateAccessibility(&event);
        if (QGuiApplication::clipboard()->supportsSelection() && m_caret.hasSelection())
            QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
        Q_EMIT selectionChanged(selection());
    }
    if (m_caret.position() != caretBefore) {
        QAccessibleTextCursorEvent event(this, int(document().toPlain(m_caret.position())));
        QAccessible::updateAccessibility(&event);
        Q_EMIT caretMoved(m_caret.position());
    }
}

void ReaderView::setCaretPosition(qsizetype offset, bool extend)
{
    changeSelection([&] {
        const qsizetype shown = document().nearestShown(offset);
        if (extend)
            m_caret.extendTo(shown);
        else
            m_caret.setPosition(shown);
    });
}

void ReaderView::selectSpan(Span span)
{
    if (isEmpty())
        return;
    changeSelection([&] { m_caret.select({document().nearestShown(span.begin), document().nearestShown(span.end)}); });
    showCaret();
}

void ReaderView::selectAll()
{
    if (isEmpty())
        return;
    const QList<ReaderItem> &items = document().items();
    changeSelection([&] { m_caret.select({items[document().firstTextItem()].span.begin, items[document().lastTextItem()].span.end}); });
}

void ReaderView::clearSelection()
{
    changeSelection([this] { m_caret.setPosition(m_caret.position()); });
}

void ReaderView::moveCaret(CaretMove move, bool extend)
{
    changeSelection([&] { m_caret.move(*m_page, move, extend, viewport()->height()); });
    showCaret();
}

void ReaderView::growSelectionEnd()
{
    changeSelection([this] { m_caret.growEnd(*m_page); });
}

void ReaderView::growSelectionBegin()
{
    changeSelection([this] { m_caret.growBegin(*m_page); });
}

void ReaderView::shrinkSelectionEnd()
{
    changeSelection([this] { m_caret.shrinkEnd(*m_page); });
}

void ReaderView::shrinkSelectionBegin()
{
    changeSelection([this] { m_caret.shrinkBegin(*m_page); });
}

void ReaderView::selectWordTowards(CaretMove move)
{
    changeSelection([&] {
        const Span selected = selection();
        const bool hadSelection = m_caret.hasSelection();
        m_caret.setPosition(move == CaretMove::NextWord && hadSelection ? selected.end - 1 : selected.begin);
        m_caret.move(*m_page, move, false, viewport()->height());
        m_caret.selectNearestWord(*m_page, m_caret.position());
    });
    showCaret();
}

void ReaderView::copy() const
{
    if (m_caret.hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ReaderView::flash(Span span)
{
    m_overlay.strongMarks.clear();
    m_overlay.flash = {};
    if (m_hovered.isValid())
        m_overlay.strongMarks.insert(m_hovered);
    if (!span.isEmpty()) {
        const QList<MarkRef> there = m_marks->marksIn(span);
        for (const MarkRef mark : there) {
            if (m_marks->cover(mark) == span)
                m_overlay.strongMarks.insert(mark);
        }
        if (std::none_of(there.cbegin(), there.cend(), [&](MarkRef mark) { return m_marks->cover(mark) == span; }))
            m_overlay.flash = span;
        m_flashTimer.start();
    }
    viewport()->update();
}

bool ReaderView::nextMark()
{
    MarkRef mark = m_marks->next(m_overlay.ringed, m_caret.hasSelection() ? selection().end : readingPosition());
    while (mark.isValid() && !isReachable(mark))
        mark = m_marks->next(mark, 0);
    reach(mark);
    return mark.isValid();
}

bool ReaderView::previousMark()
{
    MarkRef mark = m_marks->previous(m_overlay.ringed, m_caret.hasSelection() ? selection().begin : readingPosition());
    while (mark.isValid() && !isReachable(mark))
        mark = m_marks->previous(mark, 0);
    reach(mark);
    return mark.isValid();
}

void ReaderView::reach(MarkRef mark)
{
    setFocusedMark(mark);
    if (!mark.isValid())
        return;
    const Span cover = m_marks->cover(mark);
    setCaretPosition(cover.begin);
    putOnScreen(cover.begin, 1.0 / 3);
    if (m_overlay.candidates)
        return; // the keyboard looks at it; Enter would pick it
    if (mark.isMention())
        Q_EMIT mentionClicked(mark.mention());
    else
        Q_EMIT eventClicked(mark.event());
}

/// Tab goes from mark to mark and leaves the reader behind the last one.
bool ReaderView::focusNextPrevChild(bool next)
{
    if (hasFocus() && (next ? nextMark() : previousMark()))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ReaderView::restartBlinking()
{
    m_caretVisible = true;
    const int flashTime = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_caretMode != CaretMode::None && hasFocus() && flashTime > 0)
        m_blinkTimer.start(flashTime / 2, this);
    else
        m_blinkTimer.stop();
    viewport()->update();
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_overlay.ringed = {};
    restartBlinking();
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_layoutTimer.timerId()) {
        layOutMore();
    } else if (event->timerId() == m_blinkTimer.timerId()) {
        m_caretVisible = !m_caretVisible;
        viewport()->update();
    } else if (event->timerId() == m_autoScrollTimer.timerId()) {
        const int beyond = m_pointer.y() < 0 ? m_pointer.y() : std::max(0, m_pointer.y() - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        dragTo(m_pointer);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

qsizetype ReaderView::offsetAt(QPoint point) const
{
    return m_page->offsetAt(toPage(point));
}

MarkRef ReaderView::markAt(QPoint point) const
{
    const QPointF at = toPage(point);
    if (const MarkRef label = m_page->labelAt(at); label.isValid())
        return label;
    const qsizetype letter = m_page->letterAt(at);
    return letter < 0 ? MarkRef() : m_marks->marksAt(letter).value(0);
}

int ReaderView::blockAt(QPoint point) const
{
    const QPointF at = toPage(point);
    const int item = m_page->itemAt(at.y());
    const bool isBlock = item >= 0 && (m_page->item(item).isText() || m_page->item(item).kind == ReaderItem::Kind::FurnitureName);
    return isBlock && at.y() >= m_page->top(item) && at.y() < m_page->bottom(item) ? m_page->item(item).block : -1;
}

QRect ReaderView::rectangle(Span span) const
{
    if (isEmpty())
        return {};
    QRectF all;
    if (span.isEmpty())
        all = m_page->caretRect(span.begin);
    const QList<Span> parts = document().shownParts(span);
    for (const Span part : parts) {
        const QList<QRectF> rects = m_page->rects(part);
        for (const QRectF &rect : rects)
            all = all.united(rect);
    }
    if (all.isNull() && !span.isEmpty())
        return {};
    return all.translated(columnLeft(), -scrollY()).toAlignedRect();
}

/// One line for each mark at the point, the innermost first: what its label says, or would if there were room.
QString ReaderView::toolTipAt(QPoint point) const
{
    QList<MarkRef> marks;
    if (const MarkRef label = m_page->labelAt(toPage(point)); label.isValid())
        marks = {label};
    else if (const qsizetype letter = m_page->letterAt(toPage(point)); letter >= 0)
        marks = m_marks->marksAt(letter);
    QStringList lines;
    for (const MarkRef mark : std::as_const(marks)) {
        if (const EventMention *event = m_marks->event(mark.event())) {
            const QString label = eventLabelWithRealis(event->type, event->realis);
            //: Tooltip of an event that the text denies. %1 is its type, e.g. Attack
            lines.append(event->negated ? tr("%1, negated").arg(label) : label);
        } else if (const EntityMention *mention = m_marks->mention(mark.mention())) {
            const QString type = entityTypeName(mention->type);
            //: Tooltip of a marked name. %1 is its type (Organization), %2 its kind (Party)
            lines.append(mention->subtype.isEmpty() ? type : tr("%1: %2").arg(type, subtypeName(mention->subtype)));
        }
    }
    return lines.join(u'\n');
}

} // namespace galley
