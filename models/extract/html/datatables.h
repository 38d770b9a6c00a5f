// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagereading.h"

#include <vector>

namespace galley {

/// For each block the node of the innermost table around it when that holds data; -1 for the others, and in tables that lay out the page:
/// those hold headings or whole paragraphs.
[[nodiscard]] std::vector<int> dataTables(const PageReading &page);

} // namespace galley
