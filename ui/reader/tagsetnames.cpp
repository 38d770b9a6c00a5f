// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/tagsetnames.h"

#include "ui/reader/tagsetnametables.h"

#include <QCoreApplication>

#include <span>

namespace galley {

namespace {

using namespace tagsetnametables;

const Name *find(std::span<const Name> names, QStringView key)
{
    for (const Name &name : names) {
        if (key == QStringView(name.key))
            return &name;
    }
    return nullptr;
}

QString asItIs(QStringView key)
{
    return key.toString().replace(u'_', u' ');
}

QString nameOf(std::span<const Name> names, const char *context, QStringView key)
{
    const Name *name = find(names, key);
    return name ? QCoreApplication::translate(context, name->english) : asItIs(key);
}

template<size_t Count>
QString nameAt(const std::array<const char *, Count> &names, const char *context, size_t index)
{
    return QCoreApplication::translate(context, names[index]);
}

} // namespace

QString entityTypeName(QStringView type)
{
    return nameOf(entityTypes, "EntityType", type);
}

QString shortEntityTypeName(QStringView type)
{
    return nameOf(shortEntityTypes, "ShortEntityType", type);
}

QString eventTypeName(QStringView type)
{
    return nameOf(eventTypes, "EventType", type);
}

QString eventGroupName(QStringView group)
{
    return nameOf(eventGroups, "EventGroup", group);
}

QString argumentRoleName(QStringView role)
{
    return nameOf(argumentRoles, "ArgumentRole", role);
}

QString subtypeName(QStringView subtype)
{
    return nameOf(subtypes, "EntitySubtype", subtype);
}

QString typeLabel(QStringView tagsetName)
{
    if (find(entityTypes, tagsetName))
        return entityTypeName(tagsetName);
    if (find(eventTypes, tagsetName))
        return eventTypeName(tagsetName);
    if (find(eventGroups, tagsetName))
        return eventGroupName(tagsetName);
    if (find(argumentRoles, tagsetName))
        return argumentRoleName(tagsetName);
    return subtypeName(tagsetName);
}

QString realisName(Realis realis)
{
    return nameAt(realisNames, "Realis", static_cast<size_t>(realis));
}

QString tenseName(Tense tense)
{
    return nameAt(tenseNames, "Tense", static_cast<size_t>(tense));
}

QString certaintyName(Certainty certainty)
{
    return nameAt(certaintyNames, "Certainty", static_cast<size_t>(certainty));
}

QString mentionLevelName(MentionLevel level)
{
    return nameAt(mentionLevelNames, "MentionLevel", static_cast<size_t>(level));
}

QString eventLabelWithRealis(QStringView type, Realis realis)
{
    if (realis == Realis::Actual)
        return eventTypeName(type);
    return nameAt(eventLabels, "EventLabel", static_cast<size_t>(realis)).arg(eventTypeName(type));
}

} // namespace galley
