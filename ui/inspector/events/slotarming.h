// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QList>
#include <QObject>
#include <QString>

namespace galley {

class EventEditing;
class OpenArticle;

/// A slot of the focused event that waits for a mark to be picked in the text: at most one, until it is filled, left, or
/// the focus goes to another event.
class SlotArming final : public QObject
{
    Q_OBJECT
public:
    SlotArming(OpenArticle &open, EventEditing &editing, const Tagset &tagset, QObject *parent);

    /// Arms the slot at a place of the event's card, from 1; the one that is armed already is disarmed.
    void toggle(int place);
    void toggle(const QString &role);
    void disarm();
    /// Fills the armed slot, or says refused().
    void fill(const Filler &filler);

    [[nodiscard]] const QString &role() const { return m_role; } ///< of the tagset; empty when none is armed
    /// What the armed slot would take, nearest to the event first.
    [[nodiscard]] const QList<Filler> &fitting() const { return m_fitting; }

Q_SIGNALS:
    /// Another slot, none, or what fits has changed.
    void changed();
    void refused(const QString &sentence);

private:
    void arm(const QString &role);
    [[nodiscard]] bool hasRoom(const EventMention &event, const QString &role, const QList<Filler> &fitting) const;
    void follow();
    [[nodiscard]] QString whyNot(const Filler &filler) const;

    OpenArticle &m_open;
    EventEditing &m_editing;
    const Tagset &m_tagset;
    EventMentionId m_event = {};
    QString m_role;
    QList<Filler> m_fitting;
};

} // namespace galley
