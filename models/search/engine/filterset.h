// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/search/articlesearch.h"
#include "models/search/engine/articlearrays.h"

#include <optional>

namespace galley {

/// The articles that a filter finds, by the arrays alone: what filterCondition() says of the same filter. Nothing for a filter that
/// the arrays know nothing of; then the library is to be asked. \a connection is asked which entities have a name.
[[nodiscard]] Result<std::optional<ArticleSet>> filterSet(const ArticleArrays &arrays, Connection &connection, const Filter &filter);

/// The same of a scope.
[[nodiscard]] std::optional<ArticleSet> scopeSet(const ArticleArrays &arrays, const ArticleScope &scope);

} // namespace galley
