// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/glyphs.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QPolygonF>

namespace galley {
namespace {

constexpr qreal thinRing = 1.4;
constexpr qreal ring = 1.5;

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

// A hole runs the other way round: with winding fill it stays open also where shapes overlap.
QPainterPath ringOf(QPointF centre, qreal radius, qreal width)
{
    QPainterPath path = circle(centre, radius + width / 2);
    path.addPath(circle(centre, radius - width / 2).toReversed());
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath rectangle(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath burst()
{
    return polygon({{5, 0}, {6.4, 3.6}, {10, 5}, {6.4, 6.4}, {5, 10}, {3.6, 6.4}, {0, 5}, {3.6, 3.6}});
}

QPainterPath speech()
{
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(0.5, 1, 9, 6.2), 1.1, 1.1);
    return bubble.united(polygon({{2.9, 6.5}, {2.9, 9.5}, {5.2, 7.1}}));
}

QPainterPath rings()
{
    QPainterPath path = ringOf({3.5, 5}, 2.7, thinRing);
    path.addPath(ringOf({6.5, 5}, 2.7, thinRing));
    return path;
}

QPainterPath ballot()
{
    QPainterPath path = rectangle(1, 1, 8, 8);
    path.addPath(rectangle(2.4, 2.4, 5.2, 5.2).toReversed());
    path.addPath(rectangle(3.7, 3.7, 2.6, 2.6));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath bars()
{
    QPainterPath path = rectangle(0.8, 5.5, 2.1, 3.5);
    path.addPath(rectangle(3.9, 3.3, 2.1, 5.7));
    path.addPath(rectangle(7, 1, 2.1, 8));
    return path;
}

} // namespace

const QPainterPath &eventGlyph(QStringView group)
{
    const QStringView known = paletteGroup(group);
    static const QPainterPath conflict = burst();
    static const QPainterPath life = circle({5, 5}, 3.7);
    static const QPainterPath statement = speech();
    static const QPainterPath actors = rings();
    static const QPainterPath justice = polygon({{5, 0.8}, {9.5, 9}, {0.5, 9}});
    static const QPainterPath politics = ballot();
    static const QPainterPath business = bars();
    static const QPainterPath other = ringOf({5, 5}, 3.3, ring);
    if (known == u"Conflict")
        return conflict;
    if (known == u"Life")
        return life;
    if (known == u"Statement")
        return statement;
    if (known == u"Actors")
        return actors;
    if (known == u"Justice")
        return justice;
    if (known == u"Politics")
        return politics;
    return known == u"Business" ? business : other;
}

void paintEventGlyph(QPainter &painter, const QRectF &box, QStringView group, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / metrics::glyphBox, box.height() / metrics::glyphBox);
    painter.fillPath(eventGlyph(group), colour);
    painter.restore();
}

} // namespace galley
