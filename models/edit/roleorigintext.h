// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"

#include <QString>

namespace galley {

/// A sentence that says where a block's role comes from, as in "The same text stands at this place on 4 other pages of the site." Empty for the extractor's own, which
/// has reasons of its own. GUI thread.
[[nodiscard]] QString roleOriginText(const Block &block);

} // namespace galley
