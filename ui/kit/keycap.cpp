// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/keycap.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace galley {
namespace {
constexpr int padding = 5;
constexpr qreal radius = 4;
} // namespace

QString keyCapText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText); // as menus and tooltips write it
}

QSize keyCapSize(const QString &text)
{
    const QFontMetrics letters(chipFont());
    const int height = metrics::px(metrics::keyCapHeight);
    return {std::max(height, letters.horizontalAdvance(text) + 2 * padding + 2), height};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text)
{
    const Palette &palette = Palette::current();
    paintRounded(painter, QRectF(rect), radius, palette[Tone::Card], palette[Tone::HairlineStrong]);
    painter.save();
    painter.setFont(chipFont());
    painter.setPen(palette[Tone::Muted]);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(text);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text);
}

} // namespace galley
