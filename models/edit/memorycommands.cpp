// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/memorycommands.h"

namespace galley {

QFuture<Result<EditOutcome>> MemoryCommands::setEnabled(const LearnedRule &rule, bool enabled)
{
    return m_editor.make({.kind = EditKind::SwitchLearned, .subject = rule.siteName.name, .articles = {}},
                         [=](Connection &connection, EditOutcome &) { return SiteMemory(connection).setEnabled(rule, enabled); });
}

QFuture<Result<EditOutcome>> MemoryCommands::remove(const QList<LearnedRule> &rules)
{
    return m_editor.make({.kind = EditKind::RemoveLearned, .subject = rules.isEmpty() ? QString() : rules.first().siteName.name, .articles = {}},
                         [=](Connection &connection, EditOutcome &) -> Result<> {
        SiteMemory memory(connection);
        for (const LearnedRule &rule : rules) {
            if (const auto removed = memory.remove(rule); !removed)
                return removed;
        }
        return {};
    });
}

QFuture<Result<EditOutcome>> MemoryCommands::forget(MemorySiteId site, const QString &name)
{
    return m_editor.make({.kind = EditKind::ForgetSite, .subject = name, .articles = {}},
                         [=](Connection &connection, EditOutcome &) { return SiteMemory(connection).forget(site); });
}

} // namespace galley
