// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readercaret.h"

#include "models/language/worddivision.h"

#include <algorithm>

namespace galley {

namespace {

/// Words are looked for this far round a place, so that a very long block costs no more than a short one.
constexpr qsizetype wordWindow = 2000;

Span blockSpan(const ReaderPage &page, qsizetype offset)
{
    const int item = page.document().itemAt(offset);
    return item < 0 ? Span{} : page.document().blocks()[page.item(item).block].span;
}

qsizetype nextWordBegin(const ReaderPage &page, qsizetype offset)
{
    const QList<Span> words = wordsOfBlock(page, offset);
    for (const Span word : words) {
        if (word.begin > offset)
            return word.begin;
    }
    const Span block = blockSpan(page, offset);
    if (offset < block.end)
        return block.end;
    const int next = page.document().nextTextItem(page.document().itemAt(offset));
    return next < 0 ? offset : page.item(next).span.begin;
}

qsizetype previousWordBegin(const ReaderPage &page, qsizetype offset)
{
    const QList<Span> words = wordsOfBlock(page, offset);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (word->begin < offset)
            return word->begin;
    }
    const Span block = blockSpan(page, offset);
    if (offset > block.begin)
        return block.begin;
    const int previous = page.document().previousTextItem(page.document().itemAt(offset));
    return previous < 0 ? offset : page.item(previous).span.end;
}

} // namespace

QList<Span> wordsOfBlock(const ReaderPage &page, qsizetype offset)
{
    const Span block = blockSpan(page, offset);
    if (block.isEmpty())
        return {};
    const QString &text = page.document().pageText();
    Span window{std::max(block.begin, offset - wordWindow), std::min(block.end, offset + wordWindow)};
    while (window.begin > block.begin && !text[window.begin - 1].isSpace() && offset - window.begin < 2 * wordWindow)
        --window.begin;
    while (window.end < block.end && !text[window.end].isSpace() && window.end - offset < 2 * wordWindow)
        ++window.end;
    QList<Span> found = words(QStringView(text).sliced(window.begin, window.length()));
    for (Span &word : found) {
        word.begin += window.begin;
        word.end += window.begin;
    }
    return found;
}

Span ReaderCaret::selection() const
{
    return {std::min(m_position, m_anchor), std::max(m_position, m_anchor)};
}

void ReaderCaret::setPosition(qsizetype position)
{
    m_position = position;
    m_anchor = position;
    m_column = -1;
}

void ReaderCaret::select(Span span)
{
    m_anchor = span.begin;
    m_position = span.end;
    m_column = -1;
}

bool ReaderCaret::move(ReaderPage &page, CaretMove move, bool extend, qreal pageHeight)
{
    if (page.document().isEmpty())
        return false;
    const bool vertical = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp || move == CaretMove::PageDown;
    const qreal column = m_column;
    const qsizetype before = m_position;
    m_position = page.document().nearestShown(target(page, move, pageHeight));
    if (!vertical)
        m_column = -1;
    else if (column >= 0)
        m_column = column;
    if (!extend)
        m_anchor = m_position;
    return m_position != before;
}

qsizetype ReaderCaret::target(ReaderPage &page, CaretMove move, qreal pageHeight)
{
    const bool rightToLeft = page.typography().isRightToLeft();
    switch (move) {
    case CaretMove::Left:
        return horizontal(page, false);
    case CaretMove::Right:
        return horizontal(page, true);
    case CaretMove::WordLeft:
        return rightToLeft ? nextWordBegin(page, m_position) : previousWordBegin(page, m_position);
    case CaretMove::WordRight:
        return rightToLeft ? previousWordBegin(page, m_position) : nextWordBegin(page, m_position);
    case CaretMove::NextWord:
        return nextWordBegin(page, m_position);
    case CaretMove::PreviousWord:
        return previousWordBegin(page, m_position);
    case CaretMove::Up:
        return vertical(page, -1);
    case CaretMove::Down:
        return vertical(page, 1);
    case CaretMove::PageUp:
        return vertical(page, -pageHeight);
    case CaretMove::PageDown:
        return vertical(page, pageHeight);
    case CaretMove::LineStart:
        return lineEdge(page, false);
    case CaretMove::LineEnd:
        return lineEdge(page, true);
    case CaretMove::TextStart:
        return 0;
    case CaretMove::TextEnd:
        return page.document().pageText().size();
    }
    return m_position;
}

qsizetype ReaderCaret::horizontal(ReaderPage &page, bool right) const
{
    const int index = page.document().itemAt(m_position);
    const Span span = page.item(index).span;
    const ParagraphLayout &lines = page.paragraph(index);
    const qsizetype inside = m_position - span.begin;
    const qsizetype moved = right ? lines.rightOf(inside) : lines.leftOf(inside);
    if (moved != inside)
        return span.begin + moved;
    const bool forwards = right != page.typography().isRightToLeft();
    const int neighbour = forwards ? page.document().nextTextItem(index) : page.document().previousTextItem(index);
    if (neighbour < 0)
        return m_position;
    const Span other = page.item(neighbour).span;
    if (!forwards)
        return other.end == span.begin ? other.begin + page.paragraph(neighbour).previousCharacter(other.length()) : other.end;
    return other.begin == span.end ? other.begin + page.paragraph(neighbour).nextCharacter(0) : other.begin;
}

qsizetype ReaderCaret::vertical(ReaderPage &page, qreal distance)
{
    const QRectF caret = page.caretRect(m_position);
    if (m_column < 0)
        m_column = caret.left();
    int index = page.document().itemAt(m_position);
    int line = page.paragraph(index).lineOf(m_position - page.item(index).span.begin);
    qreal left = std::max(std::abs(distance), 1.0);
    // line by line, so that a page down never lands on an estimate
    while (left > 0) {
        line += distance < 0 ? -1 : 1;
        if (line < 0 || line >= page.paragraph(index).lineCount()) {
            const int next = distance < 0 ? page.document().previousTextItem(index) : page.document().nextTextItem(index);
            if (next < 0)
                return distance < 0 ? page.item(index).span.begin : page.item(index).span.end;
            index = next;
            page.layOut(index);
            line = distance < 0 ? page.paragraph(index).lineCount() - 1 : 0;
        }
        left -= page.style(index).linePitch();
    }
    return page.item(index).span.begin + page.paragraph(index).positionInLine(line, m_column);
}

qsizetype ReaderCaret::lineEdge(ReaderPage &page, bool end) const
{
    const int index = page.document().itemAt(m_position);
    const qsizetype begin = page.item(index).span.begin;
    const ParagraphLayout &lines = page.paragraph(index);
    const int line = lines.lineOf(m_position - begin);
    return begin + (end ? lines.lineEnd(line) : lines.lineSpan(line).begin);
}

void ReaderCaret::selectWord(const ReaderPage &page, qsizetype offset)
{
    const Span block = blockSpan(page, offset);
    const QList<Span> words = wordsOfBlock(page, offset);
    Span word{offset, std::min(offset + 1, block.end)};
    for (const Span candidate : words) {
        if (candidate.contains(offset) || (candidate.end == offset && !word.contains(candidate)))
            word = candidate;
    }
    select(word);
}

void ReaderCaret::selectNearestWord(const ReaderPage &page, qsizetype offset)
{
    const QList<Span> words = wordsOfBlock(page, offset);
    if (words.isEmpty()) {
        setPosition(offset);
        return;
    }
    const auto next = std::find_if(words.cbegin(), words.cend(), [offset](Span word) { return word.begin > offset; });
    select(next == words.cbegin() ? words.first() : *std::prev(next));
}

void ReaderCaret::selectBlock(const ReaderPage &page, qsizetype offset)
{
    select(blockSpan(page, offset));
}

void ReaderCaret::growEnd(const ReaderPage &page)
{
    const Span span = selection();
    const QList<Span> words = wordsOfBlock(page, span.end);
    const auto next = std::find_if(words.cbegin(), words.cend(), [&](Span word) { return word.end > span.end; });
    if (next != words.cend())
        select({hasSelection() ? span.begin : std::min(next->begin, span.begin), next->end});
}

void ReaderCaret::growBegin(const ReaderPage &page)
{
    const Span span = selection();
    const QList<Span> words = wordsOfBlock(page, span.begin);
    const auto previous = std::find_if(words.crbegin(), words.crend(), [&](Span word) { return word.begin < span.begin; });
    if (previous != words.crend())
        select({previous->begin, hasSelection() ? span.end : std::max(previous->end, span.end)});
}

void ReaderCaret::shrinkEnd(const ReaderPage &page)
{
    const Span span = selection();
    const QList<Span> words = wordsOfBlock(page, span.end);
    const auto previous = std::find_if(words.crbegin(), words.crend(), [&](Span word) { return word.end < span.end; });
    if (previous != words.crend() && previous->end > span.begin)
        select({span.begin, previous->end});
}

void ReaderCaret::shrinkBegin(const ReaderPage &page)
{
    const Span span = selection();
    const QList<Span> words = wordsOfBlock(page, span.begin);
    const auto next = std::find_if(words.cbegin(), words.cend(), [&](Span word) { return word.begin > span.begin; });
    if (next != words.cend() && next->begin < span.end)
        select({next->begin, span.end});
}

} // namespace galley
