// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/storage/sitememory.h"

#include <functional>

namespace galley {

class Library;

/// What came of following the site memory.
struct FollowedMemory
{
    int articles = 0; ///< looked at
    int changed = 0;
    bool cancelled = false;

    bool operator==(const FollowedMemory &) const = default;
};

/// Gives the articles of a site that are in the library already the roles that the memory has by now, batch by batch on the library's writer; what an editor decided on a
/// block stays. Not on the GUI thread. What was done before it is cancelled stays.
[[nodiscard]] Result<FollowedMemory> followMemory(Library &library, MemorySiteId site, const CancelToken &cancel, const std::function<void(int done, int total)> &progress = {});

} // namespace galley
