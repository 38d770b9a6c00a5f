// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/querycompiler.h"

#include "models/search/eventsql.h"
#include "models/search/filtersql.h"
#include "models/search/textexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using Nodes = QList<const QueryNode *>;

bool isText(const QueryNode &node);

bool isNegatedText(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Not && isText(node.children.front());
}

/// Whether the index can answer the node alone. It has no NOT with one side, so an And needs something that is wanted.
bool isText(const QueryNode &node)
{
    const auto &children = node.children;
    switch (node.kind) {
    case QueryNode::Kind::Text:
    case QueryNode::Kind::Near:
        return true;
    case QueryNode::Kind::Or:
        return std::all_of(children.cbegin(), children.cend(), isText);
    case QueryNode::Kind::And:
        return std::any_of(children.cbegin(), children.cend(), isText)
            && std::all_of(children.cbegin(), children.cend(), [](const QueryNode &c) { return isText(c) || isNegatedText(c); });
    case QueryNode::Kind::Not:
    case QueryNode::Kind::Filter:
        break;
    }
    return false;
}

QString textExpression(const QueryNode &node);

QString joinedExpressions(const Nodes &nodes, QLatin1StringView joint)
{
    QStringList parts;
    for (const QueryNode *node : nodes) {
        const QString part = textExpression(*node);
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.size() == 1 ? parts.first() : QString(u'(' + parts.join(joint) + u')');
}

/// What is wanted, without what is not; \a wanted is not empty.
QString wantedWithout(const Nodes &wanted, const Nodes &unwanted)
{
    const QString expression = joinedExpressions(wanted, " AND "_L1);
    if (unwanted.isEmpty())
        return expression;
    return u'(' + expression + u" NOT " + joinedExpressions(unwanted, " OR "_L1) + u')';
}

/// The children of an And, by what can answer them.
struct Parts
{
    Nodes wanted;   ///< text
    Nodes unwanted; ///< what a Not stands before, text
    Nodes others;

    explicit Parts(const std::vector<QueryNode> &children)
    {
        for (const QueryNode &child : children) {
            if (isText(child))
                wanted.append(&child);
            else if (isNegatedText(child))
                unwanted.append(&child.children.front());
            else
                others.append(&child);
        }
    }
};

QString textExpression(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text)
        return termExpression(node.text);
    if (node.kind == QueryNode::Kind::Near)
        return nearExpression(node);
    if (node.kind == QueryNode::Kind::And) {
        const Parts parts(node.children);
        return wantedWithout(parts.wanted, parts.unwanted);
    }
    Nodes children;
    for (const QueryNode &child : node.children)
        children.append(&child);
    return joinedExpressions(children, " OR "_L1);
}

SqlCondition matchCondition(const QString &expression)
{
    return {u"a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"_s, {expression}};
}

SqlCondition nodeCondition(const QueryNode &node);

/// The children of an And as conditions, but for the text that is wanted when \a withoutText.
SqlCondition allOf(const Parts &parts, bool withoutText)
{
    QList<SqlCondition> conditions;
    if (!parts.wanted.isEmpty()) {
        if (!withoutText)
            conditions.append(matchCondition(wantedWithout(parts.wanted, parts.unwanted)));
    } else if (!parts.unwanted.isEmpty()) {
        conditions.append(negation(matchCondition(joinedExpressions(parts.unwanted, " OR "_L1))));
    }
    for (const QueryNode *other : parts.others)
        conditions.append(nodeCondition(*other));
    return joinConditions(conditions, u" AND ");
}

SqlCondition anyOf(const QueryNode &node)
{
    Nodes texts;
    QList<SqlCondition> conditions;
    for (const QueryNode &child : node.children) {
        if (isText(child))
            texts.append(&child);
        else
            conditions.append(nodeCondition(child));
    }
    if (!texts.isEmpty())
        conditions.prepend(matchCondition(joinedExpressions(texts, " OR "_L1)));
    return joinConditions(conditions, u" OR ");
}

SqlCondition nodeCondition(const QueryNode &node)
{
    if (isText(node))
        return matchCondition(textExpression(node));
    switch (node.kind) {
    case QueryNode::Kind::And:
        return allOf(Parts(node.children), false);
    case QueryNode::Kind::Or:
        return anyOf(node);
    case QueryNode::Kind::Not:
        return negation(nodeCondition(node.children.front()));
    case QueryNode::Kind::Filter:
        return node.filter.field == FilterField::EventPattern ? eventPatternCondition(node) : filterCondition(node.filter);
    case QueryNode::Kind::Text:
    case QueryNode::Kind::Near:
        break;
    }
    return {};
}

QString rankExpression(const Query &query)
{
    QStringList parts;
    for (const TextTerm *term : positiveTerms(query))
        parts.append(termExpression(*term));
    parts.removeDuplicates();
    return parts.join(" OR "_L1);
}

} // namespace

CompiledQuery compileQuery(const Query &query)
{
    CompiledQuery compiled;
    if (query.isEmpty())
        return compiled;
    compiled.condition = nodeCondition(query.root);
    compiled.matchExpression = rankExpression(query);
    compiled.isTextOnly = isText(query.root);
    if (compiled.isTextOnly) {
        compiled.requiredText = textExpression(query.root);
        return compiled;
    }
    const Parts parts(query.root.children);
    if (query.root.kind == QueryNode::Kind::And && !parts.wanted.isEmpty()) {
        compiled.requiredText = wantedWithout(parts.wanted, parts.unwanted);
        compiled.rest = allOf(parts, true);
    } else {
        compiled.rest = compiled.condition;
    }
    return compiled;
}

} // namespace galley
