// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/metadataorigin.h"

#include <QString>

namespace galley {

/// Where a part of the metadata was found, in a few words of the interface's language. Empty for unknown.
[[nodiscard]] QString originName(MetadataOrigin origin);

} // namespace galley
