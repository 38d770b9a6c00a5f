// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listpane.h"

#include "models/edit/articlecommands.h"
#include "models/items/articlelistmodel.h"
#include "ui/panes/articlelistview.h"
#include "ui/panes/articlemenu.h"
#include "ui/panes/namepopup.h"

#include <QLabel>

// What can be done with the selected rows.
namespace galley {

void ListPane::openMenu(QPoint position)
{
    const QList<ArticleId> articles = selectedArticles();
    if (articles.isEmpty())
        return;
    ArticleMenu::Context context{.articles = static_cast<int>(articles.size()), .allStarred = true, .anyUnread = false, .collections = m_counts.collections, .scope = m_scope};
    for (const ArticleId article : articles) {
        const QModelIndex index = m_model.index(m_model.rowOf(article));
        context.allStarred = context.allStarred && index.data(ArticleListModel::StarredRole).toBool();
        context.anyUnread = context.anyUnread || index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(ReadingState::Unread);
    }
    auto *menu = new ArticleMenu(context, m_registry, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ArticleMenu::starRequested, this, [this, articles](bool starred) { m_commands.setStarred(articles, starred); });
    connect(menu, &ArticleMenu::stateRequested, this, [this, articles](ReadingState state) { m_commands.setState(articles, state); });
    connect(menu, &ArticleMenu::putRequested, this, [this, articles](CollectionId id, const QString &name) { m_commands.putInto(id, name, articles); });
    connect(menu, &ArticleMenu::takeRequested, this, [this, articles](CollectionId id, const QString &name) { m_commands.takeFrom(id, name, articles); });
    connect(menu, &ArticleMenu::newCollectionRequested, this, [this, articles] { nameCollection(articles); });
    connect(menu, &ArticleMenu::exportRequested, this, [this, articles] { Q_EMIT exportRequested(articles); });
    connect(menu, &ArticleMenu::removeRequested, this, [this, articles] { m_commands.remove(articles); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListPane::nameCollection(const QList<ArticleId> &articles)
{
    auto *popup = new NamePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setTitle(tr("Name of the new collection"));
    //: button: makes the collection
    popup->setButtonText(tr("Create"));
    QStringList names;
    for (const Collection &collection : std::as_const(m_counts.collections))
        names.append(collection.name);
    popup->setTakenNames(names);
    connect(popup, &NamePopup::accepted, this, [this, articles](const QString &name) { m_commands.addCollection(name, articles); });
    popup->openBelow(m_count);
}

} // namespace galley
