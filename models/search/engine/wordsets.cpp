// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/wordsets.h"

#include "models/search/textexpression.h"

#include <algorithm>

namespace galley {

namespace {

constexpr quint32 mostAsked = 48; ///< articles of which each is asked for by itself; to read the list is faster than to ask for more of them

bool isOfSingleWords(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return !singleWords(node.text).isEmpty();
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
    case QueryNode::Kind::Not:
        return !node.children.empty() && std::all_of(node.children.cbegin(), node.children.cend(), isOfSingleWords);
    case QueryNode::Kind::Near:
    case QueryNode::Kind::Filter:
        break;
    }
    return false;
}

} // namespace

bool hasBeginning(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text)
        return node.text.isPrefix && !singleWords(node.text).isEmpty();
    return node.kind != QueryNode::Kind::Near && std::any_of(node.children.cbegin(), node.children.cend(), hasBeginning);
}

Result<bool> WordSets::answer(const QueryNode &node)
{
    if (!isOfSingleWords(node))
        return false;
    if (!m_isReadable) {
        const auto opened = m_lists.open();
        if (!opened)
            return opened;
        m_isReadable = *opened;
    }
    return *m_isReadable;
}

Result<> WordSets::read(const QString &word, bool isBeginning, const IdRange &range, WordLists::Counts counts, const WordLists::Sink &sink)
{
    return isBeginning ? m_lists.ofBeginning(word, range, counts, sink) : m_lists.ofWord(word, range, counts, sink);
}

Result<> WordSets::insertTerm(const TextTerm &term, const IdRange &range, ArticleSet &into)
{
    const bool isAnywhere = !term.inHeadline && !term.inBody;
    ArticleIndex index = 0;
    const auto insert = [&](std::span<const WordHit> hits) {
        for (const WordHit &hit : hits) {
            if ((isAnywhere || (term.inHeadline ? hit.headline : hit.body) > 0) && m_arrays.find(hit.article, index))
                into.insert(index);
        }
    };
    for (const QString &word : singleWords(term)) {
        if (const auto done = read(word, term.isPrefix, range, isAnywhere ? WordLists::Counts::No : WordLists::Counts::Yes, insert); !done)
            return done;
    }
    return {};
}

Result<ArticleSet> WordSets::setOf(const QueryNode &node, const IdRange &range)
{
    if (node.kind == QueryNode::Kind::And)
        return setOfAll(node, range);
    ArticleSet found(m_arrays.size());
    if (node.kind == QueryNode::Kind::Text)
        return insertTerm(node.text, range, found).map([&] { return std::move(found); });
    for (const QueryNode &child : node.children) {
        const auto set = setOf(child, range);
        if (!set)
            return set;
        found |= *set;
    }
    if (node.kind == QueryNode::Kind::Not)
        found.invert();
    return found;
}

Result<ArticleSet> WordSets::setOfAll(const QueryNode &node, const IdRange &range)
{
    std::vector<const QueryNode *> children;
    for (const QueryNode &child : node.children)
        children.push_back(&child);
    std::stable_partition(children.begin(), children.end(), [](const QueryNode *child) { return child->kind != QueryNode::Kind::Not; });
    std::optional<ArticleSet> all;
    for (const QueryNode *child : children) {
        const bool areFew = all && !hasBeginning(*child) && all->count() <= mostAsked;
        auto set = areFew ? those(*all, *child) : setOf(*child, range);
        if (!set)
            return set;
        if (all)
            *all &= *set;
        else
            all = std::move(*set);
    }
    return all ? std::move(*all) : ArticleSet::all(m_arrays.size());
}

Result<ArticleSet> WordSets::those(const ArticleSet &articles, const QueryNode &node)
{
    ArticleSet found(m_arrays.size());
    std::optional<Error> error;
    articles.forEach([&](ArticleIndex index) {
        const auto isFound = error ? Result<bool>(false) : holds(node, index);
        if (!isFound)
            error = isFound.error();
        else if (*isFound)
            found.insert(index);
    });
    return error ? Result<ArticleSet>(failure(*error)) : Result<ArticleSet>(std::move(found));
}

Result<bool> WordSets::holds(const QueryNode &node, ArticleIndex index)
{
    if (node.kind == QueryNode::Kind::Text)
        return holdsTerm(node.text, index);
    const bool isAnd = node.kind == QueryNode::Kind::And;
    for (const QueryNode &child : node.children) {
        const auto isFound = holds(child, index);
        if (!isFound)
            return isFound;
        if (*isFound != isAnd)
            return node.kind == QueryNode::Kind::Or; // one is enough for an answer
    }
    return node.kind != QueryNode::Kind::Or;
}

Result<bool> WordSets::holdsTerm(const TextTerm &term, ArticleIndex index)
{
    const bool isAnywhere = !term.inHeadline && !term.inBody;
    const IdRange range{m_arrays.id(index), m_arrays.id(index)};
    bool isFound = false;
    const auto note = [&](std::span<const WordHit> hits) {
        isFound = isFound || std::any_of(hits.begin(), hits.end(), [&](const WordHit &hit) { return isAnywhere || (term.inHeadline ? hit.headline : hit.body) > 0; });
    };
    for (const QString &word : singleWords(term)) {
        const auto done = read(word, term.isPrefix, range, isAnywhere ? WordLists::Counts::No : WordLists::Counts::Yes, note);
        if (!done)
            return failure(done.error());
        if (isFound)
            break;
    }
    return isFound;
}

Result<> WordSets::count(const RankedWords &words, const std::function<void(ArticleIndex, int, int)> &visit)
{
    ArticleIndex index = 0;
    const auto tell = [&](std::span<const WordHit> hits) {
        for (const WordHit &hit : hits) {
            const int headline = words.inBody ? 0 : hit.headline;
            const int body = words.inHeadline ? 0 : hit.body;
            if (headline + body > 0 && m_arrays.find(hit.article, index))
                visit(index, headline, body);
        }
    };
    for (const QString &word : words.words) {
        if (const auto done = read(word, words.isBeginning, {}, WordLists::Counts::Yes, tell); !done)
            return done;
    }
    return {};
}

} // namespace galley
