// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/articlesearch.h"
#include "models/storage/collectionstore.h"

#include <QWidget>

class QModelIndex;

namespace galley {

class ActionRegistry;
class ArticleCommands;
class IconButton;
class PaneHeader;
class SourceTreeModel;
class SourceTreeView;

/// The pane of sources: the parts of the library, its languages, collections and saved searches, with counts.
class SourcesPane final : public QWidget
{
    Q_OBJECT
public:
    SourcesPane(SourceTreeModel &model, ActionRegistry &registry, ArticleCommands &commands, QWidget *parent = nullptr);
    ~SourcesPane() override;

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] QWidget *view() const; ///< what takes the focus for the rows

    /// Marks a row without a signal; nothing is marked when there is no such row.
    void showScope(const ArticleScope &scope);
    [[nodiscard]] const ArticleScope &scope() const { return m_scope; }
    /// The chosen collection, or none.
    [[nodiscard]] std::optional<Collection> currentCollection() const;

public Q_SLOTS:
    void createCollection(); ///< asks for its name
    void renameCurrent();    ///< asks for the new name of the chosen collection
    void removeCurrent();    ///< the chosen collection or saved search

Q_SIGNALS:
    /// \a title is the row's name as shown.
    void scopeChosen(const galley::ArticleScope &scope, const QString &title);
    /// The scope that is chosen got another name: in another language, or by the editor.
    void scopeNamed(const QString &title);
    void savedSearchChosen(const galley::SavedSearch &search);
    void activated(); ///< Enter: on to the list
    void menuRequested(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeader(ActionRegistry &registry);
    void choose(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    [[nodiscard]] QModelIndex scopeIndex() const;
    void tellScopeName();
    void restore();
    void rename(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void openMenu(QPoint position);
    [[nodiscard]] QStringList collectionNames() const;
    void retranslate();

    SourceTreeModel &m_model;
    ArticleCommands &m_commands;
    PaneHeader *m_header;
    IconButton *m_menu;
    SourceTreeView *m_view;
    ArticleScope m_scope;
    SavedSearchId m_search = {}; ///< chosen in place of a scope
    bool m_allLanguages = false;
    bool m_restoring = false;
};

} // namespace galley
