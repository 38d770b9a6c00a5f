// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/iconbutton.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QHelpEvent>
#include <QToolTip>

namespace galley {

IconButton::IconButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setUp();
    setDefaultAction(action);
}

IconButton::IconButton(QStringView iconName, QWidget *parent) : QToolButton(parent)
{
    setUp();
    setIcon(galley::icon(iconName));
}

void IconButton::setUp()
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    const int side = metrics::px(metrics::icon);
    setIconSize({side, side});
}

QString IconButton::describingText() const
{
    const QAction *action = defaultAction();
    if (!action)
        return toolTip();
    QString name = action->text();
    name.remove(u'&');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: tooltip of a button: the name of its action, then its keys
    return keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys);
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(dynamic_cast<QHelpEvent *>(event)->globalPos(), describingText(), this);
        return true;
    }
    return QToolButton::event(event);
}

} // namespace galley
