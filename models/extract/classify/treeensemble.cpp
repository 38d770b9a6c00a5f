// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/treeensemble.h"

#include <cmath>

namespace galley {

namespace {

constexpr quint32 mostTrees = 4000;
constexpr quint16 mostNodes = 512; ///< of one tree

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
        ensemble.m_roots.push_back(static_cast<quint32>(root));
        for (quint16 k = 0; k < count; ++k) {
            Node node;
            stream >> node.feature >> node.threshold >> node.right >> node.value;
            ensemble.m_nodes.push_back(node);
        }
        if (stream.status() != QDataStream::Ok || !isSound(std::span(ensemble.m_nodes).subspan(root), columns))
            return std::nullopt;
    }
    return ensemble;
}

double TreeEnsemble::logOdds(std::span<const qint16> row) const
{
    qint32 sum = 0;
    for (const quint32 root : m_roots) {
        const Node *node = &m_nodes[root];
        while (node->feature >= 0)
            node += row[static_cast<size_t>(node->feature)] < node->threshold ? 1 : node->right;
        sum += node->value;
    }
    return m_base + m_unit * sum;
}

void TreeEnsemble::explain(std::span<const qint16> row, std::span<double> contributions) const
{
    for (const quint32 root : m_roots) {
        const Node *node = &m_nodes[root];
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
