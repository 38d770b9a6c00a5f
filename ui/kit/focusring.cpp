// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/focusring.h"

#include "ui/style/palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

namespace galley {
namespace {

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
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
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        follow(qobject_cast<QWidget *>(watched), dynamic_cast<QFocusEvent *>(event)->reason());
    else if (event->type() == QEvent::FocusOut && watched == ringed())
        m_frame->setWidget(nullptr);
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget, Qt::FocusReason reason)
{
    const bool wanted = takesRing(widget) && (isByKey(reason) || Palette::current().isHighContrast());
    if (!m_frame && wanted)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(wanted ? widget : nullptr);
}

} // namespace galley
