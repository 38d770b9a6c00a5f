// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/storage/sitememory.h"

namespace galley {

/// What an editor changes about what was learned from pages. Undoable, on disk when the future is ready. Articles in the library keep the roles that they have until
/// the memory is followed on them.
class MemoryCommands final
{
public:
    explicit MemoryCommands(Editor &editor) : m_editor(editor) {}

    QFuture<Result<EditOutcome>> setEnabled(const LearnedRule &rule, bool enabled);
    QFuture<Result<EditOutcome>> remove(const QList<LearnedRule> &rules);
    /// Decisions and sightings.
    QFuture<Result<EditOutcome>> forget(MemorySiteId site, const QString &name);

private:
    Editor &m_editor;
};

} // namespace galley
