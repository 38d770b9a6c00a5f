// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// What each feature adds to the log-odds: along the path through each tree, the change of the mean value is put down to the feature
    /// that was asked (Saabas 2014). Adds to `contributions`, one for each column.
    void explain(std::span<const qint16> row, std::span<double> contributions) const;

    [[nodiscard]] size_t treeCount() const { return m_roots.size(); }

private:
    /// A leaf has no feature. The left child stands next to its parent, the right one `right` further on.
    struct Node
    {
        qint16 feature = -1;
        qint16 threshold = 0; ///< rows with less go left
        quint16 right = 0;
        qint16 value = 0;     ///< of a leaf, or the mean of those below, in units of `m_unit`
    };

    [[nodiscard]] static bool isSound(std::span<const Node> tree, size_t columns);

    std::vector<Node> m_nodes;
    std::vector<quint32> m_roots;
    double m_unit = 1.0;
    double m_base = 0.0;
};

/// Probability of log-odds.
[[nodiscard]] double probability(double logOdds);

} // namespace galley
