// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace galley {

/// The menus, in their order in the menu bar.
enum class MenuId { File, Edit, View, Go, Article, Tag, Help };
inline constexpr int menuCount = int(MenuId::Help) + 1;

/// Where an action's keys work. Those of the reader (Tab, Backspace …) need the focus in it.
enum class ActionScope { Window, Reader };

enum class ActionKind { Plain, Checkable, Exclusive };

/// What is known of an action before the program runs. Nothing in it is translated yet.
struct ActionSpec
{
    const char *id;      ///< stable, for settings and scripts: "article.next"
    const char *text;    ///< English, marked for translation in the context "Actions"
    const char *icon;    ///< Lucide name, empty for none
    const char *keys;    ///< portable; several are separated by "; "
    MenuId menu;
    bool separatorBefore = false;
    ActionKind kind = ActionKind::Plain;
    ActionScope scope = ActionScope::Window;
};

/// Every action of the window, in the order of the menus. Exclusive ones with the same first word of the id are a group.
[[nodiscard]] std::span<const ActionSpec> actionTable();
/// English and marked for translation like the actions.
[[nodiscard]] const char *menuText(MenuId menu);

} // namespace galley
