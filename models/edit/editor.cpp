// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/editor.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

namespace galley {

Editor::Editor(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

Result<Editor::History> Editor::readHistory(Connection &connection)
{
    const EditJournal journal(connection);
    const auto undo = journal.nextUndo();
    const auto redo = journal.nextRedo();
    if (!undo || !redo)
        return failure(undo ? redo.error() : undo.error());
    return History{*undo, *redo};
}

void Editor::finish(const Result<EditRecord> &result, const History &history, RecordSignal signal)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_nextUndo = history.undo;
    m_nextRedo = history.redo;
    m_library.notifier().announce(changeOf(*result));
    Q_EMIT historyChanged();
    Q_EMIT (this->*signal)(*result);
}

QFuture<Result<EditOutcome>> Editor::make(const EditRecord &record, const Change &change)
{
    struct Made
    {
        Result<EditOutcome> outcome;
        History history;
    };
    return answerOf(
        m_library.write([record, change](Connection &connection) -> Result<Made> {
            EditOutcome outcome;
            const auto made = EditJournal(connection).make(record, [&] { return change(connection, outcome); });
            if (!made)
                return Made{failure(made.error()), {}};
            outcome.record = *made;
            return Made{outcome, readHistory(connection).value_or(History{})};
        }),
        this, [this](const Result<Made> &result) -> Result<EditOutcome> {
            const Result<EditOutcome> outcome = result ? result->outcome : Result<EditOutcome>(failure(result.error()));
            if (outcome)
                Q_EMIT made(*outcome);
            finish(outcome.map([](const EditOutcome &done) { return done.record; }), result ? result->history : History{}, &Editor::edited);
            return outcome;
        });
}

QFuture<Result<>> Editor::note(const std::function<Result<>(Connection &)> &change, const LibraryChange &announced)
{
    return m_library.write([change, announced, &notifier = m_library.notifier()](Connection &connection) -> Result<> {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return failure(transaction.error());
        const auto done = change(connection).and_then([&] { return (*transaction)->commit(); });
        if (done && announced != LibraryChange())
            notifier.announce(announced);
        return done;
    });
}

QFuture<Result<EditRecord>> Editor::take(Result<EditRecord> (EditJournal::*step)(), RecordSignal signal)
{
    struct Taken
    {
        Result<EditRecord> record;
        History history;
    };
    return answerOf(
        m_library.write([step](Connection &connection) -> Result<Taken> {
            EditJournal journal(connection);
            const auto record = (journal.*step)();
            return Taken{record, readHistory(connection).value_or(History{})};
        }),
        this, [this, signal](const Result<Taken> &result) -> Result<EditRecord> {
            const Result<EditRecord> record = result ? result->record : Result<EditRecord>(failure(result.error()));
            finish(record, result ? result->history : History{}, signal);
            return record;
        });
}

QFuture<Result<EditRecord>> Editor::undo()
{
    return take(&EditJournal::undo, &Editor::undone);
}

QFuture<Result<EditRecord>> Editor::redo()
{
    return take(&EditJournal::redo, &Editor::redone);
}

void Editor::refresh()
{
    whenReady(m_library.read([](Connection &connection) { return readHistory(connection); }), this, [this](const Result<History> &history) {
        if (!history)
            return;
        m_nextUndo = history->undo;
        m_nextRedo = history->redo;
        Q_EMIT historyChanged();
    });
}

} // namespace galley
