// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/readertagging.h"

#include "ui/reader/readerview.h"

namespace galley {

Span ReaderTagging::selection() const
{
    return m_view.selection();
}

qsizetype ReaderTagging::caretPosition() const
{
    return m_view.caretPosition();
}

void ReaderTagging::selectSpan(Span span)
{
    m_view.selectSpan(span);
}

void ReaderTagging::placeCaret(qsizetype offset)
{
    m_view.setCaretPosition(offset);
}

void ReaderTagging::growSelectionEnd()
{
    m_view.growSelectionEnd();
}

void ReaderTagging::growSelectionBegin()
{
    m_view.growSelectionBegin();
}

void ReaderTagging::shrinkSelectionEnd()
{
    m_view.shrinkSelectionEnd();
}

void ReaderTagging::shrinkSelectionBegin()
{
    m_view.shrinkSelectionBegin();
}

void ReaderTagging::scrollTo(Span span)
{
    m_view.scrollTo(span);
}

} // namespace galley
