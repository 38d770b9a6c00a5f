// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

struct QueryFieldName;

/// Recursive descent over the text of one query. Use once, through parseQuery().
///
/// Three files: the boolean language (queryparser.cpp), fields with their values (queryparserfields.cpp), events with what stands
/// in their parentheses (queryparserevents.cpp).
class QueryParser final
{
public:
    explicit QueryParser(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] tl::expected<Query, QueryError> parse();

private:
    enum class Sign : quint8 { End, Open, Close, And, Or, Not, Minus, Term };

    struct Lexeme
    {
        Sign sign = Sign::End;
        Span span; ///< of a term: its beginning only is certain
    };

    /// A value of a field, with its "*" at the end and without quotation marks.
    struct Value
    {
        QString text;
        Span span;
        bool isQuoted = false;
    };

    /// The event between whose parentheses the parser stands.
    struct EventScope
    {
        QString typed;     ///< the type as typed
        QStringList roles; ///< that it may have; empty when the tagset does not know the type
    };

    /// A part of a query: nothing when it held no word, as "&" does.
    using Node = std::optional<QueryNode>;

    [[nodiscard]] Lexeme peek();
    void consume(const Lexeme &lexeme) { m_at = lexeme.span.end; }
    [[nodiscard]] Span bareWord(qsizetype from) const;
    [[nodiscard]] Sign signOf(QStringView word) const;
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    Node parseOr(int depth);
    Node parseAnd(int depth);
    Node parseNot(int depth);
    Node parsePrimary(int depth);
    Node parseParentheses(const Lexeme &open, int depth);
    Node parseTerm(qsizetype begin, int depth);
    Node parsePhrase(qsizetype begin);
    Node parseNear(Span name);
    [[nodiscard]] std::optional<int> parseDistance();
    Node textNode(const QString &text, bool isPrefix, Span span, bool isExact = false);
    static Node group(QueryNode::Kind kind, std::vector<QueryNode> children, Span span);

    Node parseField(Span name, int depth);
    Node parseTextValues(const QueryFieldName &field, Span name);
    Node parseFilter(const QueryFieldName &field, Span name);
    void addValue(Filter &filter, const Value &value);
    void failAtValue(FilterField field, const Value &value);
    /// The next of the values behind \a name; moves behind it. None at a fault, such as that there is no value.
    std::optional<Value> readValue(Span name);
    [[nodiscard]] bool readComma();
    std::optional<QString> readPhrase();

    Node parseEvent(Span name, int depth);
    void addEventTypes(Filter &filter, EventScope &scope, const Value &value);
    /// Whether parentheses behind a space begin with a role or attribute of the event: no other part of a query does.
    [[nodiscard]] bool describesEvent(const EventScope &scope) const;
    Node parseEventTerm(qsizetype begin, int depth);
    Node parseAttribute(Span name);
    Node parseRole(const QString &role, Span name, int depth);
    [[nodiscard]] std::optional<QString> roleNamed(Span name);

    void fail(QueryFault fault, Span span, const QString &argument = {});
    void fail(const QueryError &error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] QString textOf(Span span) const { return m_text.sliced(span.begin, span.length()).toString(); }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    const EventScope *m_event = nullptr; ///< null outside of an event's parentheses
    std::optional<QueryError> m_error;
};

/// The signs that begin or end a phrase.
[[nodiscard]] bool isQuotationMark(QChar c);

/// Words and values that a query may have. A pasted article is not a query.
inline constexpr int mostQueryTerms = 1000;

} // namespace galley
