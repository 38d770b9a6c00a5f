// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

namespace galley {

class Connection;

/// Drops article_index, also when what FTS5 keeps of it is so damaged that SQLite cannot open the table: it is then given the records
/// of an empty index first. Inside the writer's transaction.
[[nodiscard]] Result<> dropArticleIndex(Connection &connection);

} // namespace galley
