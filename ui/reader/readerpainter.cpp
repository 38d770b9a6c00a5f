// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpainter.h"

#include "ui/reader/furnitureline.h"
#include "ui/reader/wirelayout.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr qreal hitRadius = 2;
constexpr qreal noteTickGap = 10; ///< from the column's end
constexpr qreal noteUnderline = 1;
constexpr qreal bulletRadius = 2.2;
constexpr qreal markReach = 4; ///< of pills and tints beyond their item

QRectF rowRect(const ReaderPage &page, int item)
{
    return {0, page.top(item), page.width(), page.bottom(item) - page.top(item)};
}

QRectF furnitureRow(const ReaderPage &page, int item)
{
    const qreal indent = page.style(item).indent;
    return rowRect(page, item).adjusted(page.typography().isRightToLeft() ? 0 : indent, 0,
                                        page.typography().isRightToLeft() ? -indent : 0, 0);
}

} // namespace

QRectF furnitureLink(const ReaderPage &page, int item, Qt::LayoutDirection direction)
{
    const ReaderItem &row = page.item(item);
    if (row.kind == ReaderItem::Kind::HiddenFurniture)
        return HiddenFurnitureLine(row.hiddenLines, rowRect(page, item), direction).linkRect();
    if (row.kind == ReaderItem::Kind::FurnitureName)
        return FurnitureNameLine(row.role, furnitureRow(page, item), page.typography().isRightToLeft()).linkRect();
    return {};
}

ReaderPainter::ReaderPainter(QPainter &painter, ReaderPage &page, const Palette &palette, const ReaderOverlay &overlay)
    : m_painter(painter)
    , m_page(page)
    , m_palette(palette)
    , m_overlay(overlay)
{
}

void ReaderPainter::paint(const QRectF &area)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const int first = m_page.itemAt(area.top());
    if (first < 0)
        return;
    std::vector<Drawn> drawn;
    int last = first;
    for (int i = first; i < m_page.itemCount() && m_page.top(i) - markReach < area.bottom(); ++i) {
        last = i;
        if (!m_page.item(i).isText()) {
            paintRow(i);
            continue;
        }
        drawn.push_back({i, MarkPainter(m_painter, m_palette, m_page.paragraph(i), m_page.style(i), m_page.marks(i), m_page.focus(),
                                        {0, m_page.top(i)},
                                        {m_overlay.strongMarks, m_overlay.candidates ? &*m_overlay.candidates : nullptr})});
        paintBelow(i, drawn.back().marks);
    }
    for (const Drawn &paragraph : drawn)
        paintText(paragraph.item, area);
    if (!m_overlay.isPrint)
        paintWire(first, last, area);
    for (Drawn &paragraph : drawn) {
        paragraph.marks.paintLabels(m_page.ink());
        if (m_overlay.ringed.isValid())
            paragraph.marks.paintFocusRing(m_overlay.ringed);
    }
    paintCaret();
}

void ReaderPainter::paintBelow(int item, MarkPainter &marks)
{
    paintBlockSigns(item);
    QList<QRectF> highlights = paintHits(item);
    highlights += paintStretch(item, m_overlay.flash, Tone::AccentTintStrong);
    highlights += paintStretch(item, m_overlay.selection, Tone::Selection);
    marks.paintTints(highlights);
    marks.paintUnderlines();
    marks.paintPills();
    marks.paintCandidates();
    paintNotes(item);
}

void ReaderPainter::paintText(int item, const QRectF &area)
{
    m_painter.setPen(m_palette[m_page.style(item).tone]);
    m_page.paragraph(item).draw(m_painter, {0, m_page.top(item)}, area);
}

void ReaderPainter::paintRow(int item)
{
    const ReaderItem &row = m_page.item(item);
    const bool hovered = m_overlay.hoveredItem == item;
    const bool rightToLeft = m_page.typography().isRightToLeft();
    switch (row.kind) {
    case ReaderItem::Kind::HiddenFurniture:
        if (!m_overlay.isPrint)
            HiddenFurnitureLine(row.hiddenLines, rowRect(m_page, item), m_overlay.direction).paint(m_painter, m_palette, hovered);
        return;
    case ReaderItem::Kind::FurnitureName:
        FurnitureNameLine(row.role, furnitureRow(m_page, item), rightToLeft).paint(m_painter, m_palette, hovered);
        paintFurnitureRule(m_painter, m_palette, rightToLeft ? m_page.width() - 1 : 1, m_page.top(item), m_page.bottom(item));
        return;
    case ReaderItem::Kind::SourceLine: {
        m_painter.setFont(uiFont(uisize::secondary));
        m_painter.setPen(m_palette[Tone::Muted]);
        const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(rowRect(m_page, item), int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                           m_overlay.sourceLine);
        return;
    }
    case ReaderItem::Kind::Text:
        return;
    }
}

void ReaderPainter::paintBlockSigns(int item)
{
    const ReaderItem &text = m_page.item(item);
    const BlockStyle &style = m_page.style(item);
    const bool rightToLeft = m_page.typography().isRightToLeft();
    const auto fromStart = [&](qreal x) { return rightToLeft ? m_page.width() - x : x; };
    if (text.isFurniture()) {
        // the rule runs on to the next block of the same furniture
        const bool goesOn = item + 1 < m_page.itemCount() && m_page.item(item + 1).isText() && m_page.item(item + 1).isFurniture();
        paintFurnitureRule(m_painter, m_palette, fromStart(1), m_page.top(item), goesOn ? m_page.top(item + 1) : m_page.bottom(item));
    } else if (text.role == BlockRole::ListItem && text.startsBlock) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette[Tone::Muted]);
        const qreal y = m_page.top(item) + m_page.paragraph(item).baseline(0) - style.cap * 0.45;
        m_painter.drawEllipse(QPointF(fromStart(style.indent / 3), y), bulletRadius, bulletRadius);
    } else if (text.role == BlockRole::Quote) {
        const qreal left = rightToLeft ? m_page.width() - 2 : 0;
        m_painter.fillRect(QRectF(left, m_page.top(item) + style.labelRow, 2, m_page.bottom(item) - m_page.top(item) - style.labelRow),
                           m_palette[Tone::Hairline]);
    }
}

QList<QRectF> ReaderPainter::paintStretch(int item, Span span, Tone tone)
{
    const Span shown = m_page.item(item).span;
    if (!span.overlaps(shown))
        return {};
    const QList<QRectF> rects = m_page.rects({std::max(span.begin, shown.begin), std::min(span.end, shown.end)});
    for (const QRectF &rect : rects)
        m_painter.fillRect(rect, m_palette[tone]);
    return rects;
}

QList<QRectF> ReaderPainter::paintHits(int item)
{
    QList<QRectF> painted;
    const Span shown = m_page.item(item).span;
    const auto begin = std::partition_point(m_overlay.hits.cbegin(), m_overlay.hits.cend(),
                                            [&](Span hit) { return hit.end <= shown.begin; });
    for (auto hit = begin; hit != m_overlay.hits.cend() && hit->begin < shown.end; ++hit) {
        const bool isCurrent = hit - m_overlay.hits.cbegin() == m_overlay.currentHit;
        m_painter.setPen(isCurrent ? QPen(m_palette[Tone::Text], metrics::hitRing) : QPen(Qt::NoPen));
        m_painter.setBrush(m_palette[isCurrent ? Tone::HitCurrent : Tone::Hit]);
        const QList<QRectF> rects = m_page.rects({std::max(hit->begin, shown.begin), std::min(hit->end, shown.end)});
        for (const QRectF &rect : rects) {
            painted.append(rect.adjusted(-1, 1, 1, -1));
            m_painter.drawRoundedRect(painted.last(), hitRadius, hitRadius);
        }
    }
    return painted;
}

void ReaderPainter::paintNotes(int item)
{
    const Span shown = m_page.item(item).span;
    const bool rightToLeft = m_page.typography().isRightToLeft();
    const qreal x = rightToLeft ? -noteTickGap - metrics::noteTick : m_page.width() + noteTickGap;
    for (const Span note : m_overlay.notes) {
        if (!note.overlaps(shown))
            continue;
        const QList<QRectF> rects = m_page.rects({std::max(note.begin, shown.begin), std::min(note.end, shown.end)});
        for (const QRectF &rect : rects) {
            m_painter.fillRect(QRectF(x, rect.top(), metrics::noteTick, rect.height()), m_palette[Tone::Accent]);
            if (note == m_overlay.openNote)
                m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), noteUnderline), m_palette[Tone::Accent]);
        }
    }
}

void ReaderPainter::paintWire(int first, int last, const QRectF &area)
{
    const MarkFocus &focus = m_page.focus();
    if (!focus.wires || !focus.hasEvent() || focus.stops < 2)
        return;
    WireRequest request{.top = area.top(), .bottom = area.bottom(), .width = m_page.width(),
                        .rightToLeft = m_page.typography().isRightToLeft()};
    request.above = focus.firstStop < m_page.item(first).span.begin;
    request.below = focus.lastStop >= m_page.item(last).span.end;
    for (int i = first; i <= last; ++i) {
        if (!m_page.item(i).isText())
            continue;
        const BlockStyle &style = m_page.style(i);
        for (const PlacedLabel &label : m_page.marks(i).labels) {
            if (!label.isStop)
                continue;
            const qreal baseline = std::round(m_page.top(i) + m_page.paragraph(i).baseline(label.line) - style.cap - style.labelLift);
            const qreal y = std::round(baseline - m_page.ink().middle()) + 0.5;
            request.above = request.above || y < area.top();
            request.below = request.below || y > area.bottom();
            if (y < area.top() || y > area.bottom())
                continue;
            if (request.lines.isEmpty() || request.lines.last().y != y)
                request.lines.append(WireLine{.y = y});
            request.lines.last().stops.append(
                {label.left, label.right(), label.isTrigger, label.certainty != Certainty::Confirmed});
        }
    }
    if (request.lines.isEmpty())
        return;
    const Wire wire = layOutWire(request);
    QPen pen(m_palette.eventGroup(focus.group).line, metrics::wireWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPath(wire.solid);
    pen.setDashPattern({4 / metrics::wireWidth, 3 / metrics::wireWidth});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawPath(wire.dashed);
}

void ReaderPainter::paintCaret()
{
    if (m_overlay.caret < 0)
        return;
    const QRectF rect = m_page.caretRect(m_overlay.caret);
    const qreal x = std::round(rect.left() - metrics::caretWidth / 2.0);
    m_painter.fillRect(QRectF(x, rect.top() + 2, metrics::caretWidth, rect.height() - 4), m_palette[Tone::Accent]);
}

} // namespace galley
