// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/overlayframe.h"

#include "ui/style/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLinearGradient>
#include <QPainter>

namespace galley {

namespace {

constexpr qreal shadowStrength = 0.14;

} // namespace

OverlayFrame::OverlayFrame(bool atEnd, QWidget *parent)
    : QWidget(parent)
    , m_atEnd(atEnd)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    arrange();
}

void OverlayFrame::take(QWidget *pane)
{
    layout()->addWidget(pane);
    pane->show();
}

void OverlayFrame::arrange()
{
    const bool innerAtLeft = m_atEnd == (layoutDirection() == Qt::LeftToRight);
    layout()->setContentsMargins(innerAtLeft ? overlayShadow : 0, 0, innerAtLeft ? 0 : overlayShadow, 0);
}

void OverlayFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void OverlayFrame::paintEvent(QPaintEvent *)
{
    const bool innerAtLeft = m_atEnd == (layoutDirection() == Qt::LeftToRight);
    QPainter painter(this);
    const QRect shade(innerAtLeft ? 0 : width() - overlayShadow, 0, overlayShadow, height());
    QLinearGradient gradient(shade.topLeft(), shade.topRight());
    QColor dark = Palette::current()[Tone::Shadow];
    QColor clear = dark;
    dark.setAlphaF(shadowStrength);
    clear.setAlphaF(0);
    gradient.setColorAt(innerAtLeft ? 1 : 0, dark);
    gradient.setColorAt(innerAtLeft ? 0 : 1, clear);
    painter.fillRect(shade, gradient);
    painter.fillRect(QRect(innerAtLeft ? overlayShadow - 1 : width() - overlayShadow, 0, 1, height()), Palette::current()[Tone::HairlineStrong]);
}

} // namespace galley
