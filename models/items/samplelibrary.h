// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/storage/importreport.h"

namespace galley {

class Library;

/// Puts the sample articles and their annotations, which are resources, into an empty library. Blocks; not on the GUI
/// thread. Does nothing when the library has articles.
[[nodiscard]] ImportReport fillWithSamples(Library &library, const CancelToken &cancel = {});

} // namespace galley
