// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryedit.h"

#include "models/search/query.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A filter of the query that holds for all of it, taken apart.
struct TypedFilter
{
    Span span; ///< in the query
    QString field;
    QStringList values; ///< without quotation marks
};

QString quoted(QString value)
{
    const bool isPlain = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
    if (isPlain && !value.isEmpty())
        return value;
    return u'"' + value.remove(u'"') + u'"';
}

QStringList valuesOf(QStringView text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            values.append(std::exchange(value, {}).trimmed());
        else
            value.append(c);
    }
    values.append(value.trimmed());
    return values;
}

// A filter in parentheses, as those of an event's roles, is no list of values.
std::optional<TypedFilter> takenApart(const QString &query, const QueryNode &node)
{
    const QString text = query.sliced(node.span.begin, node.span.length()).trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (node.kind != QueryNode::Kind::Filter || colon < 0 || text.contains(u'('))
        return std::nullopt;
    return TypedFilter{.span = node.span, .field = text.first(colon), .values = valuesOf(QStringView(text).sliced(colon + 1))};
}

std::optional<TypedFilter> findFilter(const QString &query, const QueryNode &root, QStringView field)
{
    const auto isIt = [field](const std::optional<TypedFilter> &filter) { return filter && field.compare(filter->field, Qt::CaseInsensitive) == 0; };
    if (auto filter = takenApart(query, root); isIt(filter))
        return filter;
    if (root.kind != QueryNode::Kind::And)
        return std::nullopt;
    for (const QueryNode &child : root.children) {
        if (auto filter = takenApart(query, child); isIt(filter))
            return filter;
    }
    return std::nullopt;
}

QString filterText(const TypedFilter &filter)
{
    QStringList values;
    for (const QString &value : filter.values)
        values.append(quoted(value));
    return filter.field + u':' + values.join(u',');
}

} // namespace

QStringList filterValues(const QString &query, QStringView field)
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return {};
    const auto filter = findFilter(query, parsed->root, field);
    return filter ? filter->values : QStringList();
}

bool hasFilter(const QString &query, QStringView field, const QString &value)
{
    return filterValues(query, field).contains(value, Qt::CaseInsensitive);
}

QString toggledFilter(const QString &query, QStringView field, const QString &value)
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return query;
    auto filter = findFilter(query, parsed->root, field);
    if (!filter) {
        const QString added = filterText({.span = {}, .field = field.toString(), .values = {value}});
        if (parsed->isEmpty())
            return added;
        // What stands beside an OR would belong to its last part.
        return parsed->root.kind == QueryNode::Kind::Or ? QString(u'(' + query.trimmed() + u") " + added) : QString(query.trimmed() + u' ' + added);
    }
    if (filter->values.contains(value, Qt::CaseInsensitive))
        filter->values.removeIf([&](const QString &other) { return other.compare(value, Qt::CaseInsensitive) == 0; });
    else
        filter->values.append(value);
    const QString now = filter->values.isEmpty() ? QString() : filterText(*filter);
    return QString(query).replace(filter->span.begin, filter->span.length(), now).simplified();
}

} // namespace galley
