// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace galley {

/// Puts each block into a group of those that are alike in some respect; two blocks are when they have the same number.
using Grouping = std::vector<quint32>;

} // namespace galley
