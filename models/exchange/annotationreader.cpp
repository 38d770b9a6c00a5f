// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/annotationreader.h"

#include "models/exchange/quotedtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr auto idMember = "id"_L1;
/// Of a quotation in a fault.
constexpr qsizetype maxQuoteLength = 60;

/// Names get numbers from here up; no library has as many records.
constexpr qint64 firstNameNumber = qint64(1) << 50;

/// An id as a number, or 0.
qint64 numberOf(const QJsonValue &id)
{
    const qint64 number = id.toInteger(0);
    return number > 0 && number < firstNameNumber ? number : 0;
}

qint64 definedId(const JsonNode &node, LocalIds &ids)
{
    const qint64 id = ids.define(node.value(idMember));
    if (id == 0)
        node.fail(idMember, u"missing, no id, or used twice"_s);
    return id;
}

/// An optional reference to one of \a known; 0 when it is not there.
qint64 reference(const JsonNode &node, QLatin1StringView member, const LocalIds &known)
{
    const QJsonValue value = node.value(member);
    if (value.isUndefined() || value.isNull())
        return 0;
    const qint64 id = known.find(value);
    if (id == 0)
        node.fail(member, u"points to nothing"_s);
    return id;
}

/// An enumeration's value by its key; the default when it is not there.
template<typename Enum>
Enum keyword(const JsonNode &node, QLatin1StringView member, std::optional<Enum> (*fromKey)(QStringView))
{
    const QString written = node.text(member);
    if (written.isEmpty())
        return {};
    const std::optional<Enum> value = fromKey(written);
    if (!value)
        node.fail(member, u"\"%1\" is not one of its values"_s.arg(written));
    return value.value_or(Enum{});
}

QString typeName(const JsonNode &node, QLatin1StringView member)
{
    const QString name = node.requiredText(member);
    if (name.isEmpty())
        node.fail(member, u"empty"_s);
    return name;
}

EntityMention readMention(const JsonNode &node, const SpanReader &spans, const Records &records, LocalIds &ids)
{
    EntityMention mention;
    mention.id = MentionId(definedId(node, ids));
    mention.fragments = spans.fragments(node, "spans"_L1);
    spans.checkQuote(node, mention.fragments);
    mention.type = typeName(node, "type"_L1);
    mention.subtype = node.text("subtype"_L1);
    mention.level = keyword(node, "level"_L1, mentionLevelFromKey);
    mention.annotator = AnnotatorId(reference(node, "annotator"_L1, records.annotatorIds));
    mention.entity = EntityId(reference(node, "entity"_L1, records.entityIds));
    mention.norm = node.text("norm"_L1);
    return mention;
}

EventMention readEvent(const JsonNode &node, const SpanReader &spans, const Records &records, qint64 id)
{
    EventMention event;
    event.id = EventMentionId(id);
    event.trigger = spans.span(node.value("trigger"_L1), node, "trigger"_L1);
    spans.checkQuote(node, {event.trigger});
    event.type = typeName(node, "type"_L1);
    event.realis = keyword(node, "realis"_L1, realisFromKey);
    event.tense = keyword(node, "tense"_L1, tenseFromKey);
    event.negated = node.flag("negated"_L1);
    event.certainty = keyword(node, "certainty"_L1, certaintyFromKey);
    event.annotator = AnnotatorId(reference(node, "annotator"_L1, records.annotatorIds));
    event.event = EventId(reference(node, "event"_L1, records.eventIds));
    return event;
}

Argument readArgument(const JsonNode &node, const LocalIds &mentions, const LocalIds &events)
{
    Argument argument;
    argument.role = typeName(node, "role"_L1);
    argument.certainty = keyword(node, "certainty"_L1, certaintyFromKey);
    if (node.has("mention"_L1) == node.has("event"_L1)) {
        node.fail(u"needs either \"mention\" or \"event\""_s);
    } else if (node.has("mention"_L1)) {
        argument.filler = MentionId(reference(node, "mention"_L1, mentions));
    } else {
        argument.filler = EventMentionId(reference(node, "event"_L1, events));
    }
    return argument;
}

} // namespace

qint64 LocalIds::define(const QJsonValue &id)
{
    if (id.isString()) {
        const QString name = id.toString();
        if (name.isEmpty() || m_names.contains(name))
            return 0;
        return *m_names.insert(name, firstNameNumber + m_names.size());
    }
    const qint64 number = numberOf(id);
    if (number == 0 || m_numbers.contains(number))
        return 0;
    m_numbers.insert(number);
    return number;
}

qint64 LocalIds::find(const QJsonValue &id) const
{
    if (id.isString())
        return m_names.value(id.toString());
    const qint64 number = numberOf(id);
    return m_numbers.contains(number) ? number : 0;
}

Span SpanReader::span(const QJsonValue &value, const JsonNode &node, QLatin1StringView member) const
{
    const QJsonArray pair = value.toArray();
    const qint64 begin = pair.at(0).toInteger(-1);
    const qint64 end = pair.at(1).toInteger(-1);
    if (pair.size() != 2 || begin < 0 || end <= begin) {
        node.fail(member, u"not a span [begin, end] with begin < end"_s);
        return {};
    }
    if (end > m_offsets.codePointLength()) {
        node.fail(member, u"the span %1-%2 ends outside the text, which has %3 code points"_s.arg(begin).arg(end).arg(m_offsets.codePointLength()));
        return {};
    }
    return m_offsets.toUtf16(CodePointSpan{begin, end});
}

QList<Span> SpanReader::fragments(const JsonNode &node, QLatin1StringView member) const
{
    QList<Span> fragments;
    const QJsonArray array = node.array(member);
    for (const QJsonValue &element : array) {
        const Span fragment = span(element, node, member);
        if (!fragments.isEmpty() && fragment.begin <= fragments.last().end)
            node.fail(member, u"the fragments are not in order, or touch"_s);
        if (node.failed())
            return {};
        fragments.append(fragment);
    }
    if (fragments.isEmpty())
        node.fail(member, u"missing"_s);
    return fragments;
}

void SpanReader::checkQuote(const JsonNode &node, const QList<Span> &fragments) const
{
    if (node.failed() || !node.has("text"_L1))
        return;
    const QString found = quotedText(m_text, fragments);
    if (const QString quoted = node.text("text"_L1); quoted != found)
        node.fail("text"_L1, u"\"%1\" is not what stands there: \"%2\""_s.arg(quoted.left(maxQuoteLength), found.left(maxQuoteLength)));
}

Records readRecords(const JsonNode &node)
{
    Records records;
    node.eachObject("annotators"_L1, [&records](const JsonNode &member) {
        records.annotators.append({AnnotatorId(definedId(member, records.annotatorIds)), member.requiredText("name"_L1)});
    });
    node.eachObject("entities"_L1, [&records](const JsonNode &member) {
        Entity entity;
        entity.id = EntityId(definedId(member, records.entityIds));
        entity.type = typeName(member, "type"_L1);
        entity.subtype = member.text("subtype"_L1);
        entity.name = member.requiredText("name"_L1);
        entity.aliases = member.list("aliases"_L1);
        entity.wikidata = member.text("wikidata"_L1);
        records.entities.append(entity);
    });
    node.eachObject("eventRecords"_L1, [&records](const JsonNode &member) {
        const EventId id{definedId(member, records.eventIds)};
        records.events.append({id, typeName(member, "type"_L1), member.text("name"_L1)});
    });
    return records;
}

Annotations readAnnotations(const JsonNode &node, const SpanReader &spans, const Records &records)
{
    Annotations annotations;
    LocalIds mentionIds;
    LocalIds eventIds;
    node.eachObject("mentions"_L1, [&](const JsonNode &member) {
        annotations.mentions.append(readMention(member, spans, records, mentionIds));
    });
    node.eachObject("events"_L1, [&](const JsonNode &member) {
        annotations.events.append(readEvent(member, spans, records, definedId(member, eventIds)));
    });
    // An argument may point to an event further down, so they come when all events are known.
    qsizetype event = 0;
    node.eachObject("events"_L1, [&](const JsonNode &member) {
        QList<Argument> &arguments = annotations.events[event++].arguments;
        member.eachObject("arguments"_L1, [&](const JsonNode &argument) { arguments.append(readArgument(argument, mentionIds, eventIds)); });
    });
    return annotations;
}

} // namespace galley
