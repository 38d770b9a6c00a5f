// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepaint.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

namespace galley::stylepaint {
namespace {

using metrics::px;

// Icon or check, text … shortcut, submenu sign: laid out left to right, then flipped as a whole.
struct MenuRow
{
    QRect sign;
    QRect text;
    QRect submenu;
};

MenuRow layOut(const QStyleOptionMenuItem &option)
{
    const QRect row = option.rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
    const int icon = px(metrics::icon);
    const QRect sign(row.left(), row.top() + (row.height() - icon) / 2, icon, icon);
    const QRect submenu(row.right() - icon + 1, sign.top(), icon, icon);
    const QRect text(row.left() + icon + metrics::space2, row.top(), row.width() - 2 * icon - 2 * metrics::space2 + metrics::space2,
                     row.height());
    const auto flip = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    return {flip(sign), flip(text), flip(submenu)};
}

void paintSign(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &rect, bool enabled)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, rect, u"check", {enabled ? Tone::Text : Tone::Faint});
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Palette &palette = Palette::current();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + metrics::space2, middle, option.rect.width() - 2 * metrics::space2, 1),
                         palette[Tone::Hairline]);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        paintRounded(painter, QRectF(option.rect), px(metrics::radiusRow), palette[Tone::Hover]);
    const MenuRow row = layOut(option);
    paintSign(painter, option, row.sign, enabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    painter.setFont(option.font);
    painter.setPen(palette[enabled ? Tone::Text : Tone::Faint]);
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    constexpr int line = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(row.text, start | line, words);
    if (tab >= 0) {
        painter.setPen(palette[enabled ? Tone::Muted : Tone::Faint]);
        painter.setLayoutDirection(Qt::LeftToRight); // keys are read as they are printed on the keyboard
        painter.drawText(row.text, end | line | Qt::AlignAbsolute, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, row.submenu, u"chevron-right", {enabled ? Tone::Muted : Tone::Faint});
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Palette &palette = Palette::current();
    const bool open = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (open) {
        const QRectF rect = QRectF(option.rect).adjusted(0, 2, 0, -2);
        paintRounded(painter, rect, px(metrics::radiusRow), palette[Tone::Control]);
    }
    painter.setPen(palette[option.state.testFlag(QStyle::State_Enabled) ? Tone::Text : Tone::Faint]);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
}

} // namespace galley::stylepaint
