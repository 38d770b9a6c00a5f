// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QToolButton>

class QAction;

namespace galley {

/// A 28×28 button with a 16 px icon, muted until hovered or checked. With an action it does what the action does, and its
/// tooltip names it with its shortcut.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(QAction *action, QWidget *parent = nullptr);
    /// Without an action: the owner sets the tooltip, which is also the accessible name.
    explicit IconButton(QStringView iconName, QWidget *parent = nullptr);

    /// "Next article (J)".
    [[nodiscard]] QString describingText() const;

protected:
    bool event(QEvent *event) override;

private:
    void setUp();
};

} // namespace galley
