// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Keys of ReaderView.
#include "ui/reader/readerview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace galley {

namespace {

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

} // namespace galley
