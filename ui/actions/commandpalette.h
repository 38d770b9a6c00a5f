// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/popupframe.h"

#include <QStringList>

class QLabel;
class QListView;
class QAction;

namespace galley {

class ActionRegistry;
class CommandModel;
class SearchField;

/// Every action of the registry by name: type, arrow, Enter.
class CommandPalette final : public PopupFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(const ActionRegistry &registry, QWidget *parent = nullptr);
    ~CommandPalette() override;

    void openIn(const QWidget *window); ///< with an empty field
    void setFilter(const QString &typed);
    [[nodiscard]] QStringList shownIds() const; ///< best first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void run(const QModelIndex &index);
    void retranslate();

    CommandModel *m_model;
    SearchField *m_field;
    QLabel *m_nothing;
    QListView *m_list;
};

} // namespace galley
