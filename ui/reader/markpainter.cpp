// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/markpainter.h"

#include "ui/style/glyphs.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QPen>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr qreal quietTint = 0.75; ///< beside a focused event
constexpr qreal tintBesideCandidates = 0.4;
constexpr qreal tintOverHighlight = 0.35;
constexpr qreal candidateOutset = 1.5;
constexpr qreal candidateDots = 1.5;
constexpr int farAway = 10000; ///< px; beyond any screen
constexpr qreal fillerUnderline = 2;
constexpr qreal highContrastLine = 2;
constexpr qreal pillAboveCap = 3.5;
constexpr qreal doubledPillGap = 2.25;

/// The nearest whole device pixel, so that thin strokes are sharp.
qreal crisp(const QPainter &painter, qreal y)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return std::round(y * ratio) / ratio;
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Palette &palette, const ParagraphLayout &layout, const BlockStyle &style,
                         const ParagraphMarks &marks, const MarkFocus &focus, QPointF origin, const MarkEmphasis &emphasis)
    : m_painter(painter)
    , m_palette(palette)
    , m_layout(layout)
    , m_style(style)
    , m_marks(marks)
    , m_focus(focus)
    , m_origin(origin)
    , m_emphasis(emphasis)
{
}

MarkColours MarkPainter::colours(const PlacedMark &mark) const
{
    return mark.ref.isEvent() ? m_palette.eventGroup(mark.colour) : m_palette.entity(mark.colour);
}

qreal MarkPainter::baseline(int line) const
{
    return m_origin.y() + m_layout.baseline(line);
}

qreal MarkPainter::outline(qreal width) const
{
    return m_palette.isHighContrast() ? std::max(width, highContrastLine) : width;
}

QRectF MarkPainter::tintRect(const PlacedMark &mark, const LineRun &run) const
{
    const qreal side = metrics::tintSide + mark.depth * metrics::depthGrow;
    const qreal grow = mark.depth * metrics::depthGrow;
    const qreal top = baseline(run.line) - m_style.cap - metrics::tintAboveCap - grow;
    const qreal bottom = baseline(run.line) + m_style.tintBelow + grow;
    return {m_origin.x() + run.left - side, top, run.right - run.left + 2 * side, bottom - top};
}

QRectF MarkPainter::pillRect(const LineRun &run) const
{
    const qreal top = baseline(run.line) - m_style.cap - pillAboveCap;
    const qreal bottom = baseline(run.line) + m_style.tintBelow + 0.5;
    return {m_origin.x() + run.left - metrics::pillSide, top, run.right - run.left + 2 * metrics::pillSide, bottom - top};
}

void MarkPainter::paintTints(const QList<QRectF> &highlights)
{
    if (m_palette.isHighContrast() || m_marks.mentions.isEmpty())
        return;
    m_painter.setPen(Qt::NoPen);
    if (highlights.isEmpty()) {
        paintTints(1);
        return;
    }
    // whole pixels, so that what is not highlighted looks as ever
    QRegion over;
    for (const QRectF &rect : highlights)
        over += rect.toRect();
    const QRect around = over.boundingRect().adjusted(-farAway, -farAway, farAway, farAway);
    m_painter.save();
    m_painter.setClipRegion(QRegion(around) - over, Qt::IntersectClip);
    paintTints(1);
    m_painter.restore();
    m_painter.save();
    m_painter.setClipRegion(over, Qt::IntersectClip);
    paintTints(tintOverHighlight);
    m_painter.restore();
}

qreal MarkPainter::tintOpacity(const PlacedMark &mark, bool isStrong) const
{
    if (m_emphasis.candidates)
        return m_emphasis.candidates->contains(mark.ref) ? 1 : tintBesideCandidates;
    return m_focus.hasEvent() && !isStrong ? quietTint : 1;
}

void MarkPainter::paintTints(qreal opacity)
{
    for (const PlacedMark &mark : m_marks.mentions) {
        const bool isStrong = mark.isFiller || m_emphasis.strong.contains(mark.ref);
        m_painter.setOpacity(opacity * tintOpacity(mark, isStrong));
        const MarkColours own = colours(mark);
        m_painter.setBrush(isStrong ? own.tintStrong : own.tint);
        for (const LineRun &run : mark.runs)
            m_painter.drawRoundedRect(tintRect(mark, run), metrics::radiusMark, metrics::radiusMark);
    }
    m_painter.setOpacity(1);
}

void MarkPainter::paintUnderlines()
{
    m_painter.setPen(Qt::NoPen);
    for (const PlacedMark &mark : m_marks.mentions) {
        if (mark.depth > metrics::depthMaximum)
            continue;
        const qreal width = outline(mark.isFiller ? fillerUnderline : metrics::underlineWidth);
        m_painter.setBrush(mark.depth == metrics::depthMaximum ? m_palette[Tone::Muted] : colours(mark).line);
        for (const LineRun &run : mark.runs) {
            const QRectF tint = tintRect(mark, run);
            const qreal y = baseline(run.line) + m_style.underlineOffset + metrics::underlineDrop + mark.depth * metrics::depthStep;
            const QRectF line(tint.left() + 0.5, crisp(m_painter, y - width / 2), tint.width() - 1, width);
            m_painter.drawRoundedRect(line, width / 2, width / 2);
        }
    }
}

void MarkPainter::paintPills()
{
    for (const PlacedMark &mark : m_marks.triggers) {
        const MarkColours own = colours(mark);
        const bool isStrong = mark.isFocused || m_emphasis.strong.contains(mark.ref);
        const qreal width = outline(mark.isFocused ? metrics::pillFocusedWidth : metrics::pillWidth);
        m_painter.setPen(QPen(own.line, width));
        m_painter.setBrush(isStrong && !m_palette.isHighContrast() ? QBrush(own.tint) : QBrush(Qt::NoBrush));
        for (const LineRun &run : mark.runs) {
            const QRectF pill = pillRect(run);
            m_painter.drawRoundedRect(pill, metrics::pillRadius, metrics::pillRadius);
            if (mark.isFiller && !mark.isFocused) {
                m_painter.setBrush(Qt::NoBrush);
                const QRectF outer = pill.adjusted(-doubledPillGap, -doubledPillGap, doubledPillGap, doubledPillGap);
                const qreal radius = metrics::pillRadius + doubledPillGap;
                m_painter.drawRoundedRect(outer, radius, radius);
            }
        }
    }
    m_painter.setBrush(Qt::NoBrush);
}

void MarkPainter::paintCandidates()
{
    if (!m_emphasis.candidates)
        return;
    m_painter.setBrush(Qt::NoBrush);
    const auto outlineOf = [&](const PlacedMark &mark, const QRectF &rect, qreal radius) {
        QPen pen(colours(mark).line, outline(candidateDots), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, metrics::dotPitch / pen.widthF()});
        m_painter.setPen(pen);
        m_painter.drawRoundedRect(rect.adjusted(-candidateOutset, -candidateOutset, candidateOutset, candidateOutset), radius, radius);
    };
    for (const PlacedMark &mark : m_marks.mentions) {
        if (!m_emphasis.candidates->contains(mark.ref))
            continue;
        // The underline stays within the outline.
        for (const LineRun &run : mark.runs)
            outlineOf(mark, tintRect(mark, run), metrics::radiusMark);
    }
    for (const PlacedMark &mark : m_marks.triggers) {
        if (!m_emphasis.candidates->contains(mark.ref))
            continue;
        for (const LineRun &run : mark.runs)
            outlineOf(mark, pillRect(run).adjusted(-1, -1, 1, 1), metrics::pillRadius + 2);
    }
}

void MarkPainter::paintLabels(const LabelInk &ink)
{
    for (const PlacedLabel &label : m_marks.labels)
        paintLabel(label, ink);
}

void MarkPainter::paintLabel(const PlacedLabel &label, const LabelInk &ink)
{
    const MarkColours own = label.ofEvent ? m_palette.eventGroup(label.colour) : m_palette.entity(label.colour);
    const qreal y = std::round(baseline(label.line) - m_style.cap - m_style.labelLift);
    qreal x = m_origin.x() + label.left;
    if (label.hasGlyph) {
        const qreal scale = ink.scale();
        const qreal size = metrics::glyphSize * scale;
        const bool mirrored = m_layout.isRightToLeft();
        const qreal left = mirrored ? x + label.width - size : x;
        const QRectF box(left, y - ink.middle() - size / 2, size, size);
        paintEventGlyph(m_painter, box, label.colour, own.label);
        if (label.isNegated) {
            m_painter.setPen(QPen(own.label, scale));
            m_painter.drawLine(box.bottomLeft() + QPointF(-1, 1), box.topRight() + QPointF(1, -1));
        }
        if (!mirrored)
            x += labelGlyphAdvance(scale);
    }
    m_painter.setPen(own.label);
    ink.draw(m_painter, {x, y}, label.text);
}

void MarkPainter::paintFocusRing(MarkRef ref)
{
    constexpr qreal outset = metrics::focusRingGap + metrics::focusRingWidth / 2;
    m_painter.setPen(QPen(m_palette[Tone::FocusRing], metrics::focusRingWidth));
    m_painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const QRectF &rect, qreal radius) {
        m_painter.drawRoundedRect(rect.adjusted(-outset, -outset, outset, outset), radius + 1, radius + 1);
    };
    for (const PlacedMark &mark : m_marks.mentions) {
        for (const LineRun &run : mark.runs) {
            if (mark.ref == ref)
                ring(tintRect(mark, run), metrics::radiusMark);
        }
    }
    for (const PlacedMark &mark : m_marks.triggers) {
        for (const LineRun &run : mark.runs) {
            if (mark.ref == ref)
                ring(pillRect(run), metrics::pillRadius);
        }
    }
}

} // namespace galley
