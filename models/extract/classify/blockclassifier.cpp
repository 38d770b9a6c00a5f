// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/blockclassifier.h"

#include "models/extract/classify/dumpfeaturelist.h"
#include "models/extract/classify/neighbourhood.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr quint32 magic = 0x47544231; // "GTB1"
constexpr double hopeless = 0.004;    ///< probability of the first stage below which the second is not asked; training knows it too

std::optional<BlockClassifier> shipped(const QString &path, std::span<const FeatureName> names)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? BlockClassifier::read(file.readAll(), names) : std::nullopt;
}

} // namespace

BlockClassifier::BlockClassifier(TreeEnsemble first, TreeEnsemble second, std::vector<ReasonGroup> groups)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_groups(std::move(groups))
{
}

quint32 BlockClassifier::signature(std::span<const FeatureName> names)
{
    quint32 hash = 2166136261U; // FNV-1a
    const auto take = [&hash](std::span<const FeatureName> all) {
        for (const FeatureName &feature : all) {
            for (const char c : feature.name)
                hash = (hash ^ static_cast<quint8>(c)) * 16777619U;
            hash = (hash ^ u',') * 16777619U;
        }
    };
    take(names);
    take(neighbourhoodFeatureNames);
    return hash;
}

std::optional<BlockClassifier> BlockClassifier::read(const QByteArray &table, std::span<const FeatureName> names)
{
    QDataStream stream(table);
    quint32 mark = 0;
    quint32 features = 0;
    stream >> mark >> features;
    if (mark != magic || features != signature(names))
        return std::nullopt;
    std::optional<TreeEnsemble> first = TreeEnsemble::read(stream, names.size());
    if (!first)
        return std::nullopt;
    std::optional<TreeEnsemble> second = TreeEnsemble::read(stream, names.size() + neighbourhoodFeatureNames.size());
    if (!second || !stream.atEnd())
        return std::nullopt;
    std::vector<ReasonGroup> groups;
    for (const FeatureName &feature : names)
        groups.push_back(feature.group);
    for (const FeatureName &feature : neighbourhoodFeatureNames)
        groups.push_back(feature.group);
    return BlockClassifier(std::move(*first), std::move(*second), std::move(groups));
}

std::vector<BlockVerdict> BlockClassifier::judge(const ClassifierInput &input, bool explain) const
{
    const FeatureMatrix &features = input.features;
    const std::vector<double> odds = m_first.logOdds(features);
    std::vector<double> probabilities;
    for (const double value : odds)
        probabilities.push_back(probability(value));
    const FeatureMatrix around = neighbourhoodFeatures(probabilities, input.words, input.groupings);
    std::vector<BlockVerdict> verdicts(features.rows());
    std::vector<size_t> asked; // blocks that the second stage looks at
    for (size_t i = 0; i < features.rows(); ++i) {
        verdicts[i].body = static_cast<float>(probabilities[i]);
        if (probabilities[i] >= hopeless || explain)
            asked.push_back(i);
    }
    FeatureMatrix rows(asked.size(), features.columns() + around.columns());
    for (size_t k = 0; k < asked.size(); ++k) {
        const auto end = std::copy(features.row(asked[k]).begin(), features.row(asked[k]).end(), rows.row(k).begin());
        std::copy(around.row(asked[k]).begin(), around.row(asked[k]).end(), end);
    }
    const std::vector<double> secondOdds = m_second.logOdds(rows);
    for (size_t k = 0; k < asked.size(); ++k) {
        const size_t i = asked[k];
        if (probabilities[i] >= hopeless)
            verdicts[i].body = static_cast<float>(probability(secondOdds[k]));
        if (explain)
            verdicts[i].reasons = reasons(std::as_const(rows).row(k), odds[i]);
    }
    return verdicts;
}

std::array<Reason, 3> BlockClassifier::reasons(std::span<const qint16> row, double firstLogOdds) const
{
    std::vector<double> weights(row.size(), 0.0);
    m_second.explain(row, weights);
    // What the second stage owes to the first one's verdict on this block goes to the first one's own reasons.
    const size_t columns = row.size() - neighbourhoodFeatureNames.size();
    const double own = std::exchange(weights[columns + static_cast<size_t>(NeighbourhoodFeature::Own)], 0.0);
    std::vector<double> first(columns, 0.0);
    m_first.explain(row.first(columns), first);
    const double scale = std::abs(firstLogOdds) > 0.1 ? std::clamp(own / firstLogOdds, 0.0, 2.0) : 0.0;
    std::array<double, reasonGroupCount> groups = {};
    for (size_t i = 0; i < weights.size(); ++i)
        groups[static_cast<size_t>(m_groups[i])] += weights[i] + (i < columns ? first[i] * scale : 0.0);

    std::array<Reason, 3> strongest = {};
    for (Reason &reason : strongest) {
        const auto best = std::max_element(groups.begin(), groups.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
        reason = {static_cast<ReasonGroup>(best - groups.begin()), static_cast<float>(*best)};
        *best = 0.0;
    }
    return strongest;
}

double expectedAgreement(const std::vector<BlockVerdict> &verdicts, const std::vector<int> &words)
{
    double taken = 0.0;
    double right = 0.0;
    double body = 0.0;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const double expected = static_cast<double>(verdicts[i].body) * words[i];
        const bool isTaken = verdicts[i].body >= bodyProbability;
        taken += isTaken ? words[i] : 0;
        right += isTaken ? expected : 0.0;
        body += expected;
    }
    return taken + body > 0.0 ? 2.0 * right / (taken + body) : 0.0;
}

Classifiers shippedClassifiers()
{
    static const std::optional<BlockClassifier> pages = shipped(u":/extract/pageblocks.trees"_s, pageFeatureNames);
    static const std::optional<BlockClassifier> dumps = shipped(u":/extract/dumplines.trees"_s, dumpFeatureNames);
    return {pages ? &*pages : nullptr, dumps ? &*dumps : nullptr};
}

} // namespace galley
