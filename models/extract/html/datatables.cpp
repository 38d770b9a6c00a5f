// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/datatables.h"

#include <unordered_set>

namespace galley {

namespace {

constexpr double fewestWordsOfText = 40; ///< in a block that is a paragraph rather than a cell

int tableAround(const Dom &dom, int node)
{
    while (node > 0 && dom[node].tag != Tag::Table)
        node = dom[node].parent;
    return node > 0 ? node : -1;
}

} // namespace

std::vector<int> dataTables(const PageReading &page)
{
    std::vector<int> tables(page.text.blocks.size(), -1);
    std::unordered_set<int> layouts;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!page.contexts[i].table)
            continue;
        const PageBlock &block = page.text.blocks[i];
        tables[i] = tableAround(page.dom, block.node);
        if (block.tag != Tag::Tr && (page.contexts[i].heading || proseWords(block) >= fewestWordsOfText))
            layouts.insert(tables[i]);
    }
    for (int &table : tables)
        table = layouts.contains(table) ? -1 : table;
    return tables;
}

} // namespace galley
