// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace galley {

/// A list of marks. Arrow keys walk over it, Enter and a click choose; figures are left to the page around it.
class MarkListView final : public QListView
{
    Q_OBJECT
public:
    explicit MarkListView(QWidget *parent = nullptr);

    /// Selects a row without saying so; an invalid index selects none.
    void setQuietCurrent(const QModelIndex &index);

Q_SIGNALS:
    void chosen(const QModelIndex &index);  ///< clicked, or Enter
    void reached(const QModelIndex &index); ///< by an arrow key
    void removeRequested(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, QPoint globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace galley
