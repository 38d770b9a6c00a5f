// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/chip.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace galley {
namespace {

using metrics::px;

constexpr int padding = 6;
constexpr int keyGap = 5;
constexpr qreal radius = 4;
constexpr int codePadding = 4;
constexpr int codeHeight = 16;
constexpr int widestWords = 160;

void paintFiller(QPainter &painter, const QRectF &rect, const MarkColours &colours, bool strong)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, strong ? colours.tintStrong : colours.tint);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - metrics::swatchLine, rect.width(), metrics::swatchLine), colours.line);
    painter.setClipping(false);
}

void paintOffered(QPainter &painter, const QRectF &rect, const MarkColours &colours, bool strong)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours.line, 1, Qt::CustomDashLine);
    pen.setDashPattern({1, 2});
    painter.setPen(pen);
    painter.setBrush(strong ? QBrush(colours.tint) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

Chip::Chip(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setFont(uiFont(uisize::secondary));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void Chip::setEntityType(const QString &type)
{
    m_entityType = type;
    m_eventGroup.clear();
    update();
}

void Chip::setEventGroup(const QString &group)
{
    m_eventGroup = group;
    m_entityType.clear();
    update();
}

void Chip::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

int Chip::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(chipFont()).horizontalAdvance(m_key) + keyGap;
}

QSize Chip::sizeHint() const
{
    const int words = std::min(px(widestWords), fontMetrics().horizontalAdvance(text()) + 1);
    return {words + 2 * padding + keyWidth(), px(metrics::chipHeight)};
}

QSize Chip::minimumSizeHint() const
{
    return {2 * padding + keyWidth() + fontMetrics().horizontalAdvance(u'…'), px(metrics::chipHeight)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    const MarkColours colours = m_eventGroup.isEmpty() ? palette.entity(m_entityType) : palette.eventGroup(m_eventGroup);
    QPainter painter(this);
    const bool strong = underMouse() || isDown();
    if (m_kind == Kind::Filler)
        paintFiller(painter, QRectF(rect()), colours, strong);
    else
        paintOffered(painter, QRectF(rect()), colours, strong);
    const QRect inner = rect().adjusted(padding, 0, -padding, m_kind == Kind::Filler ? -1 : 0);
    const QRect words = inner.adjusted(0, 0, -keyWidth(), 0);
    painter.setPen(palette[m_kind == Kind::Filler ? Tone::Text : Tone::TextSecondary]);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // the ellipsis stands where the words end
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_key.isEmpty())
        return;
    painter.setFont(chipFont());
    painter.setPen(palette[Tone::Muted]);
    const QRect key(inner.right() - keyWidth() + keyGap + 1, 0, keyWidth() - keyGap, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), key), Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(QPoint(0, height())) : event->globalPos());
}

QSize codeChipSize(const QString &code)
{
    return {QFontMetrics(chipFont()).horizontalAdvance(code) + 2 * codePadding + 2, px(codeHeight)};
}

void paintCodeChip(QPainter &painter, const QRect &rect, const QString &code)
{
    const Palette &palette = Palette::current();
    paintRounded(painter, QRectF(rect), metrics::radiusMark, {}, palette[Tone::HairlineStrong]);
    painter.save();
    painter.setFont(chipFont());
    painter.setPen(palette[Tone::Muted]);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, code);
    painter.restore();
}

} // namespace galley
