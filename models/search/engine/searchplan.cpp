// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/searchplan.h"

#include "models/search/engine/filterset.h"
#include "models/search/querycompiler.h"
#include "models/search/textexpression.h"
#include "models/storage/sqlite/connection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr size_t idsAtOnce = 512;

Query subQuery(const Query &query, std::vector<QueryNode> children)
{
    Query part = query;
    part.root = QueryNode();
    part.root.children = std::move(children);
    return part;
}

QString textOf(const Query &query, const QueryNode &node)
{
    const CompiledQuery compiled = compileQuery(subQuery(query, {node}));
    return compiled.isTextOnly ? compiled.requiredText : QString();
}

bool isText(const Query &query, const QueryNode &node)
{
    return !textOf(query, node).isEmpty();
}

/// Beside filters.
bool isOneWord(const std::vector<QueryNode> &nodes)
{
    const auto words = std::count_if(nodes.cbegin(), nodes.cend(), [](const QueryNode &node) { return node.kind == QueryNode::Kind::Text; });
    const auto filters = std::count_if(nodes.cbegin(), nodes.cend(), [](const QueryNode &node) { return node.kind == QueryNode::Kind::Filter; });
    return words == 1 && words + filters == qptrdiff(nodes.size());
}

/// The children of an And that the index answers together, and the others.
struct Conjunction
{
    std::vector<QueryNode> texts; ///< what is wanted, and what is not
    std::vector<QueryNode> others;

    Conjunction(const Query &query, const std::vector<QueryNode> &children)
    {
        std::vector<QueryNode> unwanted;
        for (const QueryNode &child : children) {
            if (isText(query, child))
                texts.push_back(child);
            else if (child.kind == QueryNode::Kind::Not && isText(query, child.children.front()))
                unwanted.push_back(child);
            else
                others.push_back(child);
        }
        // The index has no NOT with one side.
        std::vector<QueryNode> &place = texts.empty() ? others : texts;
        place.insert(place.end(), unwanted.cbegin(), unwanted.cend());
    }
};

/// What bm25() weighs each on its own: the phrases of the expression to rank by, once each. The forms of a word alone are one.
std::vector<RankedWords> rankedWordsOf(const Query &query, bool isOneWord)
{
    std::vector<RankedWords> ranked;
    QStringList known;
    for (const TextTerm *term : positiveTerms(query)) {
        const QStringList words = singleWords(*term);
        if (words.isEmpty())
            return {};
        if (const QString expression = termExpression(*term); known.contains(expression))
            continue;
        else
            known.append(expression);
        if (isOneWord)
            ranked.push_back({words, term->isPrefix, term->inHeadline, term->inBody});
        for (const QString &word : isOneWord ? QStringList() : words)
            ranked.push_back({{word}, term->isPrefix, term->inHeadline, term->inBody});
    }
    return ranked;
}

} // namespace

Result<SearchPlan> QueryEvaluator::plan(const ArticleScope &scope, const Query &typed)
{
    const Query query = withWordForms(m_connection, typed);
    SearchPlan plan;
    plan.ranked = compileQuery(query).matchExpression;
    if (auto inScope = scopeSet(m_arrays, scope)) {
        plan.allowed = std::move(*inScope);
    } else {
        auto articles = librarySet(u"a.id IN (SELECT article_id FROM collection_article WHERE collection_id = ?)"_s, {number(scope.collection)});
        if (!articles)
            return failure(articles.error());
        plan.allowed = std::move(*articles);
    }
    plan.isEverything = scope.kind == ArticleScope::Kind::All;
    const bool isAnd = query.root.kind == QueryNode::Kind::And;
    const std::vector<QueryNode> nodes = isAnd ? query.root.children : std::vector{query.root};
    plan.isOneWord = isOneWord(nodes);
    const Conjunction parts(query, nodes);
    plan.isWhatIsRanked = plan.isEverything && parts.others.empty() && !parts.texts.empty()
        && compileQuery(subQuery(query, parts.texts)).requiredText == plan.ranked;
    for (const QueryNode &other : parts.others) {
        if (const auto allowed = allow(query, other, plan); !allowed)
            return failure(allowed.error());
    }
    if (const auto planned = planText(query, parts.texts, plan); !planned)
        return failure(planned.error());
    plan.allowed &= m_arrays.alive();
    return plan;
}

Result<> QueryEvaluator::allow(const Query &query, const QueryNode &node, SearchPlan &plan)
{
    const auto set = nodeSet(query, node);
    if (!set)
        return failure(set.error());
    plan.allowed &= *set;
    plan.isEverything = false;
    return {};
}

Result<> QueryEvaluator::planText(const Query &query, const std::vector<QueryNode> &texts, SearchPlan &plan)
{
    if (texts.empty())
        return {};
    QueryNode all;
    all.children = texts;
    const auto isAnswered = m_words.answer(all);
    if (!isAnswered)
        return failure(isAnswered.error());
    if (*isAnswered) {
        plan.words = std::move(all);
        plan.rankedWords = rankedWordsOf(query, plan.isOneWord);
        return {};
    }
    // Phrases are for FTS5, together with the words beside them; not so the beginnings of words.
    std::vector<QueryNode> forIndex;
    bool isWanted = false;
    for (const QueryNode &text : texts) {
        const auto isFound = m_words.answer(text);
        if (!isFound)
            return failure(isFound.error());
        if (*isFound && hasBeginning(text)) {
            if (const auto allowed = allow(query, text, plan); !allowed)
                return allowed;
            continue;
        }
        forIndex.push_back(text);
        isWanted = isWanted || text.kind != QueryNode::Kind::Not;
    }
    if (isWanted) {
        plan.text = compileQuery(subQuery(query, forIndex)).requiredText;
        return {};
    }
    for (const QueryNode &text : forIndex) {
        if (const auto allowed = allow(query, text, plan); !allowed)
            return allowed;
    }
    return {};
}

Result<ArticleSet> QueryEvaluator::evaluate(const SearchPlan &plan)
{
    const auto ends = plan.allowed.ends();
    return ends ? evaluate(plan, ends->first, ends->second) : plan.allowed;
}

Result<ArticleSet> QueryEvaluator::evaluate(const SearchPlan &plan, ArticleIndex first, ArticleIndex last)
{
    const bool isAll = first == 0 && last + 1 == m_arrays.size();
    if (!plan.text.isEmpty())
        return textSet(plan.text, plan.allowed, isAll ? IdRange() : IdRange{m_arrays.id(first), m_arrays.id(last)});
    ArticleSet allowed = plan.allowed;
    if (!plan.hasWords())
        return allowed;
    if (!isAll)
        allowed.keep(first, last);
    return m_words.those(allowed, plan.words);
}

Result<ArticleSet> QueryEvaluator::nodeSet(const Query &query, const QueryNode &node)
{
    if (m_cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    const auto isAnswered = m_words.answer(node);
    if (!isAnswered)
        return failure(isAnswered.error());
    if (*isAnswered)
        return m_words.setOf(node, {});
    const bool isDivided = !node.children.empty() && hasBeginning(node);
    if (const QString text = isDivided ? QString() : textOf(query, node); !text.isEmpty())
        return textSet(text, m_arrays.alive(), {});
    if (node.kind == QueryNode::Kind::Not) {
        return nodeSet(query, node.children.front()).map([this](const ArticleSet &set) {
            ArticleSet others = m_arrays.alive();
            others -= set;
            return others;
        });
    }
    if (node.kind == QueryNode::Kind::And || node.kind == QueryNode::Kind::Or)
        return childrenSet(query, node);
    if (node.kind == QueryNode::Kind::Filter) {
        const auto set = filterSet(m_arrays, m_connection, node.filter);
        if (!set)
            return failure(set.error());
        if (*set)
            return **set;
    }
    const SqlCondition condition = compileQuery(subQuery(query, {node})).condition;
    return librarySet(condition.sql, condition.bindings);
}

Result<ArticleSet> QueryEvaluator::childrenSet(const Query &query, const QueryNode &node)
{
    const bool isAnd = node.kind == QueryNode::Kind::And;
    ArticleSet all = isAnd ? m_arrays.alive() : ArticleSet(m_arrays.size());
    for (const QueryNode &child : node.children) {
        const auto set = nodeSet(query, child);
        if (!set)
            return set;
        if (isAnd)
            all &= *set;
        else
            all |= *set;
    }
    return all;
}

Result<ArticleSet> QueryEvaluator::textSet(const QString &expression, const ArticleSet &allowed, const IdRange &range) const
{
    ArticleSet found(m_arrays.size());
    TextHits hits(m_connection, expression, TextHits::Direction::Ascending, range);
    std::array<qint64, idsAtOnce> ids{};
    ArticlePlace place;
    for (;;) {
        const auto count = hits.read(ids);
        if (!count)
            return failure(count.error());
        for (qsizetype i = 0; i < *count; ++i) {
            if (m_arrays.find(ids[size_t(i)], place))
                found.insert(place.index);
        }
        if (*count < qsizetype(idsAtOnce))
            break;
    }
    found &= allowed;
    return found;
}

Result<ArticleSet> QueryEvaluator::librarySet(const QString &condition, const QVariantList &bindings) const
{
    ArticleSet found(m_arrays.size());
    if (condition.isEmpty())
        return m_arrays.alive();
    ArticlePlace place;
    return m_connection.eachOf(u"SELECT a.id FROM article a WHERE " + condition, bindings, [&](const Row &row) {
        if (m_arrays.find(row.integer(0), place))
            found.insert(place.index);
        return true;
    }).map([&] { return found; });
}

} // namespace galley
