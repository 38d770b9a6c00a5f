// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryedit.h"

#include "models/search/queryparser.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct TypedValue
{
    QString typed; ///< with its quotation marks, and the asterisk behind them
    QString text;  ///< without the marks
};

/// A filter of the query that holds for all of it, taken apart.
struct TypedFilter
{
    Span span; ///< in the query
    QString field;
    QList<TypedValue> values;
};

QString quoted(QString value)
{
    const bool isPlain = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
    if (isPlain && !value.isEmpty())
        return value;
    value.removeIf(isQuotationMark);
    return u'"' + value + u'"';
}

bool isCalled(const TypedValue &value, const QString &text)
{
    return value.text.compare(text, Qt::CaseInsensitive) == 0;
}

QList<TypedValue> valuesOf(QStringView text)
{
    QList<TypedValue> values(1);
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u',' && !isQuoted) {
            values.emplaceBack();
            continue;
        }
        values.last().typed.append(c);
        if (isQuotationMark(c))
            isQuoted = !isQuoted;
        else
            values.last().text.append(c);
    }
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
    for (const TypedValue &value : filter.values)
        values.append(value.typed);
    return filter.field + u':' + values.join(u',');
}

bool isWordAt(QStringView text, qsizetype begin, QLatin1StringView word)
{
    const qsizetype end = begin + word.size();
    const auto isEdge = [text](qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace() || text[at] == u'(' || text[at] == u')'; };
    return begin >= 0 && end <= text.size() && text.sliced(begin, word.size()) == word && isEdge(begin - 1) && isEdge(end);
}

/// The query without what stands in \a span, the parentheses around only that, and the AND beside it.
QString without(QStringView query, Span span)
{
    constexpr QLatin1StringView conjunction = "AND"_L1;
    for (bool isInside = true; isInside;) {
        while (span.begin > 0 && query[span.begin - 1].isSpace())
            --span.begin;
        while (span.end < query.size() && query[span.end].isSpace())
            ++span.end;
        isInside = span.begin > 0 && span.end < query.size() && query[span.begin - 1] == u'(' && query[span.end] == u')';
        if (isInside)
            span = {span.begin - 1, span.end + 1};
    }
    if (isWordAt(query, span.begin - conjunction.size(), conjunction))
        span.begin -= conjunction.size();
    else if (isWordAt(query, span.end, conjunction))
        span.end += conjunction.size();
    return QString(query.first(span.begin) % u' ' % query.sliced(span.end)).simplified();
}

QString toggled(const QString &query, const Query &parsed, QStringView field, const QString &value)
{
    auto filter = findFilter(query, parsed.root, field);
    if (!filter) {
        const QString added = field % u':' % quoted(value);
        if (parsed.isEmpty())
            return added;
        // What stands beside an OR would belong to its last part.
        return parsed.root.kind == QueryNode::Kind::Or ? QString(u'(' + query.trimmed() + u") " + added) : QString(query.trimmed() + u' ' + added);
    }
    if (filter->values.removeIf([&](const TypedValue &other) { return isCalled(other, value); }) == 0)
        filter->values.append({quoted(value), value});
    if (filter->values.isEmpty())
        return without(query, filter->span);
    return QString(query).replace(filter->span.begin, filter->span.length(), filterText(*filter)).simplified();
}

} // namespace

QStringList filterValues(const QString &query, QStringView field)
{
    const auto parsed = parseQuery(query);
    if (!parsed)
        return {};
    QStringList values;
    if (const auto filter = findFilter(query, parsed->root, field)) {
        for (const TypedValue &value : filter->values)
            values.append(value.text);
    }
    return values;
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
    // Parentheses may be too deep by one.
    const QString now = toggled(query, *parsed, field, value);
    return parseQuery(now) ? now : query;
}

} // namespace galley
