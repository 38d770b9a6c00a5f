// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/marklistview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace galley {

MarkListView::MarkListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &MarkListView::chosen);
}

void MarkListView::setQuietCurrent(const QModelIndex &index)
{
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    if (index == currentIndex() && selectionModel()->isSelected(index))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

// The card above grows and shrinks with what has the focus.
void MarkListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (selectionModel() && selectionModel()->isSelected(currentIndex()))
        scrollTo(currentIndex());
}

void MarkListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (before.isValid())
            Q_EMIT chosen(before);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (before.isValid())
            Q_EMIT removeRequested(before);
        return;
    }
    QListView::keyPressEvent(event);
    if (currentIndex() != before && currentIndex().isValid())
        Q_EMIT reached(currentIndex());
}

void MarkListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isOfKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isOfKeyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT menuRequested(index, isOfKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace galley
