// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/sourcespane.h"

#include "models/edit/articlecommands.h"
#include "models/items/sourcetreemodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/paneheader.h"
#include "ui/panes/namepopup.h"
#include "ui/panes/sourcetreeview.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace galley {

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

SavedSearch searchOf(const QModelIndex &index)
{
    return {SavedSearchId(index.data(SourceTreeModel::SavedSearchRole).toLongLong()), index.data().toString(), index.data(SourceTreeModel::QueryRole).toString()};
}

bool isCollection(const QModelIndex &index)
{
    return index.isValid() && kindOf(index) == RowKind::Scope && scopeOf(index).kind == ArticleScope::Kind::Collection;
}

bool isSearch(const QModelIndex &index)
{
    return index.isValid() && kindOf(index) == RowKind::SavedSearch;
}

} // namespace

SourcesPane::SourcesPane(SourceTreeModel &model, ActionRegistry &registry, ArticleCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_commands(commands),
      m_header(new PaneHeader(this)),
      m_menu(new IconButton(u"menu", this)),
      m_view(new SourceTreeView(model, this))
{
    setSurface(this, Tone::Sources);
    setSurface(m_view, Tone::Sources);
    makeHeader(registry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!m_restoring && !selected.isEmpty())
            choose(selected.indexes().constFirst());
    });
    connect(m_view, &SourceTreeView::toggled, this, &SourcesPane::toggle);
    connect(m_view, &SourceTreeView::entered, this, &SourcesPane::activated);
    connect(m_view, &SourceTreeView::renameRequested, this, &SourcesPane::rename);
    connect(m_view, &SourceTreeView::removeRequested, this, &SourcesPane::remove);
    connect(m_view, &SourceTreeView::articlesDropped, this, [this](const QModelIndex &index, const QList<ArticleId> &articles) {
        m_commands.putInto(scopeOf(index).collection, index.data().toString(), articles);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &SourcesPane::openMenu);
    connect(&m_model, &SourceTreeModel::modelReset, this, &SourcesPane::restore);
    connect(&m_model, &SourceTreeModel::dataChanged, this, &SourcesPane::tellScopeName); // the same rows, in another language
    retranslate();
    restore();
}

SourcesPane::~SourcesPane() = default;

void SourcesPane::makeHeader(ActionRegistry &registry)
{
    m_header->addWidget(m_menu);
    m_header->addButton(registry.action(u"view.sources"));
    m_header->addStretch();
    m_header->addButton(registry.action(u"library.import"));
    connect(m_menu, &IconButton::clicked, this, [this] { Q_EMIT menuRequested(m_menu); });
}

QWidget *SourcesPane::view() const
{
    return m_view;
}

void SourcesPane::showScope(const ArticleScope &scope)
{
    m_scope = scope;
    m_search = {};
    restore();
}

std::optional<Collection> SourcesPane::currentCollection() const
{
    for (const Collection &collection : m_model.counts().collections) {
        if (m_scope.kind == ArticleScope::Kind::Collection && collection.id == m_scope.collection)
            return collection;
    }
    return std::nullopt;
}

void SourcesPane::choose(const QModelIndex &index)
{
    if (isSearch(index)) {
        const SavedSearch search = searchOf(index);
        m_search = search.id;
        m_scope = {};
        Q_EMIT savedSearchChosen(search);
    } else if (kindOf(index) == RowKind::Scope) {
        m_search = {};
        m_scope = scopeOf(index);
        Q_EMIT scopeChosen(m_scope, index.data().toString());
    }
}

void SourcesPane::toggle(const QModelIndex &index)
{
    if (kindOf(index) == RowKind::Section) {
        m_view->setFolded(index, m_view->isExpanded(index));
    } else if (kindOf(index) == RowKind::AllLanguages) {
        m_allLanguages = !m_allLanguages;
        m_model.setAllLanguagesShown(m_allLanguages);
    }
}

// The model was rebuilt: the same row is chosen again, wherever it stands now.
void SourcesPane::restore()
{
    m_view->applyFolding();
    QModelIndex index = isValid(m_search) ? QModelIndex() : scopeIndex();
    for (int section = 0; isValid(m_search) && section < m_model.rowCount(); ++section) {
        const QModelIndex parent = m_model.index(section, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex candidate = m_model.index(row, 0, parent);
            if (isSearch(candidate) && searchOf(candidate).id == m_search)
                index = candidate;
        }
    }
    const QScopedValueRollback guard(m_restoring, true);
    if (index.isValid()) {
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (m_search == SavedSearchId{}) {
            m_scope = scopeOf(index);
            tellScopeName();
        }
        return;
    }
    m_view->clearSelection();
    const bool gone = isValid(m_search) || m_scope.kind == ArticleScope::Kind::Collection;
    if (gone && m_model.counts().all > 0) {
        m_restoring = false;
        m_search = {};
        m_view->setCurrentIndex(m_model.indexOf({}));
    }
}

QModelIndex SourcesPane::scopeIndex() const
{
    const QModelIndex index = m_model.indexOf(m_scope);
    const auto collection = currentCollection();
    // A renamed collection is another scope by its words, but the same one by its id.
    if (!index.isValid() && collection)
        return m_model.indexOf({.kind = ArticleScope::Kind::Collection, .value = collection->name, .collection = collection->id});
    return index;
}

void SourcesPane::tellScopeName()
{
    if (const QModelIndex index = scopeIndex(); index.isValid() && !isValid(m_search))
        Q_EMIT scopeNamed(index.data().toString());
}

QStringList SourcesPane::collectionNames() const
{
    QStringList names;
    for (const Collection &collection : m_model.counts().collections)
        names.append(collection.name);
    return names;
}

void SourcesPane::createCollection()
{
    auto *popup = new NamePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setTitle(tr("Name of the new collection"));
    //: button: makes the collection
    popup->setButtonText(tr("Create"));
    popup->setTakenNames(collectionNames());
    connect(popup, &NamePopup::accepted, this, [this](const QString &name) { m_commands.addCollection(name); });
    popup->openBelow(m_header);
}

void SourcesPane::rename(const QModelIndex &index)
{
    if (!isCollection(index))
        return;
    const ArticleScope scope = scopeOf(index);
    auto *popup = new NamePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setTitle(tr("New name of the collection"));
    //: button: gives the collection its new name
    popup->setButtonText(tr("Rename"));
    popup->setName(scope.value);
    popup->setTakenNames(collectionNames());
    connect(popup, &NamePopup::accepted, this, [this, scope](const QString &name) { m_commands.renameCollection(scope.collection, name); });
    popup->openBelow(m_header);
}

void SourcesPane::remove(const QModelIndex &index)
{
    if (isCollection(index))
        m_commands.removeCollection(scopeOf(index).collection, index.data().toString());
    else if (isSearch(index))
        m_commands.removeSearch(searchOf(index).id);
}

void SourcesPane::renameCurrent()
{
    rename(m_model.indexOf(m_scope));
}

void SourcesPane::removeCurrent()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (!selected.isEmpty())
        remove(selected.constFirst());
}

void SourcesPane::openMenu(QPoint position)
{
    const QPersistentModelIndex index = m_view->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of the sources pane
    connect(menu->addAction(icon(u"folder-plus"), tr("New collection…")), &QAction::triggered, this, &SourcesPane::createCollection);
    if (isCollection(index)) {
        menu->addSeparator();
        //: menu of a collection
        QAction *rename = menu->addAction(icon(u"pencil"), tr("Rename…"));
        connect(rename, &QAction::triggered, this, [this, index] { this->rename(index); });
        rename->setShortcut(Qt::Key_F2);
        rename->setShortcutVisibleInContextMenu(true);
    }
    if (isCollection(index) || isSearch(index)) {
        QAction *remove = menu->addAction(icon(u"trash-2"), isSearch(index) ? tr("Remove the saved search") : tr("Remove the collection, keep its articles"));
        connect(remove, &QAction::triggered, this, [this, index] { this->remove(index); });
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutVisibleInContextMenu(true);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SourcesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SourcesPane::retranslate()
{
    //: button that opens all menus
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(m_menu->toolTip());
    //: name of the tree for assistive technology
    m_view->setAccessibleName(tr("Sources"));
    m_model.retranslate();
}

} // namespace galley
