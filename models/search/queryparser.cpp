// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryparser.h"

#include "models/language/tokenizer.h"
#include "models/search/filtervalue.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The full-text engine's own parser gives up at about 30.
constexpr int maxDepth = 24;
/// Words and values. A pasted article is not a query.
constexpr int maxTerms = 1000;

struct FieldName
{
    QLatin1StringView name;
    std::optional<FilterField> field; ///< none: a text field, the headline
};

constexpr std::array fieldNames = {
    FieldName{"lang"_L1, FilterField::Language},     FieldName{"language"_L1, FilterField::Language},
    FieldName{"source"_L1, FilterField::Source},     FieldName{"site"_L1, FilterField::Source},
    FieldName{"entity"_L1, FilterField::Entity},     FieldName{"type"_L1, FilterField::EntityType},
    FieldName{"event"_L1, FilterField::Event},       FieldName{"collection"_L1, FilterField::Collection},
    FieldName{"date"_L1, FilterField::Date},         FieldName{"is"_L1, FilterField::State},
    FieldName{"headline"_L1, std::nullopt},
};

const FieldName *findField(QStringView name)
{
    for (const FieldName &field : fieldNames) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

// NUL and other controls separate words like a space.
bool isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB';
}

bool isFieldLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QueryFault faultOfValue(FilterField field, const QString &value)
{
    switch (field) {
    case FilterField::Date:
        return QueryFault::BadDate;
    case FilterField::State:
        return QueryFault::BadState;
    case FilterField::Language:
        return value.trimmed() == "*"_L1 ? QueryFault::LoneAsterisk : QueryFault::BadLanguage;
    default:
        return QueryFault::LoneAsterisk;
    }
}

} // namespace

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
    while (end < m_text.size() && !isSpace(m_text[end]) && !isQuote(m_text[end]) && m_text[end] != u'(' && m_text[end] != u')')
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
    return parseTerm(lexeme.span.begin);
}

QueryParser::Node QueryParser::parseParentheses(const Lexeme &open, int depth)
{
    if (depth == maxDepth) {
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

QueryParser::Node QueryParser::parseTerm(qsizetype begin)
{
    m_at = begin;
    if (begin < m_text.size() && isQuote(m_text[begin])) {
        const std::optional<QString> phrase = readPhrase();
        if (!phrase)
            return std::nullopt;
        const bool isPrefix = m_at < m_text.size() && m_text[m_at] == u'*';
        m_at += isPrefix ? 1 : 0;
        return textNode(*phrase, isPrefix, {begin, m_at});
    }
    const Span word = bareWord(begin);
    qsizetype colon = begin;
    while (colon < word.end && isFieldLetter(m_text[colon]))
        ++colon;
    if (colon > begin && colon < word.end && m_text[colon] == u':')
        return parseField({begin, colon}, colon);
    m_at = word.end;
    QString text = m_text.sliced(word.begin, word.length()).toString();
    const bool isPrefix = text.endsWith(u'*');
    while (text.endsWith(u'*'))
        text.chop(1);
    return textNode(text, isPrefix, word);
}

QueryParser::Node QueryParser::parseField(Span name, qsizetype colon)
{
    const QString typed = m_text.sliced(name.begin, name.length()).toString();
    const qsizetype after = colon + 1;
    const bool hasValue = after < m_text.size() && !isSpace(m_text[after]) && m_text[after] != u')';
    if (findField(typed)) {
        m_at = after;
        return parseFieldValues(typed, name);
    }
    // "Obama: we will" and "https://..." are text.
    if (hasValue && m_text[after] != u'/') {
        fail(QueryFault::UnknownField, name, typed);
        return std::nullopt;
    }
    const Span word = bareWord(name.begin);
    m_at = word.end;
    return textNode(m_text.sliced(word.begin, word.length()).toString(), false, word);
}

QueryParser::Node QueryParser::parseFieldValues(const QString &name, Span nameSpan)
{
    const FieldName &field = *findField(name);
    QueryNode node;
    node.kind = field.field ? QueryNode::Kind::Filter : QueryNode::Kind::Or;
    node.filter.field = field.field.value_or(FilterField::Language);
    for (bool more = true; more && !failed();) {
        const qsizetype begin = m_at;
        const std::optional<QString> value = readValue(u",");
        if (failed())
            return std::nullopt;
        if (!value || value->trimmed().isEmpty() || ++m_terms > maxTerms) {
            fail(m_terms > maxTerms ? QueryFault::TooLong : QueryFault::MissingValue, {nameSpan.begin, m_at}, name);
            return std::nullopt;
        }
        const Span span{begin, m_at};
        if (!field.field) {
            if (Node text = addHeadlineValue(*value, span))
                node.children.push_back(*std::move(text));
        } else if (const std::optional<FilterValue> parsed = parseFilterValue(*field.field, *value)) {
            node.filter.values.append(*parsed);
        } else {
            fail(faultOfValue(*field.field, *value), span, *value);
        }
        more = m_at < m_text.size() && m_text[m_at] == u',';
        m_at += more ? 1 : 0;
    }
    node.span = {nameSpan.begin, m_at};
    return field.field ? Node(std::move(node)) : group(QueryNode::Kind::Or, std::move(node.children), node.span);
}

QueryParser::Node QueryParser::addHeadlineValue(const QString &value, Span span)
{
    QString text = value;
    const bool isPrefix = text.endsWith(u'*');
    if (isPrefix)
        text.chop(1);
    Node node = textNode(text, isPrefix, span);
    if (node)
        node->text.inHeadline = true;
    return node;
}

std::optional<QString> QueryParser::readValue(QStringView stops)
{
    if (m_at < m_text.size() && isQuote(m_text[m_at])) {
        std::optional<QString> phrase = readPhrase();
        if (phrase && m_at < m_text.size() && m_text[m_at] == u'*') {
            ++m_at;
            phrase->append(u'*');
        }
        return phrase;
    }
    const Span word = bareWord(m_at);
    qsizetype end = word.begin;
    while (end < word.end && !stops.contains(m_text[end]))
        ++end;
    m_at = end;
    if (end == word.begin)
        return std::nullopt;
    return m_text.sliced(word.begin, end - word.begin).toString();
}

std::optional<QString> QueryParser::readPhrase()
{
    const qsizetype open = m_at++;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !isQuote(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size()) {
        fail(QueryFault::UnclosedQuote, {open, m_text.size()});
        return std::nullopt;
    }
    return m_text.sliced(begin, m_at++ - begin).toString();
}

QueryParser::Node QueryParser::textNode(const QString &text, bool isPrefix, Span span)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Text;
    node.text = {searchTokens(text), isPrefix, false};
    node.span = span;
    m_terms += static_cast<int>(node.text.tokens.size());
    if (m_terms > maxTerms)
        fail(QueryFault::TooLong, span);
    else if (node.text.tokens.isEmpty() && isPrefix)
        fail(QueryFault::LoneAsterisk, span);
    if (failed() || node.text.tokens.isEmpty())
        return std::nullopt;
    return node;
}

void QueryParser::fail(QueryFault fault, Span span, const QString &argument)
{
    if (!m_error)
        m_error = QueryError{fault, argument, span};
}

} // namespace galley
