// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/wrappinglabel.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace galley {

WrappingLabel::WrappingLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void WrappingLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void WrappingLabel::setLineHeight(int pixels)
{
    m_firstLine = pixels;
    updateGeometry();
}

qreal WrappingLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFont(font());
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (layout.lineCount() == 1)
            y = std::max<qreal>(0, (m_firstLine - line.height()) / 2);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return std::max<qreal>(m_firstLine, y);
}

int WrappingLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_text);
    return int(std::ceil(layOut(layout, width)));
}

QSize WrappingLabel::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(m_text) + 1;
    const int width = std::min(maximumWidth(), wanted);
    return {width, heightForWidth(width)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, std::max(m_firstLine, fontMetrics().height())};
}

void WrappingLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text);
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(Palette::current()[isEnabled() ? m_tone : Tone::Faint]);
    layout.draw(&painter, {});
}

} // namespace galley
