// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

/// What a name before a colon means.
struct QueryFieldName
{
    enum class Meaning : quint8 { Filter, Headline, Body };

    QLatin1StringView name;
    Meaning meaning = Meaning::Filter;
    FilterField field = FilterField::Language; ///< of Meaning::Filter
};

/// The field of that name, whatever its case; null when there is none.
[[nodiscard]] const QueryFieldName *findQueryField(QStringView name);

/// The fields in the order in which they are offered, other names of the same field left out.
[[nodiscard]] QStringList queryFieldNames();

/// Whether a lone "*" is a value of the field: any value, as in `note:*`.
[[nodiscard]] bool acceptsAnything(FilterField field);

/// An attribute of an event mention and its values, in lower case as they are typed.
struct EventAttribute
{
    QLatin1StringView name;
    QStringList values;
};

[[nodiscard]] const QList<EventAttribute> &eventAttributes();
[[nodiscard]] const EventAttribute *findEventAttribute(QStringView name);
/// None when the attribute has no such value.
[[nodiscard]] std::optional<FilterValue> parseAttributeValue(QStringView attribute, QStringView value);

/// The event types that \a value names, as the tagset spells them: a type, the types of a group, those that begin so, or all for
/// a lone "*". Empty when there are none.
[[nodiscard]] QStringList eventTypesNamed(const NameValue &value);
/// The same as values of a filter: the beginning of a type stays one, and a type that the tagset does not have is itself.
[[nodiscard]] QList<FilterValue> eventTypeValues(const NameValue &value);
/// Names of types and of groups.
[[nodiscard]] QStringList eventTypeNames();
/// The roles of any of the types, each once, in the tagset's order.
[[nodiscard]] QStringList rolesOfEvents(const QStringList &types);
/// Whether an entity type or subtype of the tagset is called so.
[[nodiscard]] bool isEntityTypeNamed(const NameValue &value);
[[nodiscard]] QStringList entityTypeNames();

/// The one of \a names that \a typed is a slip of the finger away from (restricted Damerau-Levenshtein distance, at most a
/// third of the letters), whatever the case. Empty when none is near.
[[nodiscard]] QString nearestName(QStringView typed, const QStringList &names);

} // namespace galley
