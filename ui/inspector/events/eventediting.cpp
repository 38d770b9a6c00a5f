// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/eventediting.h"

#include "models/edit/annotationcommands.h"
#include "models/items/openarticle.h"
#include "ui/inspector/events/slots.h"

namespace galley {

EventEditing::EventEditing(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_commands(commands)
    , m_tagset(tagset)
    , m_pending(new PendingEdits(this))
{
    connect(&open, &OpenArticle::opened, this, &EventEditing::follow);
    connect(&open, &OpenArticle::closed, this, &EventEditing::follow);
    connect(&open, &OpenArticle::focusChanged, this, &EventEditing::follow);
    connect(&open, &OpenArticle::annotationsChanged, this, &EventEditing::follow);
    connect(m_pending, &PendingEdits::settled, this, &EventEditing::follow);
    follow();
}

void EventEditing::follow()
{
    const EventMention *focused = m_open.annotations().event(m_open.focusedEvent());
    if (!focused)
        m_event.reset();
    else if (m_pending->isEmpty() || !m_event || m_event->id != focused->id)
        m_event = *focused;
    Q_EMIT eventChanged();
}

void EventEditing::change(const EventMention &changed)
{
    if (!m_event || changed == *m_event)
        return;
    const QStringList withoutPlace = changed.type == m_event->type ? QStringList() : m_tagset.rolesWithoutPlace(changed);
    m_event = changed;
    m_pending->add([&commands = m_commands, in = m_open.version(), changed, withoutPlace] { return commands.change(in, changed, withoutPlace); });
    Q_EMIT eventChanged();
}

void EventEditing::setType(const QString &type)
{
    if (!m_event)
        return;
    EventMention changed = *m_event;
    changed.type = type;
    change(changed);
}

void EventEditing::setRealis(Realis realis)
{
    if (!m_event)
        return;
    EventMention changed = *m_event;
    changed.realis = realis;
    change(changed);
}

void EventEditing::setCertainty(Certainty certainty)
{
    if (!m_event)
        return;
    EventMention changed = *m_event;
    changed.certainty = certainty;
    change(changed);
}

void EventEditing::setTense(Tense tense)
{
    if (!m_event)
        return;
    EventMention changed = *m_event;
    changed.tense = tense;
    change(changed);
}

void EventEditing::setNegated(bool negated)
{
    if (!m_event)
        return;
    EventMention changed = *m_event;
    changed.negated = negated;
    change(changed);
}

bool EventEditing::fill(const QString &role, const Filler &filler)
{
    if (!m_event || !mayFill(*m_event, role, filler, m_open.annotations(), m_tagset))
        return false;
    const Argument argument{role, filler};
    m_pending->add([&commands = m_commands, in = m_open.version(), event = *m_event, argument] { return commands.setArgument(in, event, argument); });
    m_event->arguments.append(argument);
    Q_EMIT eventChanged();
    return true;
}

void EventEditing::setArgumentCertainty(const Argument &argument, Certainty certainty)
{
    if (!m_event || !m_event->arguments.contains(argument) || argument.certainty == certainty)
        return;
    Argument changed = argument;
    changed.certainty = certainty;
    m_pending->add([&commands = m_commands, in = m_open.version(), event = *m_event, changed] { return commands.setArgument(in, event, changed); });
    m_event->arguments.replace(m_event->arguments.indexOf(argument), changed);
    Q_EMIT eventChanged();
}

void EventEditing::removeArgument(const Argument &argument)
{
    if (!m_event || !m_event->arguments.contains(argument))
        return;
    m_pending->add([&commands = m_commands, in = m_open.version(), event = *m_event, argument] { return commands.removeArgument(in, event, argument); });
    m_event->arguments.removeOne(argument);
    Q_EMIT eventChanged();
}

void EventEditing::removeEvent()
{
    if (m_event)
        m_pending->add([&commands = m_commands, in = m_open.version(), id = m_event->id] { return commands.removeEvent(in, id); });
}

} // namespace galley
