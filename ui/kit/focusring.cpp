// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/focusring.h"

#include "ui/style/surface.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace galley {
namespace {

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

// Typing says nothing about where the focus is wanted; moving about with keys does.
bool isNavigation(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return true;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

// Lists, trees and the reader draw their own, inside.
bool takesRing(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

FocusRing::FocusRing(QApplication &application)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing()
{
    if (m_frame)
        m_frame->deleteLater();
}

const QWidget *FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        setFocusVisible(false);
        break;
    case QEvent::KeyPress:
        if (isNavigation(*dynamic_cast<QKeyEvent *>(event)))
            setFocusVisible(true);
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            follow(qobject_cast<QWidget *>(watched), dynamic_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (m_frame && watched == ringed())
            m_frame->setWidget(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget, Qt::FocusReason reason)
{
    if (isByKey(reason))
        setFocusVisible(true);
    else if (reason == Qt::MouseFocusReason)
        setFocusVisible(false);
    const bool wanted = takesRing(widget) && isFocusVisible();
    if (!m_frame && wanted)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(wanted ? widget : nullptr);
}

} // namespace galley
