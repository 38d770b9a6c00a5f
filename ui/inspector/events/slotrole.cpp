// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/slotrole.h"

#include "ui/inspector/wrappinglabel.h"
#include "ui/kit/keycap.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace galley {

using metrics::px;

namespace {

constexpr int figures = 9;

} // namespace

SlotRole::SlotRole(QWidget *parent)
    : QAbstractButton(parent)
    , m_name(new WrappingLabel(this))
{
    m_name->setFont(uiFont(uisize::secondary));
    m_name->setLineHeight(px(metrics::chipHeight));
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedWidth(px(metrics::roleColumn));
    setFocusPolicy(Qt::NoFocus); // its number is its way for the keyboard
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateTone();
}

void SlotRole::setRole(const QString &name, int place)
{
    m_place = place <= figures ? place : 0;
    m_name->setText(name);
    setText(name);
    setAccessibleName(name);
    //: tooltip of a role's name in an event's card; %1 is the role, e.g. Place
    const QString byClick = tr("Fill %1 with a click in the text").arg(name);
    //: tooltip of a role's name: first what it does, then its keys
    setToolTip(m_place > 0 ? tr("%1 (Alt+%2)").arg(byClick).arg(m_place) : byClick);
    updateGeometry();
    update();
}

void SlotRole::setArmed(bool armed)
{
    m_armed = armed;
    updateTone();
}

void SlotRole::setNumberShown(bool shown)
{
    m_numberShown = shown;
    update();
}

void SlotRole::setQuiet(bool quiet)
{
    m_quiet = quiet;
    updateTone();
}

void SlotRole::updateTone()
{
    const bool hovered = underMouse() && isEnabled();
    m_name->setTone(m_armed ? Tone::Accent : m_quiet ? Tone::Faint : hovered ? Tone::Text : Tone::Muted);
    update();
}

int SlotRole::heightForWidth(int width) const
{
    return m_name->heightForWidth(width);
}

QSize SlotRole::sizeHint() const
{
    return {px(metrics::roleColumn), heightForWidth(px(metrics::roleColumn))};
}

QSize SlotRole::minimumSizeHint() const
{
    return {px(metrics::roleColumn), px(metrics::chipHeight)};
}

bool SlotRole::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        updateTone();
    return QAbstractButton::event(event);
}

void SlotRole::resizeEvent(QResizeEvent *)
{
    m_name->setGeometry(rect());
}

void SlotRole::paintEvent(QPaintEvent *)
{
    if (m_place == 0 || !(m_numberShown || m_armed))
        return;
    const QString figure = QString::number(m_place);
    const QSize size = keyCapSize(figure);
    const QRect cap(width() - size.width(), (px(metrics::chipHeight) - size.height()) / 2, size.width(), size.height());
    QPainter painter(this);
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), figure);
}

} // namespace galley
