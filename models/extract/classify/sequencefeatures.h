// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/nodesums.h"
#include "models/extract/classify/pagefeatures.h"

namespace galley {

/// Fills in where each block stands in the row of blocks: neighbours, position, what has come before that may be the beginning of another article.
void addSequenceFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums,
    const std::vector<NodeSurroundings> &surroundings);

} // namespace galley
