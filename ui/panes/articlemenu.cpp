// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/articlemenu.h"

#include "ui/actions/actionregistry.h"
#include "ui/style/icons.h"

namespace galley {

namespace {

QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}

QString escaped(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ArticleMenu::ArticleMenu(const Context &context, const ActionRegistry &registry, QWidget *parent) : QMenu(parent), m_registry(registry)
{
    //: menu: sets or takes the star of the chosen articles
    QAction *star = add(u"star", context.allStarred ? tr("Take the star away") : tr("Star"), u"article.star");
    connect(star, &QAction::triggered, this, [this, starred = !context.allStarred] { Q_EMIT starRequested(starred); });
    addStates(context);
    addSeparator();
    addCollections(context);
    addSeparator();
    //: menu: opens the export dialog for the chosen articles
    connect(add(u"file-output", tr("Export…"), u"article.export"), &QAction::triggered, this, &ArticleMenu::exportRequested);
    addSeparator();
    //: menu: removes the chosen articles from the library; can be undone
    QAction *remove = add(u"trash-2", tr("Remove %Ln article(s)", nullptr, context.articles));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutVisibleInContextMenu(true);
    connect(remove, &QAction::triggered, this, &ArticleMenu::removeRequested);
}

QAction *ArticleMenu::add(QStringView iconName, const QString &text, QStringView likeAction)
{
    QString shown = text;
    if (const QAction *like = likeAction.isEmpty() ? nullptr : m_registry.find(likeAction); like && !like->shortcut().isEmpty())
        shown += u'\t' + like->shortcut().toString(QKeySequence::NativeText);
    return iconName.isEmpty() ? addAction(shown) : addAction(galley::icon(iconName), shown);
}

void ArticleMenu::addStates(const Context &context)
{
    if (context.anyUnread) {
        //: menu: the chosen articles count as read
        connect(add(u"book-open", tr("Mark as read"), u"article.unread"), &QAction::triggered, this, [this] { Q_EMIT stateRequested(ReadingState::InProgress); });
    } else {
        //: menu: the chosen articles count as not read
        connect(add(u"circle-dot", tr("Mark as unread"), u"article.unread"), &QAction::triggered, this, [this] { Q_EMIT stateRequested(ReadingState::Unread); });
    }
    //: menu: nothing is left to be done with the chosen articles
    connect(add(u"check-check", tr("Mark as done"), u"article.done"), &QAction::triggered, this, [this] { Q_EMIT stateRequested(ReadingState::Done); });
}

void ArticleMenu::addCollections(const Context &context)
{
    //: menu: its entries are the collections
    QMenu *put = addMenu(galley::icon(u"folder"), tr("Put into a collection"));
    for (const Collection &collection : context.collections) {
        if (context.scope.kind == ArticleScope::Kind::Collection && collection.id == context.scope.collection)
            continue;
        connect(put->addAction(galley::icon(u"folder"), escaped(collection.name)), &QAction::triggered, this, [this, collection] { Q_EMIT putRequested(collection.id, collection.name); });
    }
    put->addSeparator();
    //: menu: makes a collection with the chosen articles in it
    connect(put->addAction(galley::icon(u"folder-plus"), tr("New collection…")), &QAction::triggered, this, &ArticleMenu::newCollectionRequested);
    if (context.scope.kind != ArticleScope::Kind::Collection)
        return;
    //: menu: %1 is the name of a collection
    const QString text = tr("Take out of “%1”").arg(isolated(escaped(context.scope.value)));
    connect(add({}, text), &QAction::triggered, this, [this, scope = context.scope] { Q_EMIT takeRequested(scope.collection, scope.value); });
}

} // namespace galley
