// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <memory>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array mirrored{
    QStringView(u"panel-left"), QStringView(u"panel-right"), QStringView(u"chevron-left"), QStringView(u"chevron-right"),
    QStringView(u"undo-2"), QStringView(u"redo-2"), QStringView(u"external-link"), QStringView(u"file-input"),
    QStringView(u"file-output"), QStringView(u"list-filter"), QStringView(u"log-out")};

QByteArray svgOf(const QString &name, const QColor &colour, const IconLook &look)
{
    QFile file(u":/icons/"_s % name % u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    const QByteArray hex = colour.name().toLatin1();
    svg.replace("currentColor", hex);
    const QByteArray stroke = "stroke-width=\"" + QByteArray::number(look.stroke) + '"';
    svg.replace("stroke-width=\"2\"", stroke);
    if (look.filled) {
        const QByteArray fill = "fill=\"" + hex + '"';
        svg.replace("fill=\"none\"", fill);
    }
    return svg;
}

QPixmap render(const QString &name, const QColor &colour, const IconLook &look, QSize deviceSize, bool flip)
{
    const QString key = u"galley-icon/%1/%2/%3x%4/%5%6%7"_s.arg(name, colour.name())
                            .arg(deviceSize.width()).arg(deviceSize.height()).arg(look.stroke)
                            .arg(look.filled ? u"f"_s : QString(), flip ? u"m"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(deviceSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name, colour, look));
    if (renderer.isValid()) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), deviceSize.toSizeF()));
    }
    pixmap = QPixmap::fromImage(flip ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isFlipped(QStringView name)
{
    return QGuiApplication::isRightToLeft() && isMirroredIcon(name);
}

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, const IconLook &look) : m_name(name), m_look(look) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QColor colour = Palette::current()[toneOf(mode, state)];
        return render(m_name, colour, m_look, size, isFlipped(m_name));
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return std::make_unique<PaletteIconEngine>(m_name, m_look).release(); }
    QString key() const override { return u"galley"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] Tone toneOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Tone::Faint;
        const bool lively = mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On;
        return lively && m_look.tone == Tone::Muted ? Tone::Text : m_look.tone;
    }

    QString m_name;
    IconLook m_look;
};

} // namespace

QIcon icon(QStringView name, IconLook look)
{
    return QIcon(std::make_unique<PaletteIconEngine>(name.toString(), look).release());
}

void paintIcon(QPainter &painter, const QRectF &box, QStringView name, IconLook look)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QSize size = (box.size() * ratio).toSize();
    QPixmap pixmap = render(name.toString(), Palette::current()[look.tone], look, size, isFlipped(name));
    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()));
}

bool isMirroredIcon(QStringView name)
{
    return std::find(mirrored.begin(), mirrored.end(), name) != mirrored.end();
}

} // namespace galley
