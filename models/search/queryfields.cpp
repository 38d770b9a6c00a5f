// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryfields.h"

#include "models/tagset/tagset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using Meaning = QueryFieldName::Meaning;

/// Longer names are nobody's slip of the finger.
constexpr qsizetype longestName = 40;
constexpr qsizetype lettersPerSlip = 3;

constexpr std::array fields = {
    QueryFieldName{"lang"_L1, Meaning::Filter, FilterField::Language},
    QueryFieldName{"source"_L1, Meaning::Filter, FilterField::Source},
    QueryFieldName{"entity"_L1, Meaning::Filter, FilterField::Entity},
    QueryFieldName{"event"_L1, Meaning::Filter, FilterField::Event},
    QueryFieldName{"date"_L1, Meaning::Filter, FilterField::Date},
    QueryFieldName{"is"_L1, Meaning::Filter, FilterField::State},
    QueryFieldName{"collection"_L1, Meaning::Filter, FilterField::Collection},
    QueryFieldName{"headline"_L1, Meaning::Headline, {}},
    QueryFieldName{"body"_L1, Meaning::Body, {}},
    QueryFieldName{"mention"_L1, Meaning::Filter, FilterField::Mention},
    QueryFieldName{"type"_L1, Meaning::Filter, FilterField::EntityType},
    QueryFieldName{"agency"_L1, Meaning::Filter, FilterField::Agency},
    QueryFieldName{"byline"_L1, Meaning::Filter, FilterField::Byline},
    QueryFieldName{"imported"_L1, Meaning::Filter, FilterField::Imported},
    QueryFieldName{"tagged"_L1, Meaning::Filter, FilterField::Tagged},
    QueryFieldName{"note"_L1, Meaning::Filter, FilterField::Note},
};

constexpr std::array otherNames = {
    QueryFieldName{"language"_L1, Meaning::Filter, FilterField::Language},
    QueryFieldName{"site"_L1, Meaning::Filter, FilterField::Source},
    QueryFieldName{"state"_L1, Meaning::Filter, FilterField::State},
};

bool isCalled(QStringView name, const NameValue &value)
{
    return value.isPrefix ? name.startsWith(value.text, Qt::CaseInsensitive) : name.compare(value.text, Qt::CaseInsensitive) == 0;
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// Letters to change, add, leave out or swap with the next to make \a b of \a a; neither is longer than longestName.
qsizetype distanceBetween(const QString &a, const QString &b)
{
    using Row = std::array<qsizetype, longestName + 1>;
    Row before{};
    Row above{};
    Row row{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above[b.size()];
}

} // namespace

const QueryFieldName *findQueryField(QStringView name)
{
    const auto isNamed = [name](const QueryFieldName &field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; };
    if (const auto *found = std::find_if(fields.begin(), fields.end(), isNamed); found != fields.end())
        return found;
    const auto *found = std::find_if(otherNames.begin(), otherNames.end(), isNamed);
    return found == otherNames.end() ? nullptr : found;
}

QStringList queryFieldNames()
{
    QStringList names;
    for (const QueryFieldName &field : fields)
        names.append(field.name);
    return names;
}

bool acceptsAnything(FilterField field)
{
    switch (field) {
    case FilterField::Entity:
    case FilterField::Event:
    case FilterField::Role:
    case FilterField::Mention:
    case FilterField::Agency:
    case FilterField::Byline:
    case FilterField::Note:
        return true;
    default:
        return false;
    }
}

const QList<EventAttribute> &eventAttributes()
{
    static const QList<EventAttribute> attributes = {
        {"realis"_L1, {u"actual"_s, u"planned"_s, u"possible"_s, u"generic"_s}},
        {"tense"_L1, {u"past"_s, u"present"_s, u"future"_s, u"unspecified"_s}},
        {"polarity"_L1, {u"positive"_s, u"negative"_s}},
        {"certainty"_L1, {u"confirmed"_s, u"claimed"_s, u"disputed"_s}},
    };
    return attributes;
}

const EventAttribute *findEventAttribute(QStringView name)
{
    for (const EventAttribute &attribute : eventAttributes()) {
        if (name.compare(attribute.name, Qt::CaseInsensitive) == 0)
            return &attribute;
    }
    return nullptr;
}

std::optional<FilterValue> parseAttributeValue(QStringView attribute, QStringView value)
{
    const EventAttribute *known = findEventAttribute(attribute);
    QString key = value.toString().toLower();
    if (!known || !known->values.contains(key))
        return std::nullopt;
    if (known->name == "polarity"_L1)
        return key == "negative"_L1 ? Polarity::Negative : Polarity::Positive;
    key[0] = key[0].toUpper();
    const auto valueOf = [](const auto &parsed) { return parsed ? std::optional<FilterValue>(*parsed) : std::nullopt; };
    if (known->name == "realis"_L1)
        return valueOf(realisFromKey(key));
    return known->name == "tense"_L1 ? valueOf(tenseFromKey(key)) : valueOf(certaintyFromKey(key));
}

QStringList eventTypesNamed(const NameValue &value)
{
    QStringList types;
    QStringList ofGroups;
    for (const EventType &type : Tagset::standard().eventTypes()) {
        if (isCalled(type.name, value))
            types.append(type.name);
        else if (isCalled(type.group, value))
            ofGroups.append(type.name);
    }
    // The beginning of a type is not also meant as that of a group: "Con*" is Condemn and Contest.
    return types.isEmpty() ? ofGroups : types;
}

QList<FilterValue> eventTypeValues(const NameValue &value)
{
    const QStringList types = eventTypesNamed(value);
    if (types.isEmpty() || (value.isPrefix && types.first().startsWith(value.text, Qt::CaseInsensitive)))
        return {value};
    QList<FilterValue> values;
    for (const QString &name : types)
        values.append(NameValue{name, false});
    return values;
}

QStringList eventTypeNames()
{
    QStringList names;
    for (const EventType &type : Tagset::standard().eventTypes())
        names.append(type.name);
    for (const QString &group : Tagset::standard().groups())
        appendOnce(names, group);
    return names;
}

QStringList rolesOfEvents(const QStringList &types)
{
    QStringList roles;
    for (const EventType &type : Tagset::standard().eventTypes()) {
        if (!types.contains(type.name))
            continue;
        for (const RoleRule &rule : type.roles)
            appendOnce(roles, rule.name);
    }
    return roles;
}

bool isEntityTypeNamed(const NameValue &value)
{
    const QStringList names = entityTypeNames();
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return isCalled(name, value); });
}

QStringList entityTypeNames()
{
    QStringList names;
    for (const EntityType &type : Tagset::standard().entityTypes())
        appendOnce(names, type.name);
    for (const EntityType &type : Tagset::standard().entityTypes()) {
        for (const QString &subtype : type.subtypes)
            appendOnce(names, subtype);
    }
    return names;
}

QString nearestName(QStringView typed, const QStringList &names)
{
    if (typed.size() > longestName)
        return {};
    const QString lower = typed.toString().toLower();
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, lower.size() / lettersPerSlip) + 1;
    for (const QString &name : names) {
        if (name.size() > longestName)
            continue;
        if (const qsizetype distance = distanceBetween(lower, name.toLower()); distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace galley
