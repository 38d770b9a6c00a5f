// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/galleystyle.h"

#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"

#include <QStyleHintReturnMask>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

// The measuring half of GalleyStyle: sizes, rectangles, hints.
namespace galley {
namespace {

using metrics::px;

constexpr int focusFrameMargin = int(metrics::focusRingGap + metrics::focusRingWidth) + 1;

QSize toolButtonSize(const QStyleOption *option, const QSize &size)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const int side = px(metrics::iconButton);
    if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
        return {side, side};
    int width = size.width() + metrics::space2;
    if (button->features.testFlag(QStyleOptionToolButton::HasMenu))
        width += px(metrics::iconMeta) + metrics::space1;
    return {width, side};
}

QSize menuItemSize(const QStyleOption *option, const QSize &size)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), metrics::space2 + 1};
    int width = size.width() + 2 * px(metrics::icon) + 4 * metrics::space2;
    if (item && item->text.contains(u'\t'))
        width += metrics::space6;
    return {width, px(metrics::menuRowHeight)};
}

QRect comboPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const QRect whole = option->rect;
    const int arrow = px(metrics::iconMeta) + metrics::space2;
    const int start = combo && combo->frame ? px(metrics::buttonPadding) : metrics::space1;
    QRect rect = whole;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(whole.right() - arrow - metrics::space1 + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = whole.adjusted(start, 1, -arrow - metrics::space1, -1);
    return QStyle::visualRect(option->direction, whole, rect);
}

} // namespace

QSize GalleyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const int padding = flat ? metrics::space2 - 2 : px(metrics::buttonPadding);
        return {size.width() + 2 * padding, std::max(px(metrics::buttonHeight), size.height() + 2)};
    }
    case CT_ToolButton:
        return toolButtonSize(option, size);
    case CT_LineEdit:
        return {base.width(), std::max(px(metrics::fieldHeight), size.height())};
    case CT_ComboBox:
        return {size.width() + px(metrics::buttonPadding) + px(metrics::iconMeta) + metrics::space4,
                std::max(px(metrics::buttonHeight), size.height())};
    case CT_SpinBox:
        return {base.width(), px(metrics::fieldHeight)};
    case CT_MenuItem:
        return menuItemSize(option, size);
    case CT_MenuBarItem:
        return {size.width() + metrics::space4, px(metrics::menuRowHeight)};
    case CT_TabBarTab:
        return {base.width(), px(metrics::tabHeight)};
    case CT_ItemViewItem:
        return {base.width(), std::max(px(metrics::treeRow), base.height())};
    case CT_ProgressBar:
        return {base.width(), px(metrics::progressHeight)};
    default:
        return base;
    }
}

QRect GalleyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const QRect thumb = stylepaint::scrollThumb(*bar);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        QRect rect = option->rect;
        switch (part) {
        case SC_ScrollBarSlider:
            rect = thumb;
            break;
        case SC_ScrollBarGroove:
            break;
        case SC_ScrollBarSubPage:
            horizontal ? rect.setRight(thumb.left() - 1) : rect.setBottom(thumb.top() - 1);
            break;
        case SC_ScrollBarAddPage:
            horizontal ? rect.setLeft(thumb.right() + 1) : rect.setTop(thumb.bottom() + 1);
            break;
        default:
            return {}; // no arrows
        }
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return comboPart(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect GalleyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents && qstyleoption_cast<const QStyleOptionFrame *>(option)) {
        const int side = qstyleoption_cast<const QStyleOptionFrame *>(option)->lineWidth > 0 ? metrics::space2 - 2 : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int GalleyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return metrics::splitterWidth;
    case PM_ScrollBarExtent:
        return px(metrics::scrollBar);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return px(metrics::icon);
    case PM_LineEditIconSize:
        return px(metrics::iconTree);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return metrics::space1;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuBarHMargin:
        return metrics::space2;
    case PM_MenuBarVMargin:
        return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(metrics::checkBox);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusFrameMargin;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::space3;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GalleyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration: // nothing moves
    case SH_Widget_Animate:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Menu_FadeOutOnHide:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData); mask && option) {
            const int hole = focusFrameMargin - int(metrics::focusRingGap);
            mask->region = QRegion(option->rect) - QRegion(option->rect.adjusted(hole + 3, hole + 3, -hole - 3, -hole - 3));
        }
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace galley
