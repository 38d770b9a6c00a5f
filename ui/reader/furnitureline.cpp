// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/furnitureline.h"

#include "ui/reader/rolename.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace galley {

namespace {

constexpr qreal linkGap = 10;
constexpr qreal hairlineGap = 12;
constexpr qreal dash = 3; // in pen widths

QFont linkFont(const QFont &font, bool hovered)
{
    QFont link = font;
    link.setUnderline(hovered);
    return link;
}

void paintDashedHairline(QPainter &painter, const Palette &palette, qreal from, qreal to, qreal y)
{
    if (to <= from)
        return;
    QPen pen(palette[Tone::HairlineStrong], 1);
    pen.setDashPattern({dash, dash});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

} // namespace

HiddenFurnitureLine::HiddenFurnitureLine(int lines, const QRectF &row, Qt::LayoutDirection direction)
    : m_text(QCoreApplication::translate("FurnitureLine", "%Ln lines of page furniture hidden", nullptr, lines))
    //: Link behind "14 lines of page furniture hidden"
    , m_link(QCoreApplication::translate("FurnitureLine", "Show"))
    , m_row(row)
{
    const QFontMetricsF metrics(uiFont(uisize::meta));
    const qreal textWidth = std::ceil(metrics.horizontalAdvance(m_text));
    const qreal linkWidth = std::ceil(metrics.horizontalAdvance(m_link));
    const qreal left = std::round(row.left() + (row.width() - textWidth - linkGap - linkWidth) / 2);
    if (direction == Qt::RightToLeft) {
        m_linkRect = {left, row.top(), linkWidth, row.height()};
        m_textRect = {m_linkRect.right() + linkGap, row.top(), textWidth, row.height()};
    } else {
        m_textRect = {left, row.top(), textWidth, row.height()};
        m_linkRect = {m_textRect.right() + linkGap, row.top(), linkWidth, row.height()};
    }
}

void HiddenFurnitureLine::paint(QPainter &painter, const Palette &palette, bool hovered) const
{
    const QFont font = uiFont(uisize::meta);
    const qreal y = std::floor(m_row.center().y()) + 0.5;
    const QRectF words = m_textRect.united(m_linkRect);
    paintDashedHairline(painter, palette, m_row.left(), words.left() - hairlineGap, y);
    paintDashedHairline(painter, palette, words.right() + hairlineGap, m_row.right(), y);
    painter.setFont(font);
    painter.setPen(palette[Tone::Muted]);
    painter.drawText(m_textRect, Qt::AlignCenter | Qt::TextDontClip, m_text);
    painter.setFont(linkFont(font, hovered));
    painter.setPen(palette[Tone::Accent]);
    painter.drawText(m_linkRect, Qt::AlignCenter | Qt::TextDontClip, m_link);
}

FurnitureNameLine::FurnitureNameLine(BlockRole role, const QRectF &row, bool rightToLeft)
    : m_name(roleName(role))
    //: Link beside shown page furniture
    , m_link(QCoreApplication::translate("FurnitureLine", "Hide"))
    , m_row(row)
    , m_rightToLeft(rightToLeft)
{
    const qreal width = std::ceil(QFontMetricsF(uiFont(uisize::section)).horizontalAdvance(m_link));
    m_linkRect = {rightToLeft ? row.left() : row.right() - width, row.top(), width, row.height()};
}

void FurnitureNameLine::paint(QPainter &painter, const Palette &palette, bool linkShown) const
{
    const QFont font = uiFont(uisize::section);
    painter.setFont(font);
    painter.setPen(palette[Tone::Muted]);
    const Qt::Alignment side = m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(m_row, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextDontClip, m_name);
    if (!linkShown)
        return;
    painter.setFont(linkFont(font, true));
    painter.setPen(palette[Tone::Accent]);
    painter.drawText(m_linkRect, Qt::AlignCenter | Qt::TextDontClip, m_link);
}

void paintFurnitureRule(QPainter &painter, const Palette &palette, qreal x, qreal top, qreal bottom)
{
    QPen pen(palette[Tone::HairlineStrong], metrics::furnitureRule);
    pen.setDashPattern({0.01, 2});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top + 1), QPointF(x, bottom - 1));
}

} // namespace galley
