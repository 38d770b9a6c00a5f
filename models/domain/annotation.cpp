// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/annotation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array levelKeys = {"Name"_L1, "Nominal"_L1, "Pronoun"_L1};
constexpr std::array realisKeys = {"Actual"_L1, "Planned"_L1, "Possible"_L1, "Generic"_L1};
constexpr std::array tenseKeys = {"Unspecified"_L1, "Past"_L1, "Present"_L1, "Future"_L1};
constexpr std::array certaintyKeys = {"Confirmed"_L1, "Claimed"_L1, "Disputed"_L1};

template<typename Enum, size_t n>
std::optional<Enum> fromKey(const std::array<QLatin1StringView, n> &keys, QStringView key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [key](QLatin1StringView candidate) { return candidate == key; });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Enum>(found - keys.begin());
}

} // namespace

const EntityMention *Annotations::mention(MentionId id) const
{
    const auto found = std::find_if(mentions.cbegin(), mentions.cend(), [id](const EntityMention &m) { return m.id == id; });
    return found == mentions.cend() ? nullptr : &*found;
}

const EventMention *Annotations::event(EventMentionId id) const
{
    const auto found = std::find_if(events.cbegin(), events.cend(), [id](const EventMention &e) { return e.id == id; });
    return found == events.cend() ? nullptr : &*found;
}

Span Annotations::span(const Filler &filler) const
{
    if (const auto *mentionId = std::get_if<MentionId>(&filler)) {
        const EntityMention *found = mention(*mentionId);
        return found ? found->cover() : Span{};
    }
    const EventMention *found = event(std::get<EventMentionId>(filler));
    return found ? found->trigger : Span{};
}

QString key(MentionLevel level)
{
    return levelKeys[static_cast<size_t>(level)];
}

QString key(Realis realis)
{
    return realisKeys[static_cast<size_t>(realis)];
}

QString key(Tense tense)
{
    return tenseKeys[static_cast<size_t>(tense)];
}

QString key(Certainty certainty)
{
    return certaintyKeys[static_cast<size_t>(certainty)];
}

std::optional<MentionLevel> mentionLevelFromKey(QStringView key)
{
    return fromKey<MentionLevel>(levelKeys, key);
}

std::optional<Realis> realisFromKey(QStringView key)
{
    return fromKey<Realis>(realisKeys, key);
}

std::optional<Tense> tenseFromKey(QStringView key)
{
    return fromKey<Tense>(tenseKeys, key);
}

std::optional<Certainty> certaintyFromKey(QStringView key)
{
    return fromKey<Certainty>(certaintyKeys, key);
}

} // namespace galley
