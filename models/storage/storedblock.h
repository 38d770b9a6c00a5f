// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How the columns of a block hold what may be unknown.
#pragma once

#include "models/domain/block.h"

namespace galley {

/// Signed, which takes four bytes for all of them.
[[nodiscard]] inline std::optional<qint32> storedPlace(const Block &block)
{
    return block.place == 0 ? std::nullopt : std::optional(static_cast<qint32>(block.place));
}

[[nodiscard]] inline std::optional<int> storedCount(const Block &block)
{
    return block.seenOn > 0 ? std::optional(block.seenOn) : std::nullopt;
}

} // namespace galley
