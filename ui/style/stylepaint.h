// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;
class QRect;
class QRectF;

/// How GalleyStyle draws its parts; nobody else needs these.
namespace galley::stylepaint {

void pushButtonPanel(QPainter &painter, const QStyleOptionButton &option);
/// Icon and words, in the middle together. QCommonStyle aligns the words to the wrong side from right to left: Qt 6.4 turns
/// around an alignment that it has turned around already, and they run out under the icon.
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget);
void fieldPanel(QPainter &painter, const QStyleOption &option, bool framed);
void checkIndicator(QPainter &painter, const QStyleOption &option);
void radioIndicator(QPainter &painter, const QStyleOption &option);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QStyle &style, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);
/// \a row: the part of a tree's row before its item, where the branches stand.
void itemRow(QPainter &painter, const QStyleOptionViewItem &option, bool row, const QWidget *widget);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void splitter(QPainter &painter, const QStyleOption &option);

/// The part of the widget's own rectangle that the thumb of a scroll bar covers.
[[nodiscard]] QRect scrollThumb(const QStyleOptionSlider &option);

} // namespace galley::stylepaint
