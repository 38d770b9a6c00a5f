// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/wordsets.h"

#include "models/search/textexpression.h"

#include <algorithm>

namespace galley {

namespace {

bool isPhrase(const TextTerm &term)
{
    return term.tokens.size() > 1 && !term.isPrefix && term.indexTokens.isEmpty();
}

TextTerm wordOf(const QString &token)
{
    TextTerm term;
    term.tokens = {token};
    term.isExact = true;
    return term;
}

bool isOfWords(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return isPhrase(node.text) || !singleWords(node.text).isEmpty();
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
    case QueryNode::Kind::Not:
        return !node.children.empty() && std::all_of(node.children.cbegin(), node.children.cend(), isOfWords);
    case QueryNode::Kind::Near:
    case QueryNode::Kind::Filter:
        break;
    }
    return false;
}

/// Where a phrase may begin in each article, while its words are read one after the other.
class PhraseBegins final
{
public:
    explicit PhraseBegins(quint32 articles) : m_places(articles) {}

    /// Takes the positions of the word that is \a distance words behind the begin; false when the phrase cannot be in the article.
    bool start(ArticleIndex article, std::span<const quint32> positions, quint32 distance)
    {
        const auto first = quint32(m_begins.size());
        for (const quint32 position : positions) {
            if ((position & ~WordLists::bodyBegin) >= distance)
                m_begins.push_back(position - distance);
        }
        m_places[article] = {first, quint32(m_begins.size()) - first};
        return m_places[article].count > 0;
    }

    /// Keeps the begins that another word confirms.
    bool narrow(ArticleIndex article, std::span<const quint32> positions, quint32 distance)
    {
        Place &place = m_places[article];
        const auto begin = m_begins.begin() + place.first;
        auto kept = begin;
        auto position = positions.begin();
        for (auto each = begin; each != begin + place.count; ++each) {
            while (position != positions.end() && *position < *each + distance)
                ++position;
            if (position != positions.end() && *position == *each + distance)
                *kept++ = *each;
        }
        place.count = quint32(kept - begin);
        return place.count > 0;
    }

    [[nodiscard]] bool hasIn(ArticleIndex article, bool inHeadline) const
    {
        const auto begin = m_begins.begin() + m_places[article].first;
        return std::any_of(begin, begin + m_places[article].count, [inHeadline](quint32 place) { return (place < WordLists::bodyBegin) == inHeadline; });
    }

private:
    struct Place
    {
        quint32 first = 0;
        quint32 count = 0;
    };
    std::vector<Place> m_places; ///< by article
    std::vector<quint32> m_begins;
};

} // namespace

bool hasBeginning(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Text)
        return node.text.isPrefix && !singleWords(node.text).isEmpty();
    return node.kind != QueryNode::Kind::Near && std::any_of(node.children.cbegin(), node.children.cend(), hasBeginning);
}

Result<bool> WordSets::answer(const QueryNode &node)
{
    if (!isOfWords(node))
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

Result<ArticleSet> WordSets::setOfPhrase(const TextTerm &term, const IdRange &range, const ArticleSet &among)
{
    ArticleSet found = among;
    qsizetype rarest = 0;
    quint32 least = m_arrays.size() + 1;
    for (qsizetype i = 0; i < term.tokens.size() && !found.isEmpty(); ++i) {
        ArticleSet withWord(m_arrays.size());
        if (const auto done = insertTerm(wordOf(term.tokens[i]), range, withWord); !done)
            return failure(done.error());
        if (const quint32 count = withWord.count(); count < least) {
            least = count;
            rarest = i;
        }
        found &= withWord;
    }
    PhraseBegins begins(m_arrays.size());
    ArticleIndex index = 0;
    const auto isWanted = [&](qint64 article) { return m_arrays.find(article, index) && found.contains(index); };
    for (qsizetype n = 0; n < term.tokens.size() && !found.isEmpty(); ++n) {
        const qsizetype i = n == 0 ? rarest : n - (n <= rarest ? 1 : 0);
        ArticleIndex hint = 0;
        const auto read = m_lists.positionsOf(term.tokens[i], range, isWanted, [&](std::span<const WordHit> hits) {
            for (const WordHit &hit : hits) {
                if (!m_arrays.find(hit.article, hint) || !found.contains(hint))
                    continue;
                if (!(n == 0 ? begins.start(hint, hit.positions, quint32(i)) : begins.narrow(hint, hit.positions, quint32(i))))
                    found.remove(hint);
            }
        });
        if (!read)
            return failure(read.error());
    }
    if (term.inHeadline || term.inBody) {
        const ArticleSet anywhere = found;
        anywhere.forEach([&](ArticleIndex article) { found.set(article, begins.hasIn(article, term.inHeadline)); });
    }
    return found;
}

Result<ArticleSet> WordSets::setOf(const QueryNode &node, const IdRange &range, const ArticleSet &among)
{
    if (node.kind == QueryNode::Kind::And)
        return setOfAll(node, range, among);
    if (node.kind == QueryNode::Kind::Text && isPhrase(node.text))
        return setOfPhrase(node.text, range, among);
    ArticleSet found(m_arrays.size());
    if (node.kind == QueryNode::Kind::Text)
        return insertTerm(node.text, range, found).map([&] { return std::move(found); });
    for (const QueryNode &child : node.children) {
        const auto set = setOf(child, range, among);
        if (!set)
            return set;
        found |= *set;
    }
    if (node.kind == QueryNode::Kind::Not)
        found.invert();
    return found;
}

Result<ArticleSet> WordSets::setOfAll(const QueryNode &node, const IdRange &range, const ArticleSet &among)
{
    ArticleSet all = among;
    const auto narrow = [&](bool byPhrases) -> Result<> {
        for (const QueryNode &child : node.children) {
            if ((child.kind == QueryNode::Kind::Text && isPhrase(child.text)) != byPhrases)
                continue;
            const auto set = setOf(child, range, all);
            if (!set)
                return failure(set.error());
            all &= *set;
        }
        return {};
    };
    // Phrases last, when fewer articles are left to look for them in.
    return narrow(false).and_then([&] { return narrow(true); }).map([&] { return std::move(all); });
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
