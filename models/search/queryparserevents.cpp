// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryparser.h"

#include "models/search/filtervalue.h"
#include "models/search/queryfields.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QLatin1StringView eventField = "event:"_L1;

bool isNameLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

} // namespace

/// At the first type behind `event:`, in the library's query or as what fills a role.
QueryParser::Node QueryParser::parseEvent(Span name, int depth)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Filter;
    node.filter.field = FilterField::Event;
    EventScope scope;
    const qsizetype typesBegin = m_at;
    do {
        const std::optional<Value> value = readValue(name);
        if (!value)
            return std::nullopt;
        addEventTypes(node.filter, scope, *value);
    } while (!failed() && readComma());
    node.span = {name.begin, m_at};
    if (!failed() && describesEvent(scope))
        m_at = m_text.indexOf(u'(', m_at);
    if (failed() || !isAt(u'('))
        return failed() ? std::nullopt : Node(std::move(node));

    scope.typed = textOf({typesBegin, node.span.end});
    const EventScope *outer = std::exchange(m_event, &scope);
    Node condition = parseParentheses({Sign::Open, {m_at, m_at + 1}}, depth);
    m_event = outer;
    if (failed())
        return std::nullopt;
    node.filter.field = FilterField::EventPattern;
    node.children.push_back(condition ? *std::move(condition) : QueryNode{});
    node.span.end = m_at;
    return node;
}

bool QueryParser::describesEvent(const EventScope &scope) const
{
    const auto isPassedOver = [](QChar c) { return c.isSpace() || c == u'(' || c == u'-'; };
    qsizetype begin = m_at;
    while (begin < m_text.size() && m_text[begin].isSpace())
        ++begin;
    if (begin == m_at || begin == m_text.size() || m_text[begin] != u'(')
        return false;
    while (begin < m_text.size() && isPassedOver(m_text[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < m_text.size() && isNameLetter(m_text[end]))
        ++end;
    if (end == begin || end == m_text.size() || m_text[end] != u':')
        return false;
    const QString name = textOf({begin, end});
    return !findQueryField(name) && (findEventAttribute(name) || scope.roles.contains(name, Qt::CaseInsensitive));
}

void QueryParser::addEventTypes(Filter &filter, EventScope &scope, const Value &value)
{
    const std::optional<FilterValue> parsed = parseFilterValue(FilterField::Event, value.text);
    if (!parsed) {
        fail(QueryFault::LoneAsterisk, value.span, value.text);
        return;
    }
    const NameValue type = std::get<NameValue>(*parsed);
    const QStringList types = eventTypesNamed(type);
    if (types.isEmpty() && !value.isQuoted) {
        fail({QueryFault::UnknownEventType, value.text, value.span, nearestName(type.text, eventTypeNames())});
        return;
    }
    const QStringList roles = rolesOfEvents(types);
    for (const QString &role : roles) {
        if (!scope.roles.contains(role))
            scope.roles.append(role);
    }
    filter.values += eventTypeValues(type);
}

/// `role:name`, `attribute:value`, or a name alone: whatever its role.
QueryParser::Node QueryParser::parseEventTerm(qsizetype begin, int depth)
{
    qsizetype colon = begin;
    while (colon < m_text.size() && isNameLetter(m_text[colon]))
        ++colon;
    if (colon == begin || colon == m_text.size() || m_text[colon] != u':')
        return parseRole({}, {begin, begin}, depth);
    const Span name{begin, colon};
    const QString typed = textOf(name);
    m_at = colon + 1;
    if (findEventAttribute(typed))
        return parseAttribute(name);
    if (textOf({begin, m_at}).compare(eventField, Qt::CaseInsensitive) == 0) {
        m_at = begin;
        return parseRole({}, {begin, begin}, depth);
    }
    const std::optional<QString> role = roleNamed(name);
    return role ? parseRole(*role, name, depth) : std::nullopt;
}

std::optional<QString> QueryParser::roleNamed(Span name)
{
    const QString typed = textOf(name);
    if (m_event->roles.isEmpty())
        return typed;
    for (const QString &role : m_event->roles) {
        if (role.compare(typed, Qt::CaseInsensitive) == 0)
            return role;
    }
    QStringList names = m_event->roles;
    for (const EventAttribute &attribute : eventAttributes())
        names.append(attribute.name);
    if (findQueryField(typed))
        fail(QueryFault::FieldInEvent, name, typed);
    else
        fail({QueryFault::UnknownRole, typed, name, nearestName(typed, names), m_event->typed, m_event->roles});
    return std::nullopt;
}

QueryParser::Node QueryParser::parseAttribute(Span name)
{
    const EventAttribute &attribute = *findEventAttribute(textOf(name));
    QueryNode node;
    node.kind = QueryNode::Kind::Filter;
    node.filter.field = FilterField::Attribute;
    do {
        const std::optional<Value> value = readValue(name);
        if (!value)
            return std::nullopt;
        if (const std::optional<FilterValue> parsed = parseAttributeValue(textOf(name), value->text))
            node.filter.values.append(*parsed);
        else
            fail({QueryFault::BadAttribute, value->text, value->span, nearestName(value->text, attribute.values), attribute.name, attribute.values});
    } while (!failed() && readComma());
    node.span = {name.begin, m_at};
    return failed() ? std::nullopt : Node(std::move(node));
}

/// At the first of the role's fillers; \a role is empty for any role.
QueryParser::Node QueryParser::parseRole(const QString &role, Span name, int depth)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Filter;
    node.filter.field = FilterField::Role;
    node.filter.role = role;
    do {
        const Span word = bareWord(m_at);
        if (m_text.sliced(word.begin, word.length()).startsWith(eventField, Qt::CaseInsensitive)) {
            const Span event{m_at, m_at + eventField.size() - 1};
            m_at = event.end + 1;
            if (Node filler = parseEvent(event, depth)) {
                if (filler->filter.field == FilterField::Event)
                    filler->children.emplace_back();
                filler->filter.field = FilterField::EventPattern;
                node.children.push_back(*std::move(filler));
            }
            continue;
        }
        const std::optional<Value> value = readValue(name);
        if (!value)
            return std::nullopt;
        if (const std::optional<FilterValue> parsed = parseFilterValue(FilterField::Role, value->text))
            node.filter.values.append(*parsed);
        else
            fail(QueryFault::LoneAsterisk, value->span, value->text);
    } while (!failed() && readComma());
    node.span = {name.begin, m_at};
    return failed() ? std::nullopt : Node(std::move(node));
}

} // namespace galley
