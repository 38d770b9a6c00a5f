// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/queryparser.h"

#include "models/search/filtervalue.h"
#include "models/search/queryfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isSpaceOrClose(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c == u')';
}

NameValue nameOf(const QString &value)
{
    const bool isPrefix = value.endsWith(u'*');
    return {isPrefix ? value.chopped(1) : value, isPrefix};
}

} // namespace

/// At a name with a colon behind it.
QueryParser::Node QueryParser::parseField(Span name, int depth)
{
    const QString typed = textOf(name);
    const qsizetype after = name.end + 1;
    if (const QueryFieldName *field = findQueryField(typed)) {
        m_at = after;
        if (field->meaning != QueryFieldName::Meaning::Filter)
            return parseTextValues(*field, name);
        return field->field == FilterField::Event ? parseEvent(name, depth) : parseFilter(*field, name);
    }
    // "Obama: we will" and "https://..." are text.
    const bool hasValue = after < m_text.size() && !isSpaceOrClose(m_text[after]);
    if (hasValue && m_text[after] != u'/') {
        fail({QueryFault::UnknownField, typed, name, nearestName(typed, queryFieldNames())});
        return std::nullopt;
    }
    const Span word = bareWord(name.begin);
    m_at = word.end;
    return textNode(textOf(word), false, word);
}

QueryParser::Node QueryParser::parseTextValues(const QueryFieldName &field, Span name)
{
    std::vector<QueryNode> terms;
    do {
        const std::optional<Value> value = readValue(name);
        if (!value)
            return std::nullopt;
        const NameValue words = nameOf(value->text);
        if (Node term = textNode(words.text, words.isPrefix, value->span, value->isQuoted)) {
            term->text.inHeadline = field.meaning == QueryFieldName::Meaning::Headline;
            term->text.inBody = field.meaning == QueryFieldName::Meaning::Body;
            terms.push_back(*std::move(term));
        }
    } while (!failed() && readComma());
    return group(QueryNode::Kind::Or, std::move(terms), {name.begin, m_at});
}

QueryParser::Node QueryParser::parseFilter(const QueryFieldName &field, Span name)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Filter;
    node.filter.field = field.field;
    do {
        const std::optional<Value> value = readValue(name);
        if (!value)
            return std::nullopt;
        addValue(node.filter, *value);
    } while (!failed() && readComma());
    node.span = {name.begin, m_at};
    return node;
}

void QueryParser::addValue(Filter &filter, const Value &value)
{
    const std::optional<FilterValue> parsed = parseFilterValue(filter.field, value.text);
    // In quotation marks it may be a type that the tagset does not have: annotations from elsewhere keep theirs.
    const bool isUnknownType = filter.field == FilterField::EntityType && parsed && !value.isQuoted && !isEntityTypeNamed(std::get<NameValue>(*parsed));
    if (isUnknownType)
        fail({QueryFault::UnknownType, value.text, value.span, nearestName(nameOf(value.text).text, entityTypeNames())});
    else if (parsed)
        filter.values.append(*parsed);
    else
        failAtValue(filter.field, value);
}

void QueryParser::failAtValue(FilterField field, const Value &value)
{
    const bool isAsterisk = value.text.trimmed() == "*"_L1;
    switch (field) {
    case FilterField::Date:
    case FilterField::Imported:
        fail(isReversedRange(value.text) ? QueryFault::ReversedDate : QueryFault::BadDate, value.span, value.text);
        break;
    case FilterField::State:
        fail({QueryFault::BadState, value.text, value.span, nearestName(value.text, stateNames())});
        break;
    case FilterField::Tagged:
        fail(QueryFault::BadTagged, value.span, value.text);
        break;
    case FilterField::Language:
        fail(isAsterisk ? QueryFault::LoneAsterisk : QueryFault::BadLanguage, value.span, value.text);
        break;
    default:
        fail(QueryFault::LoneAsterisk, value.span, value.text);
        break;
    }
}

std::optional<QueryParser::Value> QueryParser::readValue(Span name)
{
    Value value;
    const qsizetype begin = m_at;
    if (begin < m_text.size() && isQuotationMark(m_text[begin])) {
        const std::optional<QString> phrase = readPhrase();
        if (!phrase)
            return std::nullopt;
        value = {*phrase, {}, true};
        if (isAt(u'*')) {
            ++m_at;
            value.text.append(u'*');
        }
    } else {
        const Span word = bareWord(begin);
        const qsizetype comma = m_text.sliced(word.begin, word.length()).indexOf(u',');
        m_at = comma < 0 ? word.end : word.begin + comma;
        value.text = textOf({begin, m_at});
    }
    value.span = {begin, m_at};
    if (value.text.trimmed().isEmpty()) {
        if (begin > name.end && m_text[begin - 1] == u',')
            fail(QueryFault::MissingAfterComma, {begin - 1, begin}, textOf(name));
        else if (name.isEmpty()) // whatever the role
            fail(QueryFault::NothingToFind, {begin, std::min(begin + 1, m_text.size())});
        else
            fail(QueryFault::MissingValue, {name.begin, m_at}, textOf(name));
        return std::nullopt;
    }
    if (++m_terms > mostQueryTerms) {
        fail(QueryFault::TooLong, {name.begin, m_at});
        return std::nullopt;
    }
    return value;
}

bool QueryParser::readComma()
{
    if (!isAt(u','))
        return false;
    ++m_at;
    return true;
}

std::optional<QString> QueryParser::readPhrase()
{
    const qsizetype open = m_at++;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !isQuotationMark(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size()) {
        fail(QueryFault::UnclosedQuote, {open, m_text.size()});
        return std::nullopt;
    }
    return m_text.sliced(begin, m_at++ - begin).toString();
}

} // namespace galley
