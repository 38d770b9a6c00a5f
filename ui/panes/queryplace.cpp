// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/queryplace.h"

#include "models/search/queryfields.h"

#include <QStringList>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView eventField = "event:"_L1;

/// What the walk to the cursor finds.
struct Walk
{
    int tokenBegin = 0;
    int listBegin = 0;   ///< behind the last comma of the token
    QStringList parentheses; ///< those that are open: the types of an event, empty for the others
};

/// The types of the event that \a token, which an opening parenthesis follows, names; empty when it names none.
QString eventTypesOf(const QString &token)
{
    const qsizetype at = token.lastIndexOf(eventField, -1, Qt::CaseInsensitive);
    return at == 0 || (at > 0 && token.at(at - 1) == u':') ? token.mid(at + eventField.size()) : QString();
}

Walk walkTo(const QString &query, int cursor)
{
    Walk walk;
    bool inQuotes = false;
    for (int i = 0; i < cursor && i < query.size(); ++i) {
        const QChar c = query.at(i);
        if (c == u'"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (c == u'(')
            walk.parentheses.append(eventTypesOf(query.mid(walk.tokenBegin, i - walk.tokenBegin)));
        else if (c == u')' && !walk.parentheses.isEmpty())
            walk.parentheses.removeLast();
        if (c.isSpace() || c == u'(' || (c == u'-' && i == walk.tokenBegin))
            walk.tokenBegin = walk.listBegin = i + 1;
        else if (c == u',')
            walk.listBegin = i + 1;
    }
    return walk;
}

} // namespace

QueryToken tokenBefore(const QString &query, int cursor)
{
    const int begin = walkTo(query, cursor).tokenBegin;
    return {begin, query.mid(begin, cursor - begin)};
}

QueryPlace placeAt(const QString &query, int cursor)
{
    const Walk walk = walkTo(query, cursor);
    QueryPlace place;
    place.token = {walk.tokenBegin, query.mid(walk.tokenBegin, cursor - walk.tokenBegin)};
    for (auto event = walk.parentheses.crbegin(); event != walk.parentheses.crend() && !place.inEvent; ++event) {
        place.inEvent = !event->isEmpty(); // parentheses inside of an event's group its roles
        place.event = *event;
    }
    const QString &token = place.token.text;
    qsizetype colon = token.indexOf(u':');
    int fieldBegin = 0;
    if (place.inEvent && colon > 0 && token.mid(colon + 1).startsWith(eventField, Qt::CaseInsensitive)) { // Topic:event:Attack
        fieldBegin = static_cast<int>(colon) + 1;
        colon += eventField.size();
    }
    place.hasField = colon > 0;
    if (place.hasField)
        place.field = token.mid(fieldBegin, colon - fieldBegin);
    if (!place.inEvent || fieldBegin > 0)
        place.field = place.field.toLower();
    place.typedBegin = std::max(walk.listBegin, walk.tokenBegin + (place.hasField ? static_cast<int>(colon) + 1 : 0));
    place.typed = query.mid(place.typedBegin, cursor - place.typedBegin).remove(u'"');
    return place;
}

QStringList rolesAt(const QueryPlace &place)
{
    QStringList types;
    for (QString name : place.event.split(u',')) {
        const bool isPrefix = name.endsWith(u'*');
        types += eventTypesNamed({isPrefix ? name.chopped(1) : name.remove(u'"'), isPrefix});
    }
    return rolesOfEvents(types);
}

std::optional<FilterField> libraryFieldAt(const QueryPlace &place)
{
    if (!place.hasField)
        return std::nullopt;
    if (place.inEvent && place.field != "event"_L1)
        return findEventAttribute(place.field) ? std::nullopt : std::optional(FilterField::Role);
    const QueryFieldName *field = findQueryField(place.field);
    return field && field->meaning == QueryFieldName::Meaning::Filter ? std::optional(field->field) : std::nullopt;
}

} // namespace galley
