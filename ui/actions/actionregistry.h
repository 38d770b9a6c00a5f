// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/actiontable.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QActionGroup;
class QSettings;

namespace galley {

/// Every action of the window under its stable id. Menus, buttons, command palette and shortcut editor are made from it;
/// what an action does is connected by the window. Words follow the interface's language, keys those the user set.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    /// \a settings keeps the user's shortcuts and must outlive the registry.
    explicit ActionRegistry(QSettings &settings, QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// The action of an id of the table; asking for another is a programming error and ends the program.
    [[nodiscard]] QAction *action(QStringView id) const;
    [[nodiscard]] QAction *find(QStringView id) const; ///< null when there is none
    [[nodiscard]] QList<QAction *> actions() const;    ///< in the order of the menus
    /// Those whose keys work in the whole window, or only in the reader: for QWidget::addActions.
    [[nodiscard]] QList<QAction *> actionsOf(ActionScope scope) const;

    [[nodiscard]] static QString idOf(const QAction *action);
    /// What the action is called in the language of the interface; its text may say more ("Undo: Mention removed").
    [[nodiscard]] QString plainName(QStringView id) const;
    [[nodiscard]] QString englishName(QStringView id) const;
    [[nodiscard]] QString menuName(QStringView id) const; ///< translated, without its access key
    [[nodiscard]] const ActionSpec &spec(QStringView id) const;

    [[nodiscard]] QList<QKeySequence> defaultShortcuts(QStringView id) const;
    void setShortcuts(QStringView id, const QList<QKeySequence> &keys); ///< saved at once
    void resetShortcuts(QStringView id);
    void resetAllShortcuts();
    [[nodiscard]] bool isChanged(QStringView id) const;
    /// Ids of the other actions that have \a keys, or keys that begin with them or begin them.
    [[nodiscard]] QStringList conflicts(QStringView id, const QKeySequence &keys) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void shortcutsChanged(const QString &id);

private:
    struct Entry
    {
        const ActionSpec *spec = nullptr;
        std::unique_ptr<QAction> action;
    };
    void retranslate();
    [[nodiscard]] const Entry *entry(QStringView id) const;
    void joinGroup(const ActionSpec &spec, QAction *action);

    QSettings &m_settings;
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_indexes;
    QHash<QString, QActionGroup *> m_groups;
};

} // namespace galley
