// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/exportedarticle.h"
#include "models/exchange/jsonlwriter.h"

namespace galley {

class Connection;

/// Reads all that the library keeps of an article; the source documents' bytes only when they are asked for. A text that is
/// not the one that was kept is LibraryDamaged. Errors: NotFound, and those of the library.
[[nodiscard]] Result<ExportedArticle> collectArticle(Connection &connection, ArticleId id, SourceBytes sources = SourceBytes::Include);

} // namespace galley
