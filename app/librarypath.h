// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// Where the library is when nobody says otherwise: library.galley in the application data folder.
[[nodiscard]] QString defaultLibraryPath();

/// A library of its own for the sample articles, beside the default one.
[[nodiscard]] QString samplesLibraryPath();

} // namespace galley
