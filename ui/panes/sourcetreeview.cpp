// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/sourcetreeview.h"

#include "models/items/sourcetreemodel.h"
#include "ui/panes/articlemime.h"
#include "ui/panes/sourcedelegate.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSettings>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

using RowKind = SourceTreeModel::RowKind;

RowKind kindOf(const QModelIndex &index)
{
    return RowKind(index.data(SourceTreeModel::KindRole).toInt());
}

ArticleScope scopeOf(const QModelIndex &index)
{
    return index.data(SourceTreeModel::ScopeRole).value<ArticleScope>();
}

/// A section's name for the settings, which does not change with the language: what its first row is tells it.
QString sectionKey(const QModelIndex &section)
{
    const QModelIndex first = section.model()->index(0, 0, section);
    if (kindOf(first) == RowKind::SavedSearch)
        return u"searches"_s;
    switch (scopeOf(first).kind) {
    case ArticleScope::Kind::Collection:
        return u"collections"_s;
    case ArticleScope::Kind::Language:
        return u"languages"_s;
    case ArticleScope::Kind::Site:
        return u"sites"_s;
    default:
        return u"library"_s;
    }
}

QString settingsKey()
{
    return u"Sources/Folded"_s;
}

} // namespace

SourceTreeView::SourceTreeView(SourceTreeModel &model, QWidget *parent) : QTreeView(parent), m_delegate(new SourceDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&model);
    applyFolding();
}

bool SourceTreeView::isFolded(const QModelIndex &section) const
{
    return QSettings().value(settingsKey()).toStringList().contains(sectionKey(section));
}

void SourceTreeView::setFolded(const QModelIndex &section, bool folded)
{
    QStringList all = QSettings().value(settingsKey()).toStringList();
    all.removeAll(sectionKey(section));
    if (folded)
        all.append(sectionKey(section));
    QSettings().setValue(settingsKey(), all);
    setExpanded(section, !folded);
}

void SourceTreeView::applyFolding()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex section = model()->index(row, 0);
        setExpanded(section, !isFolded(section));
    }
}

bool SourceTreeView::isChoice(const QModelIndex &index)
{
    return index.isValid() && (kindOf(index) == RowKind::Scope || kindOf(index) == RowKind::SavedSearch);
}

QItemSelectionModel::SelectionFlags SourceTreeView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // Section names and "All languages" are passed, not chosen; and something always is.
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    if (!isChoice(index) || (mouse && mouse->button() == Qt::RightButton))
        return QItemSelectionModel::NoUpdate;
    return QItemSelectionModel::ClearAndSelect;
}

// The delegate draws the row's background, which is narrower than the row.
void SourceTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QStyleOptionViewItem option = options;
    option.rect = visualRect(index);
    option.rect.setLeft(0);
    option.rect.setWidth(viewport()->width());
    option.widget = this;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index && viewport()->underMouse());
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    m_delegate->paint(painter, option, index);
}

bool SourceTreeView::foldWithKey(int key, const QModelIndex &index)
{
    const bool towardsEnd = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (kindOf(index) == RowKind::Section)
        setFolded(index, !towardsEnd);
    else if (!towardsEnd)
        setCurrentIndex(index.parent());
    return true;
}

void SourceTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!index.isValid() || !plain) {
        QTreeView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChoice(index))
            Q_EMIT entered(index);
        else
            Q_EMIT toggled(index);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (foldWithKey(event->key(), index))
            break;
        return;
    case Qt::Key_F2:
        Q_EMIT renameRequested(index);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeRequested(index);
        break;
    default:
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SourceTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !isChoice(index)) {
        Q_EMIT toggled(index);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void SourceTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // a quick second click is a second click
}

QModelIndex SourceTreeView::collectionAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    const bool collection = index.isValid() && kindOf(index) == RowKind::Scope && scopeOf(index).kind == ArticleScope::Kind::Collection;
    return collection ? index : QModelIndex();
}

void SourceTreeView::showDropTarget(const QModelIndex &index)
{
    m_delegate->setDropTarget(index);
    viewport()->update();
}

void SourceTreeView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!articlesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's
}

void SourceTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex target = articlesOf(*event->mimeData()).isEmpty() ? QModelIndex() : collectionAt(event->position().toPoint());
    showDropTarget(target);
    if (target.isValid())
        event->acceptProposedAction();
    else
        event->ignore();
}

void SourceTreeView::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDropTarget({});
    event->accept();
}

void SourceTreeView::dropEvent(QDropEvent *event)
{
    showDropTarget({});
    const QList<ArticleId> articles = articlesOf(*event->mimeData());
    const QModelIndex target = collectionAt(event->position().toPoint());
    if (articles.isEmpty() || !target.isValid()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT articlesDropped(target, articles);
}

void SourceTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    viewport()->update(); // the selection is blue only with the focus
}

void SourceTreeView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void SourceTreeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
    QTreeView::changeEvent(event);
}

} // namespace galley
