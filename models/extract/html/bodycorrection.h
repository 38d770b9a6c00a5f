// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagereading.h"

#include <vector>

namespace galley {

/// Takes out of the classifier's body what cannot be body whatever its surroundings look like: a second article behind the first, lines that announce
/// other stories, counters of pictures, and the notices and offers that a text ends with. \a probability is the classifier's for each block: where
/// it is sure, the names of elements alone do not overrule it.
void correctBody(std::vector<bool> &inBody, const PageReading &page, const std::vector<float> &probability);

} // namespace galley
