// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/slotarming.h"

#include "models/items/openarticle.h"
#include "ui/inspector/events/eventediting.h"
#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/events/slots.h"
#include "ui/reader/tagsetnames.h"

#include <algorithm>

namespace galley {

SlotArming::SlotArming(OpenArticle &open, EventEditing &editing, const Tagset &tagset, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_editing(editing)
    , m_tagset(tagset)
{
    connect(&editing, &EventEditing::eventChanged, this, &SlotArming::follow);
}

void SlotArming::toggle(int place)
{
    const auto &event = m_editing.event();
    if (!event) {
        Q_EMIT refused(tr("Choose an event first, then one of its roles can be filled."));
        return;
    }
    const QList<EventSlot> all = slotsOf(*event, m_open.annotations(), m_tagset, m_open.article().pageText);
    if (place >= 1 && place <= all.size())
        toggle(all.at(place - 1).role);
    else
        Q_EMIT refused(tr("This event has no role with that number."));
}

void SlotArming::toggle(const QString &role)
{
    if (role == m_role)
        disarm();
    else if (m_editing.event())
        arm(role);
}

void SlotArming::arm(const QString &role)
{
    const EventMention &event = *m_editing.event();
    const QList<Filler> fitting = fittingFillers(event, role, m_open.annotations(), m_tagset);
    if (!hasRoom(event, role, fitting)) {
        disarm();
        if (fitting.isEmpty())
            //: %1 is the role of an event's argument, e.g. Place
            Q_EMIT refused(tr("Nothing else that is marked in this article fits %1.").arg(argumentRoleName(role)));
        else
            //: %1 is the role of an event's argument that takes one filler only, e.g. Time
            Q_EMIT refused(tr("%1 is filled and takes one filler only. Take it out first.").arg(argumentRoleName(role)));
        return;
    }
    m_event = event.id;
    m_role = role;
    m_fitting = fitting;
    Q_EMIT changed();
}

/// Where one that fits may be put, every one may: what is left to ask is whether the role takes any more.
bool SlotArming::hasRoom(const EventMention &event, const QString &role, const QList<Filler> &fitting) const
{
    return !fitting.isEmpty() && mayFill(event, role, fitting.first(), m_open.annotations(), m_tagset);
}

void SlotArming::disarm()
{
    if (m_role.isEmpty())
        return;
    m_event = {};
    m_role.clear();
    m_fitting.clear();
    Q_EMIT changed();
}

void SlotArming::fill(const Filler &filler)
{
    if (m_role.isEmpty() || !m_editing.event())
        return;
    if (!mayFill(*m_editing.event(), m_role, filler, m_open.annotations(), m_tagset)) {
        Q_EMIT refused(whyNot(filler));
        return;
    }
    const QString role = m_role;
    disarm(); // first: filling it changes what fits
    m_editing.fill(role, filler);
}

QString SlotArming::whyNot(const Filler &filler) const
{
    const FillerLook look = lookOf(m_open, m_tagset, filler);
    const QString role = argumentRoleName(m_role);
    if (filler == Filler(m_event))
        return tr("An event cannot fill a role of its own.");
    const QList<Argument> &arguments = m_editing.event()->arguments;
    const bool isThere = std::any_of(arguments.cbegin(), arguments.cend(), [&](const Argument &argument) { return argument.role == m_role && argument.filler == filler; });
    if (isThere)
        //: %1 is words of the article, %2 the role of an event's argument that they fill, e.g. Place
        return tr("\"%1\" fills %2 already.").arg(look.words, role);
    //: %1 is words of the article, %2 their type, %3 the role of an event's argument: "Monday" is marked as Time, which does not fit Place.
    return tr("\"%1\" is marked as %2, which does not fit %3.").arg(look.words, look.typeName, role);
}

/// The event that the slot belongs to may have gone, lost the role, or other marks may fit now.
void SlotArming::follow()
{
    if (m_role.isEmpty())
        return;
    const auto &event = m_editing.event();
    const EventType *type = event ? m_tagset.eventType(event->type) : nullptr;
    if (!event || event->id != m_event || !type || !type->role(m_role)) {
        disarm();
        return;
    }
    const QList<Filler> fitting = fittingFillers(*event, m_role, m_open.annotations(), m_tagset);
    if (!hasRoom(*event, m_role, fitting)) {
        disarm();
    } else if (fitting != m_fitting) {
        m_fitting = fitting;
        Q_EMIT changed();
    }
}

} // namespace galley
