// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/domain/annotation.h"
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
    bool isExact = false;   ///< it stood in quotation marks: no other forms of its words
    bool inBody = false;    ///< nowhere but in the body
    QString written = {};   ///< as typed; a single word, whose case and diacritics tell its forms, without the signs around it
    QStringList indexTokens = {}; ///< the tokens as an index of an older tokenizer has them, else empty: withWordForms() fills it
    QStringList forms = {}; ///< other words to find in its place, folded: withWordForms() fills it

    /// Whether other forms of the word are looked for as well.
    [[nodiscard]] bool hasForms() const { return tokens.size() == 1 && !isPrefix && !isExact; }
};

enum class FilterField : quint8 {
    Language,
    Source,
    Entity,
    EntityType,
    Event,
    Collection,
    Date,
    State,
    EventPattern, ///< an event with what stands in the parentheses behind it: the node's only child, made of Role and Attribute filters
    Role,         ///< of an event: a role and what fills it
    Attribute,    ///< of an event
    Mention,
    Agency,
    Byline,
    Imported,
    Tagged,
    Note,
};

/// A name as typed; with isPrefix (a "*" at its end) anything that begins so. A lone "*" is an empty text with isPrefix: anything.
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

struct Doubtful
{
};

struct Tagged
{
    bool isTagged = true;
};

/// Whether an event did not happen, as in "refused".
enum class Polarity : quint8 { Positive, Negative };

using FilterValue = std::variant<NameValue, DateRange, ReadingState, Starred, Doubtful, Tagged, Realis, Tense, Polarity, Certainty>;

/// `field:value,value`: any of the values.
struct Filter
{
    FilterField field = FilterField::Language;
    QList<FilterValue> values;
    QString role = {}; ///< of FilterField::Role, as the tagset spells it; empty: any
};

/// A node of the query's tree. And, Or and Near have children, those of Near are Text; Not has one. A Filter has none but for an
/// EventPattern, which has its condition, and a Role, whose children are EventPatterns that may fill it instead of a name.
struct QueryNode
{
    enum class Kind : quint8 { And, Or, Not, Text, Filter, Near };

    Kind kind = Kind::And;
    std::vector<QueryNode> children;
    TextTerm text;
    Filter filter;
    Span span; ///< in the query as typed
    int distance = 0; ///< of Near: how many words may stand between its children
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
    ReversedDate,      ///< argument: the value, which ends before it begins
    UnknownType,       ///< argument: the value; of an entity
    UnknownEventType,  ///< argument: the value
    UnknownRole,       ///< argument: the role; context: the event as typed; choices: its roles
    BadAttribute,      ///< argument: the value; context: the attribute; choices: its values
    BadTagged,         ///< argument: the value
    FieldInEvent,      ///< argument: the field of articles that stands between an event's parentheses
    NearWithoutWords,
    BadNear,           ///< argument: what is not a word between NEAR's parentheses
    BadDistance,       ///< argument: the value
    MissingAfterComma, ///< argument: the field
};

inline constexpr int queryFaultCount = static_cast<int>(QueryFault::MissingAfterComma) + 1;

/// What is wrong with a query, and where. queryErrorText() makes the sentence.
struct QueryError
{
    QueryFault fault = QueryFault::NothingToFind;
    QString argument;
    Span span; ///< in the query as typed
    QString suggestion = {};  ///< what may have been meant; empty when nothing comes near
    QString context = {};
    QStringList choices = {}; ///< what may stand there, where that is a short list

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
