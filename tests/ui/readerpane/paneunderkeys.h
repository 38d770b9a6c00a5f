// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/annotationcommands.h"
#include "models/edit/articlecommands.h"
#include "models/edit/editor.h"
#include "models/items/openarticle.h"
#include "models/tagset/tagset.h"
#include "tests/support/temporarylibrary.h"
#include "ui/actions/actionregistry.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace galley {

/// A reader pane in an active window, over a library in a temporary folder, with the actions' keys in place.
struct PaneUnderKeys
{
    TemporaryLibrary library;
    QSettings settings{library.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ActionRegistry registry{settings};
    Editor editor{*library};
    AnnotationCommands annotations{editor};
    ArticleCommands articles{editor};
    OpenArticle open{*library, editor};
    ReaderPane pane{open, annotations, articles, editor, Tagset::standard(), registry};

    explicit PaneUnderKeys(QSize size = {900, 700})
    {
        pane.addActions(registry.actionsOf(ActionScope::Window));
        pane.resize(size);
        pane.show();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window does not become active");
    }

    [[nodiscard]] ReaderView &view() const { return pane.view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &pane, key, modifiers);
    }
    void show(ArticleId id)
    {
        QSignalSpy opened(&open, &OpenArticle::opened);
        open.open(id);
        if (!opened.wait())
            qFatal("the article does not open: %s", qPrintable(pane.messageText()));
        view().setFocus();
    }
    ArticleId showNew(const QString &headline, const QStringList &paragraphs, const QString &language = QStringLiteral("en"))
    {
        const ArticleId id = library.addArticle(headline, paragraphs, language);
        show(id);
        return id;
    }
    void select(const QString &words)
    {
        const qsizetype at = open.article().pageText.indexOf(words);
        view().selectSpan({at, at + words.size()});
    }
    [[nodiscard]] Article stored(ArticleId id)
    {
        return library.read([id](Connection &connection) { return ArticleStore(connection).article(id); });
    }
    [[nodiscard]] QStringList marks() const
    {
        QStringList all;
        for (const EntityMention &mention : open.annotations().mentions)
            all.append(mention.type + QChar(u' ') + open.words(mention.cover()));
        for (const EventMention &event : open.annotations().events)
            all.append(event.type + QChar(u' ') + open.words(event.trigger));
        return all;
    }
    template<typename Widget>
    [[nodiscard]] Widget *find() const
    {
        return pane.findChild<Widget *>();
    }
};

} // namespace galley
