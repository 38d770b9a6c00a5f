// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/annotaterequest.h"

#include "models/exchange/annotationreader.h"
#include "models/exchange/jsonobject.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype sha256Length = 32;

Result<> checkArgument(const Tagset &tagset, const Annotations &annotations, const EventMention &event, const Argument &argument)
{
    const EventType *type = tagset.eventType(event.type);
    if (!type->role(argument.role))
        return failure(ErrorCode::Invalid, event.type, u"there is no role \"%1\""_s.arg(argument.role));
    if (const auto *id = std::get_if<MentionId>(&argument.filler)) {
        const EntityMention *mention = annotations.mention(*id);
        if (mention && !tagset.acceptsEntity(event.type, argument.role, mention->type))
            return failure(ErrorCode::Invalid, event.type, u"a mention of type \"%1\" cannot be its \"%2\""_s.arg(mention->type, argument.role));
    } else if (!tagset.acceptsEvent(event.type, argument.role)) {
        return failure(ErrorCode::Invalid, event.type, u"an event cannot be its \"%1\""_s.arg(argument.role));
    }
    return {};
}

} // namespace

Result<AnnotateRequest> parseAnnotateRequest(const QByteArray &line)
{
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object)
        return failure(object.error());
    JsonFault fault;
    const JsonNode node(*object, {}, fault);
    AnnotateRequest request;
    request.id = ArticleId(node.integer("id"_L1));
    request.url = node.text("url"_L1);
    request.sha256 = QByteArray::fromHex(node.text("sha256"_L1).toLatin1());
    if (node.has("sha256"_L1) && request.sha256.size() != sha256Length)
        node.fail("sha256"_L1, u"not 64 hexadecimal digits"_s);
    if (!isValid(request.id) && request.url.isEmpty() && request.sha256.isEmpty())
        node.fail(u"names no article: \"id\", \"url\" or \"sha256\" is needed"_s);
    request.annotator = node.text("annotator"_L1);
    const Records records = readRecords(node);
    request.annotators = records.annotators;
    request.entities = records.entities;
    request.events = records.events;
    if (node.array("mentions"_L1).isEmpty() && node.array("events"_L1).isEmpty())
        node.fail(u"there are neither \"mentions\" nor \"events\""_s);
    if (fault.isSet())
        return failure(ErrorCode::FormatInvalid, {}, fault.text());
    request.line = *object;
    return request;
}

Result<Annotations> resolveAnnotations(const AnnotateRequest &request, QStringView pageText)
{
    JsonFault fault;
    const JsonNode node(request.line, {}, fault);
    const Records records = readRecords(node);
    Annotations annotations = readAnnotations(node, SpanReader(pageText), records);
    if (fault.isSet())
        return failure(ErrorCode::FormatInvalid, {}, fault.text());
    return annotations;
}

Result<> checkAgainst(const Tagset &tagset, const Annotations &annotations)
{
    for (const EntityMention &mention : annotations.mentions) {
        const EntityType *type = tagset.entityType(mention.type);
        if (!type)
            return failure(ErrorCode::Invalid, mention.type, u"there is no such entity type"_s);
        if (!mention.subtype.isEmpty() && !type->subtypes.contains(mention.subtype))
            return failure(ErrorCode::Invalid, mention.type, u"there is no subtype \"%1\""_s.arg(mention.subtype));
    }
    for (const EventMention &event : annotations.events) {
        if (!tagset.eventType(event.type))
            return failure(ErrorCode::Invalid, event.type, u"there is no such event type"_s);
        for (const Argument &argument : event.arguments) {
            if (const Result<> checked = checkArgument(tagset, annotations, event, argument); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace galley
