// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockclassifier.h"
#include "models/extract/html/pagereading.h"

namespace galley {

/// The features of the blocks. They follow what is known to work: shallow text features of a block and its neighbours (Kohlschütter, Fankhauser and Nejdl 2010), class and id
/// names (Peters and Lecocq 2013), containers scored by their paragraphs (Readability), and what the page declares about itself.
[[nodiscard]] ClassifierInput pageFeatures(const PageReading &page);

} // namespace galley
