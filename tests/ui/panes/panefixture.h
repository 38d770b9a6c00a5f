// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/articlecommands.h"
#include "models/items/articlelistmodel.h"
#include "models/items/sourcetreemodel.h"
#include "models/storage/collectionstore.h"
#include "tests/support/temporarylibrary.h"
#include "ui/actions/actionregistry.h"

#include <QSettings>
#include <QTest>

namespace galley {

/// A library with its models and commands, as the window would have them.
struct PaneFixture
{
    TemporaryLibrary library;
    Editor editor{*library};
    ArticleCommands commands{editor};
    ArticleListModel articles{*library};
    SourceTreeModel sources{*library};
    QSettings settings{library.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ActionRegistry registry{settings};

    [[nodiscard]] ArticleSummary summary(ArticleId id)
    {
        return library.read([id](Connection &connection) { return ArticleStore(connection).summaries({id}); }).value(0);
    }
    CollectionId addCollection(const QString &name, const QList<ArticleId> &in = {})
    {
        return library.write([=](Connection &connection) {
            CollectionStore store(connection);
            return store.add(name).and_then([&](CollectionId id) { return store.put(id, in).map([&] { return id; }); });
        });
    }
    [[nodiscard]] QList<Collection> collections()
    {
        return library.read([](Connection &connection) { return CollectionStore(connection).collections(); });
    }
};

} // namespace galley
