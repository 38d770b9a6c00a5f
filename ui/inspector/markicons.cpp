// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/markicons.h"

#include "ui/style/glyphs.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <memory>

namespace galley {
namespace {

constexpr qreal swatchRadius = 3;

enum class MarkKind { EventGroup, EntityType };

QRectF centred(const QRect &rect, qreal size)
{
    const QPointF centre = QRectF(rect).center();
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

class MarkIconEngine final : public QIconEngine
{
public:
    MarkIconEngine(MarkKind kind, const QString &name) : m_kind(kind), m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        if (m_kind == MarkKind::EventGroup)
            paintEventGlyph(*painter, centred(rect, std::min<qreal>(side, metrics::px(metrics::glyphBox))), m_name, Palette::current().eventGroup(m_name).label);
        else
            paintSwatch(*painter, centred(rect, std::min<qreal>(side, metrics::px(metrics::swatch))), m_name);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return std::make_unique<MarkIconEngine>(m_kind, m_name).release(); }

private:
    MarkKind m_kind;
    QString m_name;
};

} // namespace

QIcon eventGroupIcon(const QString &group)
{
    return QIcon(std::make_unique<MarkIconEngine>(MarkKind::EventGroup, group).release()); // the icon takes it
}

QIcon entityTypeIcon(const QString &type)
{
    return QIcon(std::make_unique<MarkIconEngine>(MarkKind::EntityType, type).release());
}

void paintSwatch(QPainter &painter, const QRectF &box, const QString &entityType)
{
    const MarkColours colours = Palette::current().entity(entityType);
    const qreal line = metrics::swatchLine;
    QPainterPath shape;
    shape.addRoundedRect(box, swatchRadius, swatchRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(box, colours.tint);
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), colours.line);
    painter.restore();
}

} // namespace galley
