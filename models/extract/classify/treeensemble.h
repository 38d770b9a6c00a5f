// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/featurematrix.h"

#include <QByteArrayView>
#include <QDataStream>

#include <optional>
#include <span>
#include <vector>

namespace galley {

/// Boosted regression trees (Friedman 2001) in a compact table with whole-number thresholds and fixed-point values: the sum over all
/// trees is the same on every machine. Trained by tools/train-extraction.
class TreeEnsemble final
{
public:
    /// Reads one ensemble off the stream. Nothing when it is damaged or looks at features beyond `columns`.
    [[nodiscard]] static std::optional<TreeEnsemble> read(QDataStream &stream, size_t columns);

    /// Log-odds of the row.
    [[nodiscard]] double logOdds(std::span<const qint16> row) const;

    /// Log-odds of each row. Goes through the splits feature by feature instead of through the trees (QuickScorer: Lucchese et al. 2015), several rows at a time: a
    /// walk down a tree mostly waits for memory and mispredicted branches.
    [[nodiscard]] std::vector<double> logOdds(const FeatureMatrix &rows) const;

    /// What each feature adds to the log-odds: along the path through each tree, the change of the mean value is put down to the feature
    /// that was asked (Saabas 2014). Adds to `contributions`, one for each column.
    void explain(std::span<const qint16> row, std::span<double> contributions) const;

    [[nodiscard]] size_t treeCount() const { return m_trees.size(); }

private:
    /// The left child stands next to its parent, the right one `right` further on.
    struct Node
    {
        qint16 feature = -1;  ///< below 0 of a leaf
        qint16 threshold = 0; ///< rows with less go left
        quint16 right = 0;
        qint16 value = 0;     ///< of a leaf, or the mean of those below, in units of `m_unit`
    };

    struct Tree
    {
        size_t root = 0;
        size_t firstLeaf = 0;
    };

    /// What a row that goes right at a split can still come to. Its leaf is the first one that no split has taken away.
    struct Split
    {
        qint16 threshold = 0;
        quint16 tree = 0;
        quint32 rightLeaves = 0; ///< a bit for each leaf of the tree, the leftmost one's the lowest; 0 of those below the split's left child
    };

    [[nodiscard]] static bool isSound(std::span<const Node> tree, size_t columns);

    void addTree(std::span<const Node> tree, size_t root);

    std::vector<Node> m_nodes;
    std::vector<Tree> m_trees;
    std::vector<qint16> m_leaves;             ///< the values of all trees' leaves from left to right
    std::vector<std::vector<Split>> m_splits; ///< of each feature, the lowest threshold first
    double m_unit = 1.0;
    double m_base = 0.0;
};

/// Probability of log-odds.
[[nodiscard]] double probability(double logOdds);

} // namespace galley
