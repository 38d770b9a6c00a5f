// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/wordsets.h"

#include "models/search/textexpression.h"

#include <algorithm>

namespace galley {

namespace {

/// Of fewer articles than this share of those between the first and the last, lists are read only where they stand.
constexpr quint32 sparseShare = 8;

bool isOfLists(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return node.text.isPrefix ? !singleWords(node.text).isEmpty() : !indexPhrases(node.text).isEmpty();
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
    case QueryNode::Kind::Not:
        return !node.children.empty() && std::all_of(node.children.cbegin(), node.children.cend(), isOfLists);
    case QueryNode::Kind::Near:
    case QueryNode::Kind::Filter:
        break;
    }
    return false;
}

bool isAnywhere(const TextTerm &term)
{
    return !term.inHeadline && !term.inBody;
}

/// Whether it stands in the part of the article that the term asks for.
bool isMeant(const TextTerm &term, const WordHit &hit)
{
    return isAnywhere(term) || (term.inHeadline ? hit.headline : hit.body) > 0;
}

bool isMeant(const TextTerm &term, const PhraseStream &stream)
{
    return isAnywhere(term) || isMeant(term, stream.hit());
}

Result<> stateOf(const PhraseStream &stream)
{
    return stream.error() ? Result<>(failure(*stream.error())) : Result<>();
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
    if (!isOfLists(node))
        return false;
    if (!m_isReadable) {
        const auto opened = m_lists.open();
        if (!opened)
            return opened;
        m_isReadable = *opened;
    }
    return *m_isReadable;
}

Result<> WordSets::insertTerm(const TextTerm &term, const IdRange &range, ArticleSet &into)
{
    const QList<QStringList> phrases = term.isPrefix ? QList<QStringList>{term.tokens} : indexPhrases(term);
    Result<> done;
    for (auto phrase = phrases.cbegin(); phrase != phrases.cend() && done; ++phrase)
        done = phrase->size() == 1 ? insertWord(phrase->first(), term, range, into) : insertPhrase(*phrase, term, range, into);
    return done;
}

Result<> WordSets::insertWord(const QString &word, const TextTerm &term, const IdRange &range, ArticleSet &into)
{
    ArticlePlace place;
    const auto insert = [&](std::span<const WordHit> hits) {
        for (const WordHit &hit : hits) {
            if (isMeant(term, hit) && m_arrays.find(hit.article, place))
                into.insert(place.index);
        }
    };
    const auto counts = isAnywhere(term) ? WordLists::Counts::No : WordLists::Counts::Yes;
    return term.isPrefix ? m_lists.ofBeginning(word, range, counts, insert) : m_lists.ofWord(word, range, counts, insert);
}

Result<> WordSets::insertPhrase(const QStringList &phrase, const TextTerm &term, const IdRange &range, ArticleSet &into)
{
    auto stream = m_lists.stream(phrase);
    if (!stream)
        return failure(stream.error());
    ArticlePlace place;
    for (qint64 from = std::max<qint64>(0, range.first); stream->seek(from) && stream->article() <= range.last; from = stream->article() + 1) {
        if (isMeant(term, *stream) && m_arrays.find(stream->article(), place))
            into.insert(place.index);
    }
    return stateOf(*stream);
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

/// The shortest lists first, what is not wanted last.
Result<ArticleSet> WordSets::setOfAll(const QueryNode &node, const IdRange &range)
{
    if (node.children.size() == 1)
        return setOf(node.children.front(), range);
    std::vector<std::pair<int, const QueryNode *>> children;
    for (const QueryNode &child : node.children) {
        const auto leaves = leafCount(child);
        if (!leaves)
            return failure(leaves.error());
        children.emplace_back(*leaves, &child);
    }
    std::stable_sort(children.begin(), children.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::optional<ArticleSet> all;
    for (const auto &[leaves, child] : children) {
        auto set = all ? those(*all, *child) : setOf(*child, range);
        if (!set)
            return set;
        all = std::move(*set);
    }
    return all ? std::move(*all) : ArticleSet::all(m_arrays.size());
}

/// About as long as it takes to read what the node needs; many for what is better read last.
Result<int> WordSets::leafCount(const QueryNode &node)
{
    constexpr int many = 1 << 20;
    if (node.kind == QueryNode::Kind::Not)
        return 2 * many;
    if (node.kind == QueryNode::Kind::Text && node.text.isPrefix)
        return many;
    int leaves = node.kind == QueryNode::Kind::And ? many : 0;
    for (const QueryNode &child : node.children) {
        const auto ofChild = leafCount(child);
        if (!ofChild)
            return ofChild;
        leaves = node.kind == QueryNode::Kind::And ? std::min(leaves, *ofChild) : std::min(many, leaves + *ofChild);
    }
    const QList<QStringList> phrases = node.kind == QueryNode::Kind::Text ? indexPhrases(node.text) : QList<QStringList>();
    for (const QStringList &phrase : phrases) {
        const auto ofPhrase = m_lists.leafCount(phrase);
        if (!ofPhrase)
            return ofPhrase;
        leaves = std::min(many, leaves + *ofPhrase);
    }
    return leaves;
}

Result<ArticleSet> WordSets::those(const ArticleSet &articles, const QueryNode &node)
{
    const auto ends = articles.ends();
    if (!ends)
        return articles;
    if (articles.count() < (ends->second - ends->first + 1) / sparseShare)
        return thoseOf(articles, node);
    return setOf(node, {m_arrays.id(ends->first), m_arrays.id(ends->second)}).map([&](ArticleSet found) {
        found &= articles;
        return found;
    });
}

Result<ArticleSet> WordSets::thoseOf(const ArticleSet &articles, const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text)
        return thoseWith(articles, node.text);
    const bool isAnd = node.kind == QueryNode::Kind::And;
    ArticleSet found = isAnd ? articles : ArticleSet(articles.size());
    for (const QueryNode &child : node.children) {
        auto some = thoseOf(isAnd ? found : articles, child);
        if (!some)
            return some;
        if (isAnd)
            found = std::move(*some);
        else
            found |= *some;
    }
    if (node.kind != QueryNode::Kind::Not)
        return found;
    ArticleSet others = articles;
    others -= found;
    return others;
}

/// Articles and list go ahead in turn, each to where the other stands.
Result<ArticleSet> WordSets::thoseWith(const ArticleSet &articles, const TextTerm &term)
{
    ArticleSet found(articles.size());
    if (const auto ends = articles.ends(); term.isPrefix && ends) { // so many lists are faster read than looked into
        const auto read = insertTerm(term, {m_arrays.id(ends->first), m_arrays.id(ends->second)}, found);
        found &= articles;
        return read.map([&] { return std::move(found); });
    }
    for (const QStringList &phrase : indexPhrases(term)) {
        auto stream = m_lists.stream(phrase);
        if (!stream)
            return failure(stream.error());
        for (auto index = articles.next(0); index;) {
            auto next = articles.next(*index + 1);
            if (next)
                m_arrays.expect(*next);
            const qint64 asked = m_arrays.id(*index);
            if (!stream->seek(asked))
                break;
            ArticlePlace there{*index, asked};
            if (stream->article() == asked) {
                if (isMeant(term, *stream))
                    found.insert(*index);
            } else if (m_arrays.find(stream->article(), there)) {
                next = articles.next(there.index);
            }
            index = next;
        }
        if (const auto read = stateOf(*stream); !read)
            return failure(read.error());
    }
    return found;
}

Result<> WordSets::count(const RankedWords &words, const std::function<void(ArticleIndex, int, int)> &visit)
{
    ArticlePlace place;
    const auto tell = [&](std::span<const WordHit> hits) {
        for (const WordHit &hit : hits) {
            const int headline = words.inBody ? 0 : hit.headline;
            const int body = words.inHeadline ? 0 : hit.body;
            if (headline + body > 0 && m_arrays.find(hit.article, place))
                visit(place.index, headline, body);
        }
    };
    for (const QString &word : words.words) {
        const auto counted = words.isBeginning ? m_lists.ofBeginning(word, {}, WordLists::Counts::Yes, tell) : m_lists.ofWord(word, {}, WordLists::Counts::Yes, tell);
        if (!counted)
            return counted;
    }
    return {};
}

} // namespace galley
