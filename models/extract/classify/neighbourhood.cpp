// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/neighbourhood.h"

#include "models/extract/classify/featurerow.h"

#include <QHash>

namespace galley {

namespace {

using enum NeighbourhoodFeature;
using NeighbourhoodRow = FeatureRow<NeighbourhoodFeature>;

constexpr int reach = 4;           ///< neighbours with a column of their own
constexpr size_t groupings = 4;
constexpr qint64 furthest = 100;
constexpr double body = 0.5;

struct WeightedMean
{
    double sum = 0.0;
    double weight = 0.0;

    void add(double value, double with)
    {
        sum += value * with;
        weight += with;
    }
    [[nodiscard]] qint16 feature() const { return weight > 0.0 ? featureShare(sum, weight) : qint16(-1); }
};

class Neighbourhood final
{
public:
    Neighbourhood(const std::vector<double> &probabilities, const std::vector<int> &words)
        : m_matrix(probabilities.size(), neighbourhoodFeatureNames.size())
        , m_probabilities(probabilities)
        , m_words(words)
        , m_size(static_cast<qint64>(probabilities.size()))
    {
    }

    FeatureMatrix make(const std::vector<Grouping> &groups)
    {
        for (qint64 i = 0; i < m_size; ++i)
            addNeighbours(i);
        for (size_t k = 0; k < std::min(groupings, groups.size()); ++k)
            addGroups(groups[k], static_cast<int>(k));
        addPage();
        return std::move(m_matrix);
    }

private:
    [[nodiscard]] NeighbourhoodRow row(qint64 i) { return NeighbourhoodRow(m_matrix.row(static_cast<size_t>(i))); }
    [[nodiscard]] double p(qint64 i) const { return m_probabilities[static_cast<size_t>(i)]; }
    [[nodiscard]] double words(qint64 i) const { return m_words[static_cast<size_t>(i)] + 1.0; }

    /// Without the block itself.
    [[nodiscard]] qint16 meanAround(qint64 i, qint64 distance) const
    {
        WeightedMean mean;
        for (qint64 k = std::max<qint64>(0, i - distance); k < std::min(m_size, i + distance + 1); ++k) {
            if (k != i)
                mean.add(p(k), words(k));
        }
        return mean.feature();
    }

    void addNeighbours(qint64 i)
    {
        NeighbourhoodRow own = row(i);
        own[Own] = featureShare(p(i), 1.0);
        for (int k = 1; k <= reach; ++k) {
            own.at(Before1, 1 - k) = i >= k ? featureShare(p(i - k), 1.0) : qint16(-1);
            own.at(After1, k - 1) = i + k < m_size ? featureShare(p(i + k), 1.0) : qint16(-1);
        }
        own[Near] = meanAround(i, 2);
        own[Around] = meanAround(i, 5);
        own[Wide] = meanAround(i, 12);
    }

    void addGroups(const Grouping &grouping, int k)
    {
        QHash<quint32, WeightedMean> groups;
        double most = 0.0;
        for (qint64 i = 0; i < m_size; ++i) {
            WeightedMean &group = groups[grouping[static_cast<size_t>(i)]];
            group.add(p(i), words(i));
            most = std::max(most, group.sum);
        }
        for (qint64 i = 0; i < m_size; ++i) {
            const WeightedMean group = groups.value(grouping[static_cast<size_t>(i)]);
            WeightedMean others = group;
            others.add(p(i), -words(i));
            row(i).at(Group1, k) = others.weight > 0.5 ? others.feature() : qint16(-1);
            row(i).at(Group1Words, k) = featureLog(group.sum);
            if (k == 0)
                row(i)[GroupIsMain] = featureShare(group.sum, most);
        }
    }

    void addPage()
    {
        WeightedMean page;
        for (qint64 i = 0; i < m_size; ++i)
            page.add(p(i), words(i));
        double before = 0.0;
        qint64 since = furthest;
        for (qint64 i = 0; i < m_size; ++i) {
            NeighbourhoodRow own = row(i);
            own[Mean] = page.feature();
            own[BodyWords] = featureLog(page.sum);
            own[BodyBefore] = featureShare(before, page.sum);
            own[SinceBody] = featureCount(std::min(++since, furthest));
            before += p(i) * words(i);
            since = p(i) > body ? 0 : since;
        }
        since = furthest;
        for (qint64 i = m_size; i-- > 0;) {
            row(i)[UntilBody] = featureCount(std::min(++since, furthest));
            since = p(i) > body ? 0 : since;
        }
    }

    FeatureMatrix m_matrix;
    const std::vector<double> &m_probabilities;
    const std::vector<int> &m_words;
    qint64 m_size;
};

} // namespace

FeatureMatrix neighbourhoodFeatures(const std::vector<double> &probabilities, const std::vector<int> &words, const std::vector<Grouping> &groups)
{
    return Neighbourhood(probabilities, words).make(groups);
}

} // namespace galley
