// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace galley {

class ActionRegistry;
class KeyRecorder;
class SearchField;

/// The list of all actions with their keys. Choose one, press keys; a conflict is said in a sentence and can be solved
/// by taking the keys away from the other action.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(ActionRegistry &registry, QWidget *parent = nullptr);

    void select(const QString &id);
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QString sentence() const; ///< the conflict, empty when there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter(const QString &typed);
    void showSelected();
    void refresh(const QString &id);
    void record();
    void takeOver();
    void retranslate();

    ActionRegistry &m_registry;
    SearchField *m_field;
    QTreeWidget *m_list;
    KeyRecorder *m_recorder;
    QLabel *m_sentence;
    QPushButton *m_take;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace galley
