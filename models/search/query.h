// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/domain/article.h"
#include "models/domain/span.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace galley {

/// A word, a phrase of several words, or the beginning of one.
struct TextTerm
{
    QStringList tokens;    ///< folded, at least one
    bool isPrefix = false; ///< the last token is only the beginning of a word
    bool inHeadline = false;
};

enum class FilterField : quint8 { Language, Source, Entity, EntityType, Event, Collection, Date, State };

/// A name as typed; with isPrefix (a "*" at its end) anything that begins so.
struct NameValue
{
    QString text;
    bool isPrefix = false;
};

/// Half open, in ms since the epoch, UTC; an end that is missing is open.
struct DateRange
{
    std::optional<qint64> from;
    std::optional<qint64> until;
};

struct Starred
{
};

using FilterValue = std::variant<NameValue, DateRange, ReadingState, Starred>;

/// `field:value,value`: any of the values.
struct Filter
{
    FilterField field = FilterField::Language;
    QList<FilterValue> values;
};

/// A node of the query's tree. And and Or have children, Not has one.
struct QueryNode
{
    enum class Kind : quint8 { And, Or, Not, Text, Filter };

    Kind kind = Kind::And;
    std::vector<QueryNode> children;
    TextTerm text;
    Filter filter;
    Span span; ///< in the query as typed
};

/// What to look for. An And without children, the default, is every article.
struct Query
{
    QueryNode root;

    [[nodiscard]] bool isEmpty() const { return root.kind == QueryNode::Kind::And && root.children.empty(); }
};

enum class QueryFault : quint8 {
    UnclosedQuote,
    UnclosedParenthesis,
    StrayParenthesis,
    EmptyParentheses,
    MissingOperand, ///< argument: AND, OR or NOT
    UnknownField,   ///< argument: the name
    MissingValue,   ///< argument: the field
    BadDate,        ///< argument: the value
    BadState,       ///< argument: the value
    BadLanguage,    ///< argument: the value
    LoneAsterisk,
    TooDeep,
    TooLong,
    NothingToFind, ///< only signs, no word
};

/// What is wrong with a query, and where. queryErrorText() makes the sentence.
struct QueryError
{
    QueryFault fault = QueryFault::NothingToFind;
    QString argument;
    Span span; ///< in the query as typed

    bool operator==(const QueryError &) const = default;
};

/// Reads a query as people type it (docs/search.md has the language). Never fails otherwise than by a QueryError, whatever
/// the text. Any thread.
[[nodiscard]] tl::expected<Query, QueryError> parseQuery(QStringView text);

/// The text terms that are looked for, those that are excluded left out. Pointers into \a query.
[[nodiscard]] QList<const TextTerm *> positiveTerms(const Query &query);

/// For the places that report every failure alike: ErrorCode::Query, the argument as subject, the fault's key in detail.
[[nodiscard]] Error toError(const QueryError &error);

} // namespace galley
