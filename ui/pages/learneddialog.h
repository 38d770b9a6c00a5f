// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/memorycommands.h"
#include "models/items/learnedmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace galley {

class ElidedLabel;
class EmptyState;
class MemoryFollower;
class SearchField;

/// What was learned from pages: a list by site, to be looked through, switched off, removed and, with Undo, brought back.
class LearnedDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog.
    LearnedDialog(Library &library, Editor &editor, MemoryFollower &follower, QWidget *parent = nullptr);

    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectEdits();
    void showList();
    void updateButtons();
    void removeChosen();
    void forgetSite();
    void applyToLibrary();
    void undo();
    /// \a offersUndo: of the change that it tells of.
    void tell(const QString &message, bool offersUndo = false);
    void retranslate();
    [[nodiscard]] QModelIndex current() const;

    Editor &m_editor;
    MemoryFollower &m_follower;
    MemoryCommands m_commands;
    LearnedModel m_model;
    QLabel *m_intro;
    SearchField *m_field;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    ElidedLabel *m_message;
    QPushButton *m_undo;
    QPushButton *m_remove;
    QPushButton *m_forget;
    QPushButton *m_apply;
    QPushButton *m_close;
    MemorySiteId m_site = {}; ///< of the row that was chosen, to choose it again
    int m_row = -1;           ///< below its site
};

} // namespace galley
