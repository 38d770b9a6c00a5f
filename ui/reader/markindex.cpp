// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/markindex.h"

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(Span span, qsizetype length)
{
    return span.begin >= 0 && !span.isEmpty() && span.end <= length;
}

bool isUsable(const EntityMention &mention, qsizetype length)
{
    return !mention.fragments.isEmpty()
        && std::all_of(mention.fragments.cbegin(), mention.fragments.cend(), [&](Span span) { return isWithin(span, length); });
}

} // namespace

MarkIndex::MarkIndex(const Annotations &annotations, const Tagset &tagset, qsizetype textLength)
    : m_annotations(annotations)
{
    m_mentions.reserve(annotations.mentions.size());
    m_events.reserve(annotations.events.size());
    m_entries.reserve(annotations.mentions.size() + annotations.events.size());
    for (qsizetype i = 0; i < annotations.mentions.size(); ++i) {
        const EntityMention &mention = annotations.mentions[i];
        if (!isUsable(mention, textLength))
            continue;
        m_mentions.insert(mention.id, i);
        m_entries.append({mention.cover(), mention.id});
    }
    for (qsizetype i = 0; i < annotations.events.size(); ++i) {
        const EventMention &event = annotations.events[i];
        if (!isWithin(event.trigger, textLength))
            continue;
        m_events.insert(event.id, i);
        m_entries.append({event.trigger, event.id});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.cover.begin != b.cover.begin ? a.cover.begin < b.cover.begin : a.cover.end > b.cover.end;
    });
    qsizetype furthest = 0;
    for (Entry &entry : m_entries) {
        furthest = std::max(furthest, entry.cover.end);
        entry.furthestEnd = furthest;
    }
    for (const EventType &type : tagset.eventTypes())
        m_groups.insert(type.name, type.group);
}

const EntityMention *MarkIndex::mention(MentionId id) const
{
    const auto found = m_mentions.constFind(id);
    return found == m_mentions.cend() ? nullptr : &m_annotations.mentions[*found];
}

const EventMention *MarkIndex::event(EventMentionId id) const
{
    const auto found = m_events.constFind(id);
    return found == m_events.cend() ? nullptr : &m_annotations.events[*found];
}

QString MarkIndex::group(const QString &eventType) const
{
    return m_groups.value(eventType, u"Other"_s);
}

Span MarkIndex::cover(MarkRef ref) const
{
    if (const EntityMention *found = mention(ref.mention()))
        return found->cover();
    if (const EventMention *found = event(ref.event()))
        return found->trigger;
    return {};
}

QList<MarkRef> MarkIndex::marksIn(Span span) const
{
    QList<MarkRef> marks;
    auto it = std::partition_point(m_entries.cbegin(), m_entries.cend(),
                                   [&](const Entry &entry) { return entry.cover.begin < span.end; });
    while (it != m_entries.cbegin() && std::prev(it)->furthestEnd > span.begin) {
        --it;
        if (it->cover.overlaps(span))
            marks.append(it->ref);
    }
    std::reverse(marks.begin(), marks.end());
    return marks;
}

bool MarkIndex::covers(MarkRef ref, qsizetype offset) const
{
    if (const EntityMention *found = mention(ref.mention())) {
        return std::any_of(found->fragments.cbegin(), found->fragments.cend(),
                           [offset](Span fragment) { return fragment.contains(offset); });
    }
    return cover(ref).contains(offset);
}

QList<MarkRef> MarkIndex::marksAt(qsizetype offset) const
{
    QList<MarkRef> marks = marksIn({offset, offset + 1});
    marks.removeIf([&](MarkRef ref) { return !covers(ref, offset); });
    std::stable_sort(marks.begin(), marks.end(), [this](MarkRef a, MarkRef b) {
        return a.isEvent() != b.isEvent() ? a.isEvent() : cover(a).length() < cover(b).length();
    });
    return marks;
}

qsizetype MarkIndex::indexOf(MarkRef ref) const
{
    const Span span = cover(ref);
    auto it = std::partition_point(m_entries.cbegin(), m_entries.cend(),
                                   [&](const Entry &entry) { return entry.cover.begin < span.begin; });
    while (it != m_entries.cend() && it->cover.begin == span.begin) {
        if (it->ref == ref)
            return it - m_entries.cbegin();
        ++it;
    }
    return -1;
}

MarkRef MarkIndex::next(MarkRef ref, qsizetype offset) const
{
    qsizetype index = indexOf(ref);
    if (index < 0) {
        index = std::partition_point(m_entries.cbegin(), m_entries.cend(),
                                     [&](const Entry &entry) { return entry.cover.begin < offset; })
            - m_entries.cbegin() - 1;
    }
    return index + 1 < m_entries.size() ? m_entries[index + 1].ref : MarkRef();
}

MarkRef MarkIndex::previous(MarkRef ref, qsizetype offset) const
{
    qsizetype index = indexOf(ref);
    if (index < 0) {
        index = std::partition_point(m_entries.cbegin(), m_entries.cend(),
                                     [&](const Entry &entry) { return entry.cover.begin < offset; })
            - m_entries.cbegin();
    }
    return index > 0 ? m_entries[index - 1].ref : MarkRef();
}

} // namespace galley
