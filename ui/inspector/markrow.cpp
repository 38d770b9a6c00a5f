// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/markrow.h"

#include "ui/inspector/markicons.h"
#include "ui/style/glyphs.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

using metrics::px;

constexpr int padding = metrics::space2;

/// Text in its own direction at the start or the end edge of the interface.
void drawText(QPainter &painter, Qt::LayoutDirection interface, const QRect &rect, bool atStart, const QString &text, Qt::Alignment vertical = Qt::AlignVCenter)
{
    const bool left = (interface == Qt::LeftToRight) == atStart;
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | vertical) | Qt::TextSingleLine, shown);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    paintRounded(painter, QRectF(option.rect), px(metrics::radiusRow), Palette::current()[selected ? Tone::AccentTint : Tone::Hover]);
}

void paintSign(QPainter &painter, const QRect &column, const QModelIndex &index)
{
    const QString group = index.data(RowEventGroupRole).toString();
    const int side = group.isEmpty() ? px(metrics::swatch) : px(metrics::glyphBox);
    const QRectF box(column.left() + (column.width() - side) / 2, column.top() + (column.height() - side) / 2, side, side);
    if (group.isEmpty())
        paintSwatch(painter, box, index.data(RowEntityTypeRole).toString());
    else
        paintEventGlyph(painter, box, group, Palette::current().eventGroup(group).label);
}

} // namespace

MarkRowDelegate::MarkRowDelegate(int rowHeight, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
{
}

QSize MarkRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(metrics::inspectorMinimum) / 2, px(m_rowHeight)};
}

void MarkRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(RowHeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

void MarkRowDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(uiFont(uisize::section));
    painter.setPen(Palette::current()[Tone::Muted]);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, -metrics::space1);
    drawText(painter, option.direction, inner, true, index.data(Qt::DisplayRole).toString(), Qt::AlignBottom);
    drawText(painter, option.direction, inner, false, index.data(RowEndRole).toString(), Qt::AlignBottom);
}

void MarkRowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    paintGround(painter, option);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(option.direction, inner, logical); };
    const int sign = px(metrics::swatch);
    paintSign(painter, visual(QRect(inner.left(), inner.top(), sign, inner.height())), index);

    const QString end = index.data(RowEndRole).toString();
    const QString words = index.data(RowWordsRole).toString();
    const int room = inner.width() - sign - metrics::space2;
    const int wordsWidth = QFontMetrics(m_wordsFont).horizontalAdvance(words) + 1;
    const int endWanted = end.isEmpty() ? 0 : QFontMetrics(uiFont(uisize::meta)).horizontalAdvance(end) + 1;
    // The words have the right of way, but neither takes everything.
    const int endWidth = std::min(endWanted, std::max(room * 2 / 5, room - wordsWidth - metrics::space3));
    const int endRoom = endWidth > 0 ? endWidth + metrics::space3 : 0;

    painter.setFont(m_wordsFont);
    painter.setPen(palette[Tone::Text]);
    const int begin = inner.left() + sign + metrics::space2;
    drawText(painter, option.direction, visual(QRect(begin, inner.top(), room - endRoom, inner.height())), true, words);
    painter.setFont(uiFont(uisize::meta));
    painter.setPen(palette[Tone::Muted]);
    const int behind = wordsWidth + metrics::space2;
    if (const QString context = index.data(RowContextRole).toString(); !context.isEmpty() && behind < room - endRoom)
        drawText(painter, option.direction, visual(QRect(begin + behind, inner.top(), room - endRoom - behind, inner.height())), true, context);
    drawText(painter, option.direction, visual(QRect(inner.right() + 1 - endWidth, inner.top(), endWidth, inner.height())), false, end);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect), px(metrics::radiusRow), true);
}

bool MarkRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(RowHeadingRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view);
    return true;
}

} // namespace galley
