// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/reasonbar.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr int barWidth = 56;
constexpr int barHeight = 5;
constexpr int boxHeight = 18; // of a line of text beside it

} // namespace

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ReasonBar::setShare(qreal share)
{
    m_share = std::clamp(share, -1.0, 1.0);
    update();
}

QSize ReasonBar::sizeHint() const
{
    return {metrics::px(barWidth), metrics::px(boxHeight)};
}

void ReasonBar::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    const int thickness = metrics::px(barHeight);
    const int top = (height() - thickness) / 2;
    const int middle = width() / 2;
    paintRounded(painter, QRectF(0, top, width(), thickness), thickness / 2.0, palette[Tone::Control]);
    const int length = std::max(2, static_cast<int>(std::lround(std::abs(m_share) * middle)));
    const QRect bar = m_share < 0 ? QRect(middle - length, top, length, thickness) : QRect(middle, top, length, thickness);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), palette[m_share < 0 ? Tone::Warning : Tone::Ok]);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(middle, 2, 1, height() - 4)), palette[Tone::HairlineStrong]);
}

} // namespace galley
