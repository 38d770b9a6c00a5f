// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace galley {

class IconButton;

/// The 48 px row at the top of a pane: icon buttons, a field or a segmented control, stretches between them. It has no
/// background of its own and no line beneath.
class PaneHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent = nullptr);

    IconButton *addButton(QAction *action);
    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch();
    /// At a place in the row, for a toggle that moves to the nearest shown header.
    void insertWidget(int index, QWidget *widget);

private:
    QHBoxLayout *m_row;
};

} // namespace galley
