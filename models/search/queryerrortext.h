// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

/// The sentence for a query that cannot be read. In the current language: call it on the GUI thread, or from the command line.
[[nodiscard]] QString queryErrorText(const QueryError &error);

} // namespace galley
