// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/extract/html/pagereading.h"

#include <QList>

namespace galley {

/// Gives each block its role, from the body that was found, the elements around it and what it says.
[[nodiscard]] QList<Block> assignRoles(const PageReading &page, const PageBody &body);

} // namespace galley
