// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"

#include <QString>

namespace galley {

/// The name of a block's role in the language of the interface. GUI thread.
[[nodiscard]] QString roleName(BlockRole role);

} // namespace galley
