// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/edit/editor.h"

namespace galley {

/// What an editor does with articles, collections and saved searches. Undoable, on disk when the future is ready.
class ArticleCommands final
{
public:
    explicit ArticleCommands(Editor &editor) : m_editor(editor) {}

    QFuture<Result<EditOutcome>> setStarred(const QList<ArticleId> &articles, bool starred);
    QFuture<Result<EditOutcome>> setState(const QList<ArticleId> &articles, ReadingState state);
    QFuture<Result<EditOutcome>> setLanguage(ArticleId article, const QString &language);
    QFuture<Result<EditOutcome>> setHeadline(ArticleId article, const QString &headline);
    /// "Looks right": the page need not be checked any more.
    QFuture<Result<EditOutcome>> confirmPage(ArticleId article);
    /// Turns blocks (by their index in Article::blocks) into content or furniture; search follows, and later pages of the site will.
    QFuture<Result<EditOutcome>> setContent(const Article &article, const QList<int> &blocks, bool content);
    QFuture<Result<EditOutcome>> remove(const QList<ArticleId> &articles);

    QFuture<Result<EditOutcome>> addCollection(const QString &name, const QList<ArticleId> &articles = {});
    QFuture<Result<EditOutcome>> renameCollection(CollectionId id, const QString &name);
    QFuture<Result<EditOutcome>> removeCollection(CollectionId id, const QString &name);
    QFuture<Result<EditOutcome>> putInto(CollectionId id, const QString &name, const QList<ArticleId> &articles);
    QFuture<Result<EditOutcome>> takeFrom(CollectionId id, const QString &name, const QList<ArticleId> &articles);
    QFuture<Result<EditOutcome>> saveSearch(const QString &name, const QString &query);
    QFuture<Result<EditOutcome>> removeSearch(SavedSearchId id);

    // Not edits: what reading leaves behind. Not undoable.
    void markReading(ArticleId article, ReadingState state);
    void rememberPosition(ArticleId article, qsizetype utf16Position);

private:
    Editor &m_editor;
};

/// The role that a block gets when an editor turns it around: its own when that is already of the wanted kind.
[[nodiscard]] std::optional<BlockRole> editorRoleFor(const Block &block, bool content);

} // namespace galley
