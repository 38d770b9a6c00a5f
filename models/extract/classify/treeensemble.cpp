// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/treeensemble.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace galley {

namespace {

constexpr quint32 mostTrees = 4000;
constexpr quint16 mostNodes = 512; ///< of one tree
constexpr size_t rowsAbreast = 8;

} // namespace

bool TreeEnsemble::isSound(std::span<const Node> tree, size_t columns)
{
    for (size_t i = 0; i < tree.size(); ++i) {
        const Node &node = tree[i];
        if (node.feature < 0)
            continue;
        const bool forward = node.right > 1 && i + node.right < tree.size();
        if (!forward || static_cast<size_t>(node.feature) >= columns)
            return false;
    }
    return !tree.empty() && tree.back().feature < 0;
}

int TreeEnsemble::settleLeaves(std::span<Node> tree)
{
    std::vector<int> depths(tree.size(), 0);
    int depth = 0;
    for (size_t i = 0; i < tree.size(); ++i) {
        Node &node = tree[i];
        depth = std::max(depth, depths[i]);
        if (node.feature < 0) {
            node = {.feature = 0, .threshold = std::numeric_limits<qint16>::min(), .right = 0, .value = node.value};
        } else {
            depths[i + 1] = std::max(depths[i + 1], depths[i] + 1);
            depths[i + node.right] = std::max(depths[i + node.right], depths[i] + 1);
        }
    }
    return depth;
}

std::optional<TreeEnsemble> TreeEnsemble::read(QDataStream &stream, size_t columns)
{
    TreeEnsemble ensemble;
    quint32 trees = 0;
    stream >> ensemble.m_unit >> ensemble.m_base >> trees;
    if (stream.status() != QDataStream::Ok || trees > mostTrees)
        return std::nullopt;
    for (quint32 i = 0; i < trees; ++i) {
        quint16 count = 0;
        stream >> count;
        if (stream.status() != QDataStream::Ok || count > mostNodes)
            return std::nullopt;
        const size_t root = ensemble.m_nodes.size();
        for (quint16 k = 0; k < count; ++k) {
            Node node;
            stream >> node.feature >> node.threshold >> node.right >> node.value;
            ensemble.m_nodes.push_back(node);
        }
        if (stream.status() != QDataStream::Ok || !isSound(std::span(ensemble.m_nodes).subspan(root), columns))
            return std::nullopt;
        ensemble.m_trees.push_back({static_cast<quint32>(root), settleLeaves(std::span(ensemble.m_nodes).subspan(root))});
    }
    return ensemble;
}

double TreeEnsemble::logOdds(std::span<const qint16> row) const
{
    qint32 sum = 0;
    for (const Tree &tree : m_trees) {
        const Node *node = &m_nodes[tree.root];
        while (node->right > 0)
            node += row[static_cast<size_t>(node->feature)] < node->threshold ? 1 : node->right;
        sum += node->value;
    }
    return m_base + m_unit * sum;
}

std::vector<double> TreeEnsemble::logOdds(const FeatureMatrix &rows) const
{
    std::vector<double> odds(rows.rows());
    for (size_t first = 0; first < odds.size(); first += rowsAbreast) {
        std::array<const qint16 *, rowsAbreast> row = {};
        for (size_t k = 0; k < rowsAbreast; ++k)
            row[k] = rows.row(std::min(first + k, odds.size() - 1)).data(); // the last one again where there are no more
        std::array<qint32, rowsAbreast> sums = {};
        for (const Tree &tree : m_trees) {
            std::array<const Node *, rowsAbreast> node = {};
            node.fill(&m_nodes[tree.root]);
            for (int level = 0, moved = 1; level < tree.depth && moved != 0; ++level) {
                moved = 0;
                for (size_t k = 0; k < rowsAbreast; ++k) {
                    const int step = row[k][node[k]->feature] < node[k]->threshold ? 1 : node[k]->right;
                    node[k] += step;
                    moved |= step; // leaves stay where they are
                }
            }
            for (size_t k = 0; k < rowsAbreast; ++k)
                sums[k] += node[k]->value;
        }
        for (size_t k = 0; k < rowsAbreast && first + k < odds.size(); ++k)
            odds[first + k] = m_base + m_unit * sums[k];
    }
    return odds;
}

void TreeEnsemble::explain(std::span<const qint16> row, std::span<double> contributions) const
{
    for (const Tree &tree : m_trees) {
        const Node *node = &m_nodes[tree.root];
        while (node->right > 0) {
            const auto feature = static_cast<size_t>(node->feature);
            const Node *next = node + (row[feature] < node->threshold ? 1 : node->right);
            contributions[feature] += m_unit * (next->value - node->value);
            node = next;
        }
    }
}

double probability(double logOdds)
{
    return 1.0 / (1.0 + std::exp(-logOdds));
}

} // namespace galley
