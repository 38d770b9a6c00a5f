// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/articlecommands.h"
#include "models/items/articlelistmodel.h"
#include "models/items/sourcetreemodel.h"
#include "models/storage/collectionstore.h"
#include "models/storage/librarynotifier.h"
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
    SearchEngine search{*library};
    ArticleListModel articles{search};
    SourceTreeModel sources{*library};
    QSettings settings{library.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ActionRegistry registry{settings};

    [[nodiscard]] ArticleSummary summary(ArticleId id)
    {
        return library.read([id](Connection &connection) { return ArticleStore(connection).summaries({id}); }).value(0);
    }
    // Plain writes that tell of themselves, as the import does.
    CollectionId addCollection(const QString &name, const QList<ArticleId> &in = {})
    {
        const CollectionId made = library.write([=](Connection &connection) {
            CollectionStore store(connection);
            return store.add(name).and_then([&](CollectionId id) { return store.put(id, in).map([&] { return id; }); });
        });
        LibraryChange change;
        change.collections = true;
        library->notifier().announce(change);
        return made;
    }
    ArticleId addArticle(const QString &headline, const QStringList &paragraphs, const QString &language = QStringLiteral("en"))
    {
        const ArticleId made = library.addArticle(headline, paragraphs, language);
        LibraryChange change;
        change.added = {made};
        library->notifier().announce(change);
        return made;
    }
    /// Whether a command came to a good end. Its answer comes through the event loop, so nobody may simply wait for it.
    template<typename T>
    [[nodiscard]] static bool isDone(const QFuture<Result<T>> &command)
    {
        return QTest::qWaitFor([&command] { return command.isFinished(); }) && command.result().has_value();
    }
    [[nodiscard]] QList<Collection> collections()
    {
        return library.read([](Connection &connection) { return CollectionStore(connection).collections(); });
    }
};

} // namespace galley
