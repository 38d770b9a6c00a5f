// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlwriter.h"

#include "models/domain/offsetmap.h"
#include "models/exchange/jsonline.h"
#include "models/exchange/quotedtext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QJsonArray spanJson(const OffsetMap &offsets, Span span)
{
    const CodePointSpan codePoints = offsets.toCodePoints(span);
    return {static_cast<qint64>(codePoints.begin), static_cast<qint64>(codePoints.end)};
}

void putText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void putList(QJsonObject &object, QLatin1StringView name, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(name, QJsonArray::fromStringList(list));
}

void putTime(QJsonObject &object, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

template<typename Id>
void putId(QJsonObject &object, QLatin1StringView name, Id id)
{
    if (isValid(id))
        object.insert(name, number(id));
}

QJsonObject metadataJson(const ArticleMetadata &metadata)
{
    QJsonObject object;
    putText(object, "headline"_L1, metadata.headline);
    putText(object, "standfirst"_L1, metadata.standfirst);
    putText(object, "byline"_L1, metadata.byline);
    putList(object, "authors"_L1, metadata.authors);
    putText(object, "dateline"_L1, metadata.dateline);
    QJsonObject credit;
    putText(credit, "text"_L1, metadata.credit.text);
    putList(credit, "initials"_L1, metadata.credit.initials);
    putList(credit, "agencies"_L1, metadata.credit.agencies);
    if (!credit.isEmpty())
        object.insert("credit"_L1, credit);
    putText(object, "site"_L1, metadata.site);
    putText(object, "section"_L1, metadata.section);
    putText(object, "language"_L1, metadata.language);
    if (metadata.languageOrigin != LanguageOrigin::Unknown)
        object.insert("languageOrigin"_L1, languageOriginKey(metadata.languageOrigin));
    putText(object, "url"_L1, metadata.url);
    putTime(object, "published"_L1, metadata.published);
    putTime(object, "modified"_L1, metadata.modified);
    if (const QJsonObject origins = originsToJson(metadata.origins); !origins.isEmpty())
        object.insert("origins"_L1, origins);
    return object;
}

QJsonArray blocksJson(const QList<Block> &blocks, const OffsetMap &offsets)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        QJsonObject object{{"span"_L1, spanJson(offsets, block.span)}, {"role"_L1, roleKey(block.role)}};
        if (block.editorRole)
            object.insert("editorRole"_L1, roleKey(*block.editorRole));
        if (block.siteRole)
            object.insert("siteRole"_L1, roleKey(*block.siteRole));
        if (block.seenOn > 0)
            object.insert("seenOn"_L1, block.seenOn);
        if (block.confidence != 1.0F)
            object.insert("confidence"_L1, static_cast<double>(block.confidence));
        array.append(object);
    }
    return array;
}

QJsonObject mentionJson(const EntityMention &mention, const ExportedVersion &version, const OffsetMap &offsets)
{
    QJsonArray spans;
    for (const Span fragment : mention.fragments)
        spans.append(spanJson(offsets, fragment));
    QJsonObject object{{"id"_L1, number(mention.id)},
                       {"spans"_L1, spans},
                       {"text"_L1, quotedText(version.pageText, mention.fragments)},
                       {"type"_L1, mention.type}};
    putText(object, "subtype"_L1, mention.subtype);
    if (mention.level != MentionLevel::Name)
        object.insert("level"_L1, key(mention.level));
    putId(object, "annotator"_L1, mention.annotator);
    putId(object, "entity"_L1, mention.entity);
    putText(object, "norm"_L1, mention.norm);
    return object;
}

QJsonObject argumentJson(const Argument &argument)
{
    QJsonObject object{{"role"_L1, argument.role}};
    if (const auto *mention = std::get_if<MentionId>(&argument.filler))
        object.insert("mention"_L1, number(*mention));
    else
        object.insert("event"_L1, number(std::get<EventMentionId>(argument.filler)));
    if (argument.certainty != Certainty::Confirmed)
        object.insert("certainty"_L1, key(argument.certainty));
    return object;
}

QJsonObject eventJson(const EventMention &event, const ExportedVersion &version, const OffsetMap &offsets)
{
    QJsonObject object{{"id"_L1, number(event.id)},
                       {"trigger"_L1, spanJson(offsets, event.trigger)},
                       {"text"_L1, quotedText(version.pageText, {event.trigger})},
                       {"type"_L1, event.type},
                       {"realis"_L1, key(event.realis)}};
    if (event.tense != Tense::Unspecified)
        object.insert("tense"_L1, key(event.tense));
    if (event.negated)
        object.insert("negated"_L1, true);
    if (event.certainty != Certainty::Confirmed)
        object.insert("certainty"_L1, key(event.certainty));
    putId(object, "annotator"_L1, event.annotator);
    putId(object, "event"_L1, event.event);
    QJsonArray arguments;
    for (const Argument &argument : event.arguments)
        arguments.append(argumentJson(argument));
    if (!arguments.isEmpty())
        object.insert("arguments"_L1, arguments);
    return object;
}

QJsonArray notesJson(const QList<Note> &notes, const OffsetMap &offsets)
{
    QJsonArray array;
    for (const Note &note : notes) {
        QJsonObject object{{"text"_L1, note.text}};
        putId(object, "id"_L1, note.id);
        if (note.span)
            object.insert("span"_L1, spanJson(offsets, *note.span));
        putTime(object, "created"_L1, QDateTime::fromMSecsSinceEpoch(note.createdAt, Qt::UTC));
        array.append(object);
    }
    return array;
}

QJsonObject sourceJson(const SourceDocument &source, SourceBytes sourceBytes)
{
    QJsonObject object{{"sha256"_L1, QString::fromLatin1(source.sha256.toHex())}};
    putText(object, "url"_L1, source.url);
    putText(object, "fileName"_L1, source.fileName);
    putText(object, "mimeType"_L1, source.mimeType);
    putText(object, "charset"_L1, source.charset);
    putTime(object, "fetched"_L1, source.fetched);
    putTime(object, "imported"_L1, source.imported);
    if (sourceBytes == SourceBytes::Include && !source.bytes.isEmpty()) // they may have been left out before
        object.insert("bytes"_L1, QString::fromLatin1(source.bytes.toBase64()));
    return object;
}

void putArray(QJsonObject &object, QLatin1StringView name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(name, array);
}

QJsonObject versionJson(const ExportedVersion &version, const OffsetMap &offsets, SourceBytes sourceBytes)
{
    QJsonObject object{{"number"_L1, version.number}, {"metadata"_L1, metadataJson(version.metadata)}, {"pageText"_L1, version.pageText}};
    if (version.extractor != 0)
        object.insert("extractor"_L1, version.extractor);
    putTime(object, "created"_L1, version.created);
    QJsonArray mentions;
    for (const EntityMention &mention : version.annotations.mentions)
        mentions.append(mentionJson(mention, version, offsets));
    QJsonArray events;
    for (const EventMention &event : version.annotations.events)
        events.append(eventJson(event, version, offsets));
    putArray(object, "blocks"_L1, blocksJson(version.blocks, offsets));
    putArray(object, "mentions"_L1, mentions);
    putArray(object, "events"_L1, events);
    putArray(object, "notes"_L1, notesJson(version.notes, offsets));
    if (version.source)
        object.insert("source"_L1, sourceJson(*version.source, sourceBytes));
    return object;
}

QJsonObject entityJson(const Entity &entity)
{
    QJsonObject object{{"id"_L1, number(entity.id)}, {"type"_L1, entity.type}, {"name"_L1, entity.name}};
    putText(object, "subtype"_L1, entity.subtype);
    putList(object, "aliases"_L1, entity.aliases);
    putText(object, "wikidata"_L1, entity.wikidata);
    return object;
}

template<typename Record, typename ToJson>
QJsonArray arrayOf(const QList<Record> &records, ToJson toJson)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toJson(record));
    return array;
}

QJsonObject recordsJson(const ExportedArticle &article)
{
    QJsonObject object;
    putList(object, "collections"_L1, article.collections);
    putArray(object, "annotators"_L1, arrayOf(article.annotators, [](const ExportedAnnotator &annotator) {
                 return QJsonObject{{"id"_L1, number(annotator.id)}, {"name"_L1, annotator.name}};
             }));
    putArray(object, "entities"_L1, arrayOf(article.entities, entityJson));
    putArray(object, "eventRecords"_L1, arrayOf(article.events, [](const ExportedEvent &event) {
                 return QJsonObject{{"id"_L1, number(event.id)}, {"type"_L1, event.type}, {"name"_L1, event.name}};
             }));
    putArray(object, "notes"_L1, notesJson(article.notes, {}));
    return object;
}

} // namespace

QByteArray jsonlLine(const ExportedArticle &article, SourceBytes sourceBytes)
{
    QJsonObject object = recordsJson(article);
    object.insert("format"_L1, articleFormat);
    object.insert("version"_L1, articleFormatVersion);
    putId(object, "id"_L1, article.id);
    object.insert("state"_L1, readingStateKey(article.state));
    object.insert("starred"_L1, article.starred);
    object.insert("doubtful"_L1, article.doubtful);
    putTime(object, "imported"_L1, article.imported);
    QJsonArray versions;
    OffsetMap offsets;
    for (const ExportedVersion &version : article.versions) {
        offsets = OffsetMap(version.pageText);
        versions.append(versionJson(version, offsets, sourceBytes));
    }
    object.insert("readingPosition"_L1, static_cast<qint64>(offsets.toCodePoint(article.readingPosition)));
    object.insert("versions"_L1, versions);
    return jsonLine(object);
}

} // namespace galley
