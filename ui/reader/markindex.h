// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QHash>
#include <QList>

namespace galley {

/// A mark in the text: an entity mention or an event's trigger.
struct MarkRef
{
    enum class Kind : quint8 { None, Mention, Event };

    Kind kind = Kind::None;
    qint64 number = 0;

    MarkRef() = default;
    MarkRef(MentionId id) : kind(Kind::Mention), number(galley::number(id)) {}
    MarkRef(EventMentionId id) : kind(Kind::Event), number(galley::number(id)) {}

    [[nodiscard]] bool isValid() const { return kind != Kind::None; }
    [[nodiscard]] bool isMention() const { return kind == Kind::Mention; }
    [[nodiscard]] bool isEvent() const { return kind == Kind::Event; }
    [[nodiscard]] MentionId mention() const { return MentionId{isMention() ? number : 0}; }
    [[nodiscard]] EventMentionId event() const { return EventMentionId{isEvent() ? number : 0}; }

    bool operator==(const MarkRef &) const = default;

    // A friend, found for marks only: an id becomes a mark by itself, and a function beside this struct would hash ids as marks
    // wherever this header is read, but not elsewhere: two meanings of one QHash in one program.
    [[nodiscard]] friend size_t qHash(const MarkRef &ref, size_t seed = 0) { return qHashMulti(seed, quint8(ref.kind), ref.number); }
};

/// The annotations of the article on show, found by id and by place. Marks that reach beyond the text are left out.
class MarkIndex final
{
public:
    MarkIndex() = default;
    MarkIndex(const Annotations &annotations, const Tagset &tagset, qsizetype textLength);

    [[nodiscard]] const EntityMention *mention(MentionId id) const;
    [[nodiscard]] const EventMention *event(EventMentionId id) const;
    /// The group of an event type, "Other" when the tagset does not know it.
    [[nodiscard]] QString group(const QString &eventType) const;
    /// From the first to the last fragment; empty when there is no such mark.
    [[nodiscard]] Span cover(MarkRef ref) const;

    /// The marks whose cover overlaps \a span, in the order of their begin, outer ones first.
    [[nodiscard]] QList<MarkRef> marksIn(Span span) const;
    /// The marks that \a offset lies in, the one that a click means first: triggers, then innermost mentions.
    [[nodiscard]] QList<MarkRef> marksAt(qsizetype offset) const;
    /// The mark after, respectively before, \a ref in the text; from \a offset when \a ref is none. None at the end.
    [[nodiscard]] MarkRef next(MarkRef ref, qsizetype offset) const;
    [[nodiscard]] MarkRef previous(MarkRef ref, qsizetype offset) const;

private:
    struct Entry
    {
        Span cover;
        MarkRef ref;
        qsizetype furthestEnd = 0; ///< of this entry and those before it
    };
    [[nodiscard]] qsizetype indexOf(MarkRef ref) const;
    [[nodiscard]] bool covers(MarkRef ref, qsizetype offset) const;

    Annotations m_annotations;
    QHash<MentionId, qsizetype> m_mentions;
    QHash<EventMentionId, qsizetype> m_events;
    QHash<QString, QString> m_groups;
    QList<Entry> m_entries; ///< by begin, longer ones first
};

} // namespace galley
