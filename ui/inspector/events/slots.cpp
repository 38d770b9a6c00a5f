// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/slots.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace galley {

namespace {

constexpr int offersOfSlot = 3;
constexpr int figures = 9;
constexpr qsizetype offerReach = 500; // UTF-16 from the trigger: some sentences; beyond it only where nothing is nearer

struct Candidate
{
    Filler filler;
    qsizetype distance = 0; ///< from the trigger, UTF-16
};

qsizetype beginOf(const EntityMention &mention)
{
    return mention.fragments.first().begin;
}

qsizetype beginOf(const EventMention &event)
{
    return event.trigger.begin;
}

/// Walks from \a origin outwards over a list that is sorted by begin, nearest first, until \a visit says that it has enough.
template<typename T>
void visitOutwards(const QList<T> &list, qsizetype origin, const std::function<bool(const T &, qsizetype distance)> &visit)
{
    auto right = std::lower_bound(list.begin(), list.end(), origin, [](const T &item, qsizetype offset) { return beginOf(item) < offset; });
    auto left = right;
    while (left != list.begin() || right != list.end()) {
        const qsizetype toRight = right != list.end() ? beginOf(*right) - origin : -1;
        const qsizetype toLeft = left != list.begin() ? origin - beginOf(*std::prev(left)) : -1;
        const bool takeRight = toRight >= 0 && (toLeft < 0 || toRight < toLeft);
        const bool more = takeRight ? visit(*right, toRight) : visit(*std::prev(left), toLeft);
        takeRight ? ++right : --left;
        if (!more)
            return;
    }
}

/// What a role takes, looked up once for a whole article.
class RoleFilter final
{
public:
    RoleFilter(const Tagset &tagset, const EventMention &event, const QString &role)
        : m_event(event.id)
        , m_events(tagset.acceptsEvent(event.type, role))
    {
        for (const EntityType &type : tagset.entityTypes()) {
            if (tagset.acceptsEntity(event.type, role, type.name))
                m_types.insert(type.name);
        }
    }

    [[nodiscard]] bool accepts(const EntityMention &mention) const { return m_types.contains(mention.type); }
    [[nodiscard]] bool accepts(const EventMention &event) const { return m_events && event.id != m_event; }
    [[nodiscard]] bool takesEntities() const { return !m_types.isEmpty(); }
    [[nodiscard]] bool takesEvents() const { return m_events; }

private:
    QSet<QString> m_types;
    EventMentionId m_event;
    bool m_events;
};

/// The same thing said twice is offered once.
QString nameOf(const EntityMention &mention, QStringView pageText)
{
    if (isValid(mention.entity))
        return QString::number(number(mention.entity));
    const Span cover = mention.cover();
    return QString(mention.type + u'/' + pageText.sliced(cover.begin, cover.length()).toString().simplified());
}

/// Collects the nearest fillers of one slot, leaving out what the event has already.
class Offers final
{
public:
    Offers(const EventMention &event, const Annotations &annotations, QStringView pageText)
        : m_event(event)
        , m_annotations(annotations)
        , m_text(pageText)
    {
        for (const Argument &argument : event.arguments) {
            if (const auto *id = std::get_if<MentionId>(&argument.filler)) {
                if (const EntityMention *mention = annotations.mention(*id))
                    m_taken.insert(nameOf(*mention, pageText));
            } else {
                m_takenEvents.insert(std::get<EventMentionId>(argument.filler));
            }
        }
    }

    [[nodiscard]] QList<Filler> nearest(const RoleFilter &filter) const
    {
        QList<Candidate> found;
        QSet<QString> names = m_taken;
        int taken = 0;
        if (filter.takesEntities()) {
            visitOutwards<EntityMention>(m_annotations.mentions, m_event.trigger.begin, [&](const EntityMention &mention, qsizetype distance) {
                if (distance > offerReach && !found.isEmpty())
                    return false;
                if (!filter.accepts(mention) || mention.cover().end > m_text.size())
                    return true;
                const QString name = nameOf(mention, m_text);
                if (names.contains(name))
                    return true;
                names.insert(name);
                found.append({mention.id, distance});
                return ++taken < offersOfSlot;
            });
        }
        taken = 0;
        if (filter.takesEvents()) {
            visitOutwards<EventMention>(m_annotations.events, m_event.trigger.begin, [&](const EventMention &event, qsizetype distance) {
                if (distance > offerReach && !found.isEmpty())
                    return false;
                if (!filter.accepts(event) || m_takenEvents.contains(event.id))
                    return true;
                found.append({event.id, distance});
                return ++taken < offersOfSlot;
            });
        }
        std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
        QList<Filler> offers;
        for (qsizetype i = 0; i < std::min<qsizetype>(found.size(), offersOfSlot); ++i)
            offers.append(found.at(i).filler);
        return offers;
    }

private:
    const EventMention &m_event;
    const Annotations &m_annotations;
    QStringView m_text;
    QSet<QString> m_taken;
    QSet<EventMentionId> m_takenEvents;
};

bool fills(const EventMention &event, const QString &role, const Filler &filler)
{
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument &argument) { return argument.role == role && argument.filler == filler; });
}

QList<Argument> argumentsOf(const EventMention &event, const QString &role)
{
    QList<Argument> arguments;
    std::copy_if(event.arguments.begin(), event.arguments.end(), std::back_inserter(arguments), [&](const Argument &argument) { return argument.role == role; });
    return arguments;
}

bool anyFits(const EventMention &event, const QString &role, const RoleFilter &filter, const Annotations &annotations)
{
    const auto fits = [&](const auto &item) { return filter.accepts(item) && !fills(event, role, item.id); };
    return (filter.takesEntities() && std::any_of(annotations.mentions.begin(), annotations.mentions.end(), fits))
        || (filter.takesEvents() && std::any_of(annotations.events.begin(), annotations.events.end(), fits));
}

} // namespace

int EventSlot::key(qsizetype offer) const
{
    const int figure = firstKey + int(offer);
    return firstKey > 0 && figure <= figures ? figure : 0;
}

QList<EventSlot> slotsOf(const EventMention &event, const Annotations &annotations, const Tagset &tagset, QStringView pageText)
{
    QList<EventSlot> all;
    int nextKey = 1;
    const Offers offers(event, annotations, pageText);
    const EventType *type = tagset.eventType(event.type);
    for (const RoleRule &rule : type ? type->roles : QList<RoleRule>()) {
        EventSlot slot{.role = rule.name, .known = true, .repeatable = rule.repeatable, .arguments = argumentsOf(event, rule.name), .offers = {}, .firstKey = 0, .hasMore = false};
        const RoleFilter filter(tagset, event, rule.name);
        if (slot.arguments.isEmpty()) {
            slot.offers = offers.nearest(filter);
            slot.firstKey = slot.offers.isEmpty() || nextKey > figures ? 0 : nextKey;
            nextKey += int(slot.offers.size());
        }
        slot.hasMore = (rule.repeatable || slot.arguments.isEmpty()) && (!slot.offers.isEmpty() || anyFits(event, rule.name, filter, annotations));
        all.append(slot);
    }
    for (const Argument &argument : event.arguments) {
        if (std::none_of(all.begin(), all.end(), [&](const EventSlot &slot) { return slot.role == argument.role; }))
            all.append({.role = argument.role, .known = false, .repeatable = false, .arguments = argumentsOf(event, argument.role), .offers = {}, .firstKey = 0, .hasMore = false});
    }
    return all;
}

QList<Filler> fittingFillers(const EventMention &event, const QString &role, const Annotations &annotations, const Tagset &tagset)
{
    const RoleFilter filter(tagset, event, role);
    QList<Candidate> found;
    const auto take = [&](const auto &item) {
        if (filter.accepts(item) && !fills(event, role, item.id))
            found.append({item.id, std::abs(beginOf(item) - event.trigger.begin)});
    };
    std::for_each(annotations.mentions.begin(), annotations.mentions.end(), take);
    std::for_each(annotations.events.begin(), annotations.events.end(), take);
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
    QList<Filler> fillers;
    fillers.reserve(found.size());
    for (const Candidate &candidate : found)
        fillers.append(candidate.filler);
    return fillers;
}

QList<Filler> pickableFillers(const EventMention &event, const QString &role, const Annotations &annotations, const Tagset &tagset, QStringView pageText)
{
    QSet<QString> names;
    const auto nameOfFiller = [&](const Filler &filler) {
        const auto *id = std::get_if<MentionId>(&filler);
        const EntityMention *mention = id ? annotations.mention(*id) : nullptr;
        return mention && mention->cover().end <= pageText.size() ? nameOf(*mention, pageText) : QString();
    };
    for (const Argument &argument : argumentsOf(event, role))
        names.insert(nameOfFiller(argument.filler));
    names.remove({});
    QList<Filler> fillers = fittingFillers(event, role, annotations, tagset);
    fillers.removeIf([&](const Filler &filler) { return names.contains(nameOfFiller(filler)); });
    return fillers;
}

bool mayFill(const EventMention &event, const QString &role, const Filler &filler, const Annotations &annotations, const Tagset &tagset)
{
    const EventType *type = tagset.eventType(event.type);
    const RoleRule *rule = type ? type->role(role) : nullptr;
    if (!rule || fills(event, role, filler) || (!rule->repeatable && !argumentsOf(event, role).isEmpty()))
        return false;
    const RoleFilter filter(tagset, event, role);
    if (const auto *id = std::get_if<MentionId>(&filler)) {
        const EntityMention *mention = annotations.mention(*id);
        return mention && filter.accepts(*mention);
    }
    const EventMention *other = annotations.event(std::get<EventMentionId>(filler));
    return other && filter.accepts(*other);
}

QList<Filler> mainFillers(const EventMention &event, const Tagset &tagset)
{
    QStringList order;
    if (const EventType *type = tagset.eventType(event.type)) {
        for (const RoleRule &rule : type->roles)
            order.append(rule.name);
    }
    for (const Argument &argument : event.arguments)
        order.append(argument.role);
    for (const QString &role : std::as_const(order)) {
        QList<Filler> fillers;
        for (const Argument &argument : argumentsOf(event, role))
            fillers.append(argument.filler);
        if (!fillers.isEmpty())
            return fillers;
    }
    return {};
}

} // namespace galley
