// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"
#include "models/storage/editjournal.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace galley {

class Connection;
class Library;

/// What an edit did, so that an open article can follow without reading everything again.
struct EditOutcome
{
    EditRecord record;
    QList<EntityMention> mentions; ///< added or changed, as they are now
    QList<EventMention> events;    ///< added or changed, as they are now
    QList<MentionId> removedMentions;
    QList<EventMentionId> removedEvents;
    QList<Entity> entities;        ///< linked by it
    CollectionId collection = {};  ///< made by it
    NoteId note = {};              ///< made by it
};

/// Makes the editor's changes one after the other on the library's writer, and knows what can be undone.
///
/// Lives on the GUI thread and never waits: each call returns a future that is ready once the change is on disk. Changes
/// of all kinds share one history, which is kept in the library, so undo goes back across articles and restarts.
class Editor final : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<Result<>(Connection &, EditOutcome &)>;

    explicit Editor(Library &library, QObject *parent = nullptr);

    /// \a change runs on the writer's thread, inside one transaction with the journal's entry.
    QFuture<Result<EditOutcome>> make(const EditRecord &record, const Change &change);
    /// A change that is not the editor's doing (the place where one stopped reading): no journal, and \a announced is told.
    QFuture<Result<>> note(const std::function<Result<>(Connection &)> &change, const LibraryChange &announced = {});

    QFuture<Result<EditRecord>> undo();
    QFuture<Result<EditRecord>> redo();
    [[nodiscard]] const std::optional<EditRecord> &nextUndo() const { return m_nextUndo; }
    [[nodiscard]] const std::optional<EditRecord> &nextRedo() const { return m_nextRedo; }
    /// Reads what can be undone, once after the library was opened.
    void refresh();

Q_SIGNALS:
    /// Before edited(), and before the library's notifier tells of the change.
    void made(const galley::EditOutcome &outcome);
    void edited(const galley::EditRecord &record);
    void undone(const galley::EditRecord &record);
    void redone(const galley::EditRecord &record);
    void failed(const galley::Error &error);
    void historyChanged(); ///< nextUndo() or nextRedo() is another one

private:
    struct History
    {
        std::optional<EditRecord> undo;
        std::optional<EditRecord> redo;
    };
    using RecordSignal = void (Editor::*)(const EditRecord &);

    [[nodiscard]] static Result<History> readHistory(Connection &connection);
    void finish(const Result<EditRecord> &result, const History &history, RecordSignal signal);
    QFuture<Result<EditRecord>> take(Result<EditRecord> (EditJournal::*step)(), RecordSignal signal);

    Library &m_library;
    std::optional<EditRecord> m_nextUndo;
    std::optional<EditRecord> m_nextRedo;
};

} // namespace galley
