// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerdocument.h"

#include "ui/reader/layoutunits.h"

#include <algorithm>

namespace galley {

namespace {

/// In order, inside the text, not overlapping. The index of a block stays that of the article's list: one that cannot be
/// shown becomes empty.
QList<Block> usable(QList<Block> blocks, qsizetype length)
{
    if (blocks.isEmpty() && length > 0)
        return {Block{.span = {0, length}, .role = BlockRole::Paragraph}};
    qsizetype end = 0;
    for (Block &block : blocks) {
        block.span.begin = std::max(block.span.begin, end);
        block.span.end = std::min(block.span.end, length);
        if (block.span.isEmpty())
            block.span = {end, end};
        end = block.span.end;
    }
    return blocks;
}

int lineCount(QStringView text)
{
    int lines = 0;
    bool blank = true;
    for (const QChar character : text) {
        if (character == u'\n') {
            blank = true;
        } else if (blank && !character.isSpace()) {
            blank = false;
            ++lines;
        }
    }
    return std::max(lines, 1);
}

/// The block that the source line stands over: the headline, else the first content; -1 without content.
int sourceLineBlock(const QList<Block> &blocks)
{
    int first = -1;
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.span.isEmpty() || !block.isContent())
            continue;
        if (block.effectiveRole() == BlockRole::Headline)
            return i;
        if (first < 0)
            first = i;
    }
    return first;
}

} // namespace

ReaderDocument::ReaderDocument(const QString &pageText, const QList<Block> &blocks, bool furnitureShown)
    : m_text(pageText)
    , m_blocks(usable(blocks, pageText.size()))
{
    const int sourceLineAt = sourceLineBlock(m_blocks);
    int hiddenFrom = -1;
    int hiddenLines = 0;
    Span hidden;
    const auto endHidden = [&] {
        if (hiddenFrom >= 0)
            appendHidden(hiddenFrom, hidden, hiddenLines);
        hiddenFrom = -1;
        hiddenLines = 0;
    };
    for (int i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        if (block.span.isEmpty())
            continue;
        if (!block.isContent() && !furnitureShown) {
            if (hiddenFrom < 0) {
                hiddenFrom = i;
                hidden = block.span;
            }
            hidden.end = block.span.end;
            hiddenLines += lineCount(QStringView(m_text).sliced(block.span.begin, block.span.length()));
            continue;
        }
        endHidden();
        if (i == sourceLineAt)
            m_items.append({.kind = ReaderItem::Kind::SourceLine, .block = i, .span = {block.span.begin, block.span.begin}});
        append(block, i);
    }
    endHidden();
}

void ReaderDocument::appendHidden(int firstBlock, Span span, int lines)
{
    m_items.append({.kind = ReaderItem::Kind::HiddenFurniture,
                    .role = m_blocks[firstBlock].effectiveRole(),
                    .block = firstBlock,
                    .span = span,
                    .hiddenLines = lines});
}

void ReaderDocument::append(const Block &block, int index)
{
    const BlockRole role = block.effectiveRole();
    const bool sameFurniture = !m_items.isEmpty() && m_items.last().isText() && m_items.last().role == role;
    if (!block.isContent() && !sameFurniture) {
        m_items.append({.kind = ReaderItem::Kind::FurnitureName,
                        .role = role,
                        .block = index,
                        .span = {block.span.begin, block.span.begin}});
    }
    const QList<Span> units = layoutUnits(m_text, block.span);
    for (const Span unit : units) {
        const bool starts = unit.begin == block.span.begin;
        if (m_textItems.isEmpty()) {
            m_plainBegins.append(0);
        } else {
            const qsizetype previous = m_items[m_textItems.last()].span.length();
            m_plainBegins.append(m_plainBegins.last() + previous + (starts ? 1 : 0));
        }
        m_textItems.append(int(m_items.size()));
        m_items.append({.kind = ReaderItem::Kind::Text,
                        .role = role,
                        .block = index,
                        .span = unit,
                        .startsBlock = starts,
                        .endsBlock = unit.end == block.span.end});
    }
}

int ReaderDocument::itemAt(qsizetype offset) const
{
    if (m_textItems.isEmpty())
        return -1;
    // the first text item that ends behind the offset; at a block's very end the offset belongs to that block
    const auto found = std::partition_point(m_textItems.cbegin(), m_textItems.cend(), [&](int item) {
        const ReaderItem &it = m_items[item];
        return it.endsBlock ? it.span.end < offset : it.span.end <= offset;
    });
    return found == m_textItems.cend() ? m_textItems.last() : *found;
}

qsizetype ReaderDocument::nearestShown(qsizetype offset) const
{
    const int item = itemAt(offset);
    return item < 0 ? 0 : std::clamp(offset, m_items[item].span.begin, m_items[item].span.end);
}

int ReaderDocument::nextTextItem(int item) const
{
    const auto next = std::upper_bound(m_textItems.cbegin(), m_textItems.cend(), item);
    return next == m_textItems.cend() ? -1 : *next;
}

int ReaderDocument::previousTextItem(int item) const
{
    const auto at = std::lower_bound(m_textItems.cbegin(), m_textItems.cend(), item);
    return at == m_textItems.cbegin() ? -1 : *std::prev(at);
}

QString ReaderDocument::layoutText(const ReaderItem &item) const
{
    QString text = m_text.sliced(item.span.begin, item.span.length());
    for (QChar &character : text) {
        if (character == u'\n' || character == u'\r' || character == QChar::ParagraphSeparator)
            character = QChar::LineSeparator;
        else if (character.isNull())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QList<Span> ReaderDocument::shownParts(Span span) const
{
    QList<Span> parts;
    if (span.isEmpty() || m_textItems.isEmpty())
        return parts;
    const auto first = std::partition_point(m_textItems.cbegin(), m_textItems.cend(),
                                            [&](int item) { return m_items[item].span.end <= span.begin; });
    for (auto it = first; it != m_textItems.cend() && m_items[*it].span.begin < span.end; ++it) {
        const ReaderItem &item = m_items[*it];
        const Span part{std::max(span.begin, item.span.begin), std::min(span.end, item.span.end)};
        if (!item.startsBlock && !parts.isEmpty() && parts.last().end == part.begin)
            parts.last().end = part.end;
        else
            parts.append(part);
    }
    return parts;
}

QString ReaderDocument::shownText(Span span) const
{
    QString text;
    const QList<Span> parts = shownParts(span);
    for (const Span part : parts) {
        if (!text.isEmpty())
            text += u'\n';
        text += QStringView(m_text).sliced(part.begin, part.length());
    }
    return text;
}

qsizetype ReaderDocument::plainLength() const
{
    return m_textItems.isEmpty() ? 0 : m_plainBegins.last() + m_items[m_textItems.last()].span.length();
}

qsizetype ReaderDocument::toPlain(qsizetype offset) const
{
    const int item = itemAt(offset);
    if (item < 0)
        return 0;
    const qsizetype index = std::lower_bound(m_textItems.cbegin(), m_textItems.cend(), item) - m_textItems.cbegin();
    return m_plainBegins[index] + nearestShown(offset) - m_items[item].span.begin;
}

qsizetype ReaderDocument::fromPlain(qsizetype position) const
{
    if (m_textItems.isEmpty())
        return 0;
    const auto next = std::upper_bound(m_plainBegins.cbegin(), m_plainBegins.cend(), position);
    const qsizetype index = next == m_plainBegins.cbegin() ? 0 : next - m_plainBegins.cbegin() - 1;
    const Span span = m_items[m_textItems[index]].span;
    return std::clamp(span.begin + position - m_plainBegins[index], span.begin, span.end);
}

} // namespace galley
