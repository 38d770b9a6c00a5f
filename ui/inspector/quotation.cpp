// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/quotation.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley {
namespace {

constexpr qsizetype unitsBefore = 28;
constexpr qsizetype unitsAfter = 60;
constexpr QChar ellipsis(0x2026);

Span blockAround(QStringView pageText, const QList<Block> &blocks, Span mark)
{
    const auto found = std::upper_bound(blocks.begin(), blocks.end(), mark.begin, [](qsizetype offset, const Block &block) { return offset < block.span.end; });
    const Span whole{0, pageText.size()};
    const Span block = found != blocks.end() && found->span.contains(mark.begin) ? found->span : whole;
    return {block.begin, std::clamp(std::max(block.end, mark.end), block.begin, whole.end)};
}

Span sentenceAround(QStringView text, Span mark)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    finder.setPosition(mark.begin);
    const qsizetype begin = finder.isAtBoundary() ? mark.begin : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(mark.end);
    const qsizetype next = finder.isAtBoundary() && mark.end > begin ? mark.end : finder.toNextBoundary();
    return {begin, next < 0 ? text.size() : next};
}

/// The start of the word that \a offset is in or before; never cuts a word in two.
qsizetype wordStart(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    finder.setPosition(offset);
    if (!finder.isAtBoundary())
        offset = std::max<qsizetype>(0, finder.toNextBoundary());
    while (offset < text.size() && text.at(offset).isSpace())
        ++offset;
    return offset;
}

qsizetype wordEnd(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    finder.setPosition(offset);
    if (!finder.isAtBoundary())
        offset = std::max<qsizetype>(0, finder.toPreviousBoundary());
    while (offset > 0 && text.at(offset - 1).isSpace())
        --offset;
    return offset;
}

bool isClosing(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Other || c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote;
}

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    std::replace_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); }, QChar(u' '));
    return line;
}

} // namespace

Quotation quotationAround(QStringView pageText, const QList<Block> &blocks, Span mark)
{
    if (mark.begin < 0 || mark.isEmpty() || mark.end > pageText.size())
        return {};
    const Span block = blockAround(pageText, blocks, mark);
    // Before sentences are looked for: a line break would end one.
    QString text = onOneLine(pageText.sliced(block.begin, block.length()));
    const Span local{mark.begin - block.begin, mark.end - block.begin};
    Span shown = sentenceAround(text, local);
    if (local.begin - shown.begin > unitsBefore) {
        shown.begin = std::min(local.begin, wordStart(text, local.begin - unitsBefore));
        // Not with what closes the part before: ", the pall of the Paris attacks".
        while (shown.begin < local.begin && isClosing(text.at(shown.begin)))
            ++shown.begin;
    }
    const bool cut = shown.end - local.end > unitsAfter;
    if (cut)
        shown.end = std::max(local.end, wordEnd(text, local.end + unitsAfter));
    while (shown.end > local.end && text.at(shown.end - 1).isSpace())
        --shown.end;
    text = text.sliced(shown.begin, shown.length());
    if (cut)
        text += ellipsis;
    return {text, {local.begin - shown.begin, local.end - shown.begin}};
}

} // namespace galley
