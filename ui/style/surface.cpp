// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/surface.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace galley {
namespace {

bool focusVisible = false;

/// Child of the widget whose palette it keeps.
class SurfaceTint final : public QObject
{
public:
    explicit SurfaceTint(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }

    void setTone(Tone tone)
    {
        m_tone = tone;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool maybe = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
        if (maybe && m_widget->palette().color(QPalette::Window) != Palette::current()[m_tone])
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QColor colour = Palette::current()[m_tone];
        QPalette palette; // only what differs, the rest follows the application
        palette.setResolveMask(0);
        palette.setColor(QPalette::Window, colour);
        palette.setColor(QPalette::Base, colour);
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    Tone m_tone = Tone::Paper;
};

} // namespace

void setSurface(QWidget *widget, Tone tone)
{
    SurfaceTint *tint = nullptr;
    for (QObject *child : widget->children()) {
        if (auto *found = dynamic_cast<SurfaceTint *>(child))
            tint = found;
    }
    if (!tint)
        tint = new SurfaceTint(widget);
    tint->setTone(tone);
    widget->setAutoFillBackground(true);
}

bool isFocusVisible()
{
    return focusVisible || Palette::current().isHighContrast();
}

void setFocusVisible(bool visible)
{
    focusVisible = visible;
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter.setPen(QPen(border, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, bool inside)
{
    const qreal out = inside ? -metrics::focusRingWidth / 2 : metrics::focusRingGap + metrics::focusRingWidth / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Palette::current()[Tone::FocusRing], metrics::focusRingWidth));
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    painter.restore();
}

} // namespace galley
