// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepaint.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace galley::stylepaint {
namespace {

using metrics::px;

QColor tone(Tone name)
{
    return Palette::current()[name];
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QRectF centred(const QRect &rect, int size)
{
    return QRectF(rect.center().x() + 0.5 - size / 2.0, rect.center().y() + 0.5 - size / 2.0, size, size).toRect();
}

void chevron(QPainter &painter, const QRect &rect, QStringView name, bool enabled)
{
    paintIcon(painter, centred(rect, px(metrics::iconMeta)), name,
              {enabled ? Tone::Muted : Tone::Faint, false, metrics::iconStrokeMeta});
}

} // namespace

void pushButtonPanel(QPainter &painter, const QStyleOptionButton &option)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QRectF rect(option.rect);
    if (primary) {
        const QColor fill = tone(Tone::AccentFill);
        paintRounded(painter, rect, px(metrics::radiusRow), pressed || hovered ? fill.darker(pressed ? 115 : 107) : fill);
        return;
    }
    QColor fill = flat ? QColor() : tone(Tone::Card);
    if (pressed)
        fill = tone(Tone::Pressed);
    else if (hovered)
        fill = tone(Tone::Hover);
    if (fill.isValid() || !flat)
        paintRounded(painter, rect, px(metrics::radiusRow), fill, flat ? QColor() : tone(Tone::HairlineStrong));
}

void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool mnemonics = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    const int flags = Qt::AlignCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const int textWidth = option.text.isEmpty() ? 0 : option.fontMetrics.size(flags, option.text).width() + metrics::space1;
        const int width = std::min(option.rect.width(), option.iconSize.width() + textWidth);
        const QRect both(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top(), width, option.rect.height());
        QRect box(QPoint(), option.iconSize);
        box.moveCenter(both.center());
        box.moveLeft(both.left());
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : has(option, QStyle::State_HasFocus) ? QIcon::Active : QIcon::Normal;
        option.icon.paint(&painter, QStyle::visualRect(option.direction, both, box), Qt::AlignCenter, mode,
                          has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        words = QStyle::visualRect(option.direction, both, both.adjusted(option.iconSize.width() + metrics::space1, 0, 0, 0));
    }
    style.drawItemText(&painter, words, flags, option.palette, enabled, option.text, QPalette::ButtonText);
}

void fieldPanel(QPainter &painter, const QStyleOption &option, bool framed)
{
    if (!framed)
        return;
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintRounded(painter, QRectF(option.rect), px(metrics::radiusCard) - 1, tone(enabled ? Tone::Field : Tone::Control),
                 tone(focused ? Tone::FocusRing : Tone::Hairline));
}

void checkIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool checked = has(option, QStyle::State_On);
    const bool partial = has(option, QStyle::State_NoChange);
    const QRectF rect(option.rect);
    if (!checked && !partial) {
        const Tone border = has(option, QStyle::State_MouseOver) ? Tone::Muted : Tone::Faint;
        paintRounded(painter, rect, metrics::radiusMark, tone(Tone::Field), tone(enabled ? border : Tone::HairlineStrong));
        return;
    }
    paintRounded(painter, rect, metrics::radiusMark, tone(enabled ? Tone::AccentFill : Tone::Faint));
    if (partial) {
        painter.fillRect(QRectF(rect.left() + 3, rect.center().y() - 1, rect.width() - 6, 2), tone(Tone::OnAccent));
        return;
    }
    paintIcon(painter, rect.adjusted(1, 1, -1, -1), u"check", {Tone::OnAccent, false, 3});
}

void radioIndicator(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect(option.rect);
    const bool checked = has(option, QStyle::State_On);
    paintRounded(painter, rect, rect.width() / 2, tone(checked ? Tone::AccentFill : Tone::Field),
                 tone(checked ? Tone::AccentFill : Tone::Faint));
    if (checked) {
        const qreal inset = rect.width() / 3;
        paintRounded(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width() / 6, tone(Tone::OnAccent));
    }
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QStyle &style, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (has(option, QStyle::State_Sunken))
        fill = tone(Tone::Pressed);
    else if (has(option, QStyle::State_On))
        fill = tone(Tone::Control);
    else if (has(option, QStyle::State_MouseOver) && enabled)
        fill = tone(Tone::Hover);
    if (fill.isValid())
        paintRounded(painter, QRectF(option.rect), px(metrics::radiusRow), fill);
    QStyleOptionToolButton label = option;
    const bool arrow = option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    if (arrow) {
        const int width = px(metrics::iconMeta) + metrics::space1;
        const QRect logical(option.rect.right() - width - metrics::space1 + 1, option.rect.top(), width, option.rect.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, logical), u"chevron-down", enabled);
        label.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -width, 0));
    }
    const bool lively = has(option, QStyle::State_On) || has(option, QStyle::State_MouseOver);
    label.palette.setColor(QPalette::ButtonText, tone(!enabled ? Tone::Faint : lively ? Tone::Text : Tone::Muted));
    // Without this the hovered icon would not take the text's colour: QCommonStyle asks for Active only when auto-raised.
    label.state.setFlag(QStyle::State_AutoRaise);
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = has(option, QStyle::State_MouseOver) && enabled;
    if (option.editable) {
        fieldPanel(painter, option, option.frame);
    } else if (option.frame) {
        paintRounded(painter, QRectF(option.rect), px(metrics::radiusRow), tone(hovered ? Tone::Hover : Tone::Card),
                     tone(Tone::HairlineStrong));
    } else if (hovered || has(option, QStyle::State_On)) {
        paintRounded(painter, QRectF(option.rect), px(metrics::radiusRow), tone(Tone::Hover));
    }
    chevron(painter, style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget), u"chevron-down",
            enabled);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    fieldPanel(painter, option, option.frame);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, QStringView name) {
        chevron(painter, style.subControlRect(QStyle::CC_SpinBox, &option, part, widget), name,
                option.stepEnabled.testFlag(step));
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up");
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down");
}

QRect scrollThumb(const QStyleOptionSlider &option)
{
    constexpr int shortest = 28;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int room = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = std::min(room, std::max(shortest, int(qint64(room) * option.pageStep / (range + option.pageStep))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - length,
                                                      option.upsideDown);
    return horizontal ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    if (!widget || widget->testAttribute(Qt::WA_OpaquePaintEvent)) // else it stands over rows that are seen through it
        painter.fillRect(option.rect, option.palette.color(QPalette::Base)); // the pane shines through: no groove
    if (option.maximum <= option.minimum)
        return;
    const QRectF slider(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget));
    const bool active = has(option, QStyle::State_Sunken)
        || (has(option, QStyle::State_MouseOver) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const qreal inset = (px(metrics::scrollBar) - px(metrics::scrollThumb)) / 2.0;
    paintRounded(painter, slider.adjusted(inset, inset, -inset, -inset), px(metrics::scrollThumb) / 2.0,
                 tone(active ? Tone::Faint : Tone::HairlineStrong));
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const QRectF handle = centred(style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget),
                                  px(metrics::checkBox));
    QRectF groove(option.rect);
    if (option.orientation == Qt::Horizontal)
        groove = QRectF(groove.left(), groove.center().y() - 1.5, groove.width(), metrics::progressHeight);
    else
        groove = QRectF(groove.center().x() - 1.5, groove.top(), metrics::progressHeight, groove.height());
    paintRounded(painter, groove, 1.5, tone(Tone::HairlineStrong));
    paintRounded(painter, handle, handle.width() / 2, tone(Tone::Card), tone(Tone::Muted));
}

void itemRow(QPainter &painter, const QStyleOptionViewItem &option, bool row, const QWidget *widget)
{
    using Item = QStyleOptionViewItem;
    const bool selected = has(option, QStyle::State_Selected);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    if ((!selected && !hovered) || (row && !tree))
        return;
    // A tree asks twice for the row: for the branches, then for the item, which the delegate paints anyway.
    const int edge = option.direction == Qt::RightToLeft ? widget->width() - option.rect.right() - 1 : option.rect.left();
    if (row && (edge > 0 || option.rect.width() >= widget->width() / 2))
        return;
    // Cells of one row are pieces of one rounded shape: each paints the whole width it needs and shows its own part.
    const auto position = option.viewItemPosition;
    const bool beginning = row || (position != Item::Middle && position != Item::End && !(tree && edge > 0));
    const bool end = !row && position != Item::Middle && position != Item::Beginning;
    const bool square = !row && qobject_cast<const QTableView *>(widget);
    const int more = square ? 0 : px(metrics::radiusRow) * 2;
    const QRect whole = QStyle::visualRect(option.direction, option.rect,
                                           option.rect.adjusted(beginning ? 0 : -more, 0, end ? 0 : more, 0));
    const bool focused = widget && widget->hasFocus();
    const Tone fill = !selected ? Tone::Hover : focused ? Tone::AccentTint : Tone::RowSelectedUnfocused;
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    paintRounded(painter, QRectF(whole), square ? 0 : px(metrics::radiusRow), tone(fill));
    painter.restore();
}

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (has(option, QStyle::State_Selected))
        paintRounded(painter, rect, px(metrics::radiusRow), tone(Tone::Control));
    else if (has(option, QStyle::State_MouseOver))
        paintRounded(painter, rect, px(metrics::radiusRow), tone(Tone::Hover));
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Hairline));
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const int height = px(metrics::progressHeight);
    const QRect bar(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    paintRounded(painter, bar, height / 2.0, tone(Tone::Pressed));
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRect done = bar;
    if (range > 0)
        done.setWidth(int(bar.width() * (qint64(option.progress) - option.minimum) / range));
    else
        done.setWidth(bar.width() / 3); // nobody knows how long: a part that says "working"
    if (done.width() > 0)
        paintRounded(painter, QStyle::visualRect(option.direction, bar, done), height / 2.0, tone(Tone::Accent));
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, tone(Tone::Hairline));
}

} // namespace galley::stylepaint
