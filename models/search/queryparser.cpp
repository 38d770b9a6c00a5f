// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryparser.h"

#include "models/language/tokenizer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Of parentheses, those of events included. SQLite's parsers have room for 100 pieces that are begun and not ended.
constexpr int maxDepth = 12;
constexpr int usualDistance = 10;
/// More than any article has words would ask for nothing.
constexpr int longestDistance = 10'000;

// NUL and other controls separate words like a space.
bool isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isFieldLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The one word of a text without the signs around it.
QString writtenWord(const QString &text)
{
    QString word;
    tokenize(text, [&](const Token &token) { word = text.sliced(token.span.begin, token.span.length()); });
    return word;
}

} // namespace

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB';
}

tl::expected<Query, QueryError> QueryParser::parse()
{
    const bool isBlank = peek().sign == Sign::End;
    Node root = parseOr(0);
    if (!failed() && peek().sign == Sign::Close)
        fail(QueryFault::StrayParenthesis, peek().span);
    if (!failed() && !isBlank && !root)
        fail(QueryFault::NothingToFind, {0, m_text.size()});
    if (failed())
        return tl::unexpected<QueryError>(*m_error);
    return root ? Query{*std::move(root)} : Query{};
}

Span QueryParser::bareWord(qsizetype from) const
{
    qsizetype end = from;
    while (end < m_text.size() && !isSpace(m_text[end]) && !isQuotationMark(m_text[end]) && m_text[end] != u'(' && m_text[end] != u')')
        ++end;
    return {from, end};
}

QueryParser::Sign QueryParser::signOf(QStringView word) const
{
    if (word == "AND"_L1)
        return Sign::And;
    if (word == "OR"_L1)
        return Sign::Or;
    if (word == "NOT"_L1)
        return Sign::Not;
    return Sign::Term;
}

QueryParser::Lexeme QueryParser::peek()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size())
        return {Sign::End, {m_at, m_at}};
    const QChar c = m_text[m_at];
    if (c == u'(' || c == u')')
        return {c == u'(' ? Sign::Open : Sign::Close, {m_at, m_at + 1}};
    if (c == u'-' && m_at + 1 < m_text.size() && !isSpace(m_text[m_at + 1]) && m_text[m_at + 1] != u')')
        return {Sign::Minus, {m_at, m_at + 1}};
    const Span word = bareWord(m_at);
    return {signOf(m_text.sliced(word.begin, word.length())), word};
}

QueryParser::Node QueryParser::group(QueryNode::Kind kind, std::vector<QueryNode> children, Span span)
{
    if (children.empty())
        return std::nullopt;
    if (children.size() == 1)
        return std::move(children.front());
    QueryNode node;
    node.kind = kind;
    node.children = std::move(children);
    node.span = span;
    return node;
}

QueryParser::Node QueryParser::parseOr(int depth)
{
    const qsizetype begin = peek().span.begin;
    std::vector<QueryNode> children;
    while (!failed()) {
        if (Node child = parseAnd(depth))
            children.push_back(*std::move(child));
        const Lexeme next = peek();
        if (failed() || next.sign != Sign::Or)
            break;
        consume(next);
        if (const Sign after = peek().sign; after == Sign::End || after == Sign::Close)
            fail(QueryFault::MissingOperand, next.span, u"OR"_s);
    }
    return group(QueryNode::Kind::Or, std::move(children), {begin, m_at});
}

QueryParser::Node QueryParser::parseAnd(int depth)
{
    const Lexeme first = peek();
    if (first.sign == Sign::And || first.sign == Sign::Or) {
        fail(QueryFault::MissingOperand, first.span, first.sign == Sign::And ? u"AND"_s : u"OR"_s);
        return std::nullopt;
    }
    std::vector<QueryNode> children;
    while (!failed()) {
        const Lexeme next = peek();
        if (next.sign == Sign::End || next.sign == Sign::Close || next.sign == Sign::Or)
            break;
        if (next.sign == Sign::And) {
            consume(next);
            const Sign after = peek().sign;
            if (after == Sign::End || after == Sign::Close || after == Sign::And || after == Sign::Or)
                fail(QueryFault::MissingOperand, next.span, u"AND"_s);
            continue;
        }
        if (Node child = parseNot(depth))
            children.push_back(*std::move(child));
    }
    return group(QueryNode::Kind::And, std::move(children), {first.span.begin, m_at});
}

QueryParser::Node QueryParser::parseNot(int depth)
{
    const qsizetype begin = peek().span.begin;
    bool isNegated = false;
    Lexeme next = peek();
    for (; next.sign == Sign::Not || next.sign == Sign::Minus; next = peek()) {
        isNegated = !isNegated;
        consume(next);
        const Sign after = peek().sign;
        if (next.sign == Sign::Not && (after == Sign::End || after == Sign::Close || after == Sign::And || after == Sign::Or))
            fail(QueryFault::MissingOperand, next.span, u"NOT"_s);
        if (failed())
            return std::nullopt;
    }
    Node operand = parsePrimary(depth);
    if (!operand || !isNegated)
        return operand;
    QueryNode negation;
    negation.kind = QueryNode::Kind::Not;
    negation.children.push_back(*std::move(operand));
    negation.span = {begin, m_at};
    return negation;
}

QueryParser::Node QueryParser::parsePrimary(int depth)
{
    const Lexeme lexeme = peek();
    if (lexeme.sign == Sign::Open)
        return parseParentheses(lexeme, depth);
    return parseTerm(lexeme.span.begin, depth);
}

QueryParser::Node QueryParser::parseParentheses(const Lexeme &open, int depth)
{
    if (depth >= maxDepth) {
        fail(QueryFault::TooDeep, open.span);
        return std::nullopt;
    }
    consume(open);
    if (const Lexeme next = peek(); next.sign == Sign::Close) {
        fail(QueryFault::EmptyParentheses, {open.span.begin, next.span.end});
        return std::nullopt;
    }
    Node inner = parseOr(depth + 1);
    if (failed())
        return std::nullopt;
    const Lexeme close = peek();
    if (close.sign != Sign::Close) {
        fail(QueryFault::UnclosedParenthesis, open.span);
        return std::nullopt;
    }
    consume(close);
    return inner;
}

QueryParser::Node QueryParser::parseTerm(qsizetype begin, int depth)
{
    m_at = begin;
    if (m_event)
        return parseEventTerm(begin, depth);
    if (begin < m_text.size() && isQuotationMark(m_text[begin]))
        return parsePhrase(begin);
    const Span word = bareWord(begin);
    qsizetype colon = begin;
    while (colon < word.end && isFieldLetter(m_text[colon]))
        ++colon;
    if (colon > begin && colon < word.end && m_text[colon] == u':')
        return parseField({begin, colon}, depth);
    m_at = word.end;
    if (isAt(u'(') && m_text.sliced(word.begin, word.length()) == "NEAR"_L1)
        return parseNear(word);
    QString text = textOf(word);
    const bool isPrefix = text.endsWith(u'*');
    while (text.endsWith(u'*'))
        text.chop(1);
    return textNode(text, isPrefix, word);
}

QueryParser::Node QueryParser::parsePhrase(qsizetype begin)
{
    const std::optional<QString> phrase = readPhrase();
    if (!phrase)
        return std::nullopt;
    const bool isPrefix = isAt(u'*');
    m_at += isPrefix ? 1 : 0;
    return textNode(*phrase, isPrefix, {begin, m_at}, true);
}

/// NEAR(words "and phrases" begin*, 10).
QueryParser::Node QueryParser::parseNear(Span name)
{
    const qsizetype open = m_at++;
    QueryNode near;
    near.kind = QueryNode::Kind::Near;
    near.distance = usualDistance;
    for (Lexeme next = peek(); next.sign != Sign::Close && !failed(); next = peek()) {
        if (next.sign == Sign::End) {
            fail(QueryFault::UnclosedParenthesis, {open, open + 1});
        } else if (isAt(u',')) {
            const std::optional<int> distance = parseDistance();
            near.distance = distance.value_or(0);
        } else if (next.sign == Sign::Open || next.sign == Sign::Minus) {
            fail(QueryFault::BadNear, next.span, textOf(next.span));
        } else if (isQuotationMark(m_text[m_at])) {
            if (Node phrase = parsePhrase(m_at))
                near.children.push_back(*std::move(phrase));
        } else {
            Span word = bareWord(m_at);
            const qsizetype comma = m_text.sliced(word.begin, word.length()).indexOf(u',');
            word.end = comma < 0 ? word.end : word.begin + comma;
            m_at = word.end;
            QString text = textOf(word);
            const bool isPrefix = text.endsWith(u'*');
            while (text.endsWith(u'*'))
                text.chop(1);
            const qsizetype colon = text.indexOf(u':');
            if (next.sign != Sign::Term || (colon > 0 && colon + 1 < text.size()))
                fail(QueryFault::BadNear, word, textOf(word));
            else if (Node term = textNode(text, isPrefix, word))
                near.children.push_back(*std::move(term));
        }
    }
    if (failed())
        return std::nullopt;
    ++m_at;
    near.span = {name.begin, m_at};
    if (near.children.size() < 2)
        fail(QueryFault::NearWithoutWords, near.span);
    return failed() ? std::nullopt : Node(std::move(near));
}

/// At the comma before the closing parenthesis.
std::optional<int> QueryParser::parseDistance()
{
    const qsizetype comma = m_at++;
    const Lexeme next = peek();
    const Span word = next.sign == Sign::End ? Span{m_at, m_at} : bareWord(m_at);
    bool isNumber = false;
    const int distance = m_text.sliced(word.begin, word.length()).toInt(&isNumber);
    m_at = std::max(word.end, m_at);
    if (!isNumber || distance < 0 || distance > longestDistance || peek().sign != Sign::Close) {
        fail(QueryFault::BadDistance, word.isEmpty() ? Span{comma, comma + 1} : word, textOf(word));
        return std::nullopt;
    }
    return distance;
}

QueryParser::Node QueryParser::textNode(const QString &text, bool isPrefix, Span span, bool isExact)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Text;
    node.text.tokens = searchTokens(text);
    node.text.isPrefix = isPrefix;
    node.text.isExact = isExact;
    node.text.written = node.text.tokens.size() == 1 ? writtenWord(text) : text;
    node.span = span;
    m_terms += static_cast<int>(node.text.tokens.size());
    if (m_terms > mostQueryTerms)
        fail(QueryFault::TooLong, span);
    else if (node.text.tokens.isEmpty() && isPrefix)
        fail(QueryFault::LoneAsterisk, span);
    if (failed() || node.text.tokens.isEmpty())
        return std::nullopt;
    return node;
}

void QueryParser::fail(QueryFault fault, Span span, const QString &argument)
{
    fail(QueryError{fault, argument, span});
}

void QueryParser::fail(const QueryError &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace galley
