// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/nodesums.h"

using namespace std::string_view_literals;

namespace galley {

namespace {

void apply(NodeSurroundings &around, Tag tag)
{
    around.main = around.main || tag == Tag::Main;
    around.nav = around.nav || tag == Tag::Nav || tag == Tag::Menu;
    around.footer = around.footer || tag == Tag::Footer;
    around.aside = around.aside || tag == Tag::Aside;
    around.header = around.header || tag == Tag::Header;
    around.form = around.form || tag == Tag::Form;
    around.section = around.section || tag == Tag::Section;
}

} // namespace

std::vector<SubtreeSum> subtreeSums(const Dom &dom, const std::vector<PageBlock> &blocks)
{
    std::vector<SubtreeSum> sums(static_cast<size_t>(dom.size()));
    for (const PageBlock &block : blocks) {
        SubtreeSum &sum = sums[static_cast<size_t>(block.node)];
        sum.prose += proseWords(block);
        sum.words += block.measures.words;
        sum.characters += block.measures.characters;
        sum.linked += block.measures.characters * block.linkDensity;
        ++sum.blocks;
    }
    for (int i = dom.size() - 1; i > 0; --i) { // children before parents
        const SubtreeSum &own = sums[static_cast<size_t>(i)];
        if (own.blocks == 0)
            continue;
        SubtreeSum &above = sums[static_cast<size_t>(dom[i].parent)];
        above.prose += own.prose;
        above.words += own.words;
        above.characters += own.characters;
        above.linked += own.linked;
        above.blocks += own.blocks;
    }
    return sums;
}

std::vector<NodeSurroundings> nodeSurroundings(const Dom &dom, const std::vector<SubtreeSum> &sums)
{
    std::vector<NodeSurroundings> all(static_cast<size_t>(dom.size()));
    quint16 articles = 0;
    for (int i = 1; i < dom.size(); ++i) {
        if (sums[static_cast<size_t>(i)].blocks == 0)
            continue;
        NodeSurroundings &own = all[static_cast<size_t>(i)];
        own = all[static_cast<size_t>(dom[i].parent)];
        const Tag tag = dom[i].tag;
        apply(own, tag);
        if (tag == Tag::Article && !own.article) {
            own.article = true;
            own.articleNumber = ++articles;
            own.articleNode = i;
        }
        own.body = own.body || dom.attribute(i, "itemprop") == "articleBody"sv;
        ++own.depth;
        own.path = (own.path ^ static_cast<quint32>(tag)) * 16777619U + 1;
    }
    return all;
}

} // namespace galley
