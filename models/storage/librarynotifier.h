// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QObject>

namespace galley {

/// What a committed transaction changed; collected on the writer's thread, announced on the GUI thread.
struct LibraryChange
{
    QList<ArticleId> added;
    QList<ArticleId> changed; ///< metadata, state, blocks, versions, notes, membership in collections
    QList<ArticleId> removed;
    QList<ArticleId> annotated;
    bool entities = false;
    bool collections = false; ///< collections or saved searches, or what is in them

    bool operator==(const LibraryChange &) const = default;
};

/// Tells what happened to the library, after commit, on the thread it lives on (the GUI thread).
class LibraryNotifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread.
    void announce(const LibraryChange &change);

Q_SIGNALS:
    void articlesAdded(const QList<galley::ArticleId> &articles);
    void articlesChanged(const QList<galley::ArticleId> &articles);
    void articlesRemoved(const QList<galley::ArticleId> &articles);
    void annotationsChanged(const QList<galley::ArticleId> &articles);
    void entitiesChanged();
    void collectionsChanged();
    /// After any of the above, once per change: counts may differ.
    void libraryChanged();
};

} // namespace galley
