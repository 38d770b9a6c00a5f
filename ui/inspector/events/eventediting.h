// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"
#include "ui/inspector/pendingedits.h"

#include <QObject>

#include <optional>

namespace galley {

class AnnotationCommands;
class OpenArticle;

/// The focused event and what an editor does with it. Each change is written at once; see PendingEdits for quick ones.
class EventEditing final : public QObject
{
    Q_OBJECT
public:
    EventEditing(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QObject *parent);

    /// None when no event has the focus.
    [[nodiscard]] const std::optional<EventMention> &event() const { return m_event; }

    void setType(const QString &type); ///< arguments stay
    void setRealis(Realis realis);
    void setCertainty(Certainty certainty);
    void setTense(Tense tense);
    void setNegated(bool negated);
    /// False when the tagset does not allow it.
    bool fill(const QString &role, const Filler &filler);
    void setArgumentCertainty(const Argument &argument, Certainty certainty);
    void removeArgument(const Argument &argument);
    void removeEvent();

Q_SIGNALS:
    /// It is another event, or it has changed.
    void eventChanged();

private:
    void follow();
    void change(const EventMention &changed);

    OpenArticle &m_open;
    AnnotationCommands &m_commands;
    const Tagset &m_tagset;
    PendingEdits *m_pending;
    std::optional<EventMention> m_event;
};

} // namespace galley
