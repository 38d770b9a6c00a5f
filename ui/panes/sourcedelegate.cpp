// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/sourcedelegate.h"

#include "models/items/sourcetreemodel.h"
#include "ui/kit/chip.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

namespace galley {

using metrics::px;

namespace {

constexpr int rowInset = 8;       ///< of the rounded row from the pane's edges
constexpr int rowPadding = 8;     ///< within the rounded row
constexpr int sectionText = 16;   ///< line height of a section's name
constexpr int sectionAbove = 14;
constexpr int firstSectionAbove = 6;
constexpr int sectionBelow = 4;
constexpr int chipWidth = 22;
constexpr int chipOutdent = 4;

bool isSection(const QModelIndex &index)
{
    return index.data(SourceTreeModel::KindRole).toInt() == static_cast<int>(SourceTreeModel::RowKind::Section);
}

int startFlags(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
}

void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool open = !tree || tree->isExpanded(index);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QRect text(option.rect.left() + px(rowInset + rowPadding), option.rect.bottom() + 1 - px(sectionText + sectionBelow),
               option.rect.width() - 2 * px(rowInset + rowPadding), px(sectionText));
    painter.setFont(uiFont(uisize::section));
    painter.setPen(Palette::current()[Tone::Muted]);
    const int size = px(metrics::iconMeta);
    if (!open || hovered) {
        const QRect chevron(text.right() + 1 - size, text.top() + (text.height() - size) / 2, size, size);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, chevron), open ? u"chevron-down" : u"chevron-right",
                  {Tone::Muted, false, metrics::iconStrokeMeta});
    }
    text.setWidth(text.width() - size);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), startFlags(option.direction),
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index)
{
    const QString chip = index.data(SourceTreeModel::ChipRole).toString();
    if (chip.isEmpty()) {
        const int size = px(metrics::iconTree);
        const QRect sign(row.left() + px(rowPadding), row.top() + (row.height() - size) / 2, size, size);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, sign), index.data(SourceTreeModel::IconRole).toString());
        return;
    }
    const QSize natural = codeChipSize(chip);
    const QSize size(qMax(px(chipWidth), natural.width()), natural.height());
    const QRect sign(QPoint(row.left() + px(rowPadding - chipOutdent), row.top() + (row.height() - size.height()) / 2), size);
    paintCodeChip(painter, QStyle::visualRect(option.direction, option.rect, sign), chip);
}

/// Returns the width that the count takes.
int paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index)
{
    const qint64 count = index.data(SourceTreeModel::CountRole).toLongLong();
    if (count < 0)
        return 0;
    painter.setFont(uiFont(uisize::meta));
    painter.setPen(Palette::current()[Tone::Muted]);
    const QString text = QLocale().toString(count);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect figure(row.right() + 1 - px(rowPadding) - width, row.top(), width, row.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, figure), Qt::AlignCenter | Qt::TextSingleLine, text);
    return width + metrics::space2;
}

} // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isSection(index))
        return {option.rect.width(), px(metrics::treeRow)};
    return {option.rect.width(), px((index.row() == 0 ? firstSectionAbove : sectionAbove) + sectionText + sectionBelow)};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    painter->save();
    const QRect row = option.rect.adjusted(px(rowInset), 0, -px(rowInset), 0);
    if (isSection(index)) {
        paintSection(*painter, option, index);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool inFocus = option.widget && option.widget->hasFocus();
        if (m_dropTarget == index)
            paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint], palette[Tone::Accent]);
        else if (selected)
            paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[inFocus ? Tone::AccentTint : Tone::RowSelectedUnfocused]);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
        paintSign(*painter, option, row, index);
        const int end = paintCount(*painter, option, row, index);
        const int start = px(rowPadding + metrics::iconTree + metrics::space2);
        const QRect name(row.left() + start, row.top(), row.width() - start - end - px(rowPadding), row.height());
        painter->setFont(uiFont());
        painter->setPen(palette[selected ? Tone::Text : Tone::TextSecondary]);
        const QString text = index.data().toString();
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, name), startFlags(option.direction),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, name.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, QRectF(row), px(metrics::radiusRow), true);
    painter->restore();
}

} // namespace galley
