// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/galleystyle.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/stylepaint.h"
#include "ui/style/surface.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

using metrics::px;

constexpr int focusFrameMargin = int(metrics::focusRingGap + metrics::focusRingWidth) + 1;
constexpr int headerIndent = 3; ///< what an item view puts before the words of a cell

template<typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

// A field's corners are rounder than a button's, and the ring follows them.
qreal radiusOf(const QWidget *focused)
{
    const bool field = qobject_cast<const QLineEdit *>(focused) != nullptr;
    return px(field ? metrics::radiusCard - 1 : metrics::radiusRow);
}

void paintFocusFrame(QPainter &painter, const QStyleOption &option, const QWidget *frame)
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    const QRectF inner = QRectF(option.rect).adjusted(focusFrameMargin, focusFrameMargin, -focusFrameMargin, -focusFrameMargin);
    paintFocusRing(painter, inner, radiusOf(focusFrame ? focusFrame->widget() : nullptr), false);
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const int size = px(metrics::iconMeta);
    QRect box(0, 0, size, size);
    box.moveCenter(option.rect.center());
    const bool open = option.state.testFlag(QStyle::State_Open);
    paintIcon(painter, box, open ? u"chevron-down" : u"chevron-right", {Tone::Muted, false, metrics::iconStrokeMeta});
}

QStringView arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorHeaderArrow:
        return u"chevron-up";
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left";
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right";
    default:
        return u"chevron-down";
    }
}

} // namespace

GalleyStyle::GalleyStyle() : QProxyStyle(u"fusion"_s) {}

void GalleyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Palette &palette = Palette::current();
    switch (element) {
    case PE_PanelButtonCommand:
        stylepaint::pushButtonPanel(*painter, as<QStyleOptionButton>(option));
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            stylepaint::fieldPanel(*painter, *option, frame->lineWidth > 0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioIndicator(*painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        stylepaint::itemRow(*painter, as<QStyleOptionViewItem>(option), element == PE_PanelItemViewRow, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && isFocusVisible())
            paintFocusRing(*painter, QRectF(option->rect), px(metrics::radiusRow), true);
        return;
    case PE_IndicatorBranch:
        paintBranch(*painter, *option);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintIcon(*painter, QRectF(option->rect), arrowIcon(element), {Tone::Muted, false, metrics::iconStrokeMeta});
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, palette[Tone::Popup]);
        if (element == PE_PanelTipLabel)
            paintRounded(*painter, QRectF(option->rect), 1, {}, palette[Tone::HairlineStrong]);
        return;
    case PE_FrameMenu:
        paintRounded(*painter, QRectF(option->rect), 1, {}, palette[Tone::HairlineStrong]);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        paintRounded(*painter, QRectF(option->rect), px(metrics::radiusRow), {}, palette[Tone::Hairline]);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GalleyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Palette &palette = Palette::current();
    switch (element) {
    case CE_PushButtonLabel: {
        QStyleOptionButton label = as<QStyleOptionButton>(option);
        const bool enabled = label.state.testFlag(State_Enabled);
        if (enabled && label.features.testFlag(QStyleOptionButton::DefaultButton))
            label.palette.setColor(QPalette::ButtonText, palette[Tone::OnAccent]);
        else if (enabled && label.features.testFlag(QStyleOptionButton::Flat))
            label.palette.setColor(QPalette::ButtonText, palette[Tone::Accent]);
        stylepaint::pushButtonLabel(*painter, label, *this, widget);
        return;
    }
    case CE_HeaderLabel: {
        QStyleOptionHeader label = as<QStyleOptionHeader>(option);
        label.state.setFlag(State_On, false); // no bold where something below is selected
        label.palette.setColor(QPalette::ButtonText, palette[Tone::Muted]);
        label.rect.adjust(headerIndent, 0, -headerIndent, 0); // in line with the words of the cells below
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_MenuItem:
        painter->save();
        stylepaint::menuItem(*painter, as<QStyleOptionMenuItem>(option));
        painter->restore();
        return;
    case CE_MenuBarItem:
        painter->save();
        stylepaint::menuBarItem(*painter, as<QStyleOptionMenuItem>(option));
        painter->restore();
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_TabBarTabShape:
        stylepaint::tabShape(*painter, as<QStyleOptionTab>(option));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        stylepaint::headerSection(*painter, *option);
        return;
    case CE_ProgressBar:
        stylepaint::progressBar(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_Splitter:
        stylepaint::splitter(*painter, *option);
        return;
    case CE_FocusFrame:
        paintFocusFrame(*painter, *option, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void GalleyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        stylepaint::toolButton(*painter, as<QStyleOptionToolButton>(option), *this, widget);
        return;
    case CC_ComboBox:
        stylepaint::comboBox(*painter, as<QStyleOptionComboBox>(option), *this, widget);
        return;
    case CC_SpinBox:
        stylepaint::spinBox(*painter, as<QStyleOptionSpinBox>(option), *this, widget);
        return;
    case CC_ScrollBar:
        stylepaint::scrollBar(*painter, as<QStyleOptionSlider>(option), *this, widget);
        return;
    case CC_Slider:
        stylepaint::slider(*painter, as<QStyleOptionSlider>(option), *this, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void GalleyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace galley
