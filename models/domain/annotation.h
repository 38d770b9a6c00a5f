// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace galley {

enum class MentionLevel : quint8 { Name, Nominal, Pronoun };
enum class Realis : quint8 { Actual, Planned, Possible, Generic };
enum class Tense : quint8 { Unspecified, Past, Present, Future };
enum class Certainty : quint8 { Confirmed, Claimed, Disputed };

/// A span, or several fragments, that names an entity.
struct EntityMention
{
    MentionId id = {};
    AnnotatorId annotator = {};
    QList<Span> fragments; ///< in order, not touching, at least one
    QString type;          ///< of the tagset, e.g. "GPE"
    QString subtype;       ///< empty when not said
    MentionLevel level = MentionLevel::Name;
    EntityId entity = {}; ///< 0 when it points to none
    QString norm;         ///< normalised value of a time or quantity (TIMEX3), else empty

    [[nodiscard]] Span cover() const { return {fragments.first().begin, fragments.last().end}; }

    bool operator==(const EntityMention &) const = default;
};

using Filler = std::variant<MentionId, EventMentionId>;

/// Role and filler of an event.
struct Argument
{
    QString role;
    Filler filler;
    Certainty certainty = Certainty::Confirmed;

    bool operator==(const Argument &) const = default;
};

/// A trigger span with type, attributes and arguments.
struct EventMention
{
    EventMentionId id = {};
    AnnotatorId annotator = {};
    Span trigger;
    QString type; ///< of the tagset, e.g. "Attack"
    Realis realis = Realis::Actual;
    Tense tense = Tense::Unspecified;
    bool negated = false;
    Certainty certainty = Certainty::Confirmed;
    EventId event = {}; ///< 0 when it points to none
    QList<Argument> arguments;

    bool operator==(const EventMention &) const = default;
};

/// All annotations of one version, in the order of their begin.
struct Annotations
{
    QList<EntityMention> mentions;
    QList<EventMention> events;

    [[nodiscard]] const EntityMention *mention(MentionId id) const;
    [[nodiscard]] const EventMention *event(EventMentionId id) const;
    /// What the filler covers: the mention's cover or the event's trigger; empty span when it is gone.
    [[nodiscard]] Span span(const Filler &filler) const;

    bool operator==(const Annotations &) const = default;
};

/// The library-wide record that mentions point to.
struct Entity
{
    EntityId id = {};
    QString type;
    QString subtype;
    QString name; ///< canonical
    QStringList aliases;
    QString wikidata; ///< "Q142", empty when unknown
    int mentions = 0; ///< in the whole library

    bool operator==(const Entity &) const = default;
};

/// What an editor wrote about an article or a span of it.
struct Note
{
    NoteId id = {};
    std::optional<Span> span; ///< none: the note is about the whole article
    QString text;
    qint64 createdAt = 0; ///< ms since the epoch, UTC

    bool operator==(const Note &) const = default;
};

// Names in the database, JSONL and brat: "Actual", "Past", "Claimed", "Pronoun" …
[[nodiscard]] QString key(MentionLevel level);
[[nodiscard]] QString key(Realis realis);
[[nodiscard]] QString key(Tense tense);
[[nodiscard]] QString key(Certainty certainty);
[[nodiscard]] std::optional<MentionLevel> mentionLevelFromKey(QStringView key);
[[nodiscard]] std::optional<Realis> realisFromKey(QStringView key);
[[nodiscard]] std::optional<Tense> tenseFromKey(QStringView key);
[[nodiscard]] std::optional<Certainty> certaintyFromKey(QStringView key);

} // namespace galley
