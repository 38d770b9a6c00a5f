// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/eventsql.h"

#include "models/search/filtersql.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

SqlCondition withinEvent(const QueryNode &node);

SqlCondition attributeCondition(const FilterValue &value)
{
    if (const auto *realis = std::get_if<Realis>(&value))
        return {u"e.realis = ?"_s, {static_cast<int>(*realis)}};
    if (const auto *tense = std::get_if<Tense>(&value))
        return {u"e.tense = ?"_s, {static_cast<int>(*tense)}};
    if (const auto *polarity = std::get_if<Polarity>(&value))
        return {u"e.negated = ?"_s, {*polarity == Polarity::Negative ? 1 : 0}};
    return {u"e.certainty = ?"_s, {static_cast<int>(std::get<Certainty>(value))}};
}

SqlCondition attributeFilter(const Filter &filter)
{
    QList<SqlCondition> any;
    for (const FilterValue &value : filter.values)
        any.append(attributeCondition(value));
    return joinConditions(any, u" OR ");
}

/// The event mentions that a pattern describes, as a SELECT of \a column. Each level has an alias "e" of its own: the subqueries
/// look at nothing outside of them, so that SQLite makes each list of ids once.
SqlCondition eventsOf(const QueryNode &pattern, QLatin1StringView column)
{
    const SqlCondition type = eventTypeCondition(pattern.filter.values, u"e"_s);
    const SqlCondition inside = pattern.children.empty() ? SqlCondition{} : withinEvent(pattern.children.front());
    SqlCondition all{u"SELECT e.%1 FROM event_mention e WHERE (%2)"_s.arg(column, type.sql), type.bindings};
    if (!inside.sql.isEmpty()) {
        all.sql += u" AND (" + inside.sql + u')';
        all.bindings += inside.bindings;
    }
    return all;
}

/// The event mentions one of whose roles is filled so.
SqlCondition filledBy(const QString &role, const QString &from, const SqlCondition &filler)
{
    SqlCondition condition{u"e.id IN (SELECT g.event_mention_id FROM "_s % from % u" WHERE (" % filler.sql % u')', filler.bindings};
    if (!role.isEmpty()) {
        condition.sql += u" AND g.role = ?";
        condition.bindings.append(role);
    }
    condition.sql += u')';
    return condition;
}

SqlCondition roleFilter(const QueryNode &node)
{
    QList<SqlCondition> any;
    for (const FilterValue &value : node.filter.values) {
        const NameValue &name = std::get<NameValue>(value);
        if (name.isPrefix && name.text.isEmpty())
            any.append(filledBy(node.filter.role, u"argument g"_s, {u"1"_s, {}}));
        else
            any.append(filledBy(node.filter.role, u"mention m JOIN argument g ON g.mention_id = m.id"_s, mentionOfCondition(name)));
    }
    for (const QueryNode &event : node.children) {
        const SqlCondition events = eventsOf(event, "id"_L1);
        any.append(filledBy(node.filter.role, u"argument g"_s, {u"g.filler_event_id IN (" + events.sql + u')', events.bindings}));
    }
    return joinConditions(any, u" OR ");
}

SqlCondition withinEvent(const QueryNode &node)
{
    QList<SqlCondition> parts;
    switch (node.kind) {
    case QueryNode::Kind::Not:
        return negation(withinEvent(node.children.front()));
    case QueryNode::Kind::Filter:
        return node.filter.field == FilterField::Attribute ? attributeFilter(node.filter) : roleFilter(node);
    default:
        break;
    }
    for (const QueryNode &child : node.children)
        parts.append(withinEvent(child));
    return joinConditions(parts, node.kind == QueryNode::Kind::Or ? u" OR " : u" AND ");
}

} // namespace

SqlCondition eventPatternCondition(const QueryNode &pattern)
{
    const SqlCondition events = eventsOf(pattern, "version_id"_L1);
    return {u"a.version_id IN (" + events.sql + u')', events.bindings};
}

} // namespace galley
