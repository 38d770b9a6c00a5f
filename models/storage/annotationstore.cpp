// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/annotationstore.h"

#include "models/storage/articlestore.h"
#include "models/storage/mentiontext.h"
#include "models/storage/sqlite/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace galley {

AnnotationStore::AnnotationStore(Connection &connection, VersionId version, const OffsetMap &offsets)
    : m_connection(connection)
    , m_version(version)
    , m_offsets(offsets)
{
}

Result<Annotations> AnnotationStore::load() const
{
    Annotations annotations;
    return readMentions(annotations)
        .and_then([&] { return readEvents(annotations); })
        .and_then([&] { return readArguments(annotations); })
        .map([&] { return annotations; });
}

Result<> AnnotationStore::readMentions(Annotations &into) const
{
    return m_connection.each(u"SELECT id, annotator_id, begin_at, end_at, fragments, type, subtype, level, entity_id, norm"
                             " FROM mention WHERE version_id = ? ORDER BY begin_at, end_at DESC, id"_s, [&](const Row &row) {
        EntityMention mention{.id = row.id<MentionId>(0), .annotator = row.id<AnnotatorId>(1), .fragments = {}, .type = row.text(5), .subtype = row.text(6),
                              .level = row.id<MentionLevel>(7), .entity = row.id<EntityId>(8), .norm = row.text(9)};
        if (row.isNull(4)) {
            mention.fragments = {m_offsets.toUtf16(CodePointSpan{row.integer(2), row.integer(3)})};
        } else {
            const QJsonArray fragments = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
            for (const QJsonValue &fragment : fragments)
                mention.fragments.append(m_offsets.toUtf16(CodePointSpan{fragment[0].toInteger(), fragment[1].toInteger()}));
        }
        if (!mention.fragments.isEmpty())
            into.mentions.append(mention);
        return true;
    }, m_version);
}

Result<> AnnotationStore::readEvents(Annotations &into) const
{
    return m_connection.each(u"SELECT id, annotator_id, begin_at, end_at, type, realis, tense, negated, certainty, event_id"
                             " FROM event_mention WHERE version_id = ? ORDER BY begin_at, end_at DESC, id"_s, [&](const Row &row) {
        into.events.append({.id = row.id<EventMentionId>(0), .annotator = row.id<AnnotatorId>(1),
                            .trigger = m_offsets.toUtf16(CodePointSpan{row.integer(2), row.integer(3)}), .type = row.text(4), .realis = row.id<Realis>(5),
                            .tense = row.id<Tense>(6), .negated = row.boolean(7), .certainty = row.id<Certainty>(8), .event = row.id<EventId>(9),
                            .arguments = {}});
        return true;
    }, m_version);
}

Result<> AnnotationStore::readArguments(Annotations &into) const
{
    QHash<EventMentionId, qsizetype> positions;
    for (qsizetype i = 0; i < into.events.size(); ++i)
        positions.insert(into.events[i].id, i);
    return m_connection.each(u"SELECT a.event_mention_id, a.role, a.mention_id, a.filler_event_id, a.certainty FROM argument a"
                             " JOIN event_mention e ON e.id = a.event_mention_id WHERE e.version_id = ? ORDER BY a.id"_s, [&](const Row &row) {
        const Filler filler = row.isNull(2) ? Filler(row.id<EventMentionId>(3)) : Filler(row.id<MentionId>(2));
        into.events[positions.value(row.id<EventMentionId>(0))].arguments.append({row.text(1), filler, row.id<Certainty>(4)});
        return true;
    }, m_version);
}

QVariant AnnotationStore::fragmentsOf(const EntityMention &mention) const
{
    if (mention.fragments.size() < 2)
        return QVariant(QMetaType::fromType<QString>());
    QJsonArray fragments;
    for (const Span span : mention.fragments) {
        const CodePointSpan converted = m_offsets.toCodePoints(span);
        fragments.append(QJsonArray{qint64(converted.begin), qint64(converted.end)});
    }
    return QString::fromUtf8(QJsonDocument(fragments).toJson(QJsonDocument::Compact));
}

Result<QVariant> AnnotationStore::textIdOf(const EntityMention &mention)
{
    if (!m_text) {
        const auto text = ArticleStore(m_connection).pageText(m_version);
        if (!text)
            return failure(text.error());
        m_text = *text;
    }
    return mentionTextId(m_connection, mentionText(*m_text, mention)).map([](qint64 id) { return QVariant(id); });
}

Result<MentionId> AnnotationStore::add(const EntityMention &mention)
{
    const CodePointSpan cover = m_offsets.toCodePoints(mention.cover());
    const auto text = textIdOf(mention);
    if (!text)
        return failure(text.error());
    const auto id = m_connection.insert(u"INSERT INTO mention (version_id, annotator_id, begin_at, end_at, fragments, type, subtype, level, entity_id, norm,"
                                        " text_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                        m_version, mention.annotator, cover.begin, cover.end, fragmentsOf(mention), mention.type, mention.subtype,
                                        mention.level, mention.entity, mention.norm, *text);
    if (!id)
        return failure(id.error());
    return addToCount(u"mention_count"_s, 1).map([&] { return MentionId(*id); });
}

Result<> AnnotationStore::update(const EntityMention &mention)
{
    const CodePointSpan cover = m_offsets.toCodePoints(mention.cover());
    const auto text = textIdOf(mention);
    if (!text)
        return failure(text.error());
    return m_connection.run(u"UPDATE mention SET begin_at = ?, end_at = ?, fragments = ?, type = ?, subtype = ?, level = ?, entity_id = ?, norm = ?,"
                            " text_id = ? WHERE id = ? AND version_id = ?"_s,
                            cover.begin, cover.end, fragmentsOf(mention), mention.type, mention.subtype, mention.level, mention.entity, mention.norm,
                            *text, mention.id, m_version);
}

Result<> AnnotationStore::remove(MentionId mention)
{
    return m_connection.run(u"DELETE FROM argument WHERE mention_id = ?"_s, mention)
        .and_then([&] { return m_connection.run(u"DELETE FROM mention WHERE id = ? AND version_id = ?"_s, mention, m_version); })
        .and_then([&] { return addToCount(u"mention_count"_s, -static_cast<int>(m_connection.changes())); });
}

Result<EventMentionId> AnnotationStore::add(const EventMention &event)
{
    const CodePointSpan trigger = m_offsets.toCodePoints(event.trigger);
    const auto id = m_connection.insert(
        u"INSERT INTO event_mention (version_id, annotator_id, begin_at, end_at, type, realis, tense, negated, certainty, event_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        m_version, event.annotator, trigger.begin, trigger.end, event.type, event.realis, event.tense, event.negated, event.certainty, event.event);
    if (!id)
        return failure(id.error());
    return addArguments(EventMentionId(*id), event.arguments).and_then([&] { return addToCount(u"event_count"_s, 1); }).map([&] { return EventMentionId(*id); });
}

Result<> AnnotationStore::update(const EventMention &event)
{
    const CodePointSpan trigger = m_offsets.toCodePoints(event.trigger);
    return m_connection.run(u"UPDATE event_mention SET begin_at = ?, end_at = ?, type = ?, realis = ?, tense = ?, negated = ?, certainty = ?, event_id = ?"
                            " WHERE id = ? AND version_id = ?"_s,
                            trigger.begin, trigger.end, event.type, event.realis, event.tense, event.negated, event.certainty, event.event, event.id,
                            m_version)
        .and_then([&] { return m_connection.run(u"DELETE FROM argument WHERE event_mention_id = ?"_s, event.id); })
        .and_then([&] { return addArguments(event.id, event.arguments); });
}

Result<> AnnotationStore::remove(EventMentionId event)
{
    return m_connection.run(u"DELETE FROM argument WHERE event_mention_id = ?1 OR filler_event_id = ?1"_s, event)
        .and_then([&] { return m_connection.run(u"DELETE FROM event_mention WHERE id = ? AND version_id = ?"_s, event, m_version); })
        .and_then([&] { return addToCount(u"event_count"_s, -static_cast<int>(m_connection.changes())); });
}

Result<> AnnotationStore::addArguments(EventMentionId event, const QList<Argument> &arguments)
{
    for (const Argument &argument : arguments) {
        const auto *mention = std::get_if<MentionId>(&argument.filler);
        const auto *fillerEvent = std::get_if<EventMentionId>(&argument.filler);
        const auto added = m_connection.run(u"INSERT INTO argument (event_mention_id, role, mention_id, filler_event_id, certainty) VALUES (?, ?, ?, ?, ?)"_s,
                                            event, argument.role, mention ? *mention : MentionId{}, fillerEvent ? *fillerEvent : EventMentionId{},
                                            argument.certainty);
        if (!added)
            return added;
    }
    return {};
}

Result<> AnnotationStore::addToCount(const QString &column, int difference)
{
    return m_connection.run(u"UPDATE article SET %1 = %1 + ? WHERE version_id = ?"_s.arg(column), difference, m_version);
}

Result<AnnotatorId> annotatorNamed(Connection &connection, const QString &name)
{
    if (const auto added = connection.run(u"INSERT OR IGNORE INTO annotator (name) VALUES (?)"_s, name); !added)
        return failure(added.error());
    return connection.scalar(u"SELECT id FROM annotator WHERE name = ?"_s, name).map([](qint64 id) { return AnnotatorId(id); });
}

Result<QString> annotatorName(Connection &connection, AnnotatorId id)
{
    QString name;
    return connection.each(u"SELECT name FROM annotator WHERE id = ?"_s, [&](const Row &row) {
        name = row.text(0);
        return false;
    }, id).map([&] { return name; });
}

} // namespace galley
