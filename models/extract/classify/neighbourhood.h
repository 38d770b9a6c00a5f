// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/featurematrix.h"
#include "models/extract/classify/grouping.h"
#include "models/extract/classify/pagefeaturelist.h"

namespace galley {

/// What the second stage looks at beside the first stage's features: what the first stage says of the block, of its neighbours, and of the blocks that are
/// alike.
#define GALLEY_NEIGHBOURHOOD_FEATURES(X) \
    X(Own, Neighbours) X(Before4, Neighbours) X(Before3, Neighbours) X(Before2, Neighbours) X(Before1, Neighbours) X(After1, Neighbours) \
    X(After2, Neighbours) X(After3, Neighbours) X(After4, Neighbours) X(Near, Neighbours) X(Around, Neighbours) X(Wide, Neighbours) \
    X(Group1, Container) X(Group2, Container) X(Group3, Template) X(Group4, Template) X(Group1Words, Container) X(Group2Words, Container) \
    X(Group3Words, Template) X(Group4Words, Template) X(Mean, Page) X(BodyWords, Page) X(BodyBefore, Position) X(SinceBody, Position) \
    X(UntilBody, Position) X(GroupIsMain, Container)

enum class NeighbourhoodFeature : quint8 {
#define GALLEY_ENUMERATOR(name, group) name,
    GALLEY_NEIGHBOURHOOD_FEATURES(GALLEY_ENUMERATOR)
#undef GALLEY_ENUMERATOR
};

inline constexpr std::array neighbourhoodFeatureNames = std::to_array<FeatureName>({
#define GALLEY_NAME(name, group) {QLatin1StringView(#name), ReasonGroup::group},
    GALLEY_NEIGHBOURHOOD_FEATURES(GALLEY_NAME)
#undef GALLEY_NAME
});

/// The features from the first stage's probabilities. `words` is the length of each block; of the groupings the first four count. Stacking
/// in this manner is Cohen and Carvalho's stacked sequential learning (2005).
[[nodiscard]] FeatureMatrix neighbourhoodFeatures(const std::vector<double> &probabilities, const std::vector<int> &words, const std::vector<Grouping> &groupings);

} // namespace galley
