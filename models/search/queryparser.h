// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

/// Recursive descent over the text of one query. Use once, through parseQuery().
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

    /// A part of a query: nothing when it held no word, as "&" does.
    using Node = std::optional<QueryNode>;

    [[nodiscard]] Lexeme peek();
    void consume(const Lexeme &lexeme) { m_at = lexeme.span.end; }
    [[nodiscard]] Span bareWord(qsizetype from) const;
    [[nodiscard]] Sign signOf(QStringView word) const;

    Node parseOr(int depth);
    Node parseAnd(int depth);
    Node parseNot(int depth);
    Node parsePrimary(int depth);
    Node parseParentheses(const Lexeme &open, int depth);
    Node parseTerm(qsizetype begin);
    Node parseField(Span name, qsizetype colon);
    Node parseFieldValues(const QString &name, Span nameSpan);
    Node addHeadlineValue(const QString &value, Span span);
    /// The text between quotation marks or a bare value; moves behind it. None at a fault or when there is no value.
    std::optional<QString> readValue(QStringView stops);
    std::optional<QString> readPhrase();
    Node textNode(const QString &text, bool isPrefix, Span span);
    static Node group(QueryNode::Kind kind, std::vector<QueryNode> children, Span span);

    void fail(QueryFault fault, Span span, const QString &argument = {});
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<QueryError> m_error;
};

} // namespace galley
