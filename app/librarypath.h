// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// Where the library is when nobody says otherwise: library.galley in the application data folder.
[[nodiscard]] QString defaultLibraryPath();

} // namespace galley
