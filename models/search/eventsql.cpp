// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/eventsql.h"

#include "models/search/filtersql.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The event mentions of nested patterns, each as a table of the WITH of one condition, those of fillers before those whose roles they
/// fill. So the SQL is flat: SQLite's parser would give up at the fourth SELECT within another. The tables look at nothing outside of
/// them, so that SQLite makes each list of ids once.
class EventTables final
{
public:
    /// Returns the name of the table of \a pattern, with id and version_id.
    QString add(const QueryNode &pattern);
    [[nodiscard]] SqlCondition all() const { return {m_tables.join(", "_L1), m_bindings}; }

private:
    [[nodiscard]] SqlCondition withinEvent(const QueryNode &node);
    [[nodiscard]] SqlCondition roleFilter(const QueryNode &node);

    QStringList m_tables;
    QVariantList m_bindings;
};

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

QString EventTables::add(const QueryNode &pattern)
{
    const SqlCondition type = eventTypeCondition(pattern.filter.values, u"e"_s);
    const SqlCondition inside = pattern.children.empty() ? SqlCondition{} : withinEvent(pattern.children.front());
    const QString name = u"pattern"_s % QString::number(m_tables.size());
    QString table = name % u" AS (SELECT e.id, e.version_id FROM event_mention e WHERE (" % type.sql % u')';
    m_bindings += type.bindings;
    if (!inside.sql.isEmpty()) {
        table += u" AND (" + inside.sql + u')';
        m_bindings += inside.bindings;
    }
    m_tables.append(table + u')');
    return name;
}

SqlCondition EventTables::roleFilter(const QueryNode &node)
{
    QList<SqlCondition> any;
    for (const FilterValue &value : node.filter.values) {
        const NameValue &name = std::get<NameValue>(value);
        if (name.isPrefix && name.text.isEmpty())
            any.append(filledBy(node.filter.role, u"argument g"_s, {u"1"_s, {}}));
        else
            any.append(filledBy(node.filter.role, u"mention m JOIN argument g ON g.mention_id = m.id"_s, mentionOfCondition(name)));
    }
    for (const QueryNode &event : node.children)
        any.append(filledBy(node.filter.role, u"argument g"_s, {u"g.filler_event_id IN (SELECT id FROM " + add(event) + u')', {}}));
    return joinConditions(any, u" OR ");
}

SqlCondition EventTables::withinEvent(const QueryNode &node)
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
    EventTables tables;
    const QString outermost = tables.add(pattern);
    const SqlCondition all = tables.all();
    return {u"a.version_id IN (WITH " + all.sql + u" SELECT version_id FROM " + outermost + u')', all.bindings};
}

} // namespace galley
