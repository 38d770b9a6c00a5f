// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/treeensemble.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace galley {

namespace {

constexpr quint32 mostTrees = 4000;
constexpr size_t mostLeaves = 32; ///< of one tree: a bit for each
constexpr quint16 mostNodes = 2 * mostLeaves - 1;
constexpr size_t lanes = 8;

/// A number for each of some rows, which processors add and compare together.
using Lanes = qint32 __attribute__((vector_size(lanes * sizeof(qint32))));

/// The lowest bits, so many.
constexpr quint32 bits(int count)
{
    return static_cast<quint32>((quint64(1) << count) - 1);
}

} // namespace

bool TreeEnsemble::isSound(std::span<const Node> tree, size_t columns)
{
    std::vector<size_t> ends(tree.size() + 1, 0); // of each node, where what is below it ends
    for (size_t i = tree.size(); i-- > 0;) {
        const Node &node = tree[i];
        ends[i] = i + 1;
        if (node.feature < 0)
            continue;
        const size_t right = i + node.right;
        if (right >= tree.size() || ends[i + 1] != right || static_cast<size_t>(node.feature) >= columns)
            return false;
        ends[i] = ends[right];
    }
    return !tree.empty() && ends.front() == tree.size();
}

void TreeEnsemble::addTree(std::span<const Node> tree, size_t root)
{
    const auto number = static_cast<quint16>(m_trees.size());
    m_trees.push_back({root, m_leaves.size()});
    std::vector<int> leavesBefore(tree.size() + 1, 0); // of each node, how many leaves stand left of it
    for (size_t i = 0; i < tree.size(); ++i) {
        leavesBefore[i + 1] = leavesBefore[i] + (tree[i].feature < 0 ? 1 : 0);
        if (tree[i].feature < 0)
            m_leaves.push_back(tree[i].value);
    }
    for (size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].feature < 0)
            continue;
        const quint32 below = bits(leavesBefore[i + tree[i].right]) & ~bits(leavesBefore[i + 1]);
        m_splits[static_cast<size_t>(tree[i].feature)].push_back({.threshold = tree[i].threshold, .tree = number, .rightLeaves = ~below});
    }
}

std::optional<TreeEnsemble> TreeEnsemble::read(QDataStream &stream, size_t columns)
{
    TreeEnsemble ensemble;
    quint32 trees = 0;
    stream >> ensemble.m_unit >> ensemble.m_base >> trees;
    if (stream.status() != QDataStream::Ok || trees > mostTrees)
        return std::nullopt;
    ensemble.m_splits.resize(columns);
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
        const auto tree = std::span<const Node>(ensemble.m_nodes).subspan(root);
        if (stream.status() != QDataStream::Ok || !isSound(tree, columns))
            return std::nullopt;
        ensemble.addTree(tree, root);
    }
    for (std::vector<Split> &splits : ensemble.m_splits)
        std::stable_sort(splits.begin(), splits.end(), [](const Split &a, const Split &b) { return a.threshold < b.threshold; });
    return ensemble;
}

double TreeEnsemble::logOdds(std::span<const qint16> row) const
{
    qint32 sum = 0;
    for (const Tree &tree : m_trees) {
        const Node *node = &m_nodes[tree.root];
        while (node->feature >= 0)
            node += row[static_cast<size_t>(node->feature)] < node->threshold ? 1 : node->right;
        sum += node->value;
    }
    return m_base + m_unit * sum;
}

std::vector<double> TreeEnsemble::logOdds(const FeatureMatrix &rows) const
{
    std::vector<double> odds(rows.rows());
    std::vector<Lanes> leaves(m_trees.size()); // of each tree, those that each row can still come to
    for (size_t first = 0; first < odds.size(); first += lanes) {
        std::array<const qint16 *, lanes> row = {};
        for (size_t k = 0; k < lanes; ++k)
            row[k] = rows.row(std::min(first + k, odds.size() - 1)).data(); // the last one again where there are no more
        std::fill(leaves.begin(), leaves.end(), Lanes() - 1);
        for (size_t feature = 0; feature < m_splits.size(); ++feature) {
            Lanes values = {};
            qint16 highest = std::numeric_limits<qint16>::min();
            for (size_t k = 0; k < lanes; ++k) {
                values[k] = row[k][feature];
                highest = std::max(highest, row[k][feature]);
            }
            for (const Split &split : m_splits[feature]) {
                if (split.threshold > highest)
                    break; // all rows go left here, and at those that follow
                leaves[split.tree] &= (values < split.threshold) | static_cast<qint32>(split.rightLeaves);
            }
        }
        for (size_t k = 0; k < lanes && first + k < odds.size(); ++k) {
            qint32 sum = 0;
            for (size_t tree = 0; tree < m_trees.size(); ++tree)
                sum += m_leaves[m_trees[tree].firstLeaf + static_cast<size_t>(std::countr_zero(static_cast<quint32>(leaves[tree][k])))];
            odds[first + k] = m_base + m_unit * sum;
        }
    }
    return odds;
}

void TreeEnsemble::explain(std::span<const qint16> row, std::span<double> contributions) const
{
    for (const Tree &tree : m_trees) {
        const Node *node = &m_nodes[tree.root];
        while (node->feature >= 0) {
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
