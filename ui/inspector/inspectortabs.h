// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace galley {

/// The row of tabs in the inspector's header: icons, the current one with its word and count.
class InspectorTabs final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorTabs(QWidget *parent = nullptr);

    void addTab(int id, QStringView iconName);
    void setName(int id, const QString &name);
    void setCount(int id, int count); ///< 0 shows none
    [[nodiscard]] int current() const;
    void setCurrent(int id); ///< signals like a click when it is another one

Q_SIGNALS:
    void currentChanged(int id);

private:
    QButtonGroup *m_group;
    int m_last = -1;
};

} // namespace galley
