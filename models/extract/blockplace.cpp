// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/blockplace.h"

#include "models/base/stablehash.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace galley {

namespace {

constexpr int namedElements = 4;        ///< the block's own and three around it: what is further out tells pages apart, not places
constexpr size_t longestNames = 400;    ///< bytes of one attribute that are looked at
constexpr quint64 namesMark = 0x10000;  ///< behind the tags

/// What changes from one sibling, visitor or article to the next.
constexpr std::array passingNames = std::to_array<std::string_view>({"active", "category", "closed", "current", "even", "first", "hidden", "last", "lazyloaded", "odd",
                                                                     "open", "post", "postid", "tag", "visible"});

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "category-politics" tells what the article is about, as far as its first word goes.
bool isPassing(std::string_view name)
{
    const std::string_view word = name.substr(0, std::min(name.find('-'), name.size()));
    return std::binary_search(passingNames.begin(), passingNames.end(), word);
}

/// The names in any order, without their digits.
quint64 namesHash(std::string_view names)
{
    quint64 sum = 0;
    names = names.substr(0, longestNames);
    for (size_t begin = 0; begin < names.size();) {
        const size_t end = std::find_if(names.begin() + qptrdiff(begin), names.end(), isBlank) - names.begin();
        const std::string_view name = names.substr(begin, end - begin);
        begin = end + 1;
        if (name.empty() || isPassing(name))
            continue;
        StableHash hash;
        for (const char c : name) {
            if (!isDigit(c))
                hash.add(static_cast<unsigned char>(c));
        }
        sum += hash.value();
    }
    return sum;
}

bool isWholePage(Tag tag)
{
    return tag == Tag::Html || tag == Tag::Body || tag == Tag::Main || tag == Tag::Article;
}

/// Hashes of the tags from the root, one for each node that was asked for.
class TagPaths final
{
public:
    explicit TagPaths(const Dom &dom) : m_dom(dom), m_hashes(static_cast<size_t>(dom.size())) {}

    [[nodiscard]] quint64 of(int node)
    {
        m_open.clear();
        while (node >= 0 && m_hashes[static_cast<size_t>(node)] == 0) {
            m_open.push_back(node);
            node = m_dom[node].parent;
        }
        quint64 above = node < 0 ? 1 : m_hashes[static_cast<size_t>(node)];
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            StableHash hash;
            hash.add(above);
            hash.add(static_cast<quint64>(m_dom[*open].tag));
            above = hash.value() | 1; // 0 is "not yet"
            m_hashes[static_cast<size_t>(*open)] = above;
        }
        return above;
    }

private:
    const Dom &m_dom;
    std::vector<quint64> m_hashes;
    std::vector<int> m_open;
};

/// Hashes of the names of elements, found once for each list of attributes.
class InnerNames final
{
public:
    explicit InnerNames(const Dom &dom) : m_dom(dom) {}

    [[nodiscard]] quint64 of(int node)
    {
        StableHash hash;
        for (int element = 0; element < namedElements && node >= 0; ++element, node = m_dom[node].parent) {
            if (isWholePage(m_dom[node].tag))
                continue;
            const auto &[classes, id] = namesOf(node);
            hash.add(classes);
            hash.add(id);
        }
        return hash.value();
    }

private:
    using Names = std::pair<quint64, quint64>; ///< of the class attribute, and of the id

    [[nodiscard]] const Names &namesOf(int node)
    {
        const int list = m_dom[node].attributeCount == 0 ? -1 : m_dom[node].firstAttribute;
        const auto [known, isNew] = m_known.try_emplace(list);
        if (isNew)
            known->second = {namesHash(m_dom.attribute(node, "class")), namesHash(m_dom.attribute(node, "id"))};
        return known->second;
    }

    const Dom &m_dom;
    std::unordered_map<int, Names> m_known;
};

} // namespace

std::vector<quint32> pagePlaces(const Dom &dom, const std::vector<PageBlock> &blocks)
{
    std::vector<quint32> places;
    places.reserve(blocks.size());
    TagPaths paths(dom);
    InnerNames names(dom);
    for (const PageBlock &block : blocks) {
        StableHash hash;
        hash.add(paths.of(block.node));
        hash.add(namesMark);
        hash.add(names.of(block.node));
        places.push_back(hash.shortValue());
    }
    return places;
}

std::vector<quint32> dumpPlaces(const std::vector<DumpParagraph> &paragraphs)
{
    std::vector<quint32> places;
    places.reserve(paragraphs.size());
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        StableHash hash;
        if (i > 0)
            hash.addText(paragraphs[i - 1].line);
        hash.add(namesMark);
        if (i + 1 < paragraphs.size())
            hash.addText(paragraphs[i + 1].line);
        places.push_back(hash.shortValue());
    }
    return places;
}

void takePlaces(QList<Block> &blocks, const std::vector<quint32> &places)
{
    Q_ASSERT(blocks.size() == static_cast<qsizetype>(places.size()));
    for (size_t i = 0; i < places.size(); ++i)
        blocks[static_cast<qsizetype>(i)].place = places[i];
}

} // namespace galley
