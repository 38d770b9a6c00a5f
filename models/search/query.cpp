// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/query.h"

#include "models/search/queryparser.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, queryFaultCount> faultKeys = {
    "unclosed quotation mark"_L1, "unclosed parenthesis"_L1, "stray parenthesis"_L1, "empty parentheses"_L1, "missing operand"_L1,
    "unknown field"_L1,           "missing value"_L1,        "not a date"_L1,        "not a state"_L1,       "not a language"_L1,
    "lone asterisk"_L1,           "too deep"_L1,             "too long"_L1,          "nothing to find"_L1,
    "date ends before it begins"_L1, "unknown type"_L1, "unknown event type"_L1, "unknown role"_L1, "not a value of the attribute"_L1,
    "neither yes nor no"_L1, "field inside an event"_L1, "nothing near"_L1, "no word in NEAR"_L1, "not a distance"_L1,
    "nothing after the comma"_L1,
};

void collect(const QueryNode &node, bool isNegated, QList<const TextTerm *> &terms)
{
    if (node.kind == QueryNode::Kind::Text && !isNegated)
        terms.append(&node.text);
    const bool negates = node.kind == QueryNode::Kind::Not;
    for (const QueryNode &child : node.children)
        collect(child, isNegated != negates, terms);
}

} // namespace

tl::expected<Query, QueryError> parseQuery(QStringView text)
{
    return QueryParser(text).parse();
}

QList<const TextTerm *> positiveTerms(const Query &query)
{
    QList<const TextTerm *> terms;
    collect(query.root, false, terms);
    return terms;
}

Error toError(const QueryError &error)
{
    const QString detail = u"%1 at %2"_s.arg(faultKeys[static_cast<size_t>(error.fault)]).arg(error.span.begin + 1);
    return {ErrorCode::Query, error.argument, detail};
}

} // namespace galley
