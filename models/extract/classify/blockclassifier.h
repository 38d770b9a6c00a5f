// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/featurematrix.h"
#include "models/extract/classify/grouping.h"
#include "models/extract/classify/pagefeaturelist.h"
#include "models/extract/classify/treeensemble.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace galley {

/// The blocks of one text as the classifier sees them.
struct ClassifierInput
{
    FeatureMatrix features;
    std::vector<Grouping> groupings; ///< blocks that belong together, in up to four respects
    std::vector<int> words;          ///< of each block
};

/// Tells the body of an article from everything else, block by block, in two stages: trees over the features of each block, then trees that also see what
/// the first stage says about the blocks around.
class BlockClassifier final
{
public:
    /// Reads a table that tools/train-extraction has written for exactly these features. Nothing when it is damaged or made for other ones.
    [[nodiscard]] static std::optional<BlockClassifier> read(const QByteArray &table, std::span<const FeatureName> names);

    /// One verdict for each block. Reasons cost as much again, so they are given only when asked for.
    [[nodiscard]] std::vector<BlockVerdict> judge(const ClassifierInput &input, bool explain = false) const;

    /// What tables are marked with, so that one is never used with features that it was not trained on.
    [[nodiscard]] static quint32 signature(std::span<const FeatureName> names);

private:
    BlockClassifier(TreeEnsemble first, TreeEnsemble second, std::vector<ReasonGroup> groups);

    [[nodiscard]] std::array<Reason, 3> reasons(std::span<const qint16> row, double firstLogOdds) const;

    TreeEnsemble m_first;
    TreeEnsemble m_second;
    std::vector<ReasonGroup> m_groups; ///< of the second stage's columns
};

/// From this probability on a block is taken for body.
inline constexpr float bodyProbability = 0.5F;

/// How right the body is expected to be, as F1 of words, if the probabilities are right: low where many are near a half.
[[nodiscard]] double expectedAgreement(const std::vector<BlockVerdict> &verdicts, const std::vector<int> &words);

/// The tables that come with the program; null when it was built without.
struct Classifiers
{
    const BlockClassifier *pages = nullptr;
    const BlockClassifier *dumps = nullptr;
};

/// Read once, on first use; any thread.
[[nodiscard]] Classifiers shippedClassifiers();

} // namespace galley
