// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/librarynotifier.h"

namespace galley {

void LibraryNotifier::announce(const LibraryChange &change)
{
    QMetaObject::invokeMethod(this, [this, change] {
        if (!change.added.isEmpty())
            Q_EMIT articlesAdded(change.added);
        if (!change.changed.isEmpty())
            Q_EMIT articlesChanged(change.changed);
        if (!change.removed.isEmpty())
            Q_EMIT articlesRemoved(change.removed);
        if (!change.annotated.isEmpty())
            Q_EMIT annotationsChanged(change.annotated);
        if (change.entities)
            Q_EMIT entitiesChanged();
        if (change.collections)
            Q_EMIT collectionsChanged();
        Q_EMIT libraryChanged();
    }, Qt::QueuedConnection);
}

} // namespace galley
