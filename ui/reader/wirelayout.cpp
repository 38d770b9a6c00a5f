// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/wirelayout.h"

#include "ui/style/metrics.h"

#include <QTransform>

#include <algorithm>

namespace galley {

namespace {

constexpr qreal shortest = 1; ///< shorter stretches are not drawn
constexpr qreal arrowSide = 3.5;

/// Builds the wire for a text that runs from left to right, the column's start at 0.
class WireLayouter final
{
public:
    explicit WireLayouter(const WireRequest &request)
        : m_request(request)
    {
        for (WireLine &line : m_request.lines)
            toReadingOrder(line);
    }

    Wire layOut()
    {
        const bool gutter = m_request.lines.size() > 1 || m_request.above || m_request.below;
        for (const WireLine &line : std::as_const(m_request.lines))
            addRow(line, gutter);
        if (gutter && !m_request.lines.isEmpty())
            addGutter();
        if (m_request.rightToLeft) {
            const QTransform mirror(-1, 0, 0, 1, m_request.width, 0);
            return {mirror.map(m_wire.solid), mirror.map(m_wire.dashed)};
        }
        return m_wire;
    }

private:
    void toReadingOrder(WireLine &line) const
    {
        if (m_request.rightToLeft) {
            for (WireStop &stop : line.stops) {
                const qreal left = stop.left;
                stop.left = m_request.width - stop.right;
                stop.right = m_request.width - left;
            }
        }
        std::sort(line.stops.begin(), line.stops.end(), [](const WireStop &a, const WireStop &b) { return a.left < b.left; });
    }

    void addStretch(qreal from, qreal to, qreal y, bool dashed)
    {
        if (to - from < shortest)
            return;
        QPainterPath &path = dashed ? m_wire.dashed : m_wire.solid;
        path.moveTo(from, y);
        path.lineTo(to, y);
    }

    /// The stretch before a filler is its own, seen from the trigger; on a row without the trigger, from the gutter.
    void addRow(const WireLine &line, bool gutter)
    {
        if (line.stops.isEmpty())
            return;
        const auto trigger = std::find_if(line.stops.cbegin(), line.stops.cend(), [](const WireStop &stop) { return stop.isTrigger; });
        const qsizetype triggerAt = trigger == line.stops.cend() ? -1 : trigger - line.stops.cbegin();
        if (gutter)
            addStretch(cornerX(), line.stops.first().left - metrics::wireKnockOut, line.y, triggerAt < 0 && line.stops.first().isDashed);
        for (qsizetype i = 0; i + 1 < line.stops.size(); ++i) {
            const WireStop &owner = i < triggerAt ? line.stops[i] : line.stops[i + 1];
            addStretch(line.stops[i].right + metrics::wireKnockOut, line.stops[i + 1].left - metrics::wireKnockOut, line.y,
                       owner.isDashed);
        }
    }

    /// In the middle of a pixel, so that the line is sharp.
    [[nodiscard]] static qreal gutterX() { return -metrics::wireGutter + 0.5; }
    [[nodiscard]] static qreal cornerX() { return gutterX() + metrics::wireRadius; }

    void addGutter()
    {
        const qreal first = m_request.lines.first().y;
        const qreal last = m_request.lines.last().y;
        QPainterPath &path = m_wire.solid;
        if (m_request.above) {
            path.moveTo(gutterX(), m_request.top);
            addArrow(m_request.top, 1);
            path.moveTo(gutterX(), m_request.top);
        } else {
            addCorner(first, 1);
        }
        if (m_request.below) {
            path.lineTo(gutterX(), m_request.bottom);
            addArrow(m_request.bottom, -1);
        } else {
            path.lineTo(gutterX(), last - metrics::wireRadius);
            path.quadTo(gutterX(), last, cornerX(), last);
        }
        for (qsizetype i = 0; i < m_request.lines.size(); ++i) {
            const bool isCorner = (i == 0 && !m_request.above) || (i == m_request.lines.size() - 1 && !m_request.below);
            if (!isCorner)
                addStretch(gutterX(), cornerX(), m_request.lines[i].y, false);
        }
    }

    /// From the row into the gutter, downwards.
    void addCorner(qreal y, qreal down)
    {
        m_wire.solid.moveTo(cornerX(), y);
        m_wire.solid.quadTo(gutterX(), y, gutterX(), y + down * metrics::wireRadius);
    }

    void addArrow(qreal tip, qreal inwards)
    {
        m_wire.solid.moveTo(gutterX() - arrowSide, tip + inwards * metrics::wireArrow);
        m_wire.solid.lineTo(gutterX(), tip);
        m_wire.solid.lineTo(gutterX() + arrowSide, tip + inwards * metrics::wireArrow);
    }

    WireRequest m_request;
    Wire m_wire;
};

} // namespace

Wire layOutWire(const WireRequest &request)
{
    return WireLayouter(request).layOut();
}

} // namespace galley
