// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpage.h"

#include "ui/style/metrics.h"

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr qreal pageTop = 8;
constexpr qreal pageBottom = 64;
constexpr qreal rowHeight = 16; ///< source line, hidden furniture, a furniture's name
constexpr qreal sourceLineGap = 14;
constexpr qreal sourceLineGapAfter = 8;
constexpr qreal furnitureNameGap = 2;
constexpr qreal listItemGap = 4;
constexpr int keptParagraphs = 600;
constexpr int keptAround = 100;

} // namespace

ReaderPage::ReaderPage(ReaderDocument document, const ReaderTypography &typography, qreal width)
    : m_document(std::move(document))
    , m_typography(std::make_unique<ReaderTypography>(typography))
    , m_ink(std::make_unique<LabelInk>(*m_typography))
    , m_width(width)
    , m_heights(size_t(itemCount()))
    , m_tops(size_t(itemCount()) + 1)
    , m_known(size_t(itemCount()))
    , m_paragraphs(size_t(itemCount()))
    , m_paragraphMarks(size_t(itemCount()))
    , m_marksIndex(std::make_shared<const MarkIndex>())
{
    for (int i = 0; i < itemCount(); ++i) {
        m_known[size_t(i)] = !item(i).isText();
        m_heights[size_t(i)] = estimate(i);
    }
    restack(0);
}

qreal ReaderPage::estimate(int index) const
{
    if (!item(index).isText())
        return rowHeight;
    const BlockStyle &itemStyle = style(index);
    return m_typography->estimatedLines(itemStyle, item(index).span.length(), m_width) * itemStyle.linePitch();
}

qreal ReaderPage::gapAbove(int index) const
{
    using Kind = ReaderItem::Kind;
    const ReaderItem &below = item(index);
    if (index == 0)
        return pageTop + (below.kind == Kind::SourceLine ? metrics::space2 : 0);
    const ReaderItem &above = item(index - 1);
    if (below.isText() && !below.startsBlock)
        return 0;
    if (below.kind == Kind::SourceLine)
        return sourceLineGap;
    if (above.kind == Kind::SourceLine)
        return sourceLineGapAfter;
    if (above.kind == Kind::FurnitureName)
        return furnitureNameGap;
    if (!above.isText() || !below.isText() || above.isFurniture() != below.isFurniture())
        return metrics::paragraphGap;
    if (above.role == BlockRole::ListItem && below.role == BlockRole::ListItem)
        return listItemGap * m_typography->zoom();
    return std::max(style(index - 1).gapAfter, style(index).gapBefore);
}

void ReaderPage::restack(int from)
{
    for (int i = from; i < itemCount(); ++i)
        m_tops[size_t(i)] = (i == 0 ? 0 : bottom(i - 1)) + std::round(gapAbove(i));
    m_tops.back() = itemCount() == 0 ? 0 : bottom(itemCount() - 1) + pageBottom;
}

int ReaderPage::itemAt(qreal y) const
{
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend() - 1, y);
    return std::max(int(next - m_tops.cbegin()) - 1, itemCount() == 0 ? -1 : 0);
}

qreal ReaderPage::layOut(int index)
{
    if (item(index).isText())
        paragraph(index);
    if (m_known[size_t(index)])
        return 0;
    m_known[size_t(index)] = true;
    const qreal height = m_paragraphs[size_t(index)]->height();
    const qreal change = height - m_heights[size_t(index)];
    m_heights[size_t(index)] = height;
    if (change != 0)
        restack(index + 1);
    return change;
}

const ParagraphLayout &ReaderPage::paragraph(int index)
{
    std::unique_ptr<ParagraphLayout> &paragraph = m_paragraphs[size_t(index)];
    if (!paragraph) {
        paragraph = std::make_unique<ParagraphLayout>(m_document.layoutText(item(index)), style(index), m_width,
                                                      m_typography->isRightToLeft());
        ++m_kept;
    }
    return *paragraph;
}

void ReaderPage::trim(int first, int last)
{
    if (m_kept <= keptParagraphs)
        return;
    for (int i = 0; i < itemCount(); ++i) {
        if (i >= first - keptAround && i <= last + keptAround)
            continue;
        if (m_paragraphs[size_t(i)])
            --m_kept;
        m_paragraphs[size_t(i)].reset();
        m_paragraphMarks[size_t(i)].reset();
    }
}

void ReaderPage::setMarks(std::shared_ptr<const MarkIndex> marks, std::optional<Span> changed)
{
    m_marksIndex = std::move(marks);
    if (changed)
        dropMarks(*changed);
    else
        dropMarks();
}

void ReaderPage::setFocus(const MarkFocus &focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    dropMarks();
}

const ParagraphMarks &ReaderPage::marks(int index)
{
    std::unique_ptr<ParagraphMarks> &marks = m_paragraphMarks[size_t(index)];
    if (!marks) {
        marks = std::make_unique<ParagraphMarks>(layOutMarks(paragraph(index), item(index).span, style(index), m_width,
                                                             m_typography->isRightToLeft(), *m_marksIndex, m_focus, *m_ink));
    }
    return *marks;
}

void ReaderPage::dropMarks()
{
    for (std::unique_ptr<ParagraphMarks> &marks : m_paragraphMarks)
        marks.reset();
}

void ReaderPage::dropMarks(Span span)
{
    for (int i = m_document.itemAt(span.begin); i >= 0 && item(i).span.begin < span.end; i = m_document.nextTextItem(i))
        m_paragraphMarks[size_t(i)].reset();
}

qsizetype ReaderPage::offsetAt(QPointF point)
{
    int index = itemAt(point.y());
    if (index < 0)
        return 0;
    if (!item(index).isText()) {
        const int text = m_document.nextTextItem(index);
        if (text < 0)
            return m_document.nearestShown(m_document.pageText().size());
        return item(text).span.begin;
    }
    layOut(index);
    return item(index).span.begin + paragraph(index).positionAt(point - QPointF(0, top(index)));
}

qsizetype ReaderPage::letterAt(QPointF point)
{
    const int index = itemAt(point.y());
    if (index < 0 || !item(index).isText())
        return -1;
    layOut(index);
    const QPointF inside = point - QPointF(0, top(index));
    const ParagraphLayout &lines = paragraph(index);
    const bool inLabelRow = inside.y() - lines.lineTop(lines.lineAt(inside.y())) < style(index).textTop;
    if (inLabelRow || !lines.isOverText(inside))
        return -1;
    // the nearest caret place is on one side of the letter or the other
    const qsizetype nearest = lines.positionAt(inside);
    for (const qsizetype begin : {lines.previousCharacter(nearest), nearest}) {
        const QList<LineRun> runs = lines.runs({begin, lines.nextCharacter(begin)});
        const int line = lines.lineAt(inside.y());
        for (const LineRun &run : runs) {
            if (run.line == line && inside.x() >= run.left && inside.x() <= run.right)
                return item(index).span.begin + begin;
        }
    }
    return -1;
}

QRectF ReaderPage::runRect(int index, const LineRun &run)
{
    const BlockStyle &itemStyle = style(index);
    return {run.left, top(index) + paragraph(index).lineTop(run.line) + itemStyle.textTop, run.right - run.left,
            itemStyle.linePitch() - itemStyle.textTop};
}

QRectF ReaderPage::caretRect(qsizetype offset)
{
    const int index = m_document.itemAt(offset);
    if (index < 0)
        return {};
    layOut(index);
    const qsizetype position = m_document.nearestShown(offset) - item(index).span.begin;
    const ParagraphLayout &lines = paragraph(index);
    const qreal x = lines.caretX(position);
    return runRect(index, {lines.lineOf(position), x, x});
}

QList<QRectF> ReaderPage::rects(Span span)
{
    QList<QRectF> rects;
    if (span.isEmpty())
        return rects;
    for (int i = m_document.itemAt(span.begin); i >= 0 && item(i).span.begin < span.end; i = m_document.nextTextItem(i)) {
        layOut(i);
        const qsizetype begin = item(i).span.begin;
        const QList<LineRun> runs = paragraph(i).runs({span.begin - begin, span.end - begin});
        for (const LineRun &run : runs)
            rects.append(runRect(i, run));
    }
    return rects;
}

qsizetype ReaderPage::lineStartAt(qreal y)
{
    int index = itemAt(y);
    if (index >= 0 && (!item(index).isText() || bottom(index) <= y)) {
        const int next = m_document.nextTextItem(index);
        if (next >= 0)
            return item(next).span.begin;
        index = m_document.lastTextItem();
    }
    if (index < 0)
        return 0;
    layOut(index);
    const ParagraphLayout &lines = paragraph(index);
    return item(index).span.begin + lines.lineSpan(lines.lineAt(y - top(index))).begin;
}

MarkRef ReaderPage::labelAt(QPointF point)
{
    const int index = itemAt(point.y());
    if (index < 0 || !item(index).isText() || style(index).labelRow <= 0)
        return {};
    layOut(index);
    const QPointF inside = point - QPointF(0, top(index));
    if (inside.y() < 0 || inside.y() >= paragraph(index).height())
        return {};
    const BlockStyle &itemStyle = style(index);
    const int line = paragraph(index).lineAt(inside.y());
    const qreal above = paragraph(index).baseline(line) - inside.y();
    if (above < itemStyle.cap + metrics::tintAboveCap)
        return {};
    for (const PlacedLabel &label : marks(index).labels) {
        if (label.line == line && inside.x() >= label.left && inside.x() <= label.right())
            return label.ref;
    }
    return {};
}

} // namespace galley
