// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/menus.h"

#include "ui/actions/actionregistry.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>

namespace galley {

Menus::Menus(const ActionRegistry &registry, QWidget *window) : QObject(window), m_registry(registry)
{
    for (int i = 0; i < menuCount; ++i) {
        auto *menu = new QMenu(window);
        m_menus[size_t(i)] = menu;
        connect(menu, &QMenu::aboutToShow, this, [this, i] { fill(MenuId(i)); });
    }
    window->installEventFilter(this);
    retranslate();
}

QMenu *Menus::menu(MenuId id) const
{
    return m_menus[size_t(id)];
}

void Menus::addTo(QMenuBar &bar) const
{
    for (QMenu *menu : m_menus)
        bar.addMenu(menu);
}

void Menus::addTo(QMenu &tree) const
{
    for (QMenu *menu : m_menus)
        tree.addMenu(menu);
}

void Menus::fill(MenuId id)
{
    QMenu *target = menu(id);
    if (!target->isEmpty())
        return;
    const QList<QAction *> actions = m_registry.actions();
    for (QAction *action : actions) {
        const ActionSpec &spec = m_registry.spec(ActionRegistry::idOf(action));
        if (spec.menu != id)
            continue;
        if (spec.separatorBefore)
            target->addSeparator();
        target->addAction(action);
    }
}

bool Menus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Menus::retranslate()
{
    for (int i = 0; i < menuCount; ++i)
        m_menus[size_t(i)]->setTitle(QCoreApplication::translate("Actions", menuText(MenuId(i))));
}

} // namespace galley
