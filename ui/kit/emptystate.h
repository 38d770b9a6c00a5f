// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace galley {

/// What a pane shows when it has nothing: a large faint icon, one sentence, a button or two, centred.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QStringView iconName, QWidget *parent = nullptr);

    void setIcon(QStringView iconName);
    void setSentence(const QString &sentence);
    /// The owner connects and names the button; the first one is the main one.
    QPushButton *addButton(const QString &text = {});

private:
    QLabel *m_picture;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace galley
