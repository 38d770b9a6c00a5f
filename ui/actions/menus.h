// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/actiontable.h"

#include <QObject>

#include <array>

class QMenu;
class QMenuBar;
class QWidget;

namespace galley {

class ActionRegistry;

/// The menus made from the registry: the same ones in the classic menu bar and as a tree behind the menu button. Filled
/// when first opened.
class Menus final : public QObject
{
    Q_OBJECT
public:
    /// \a window owns the menus.
    Menus(const ActionRegistry &registry, QWidget *window);

    [[nodiscard]] QMenu *menu(MenuId id) const;
    void addTo(QMenuBar &bar) const;
    void addTo(QMenu &tree) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(MenuId id);
    void retranslate();

    const ActionRegistry &m_registry;
    std::array<QMenu *, menuCount> m_menus{};
};

} // namespace galley
