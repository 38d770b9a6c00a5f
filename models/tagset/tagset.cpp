// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/tagset/tagset.h"

#include "models/domain/annotation.h"
#include "models/tagset/jsonkeyorder.h"
#include "models/tagset/rolesyntax.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr auto formatName = "galley-schema"_L1;
constexpr int formatVersion = 1;

tl::unexpected<Error> invalid(const QString &where, const QString &what)
{
    const QString detail = where.isEmpty() ? what : QString(where + u": " + what);
    return failure(ErrorCode::FormatInvalid, {}, detail);
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(fault.offset, json.size())).count('\n') + 1;
        return invalid(u"line %1"_s.arg(line), fault.errorString());
    }
    if (!document.isObject())
        return invalid({}, u"not a JSON object"_s);
    return document.object();
}

Result<> checkFormat(const QJsonObject &root)
{
    if (root["format"_L1].toString() != formatName)
        return invalid(u"format"_s, u"not \"%1\""_s.arg(formatName));
    const int version = root["version"_L1].toInt();
    if (version < 1 || version > formatVersion)
        return invalid(u"version"_s, u"%1 is not one that this Galley reads (1)"_s.arg(root["version"_L1].toVariant().toString()));
    return {};
}

/// The members of an object that may be read, in the file's order, once each.
Result<QStringList> names(const QByteArray &json, const QStringList &path)
{
    const QStringList keys = keysInOrder(json, path);
    QStringList seen;
    for (const QString &key : keys) {
        if (!isTagName(key))
            return invalid(path.join(u'/'), u"\"%1\" cannot be a name (letters, digits, _ and -)"_s.arg(key));
        if (seen.contains(key))
            return invalid(path.join(u'/'), u"\"%1\" stands twice"_s.arg(key));
        seen.append(key);
    }
    return seen;
}

Result<EntityType> readEntity(const QString &name, const QJsonValue &value)
{
    if (!value.isString() && !value.isNull())
        return invalid(u"entities/"_s + name, u"the subtypes are not a string like \"a|b\""_s);
    EntityType type{name, {}};
    for (const QString &part : value.toString().split(u'|', Qt::SkipEmptyParts)) {
        const QString subtype = part.trimmed();
        if (!isTagName(subtype))
            return invalid(u"entities/"_s + name, u"\"%1\" cannot name a subtype"_s.arg(subtype));
        if (type.subtypes.contains(subtype))
            return invalid(u"entities/"_s + name, u"subtype \"%1\" stands twice"_s.arg(subtype));
        type.subtypes.append(subtype);
    }
    return type;
}

Result<QList<EntityType>> readEntities(const QByteArray &json, const QJsonObject &root)
{
    const Result<QStringList> keys = names(json, {u"entities"_s});
    if (!keys)
        return failure(keys.error());
    if (keys->isEmpty())
        return invalid(u"entities"_s, u"there are none"_s);
    const QJsonObject entities = root["entities"_L1].toObject();
    QList<EntityType> types;
    for (const QString &name : *keys) {
        Result<EntityType> type = readEntity(name, entities[name]);
        if (!type)
            return failure(type.error());
        types.append(*std::move(type));
    }
    return types;
}

Result<EventType> readEvent(const QString &group, const QString &name, const QJsonValue &value, const QList<EntityType> &entities)
{
    const QString where = u"events/"_s + group + u'/' + name;
    if (!value.isString())
        return invalid(where, u"the roles are not a string like \"Agent*:Person\""_s);
    Result<QList<RoleRule>> roles = parseRoles(value.toString());
    if (!roles)
        return invalid(where, roles.error().detail);
    for (const RoleRule &role : *roles) {
        for (const QString &filler : role.fillers) {
            const auto named = [&filler](const EntityType &type) { return type.name == filler; };
            if (!filler.startsWith(u'<') && std::none_of(entities.cbegin(), entities.cend(), named))
                return invalid(where, u"role \"%1\": there is no entity type \"%2\""_s.arg(role.name, filler));
        }
    }
    return EventType{name, group, *std::move(roles)};
}

Result<QList<EventType>> readEvents(const QByteArray &json, const QJsonObject &root, const QList<EntityType> &entities)
{
    const Result<QStringList> groups = names(json, {u"events"_s});
    if (!groups)
        return failure(groups.error());
    QList<EventType> types;
    for (const QString &group : *groups) {
        const QJsonValue members = root["events"_L1][group];
        if (!members.isObject())
            return invalid(u"events/"_s + group, u"not an object of event types"_s);
        const Result<QStringList> keys = names(json, {u"events"_s, group});
        if (!keys)
            return failure(keys.error());
        for (const QString &name : *keys) {
            const auto named = [&name](const auto &type) { return type.name == name; };
            if (std::any_of(types.cbegin(), types.cend(), named) || std::any_of(entities.cbegin(), entities.cend(), named))
                return invalid(u"events/"_s + group, u"there are two types \"%1\""_s.arg(name));
            Result<EventType> type = readEvent(group, name, members[name], entities);
            if (!type)
                return failure(type.error());
            types.append(*std::move(type));
        }
    }
    return types;
}

template<typename Type>
const Type *findByName(const QList<Type> &types, QStringView name)
{
    const auto found = std::find_if(types.cbegin(), types.cend(), [name](const Type &type) { return type.name == name; });
    return found == types.cend() ? nullptr : &*found;
}

Tagset readStandard()
{
    QFile file(u":/tagset/news.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the news tagset is not in this build");
    Result<Tagset> tagset = Tagset::fromJson(file.readAll());
    if (!tagset)
        qFatal("the news tagset cannot be read: %s", qPrintable(tagset.error().detail));
    return *std::move(tagset);
}

} // namespace

const RoleRule *EventType::role(QStringView roleName) const
{
    return findByName(roles, roleName);
}

Result<Tagset> Tagset::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> root = parseObject(json);
    if (!root)
        return failure(root.error());
    if (const Result<> format = checkFormat(*root); !format)
        return failure(format.error());
    for (const auto &section : {"entities"_L1, "events"_L1}) {
        if (!(*root)[section].isObject())
            return invalid(section, u"there is no such object"_s);
    }
    Result<QList<EntityType>> entities = readEntities(json, *root);
    if (!entities)
        return failure(entities.error());
    Result<QList<EventType>> events = readEvents(json, *root, *entities);
    if (!events)
        return failure(events.error());
    Tagset tagset;
    tagset.m_json = json;
    tagset.m_entityTypes = *std::move(entities);
    tagset.m_eventTypes = *std::move(events);
    return tagset;
}

const Tagset &Tagset::standard()
{
    static const Tagset tagset = readStandard();
    return tagset;
}

const EntityType *Tagset::entityType(QStringView name) const
{
    return findByName(m_entityTypes, name);
}

const EventType *Tagset::eventType(QStringView name) const
{
    return findByName(m_eventTypes, name);
}

QStringList Tagset::groups() const
{
    QStringList groups;
    for (const EventType &type : m_eventTypes) {
        if (!groups.contains(type.group))
            groups.append(type.group);
    }
    return groups;
}

bool Tagset::acceptsEntity(QStringView eventTypeName, QStringView role, QStringView entityTypeName) const
{
    const EventType *event = eventType(eventTypeName);
    const RoleRule *rule = event ? event->role(role) : nullptr;
    if (!rule || !entityType(entityTypeName))
        return false;
    return rule->fillers.contains("<ANY>"_L1) || rule->fillers.contains("<ENTITY>"_L1) || rule->fillers.contains(entityTypeName);
}

QStringList Tagset::rolesWithoutPlace(const EventMention &event) const
{
    const EventType *type = eventType(event.type);
    QStringList roles;
    for (const Argument &argument : event.arguments) {
        if ((!type || !type->role(argument.role)) && !roles.contains(argument.role))
            roles.append(argument.role);
    }
    return roles;
}

bool Tagset::acceptsEvent(QStringView eventTypeName, QStringView role) const
{
    const EventType *event = eventType(eventTypeName);
    const RoleRule *rule = event ? event->role(role) : nullptr;
    return rule && (rule->fillers.contains("<ANY>"_L1) || rule->fillers.contains("<EVENT>"_L1));
}

} // namespace galley
