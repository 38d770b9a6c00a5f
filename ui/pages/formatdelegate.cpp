// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/formatdelegate.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace galley {

using metrics::px;

namespace {

constexpr int rowWidth = metrics::exportFormats - 2 * metrics::space2;
constexpr int nameHeight = 18;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignTop;

int textWidth(int width)
{
    return width - 2 * metrics::space3;
}

} // namespace

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(uiFont(uisize::secondary));
    const QRect purpose = metrics.boundingRect(QRect(0, 0, textWidth(px(rowWidth)), 1000), wrapFlags, index.data(PurposeRole).toString());
    return {px(rowWidth), 2 * metrics::space2 + px(nameHeight) + 2 + purpose.height()};
}

void FormatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    painter->save();
    const QRectF row(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRounded(*painter, row, px(metrics::radiusCard), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, row, px(metrics::radiusCard), palette[Tone::Hover]);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, row, px(metrics::radiusCard), true);
    QRect text = option.rect.adjusted(metrics::space3, metrics::space2, -metrics::space3, -metrics::space2);
    const int start = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->setFont(uiFont(uisize::text, true));
    painter->setPen(palette[Tone::Text]);
    painter->drawText(QRect(text.left(), text.top(), text.width(), px(nameHeight)), start | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    text.setTop(text.top() + px(nameHeight) + 2);
    painter->setFont(uiFont(uisize::secondary));
    painter->setPen(palette[Tone::Muted]);
    painter->setLayoutDirection(option.direction);
    painter->drawText(text, start | wrapFlags, index.data(PurposeRole).toString());
    painter->restore();
}

} // namespace galley
