// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagecontext.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

constexpr int fewestProseWords = 10;
constexpr int longUnendedWords = 20; ///< a text this long is prose even without a full stop
constexpr double mostLinked = 0.5;
constexpr double fewestWordsOutside = 70;   ///< that make an article beside the comments
constexpr double mostComments = 0.9;        ///< share of the page's prose in comments
constexpr double mostFurniture = 0.4;       ///< share of the other prose in one kind of furniture
constexpr double mostWordsOfPart = 80;      ///< a "byline" with more words is the box around the article

using Sums = std::vector<double>;

/// Adds up the blocks' values over the subtrees of all nodes.
template<typename Value>
Sums subtreeSums(const Dom &dom, const std::vector<PageBlock> &blocks, Value value)
{
    Sums sums(static_cast<size_t>(dom.size()), 0.0);
    for (const PageBlock &block : blocks)
        sums[static_cast<size_t>(block.node)] += value(block);
    for (int i = dom.size() - 1; i > 0; --i)
        sums[static_cast<size_t>(dom[i].parent)] += sums[static_cast<size_t>(i)];
    return sums;
}

/// Prose that stands in each kind of furniture, if all hints are right.
using ProseByRole = std::array<double, blockRoleCount>;

size_t at(BlockRole role)
{
    return static_cast<size_t>(role);
}

/// The kinds of furniture to believe in.
using BelievedRoles = std::array<bool, blockRoleCount>;

BelievedRoles believedRoles(const ProseByRole &prose, double total)
{
    BelievedRoles believed = {};
    const double comments = prose[at(BlockRole::Comment)];
    believed[at(BlockRole::Comment)] = comments < total * mostComments && (comments == 0.0 || total - comments >= fewestWordsOutside);
    const double rest = believed[at(BlockRole::Comment)] ? total - comments : total;
    for (size_t role = 0; role < prose.size(); ++role) {
        if (role != at(BlockRole::Comment))
            believed[role] = prose[role] < rest * mostFurniture || prose[role] <= 0.0;
    }
    return believed;
}

void applyTag(BlockContext &context, Tag tag)
{
    context.listed = context.listed || tag == Tag::Li || tag == Tag::Dd || tag == Tag::Dt;
    context.quoted = context.quoted || tag == Tag::Blockquote;
    context.figure = context.figure || tag == Tag::Figure || tag == Tag::Figcaption;
    context.table = context.table || tag == Tag::Tr;
    context.heading = context.heading || isHeadingTag(tag);
}

/// Hands what the elements say down to the blocks inside, twice: first to see how much prose each kind of furniture would take away,
/// then with only the kinds that can be right.
class ContextReader final
{
public:
    ContextReader(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<ElementHints> &hints, HintTrust trust)
        : m_dom(dom)
        , m_blocks(blocks)
        , m_prose(subtreeSums(dom, blocks, proseWords))
        , m_words(subtreeSums(dom, blocks, [](const PageBlock &block) { return static_cast<double>(block.measures.words); }))
        , m_hints(hints)
    {
        for (int i = 1; i < dom.size(); ++i) {
            if (m_words[static_cast<size_t>(i)] > 0.0)
                m_hints[static_cast<size_t>(i)] = trusted(m_hints[static_cast<size_t>(i)], trust, dom[i].tag);
        }
        m_believed.fill(true);
    }

    std::vector<BlockContext> read()
    {
        handDown();
        ProseByRole prose = {};
        for (const PageBlock &block : m_blocks) {
            if (const auto furniture = m_contexts[static_cast<size_t>(block.node)].furniture)
                prose[at(*furniture)] += proseWords(block);
        }
        const BelievedRoles believed = believedRoles(prose, m_prose.empty() ? 0.0 : m_prose.front());
        if (believed != m_believed) {
            m_believed = believed;
            handDown();
        }
        std::vector<BlockContext> result;
        result.reserve(m_blocks.size());
        for (const PageBlock &block : m_blocks)
            result.push_back(m_contexts[static_cast<size_t>(block.node)]);
        return result;
    }

private:
    static ElementHints trusted(ElementHints hints, HintTrust trust, Tag tag)
    {
        const bool byTag = tag == Tag::Nav || tag == Tag::Footer || tag == Tag::Aside;
        if (hints.furniture != BlockRole::Comment && (trust == HintTrust::None || (trust == HintTrust::TagsOnly && !byTag)))
            hints.furniture.reset();
        hints.hidden = hints.hidden && trust != HintTrust::None;
        return hints;
    }

    void handDown()
    {
        m_contexts.assign(static_cast<size_t>(m_dom.size()), {});
        const double total = m_prose.empty() ? 0.0 : m_prose.front();
        for (int i = 1; i < m_dom.size(); ++i) { // parents before children
            const auto node = static_cast<size_t>(i);
            if (m_words[node] <= 0.0)
                continue; // nothing below can hold a block
            BlockContext &context = m_contexts[node];
            context = m_contexts[static_cast<size_t>(m_dom[i].parent)];
            applyTag(context, m_dom[i].tag);
            const ElementHints &hints = m_hints[node];
            if (hints.furniture && m_believed[at(*hints.furniture)])
                context.furniture = hints.furniture;
            if (hints.part && m_words[node] <= mostWordsOfPart)
                context.part = hints.part;
            context.hidden = context.hidden || (hints.hidden && m_prose[node] < total * mostFurniture);
            context.body = context.body || hints.body;
        }
    }

    const Dom &m_dom;
    const std::vector<PageBlock> &m_blocks;
    Sums m_prose;
    Sums m_words;
    std::vector<ElementHints> m_hints;
    std::vector<BlockContext> m_contexts;
    BelievedRoles m_believed = {};
};

} // namespace

double proseWords(const PageBlock &block)
{
    const TextMeasures &m = block.measures;
    const bool prose = (m.words >= fewestProseWords && m.sentences > 0) || m.words >= longUnendedWords;
    if (!prose || block.linkDensity > mostLinked)
        return 0.0;
    return m.words * (1.0 - block.linkDensity) * (m.sentences > 0 ? 1.0 : 0.5);
}

std::vector<ElementHints> pageHints(const Dom &dom, const std::vector<PageBlock> &blocks)
{
    std::vector<bool> holdsText(static_cast<size_t>(dom.size()), false);
    std::vector<ElementHints> hints(static_cast<size_t>(dom.size()));
    ElementVocabulary vocabulary(dom);
    for (const PageBlock &block : blocks) {
        for (int node = block.node; node > 0 && !holdsText[static_cast<size_t>(node)]; node = dom[node].parent) {
            holdsText[static_cast<size_t>(node)] = true;
            hints[static_cast<size_t>(node)] = vocabulary.hints(node);
        }
    }
    return hints;
}

std::vector<BlockContext> blockContexts(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<ElementHints> &hints, HintTrust trust)
{
    return ContextReader(dom, blocks, hints, trust).read();
}

} // namespace galley
