// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/exportedarticle.h"

namespace galley {

class Connection;

/// Reads all that the library keeps of an article. Errors: NotFound, and those of the library.
[[nodiscard]] Result<ExportedArticle> collectArticle(Connection &connection, ArticleId id);

} // namespace galley
