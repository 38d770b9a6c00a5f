// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/readerpage.h"

namespace galley {

/// A way for the caret to go. Left and Right are those of the screen; Next and Previous those of the text.
enum class CaretMove : quint8 {
    Left,
    Right,
    WordLeft,
    WordRight,
    NextWord,
    PreviousWord,
    Up,
    Down,
    PageUp,
    PageDown,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
};

/// Caret and anchor of the reader's selection, in UTF-16 code units of the page text. Both always stand in text that is shown
/// and between two characters as a reader sees them.
class ReaderCaret final
{
public:
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] bool hasSelection() const { return m_position != m_anchor; }
    [[nodiscard]] Span selection() const;

    void setPosition(qsizetype position);
    void select(Span span);
    void extendTo(qsizetype position) { m_position = position; m_column = -1; }
    /// \a pageHeight in pixels; \a extend keeps the anchor. False when it could go no further.
    bool move(ReaderPage &page, CaretMove move, bool extend, qreal pageHeight);

    /// The word at \a offset; between words the character there.
    void selectWord(const ReaderPage &page, qsizetype offset);
    /// The word at \a offset, else the one before, else the first of the block.
    void selectNearestWord(const ReaderPage &page, qsizetype offset);
    void selectBlock(const ReaderPage &page, qsizetype offset);
    // The selection grows or shrinks by a word; it never becomes empty and never leaves its block.
    void growEnd(const ReaderPage &page);
    void growBegin(const ReaderPage &page);
    void shrinkEnd(const ReaderPage &page);
    void shrinkBegin(const ReaderPage &page);

private:
    [[nodiscard]] qsizetype target(ReaderPage &page, CaretMove move, qreal pageHeight);
    [[nodiscard]] qsizetype horizontal(ReaderPage &page, bool right) const;
    [[nodiscard]] qsizetype vertical(ReaderPage &page, qreal distance);
    [[nodiscard]] qsizetype lineEdge(ReaderPage &page, bool end) const;

    qsizetype m_position = 0;
    qsizetype m_anchor = 0;
    qreal m_column = -1; ///< where vertical moves began
};

/// The block's words, as spans of the page text.
[[nodiscard]] QList<Span> wordsOfBlock(const ReaderPage &page, qsizetype offset);

} // namespace galley
