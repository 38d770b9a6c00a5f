// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/extract/html/pagebody.h"

#include <QList>

namespace galley {

/// Gives each block its role, from the body that was found, the elements around it and what it says. `headline` and `description` are what the page
/// declares; empty when it does not.
[[nodiscard]] QList<Block> assignRoles(const PageText &page, const std::vector<BlockContext> &contexts, const PageBody &body, const QString &headline,
    const QString &description);

} // namespace galley
