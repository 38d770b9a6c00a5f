// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"
#include "models/storage/librarynotifier.h"
#include "models/storage/searchindex.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace galley {

class Connection;

/// What kind of change an editor made: the words for "Undo …" and the toasts are made from it. Numbers are kept in the
/// library: add at the end.
enum class EditKind : int {
    AddMention,
    AddEvent,
    RemoveMention,
    RemoveEvent,
    ChangeMention,
    ChangeEvent,
    SetArgument,
    RemoveArgument,
    LinkEntity,
    ShowBlock,
    HideBlock,
    Star,
    Unstar,
    SetState,
    SetLanguage,
    SetHeadline,
    ConfirmPage,
    AddNote,
    ChangeNote,
    RemoveNote,
    AddCollection,
    RenameCollection,
    RemoveCollection,
    PutIntoCollection,
    TakeFromCollection,
    SaveSearch,
    RemoveSearch,
    RemoveArticle,
    ChangeEntity,
    AddMentions,
    RetypeEvent, ///< the new type has no place for some of its arguments
    SwitchLearned,
    RemoveLearned,
    ForgetSite,
};

/// One entry of the journal, without its changeset.
struct EditRecord
{
    qint64 id = 0;
    EditKind kind = EditKind::AddMention;
    QString subject;   ///< the type, name or word that the sentence speaks of
    QList<ArticleId> articles; ///< those that it changed; empty when it concerns the library as a whole

    bool operator==(const EditRecord &) const = default;
};

/// Makes the editor's changes, each in one durable transaction together with what is needed to take it back.
/// Lives on the writer's thread.
class EditJournal final
{
public:
    explicit EditJournal(Connection &connection) : m_connection(connection) {}

    /// Runs \a change in a transaction, records it and keeps the search index of \a record.articles right.
    /// What was undone before can no longer be redone.
    [[nodiscard]] Result<EditRecord> make(const EditRecord &record, const std::function<Result<>()> &change);

    [[nodiscard]] Result<std::optional<EditRecord>> nextUndo() const;
    [[nodiscard]] Result<std::optional<EditRecord>> nextRedo() const;
    /// ErrorCode::NotFound when there is nothing to undo, Conflict when something else stands in the way.
    [[nodiscard]] Result<EditRecord> undo();
    [[nodiscard]] Result<EditRecord> redo();

private:
    enum class Step { Undo, Redo };
    [[nodiscard]] Result<std::optional<EditRecord>> next(Step step) const;
    [[nodiscard]] Result<EditRecord> take(Step step);
    [[nodiscard]] Result<> inIndexedTransaction(const EditRecord &record, const std::function<Result<>()> &change);
    [[nodiscard]] Result<> updateIndex(ArticleId article, const std::optional<IndexedText> &before);
    [[nodiscard]] Result<> countAgain(const QList<ArticleId> &articles);

    Connection &m_connection;
};

/// What the notifier has to say after this edit.
[[nodiscard]] LibraryChange changeOf(const EditRecord &record);

} // namespace galley
