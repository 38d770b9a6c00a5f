// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QObject>

#include <optional>

namespace galley {

class Library;

/// Asks the library in the background for entities by the beginning of a name or alias. One question at a time: what is asked
/// meanwhile waits for the answer, and only the newest is asked then. GUI thread.
class EntitySuggestions final : public QObject
{
    Q_OBJECT
public:
    EntitySuggestions(Library &library, QObject *parent);

    void ask(const QString &text, const QString &type);
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// To the newest question; empty, too, when the library could not be read.
    void answered(const QList<galley::Entity> &entities);

private:
    struct Question
    {
        QString text;
        QString type;
    };
    void run(const Question &question);
    void receive(const QList<Entity> &entities);

    Library &m_library;
    bool m_asking = false;
    std::optional<Question> m_next;
};

} // namespace galley
