// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"

#include <QTreeView>

namespace galley {

class SourceDelegate;
class SourceTreeModel;

/// The tree of the sources pane: sections fold at a click and stay so, rows are chosen, collections take dropped articles.
class SourceTreeView final : public QTreeView
{
    Q_OBJECT
public:
    SourceTreeView(SourceTreeModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFolded(const QModelIndex &section) const;
    void setFolded(const QModelIndex &section, bool folded); ///< remembered
    /// Opens the sections that are not folded; after the model was reset.
    void applyFolding();

    void keyboardSearch(const QString &) override {} // single letters are keys of the window

Q_SIGNALS:
    void toggled(const QModelIndex &index);  ///< a section or "All languages" was clicked or entered
    void entered(const QModelIndex &index);  ///< Enter on a row
    void renameRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);
    void articlesDropped(const QModelIndex &collection, const QList<galley::ArticleId> &articles);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool foldWithKey(int key, const QModelIndex &index);
    [[nodiscard]] QModelIndex collectionAt(QPoint position) const;
    [[nodiscard]] static bool isChoice(const QModelIndex &index);
    void showDropTarget(const QModelIndex &index);

    SourceDelegate *m_delegate;
};

} // namespace galley
