// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/search/articlesearch.h"
#include "models/storage/collectionstore.h"

#include <QMenu>

namespace galley {

class ActionRegistry;

/// What can be done with the selected articles of the list. Made for one showing; the owner connects what it asks for.
class ArticleMenu final : public QMenu
{
    Q_OBJECT
public:
    struct Context
    {
        int articles = 1;
        bool allStarred = false;
        bool anyUnread = false;
        QList<Collection> collections; ///< all of the library
        ArticleScope scope;            ///< of the list: a collection can be left
    };

    ArticleMenu(const Context &context, const ActionRegistry &registry, QWidget *parent);

Q_SIGNALS:
    void starRequested(bool starred);
    void stateRequested(galley::ReadingState state);
    void putRequested(galley::CollectionId collection, const QString &name);
    void takeRequested(galley::CollectionId collection, const QString &name);
    void newCollectionRequested();
    void exportRequested();
    void removeRequested();

private:
    QAction *add(QStringView iconName, const QString &text, QStringView likeAction = {});
    void addStates(const Context &context);
    void addCollections(const Context &context);

    const ActionRegistry &m_registry;
};

} // namespace galley
