// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/nodesums.h"
#include "models/extract/classify/pagefeatures.h"

namespace galley {

/// Fills in what the elements around each block say: tags, names, containers, blocks built alike. Returns the groupings that come out.
[[nodiscard]] std::vector<Grouping> addContainerFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums,
    const std::vector<NodeSurroundings> &surroundings);

} // namespace galley
