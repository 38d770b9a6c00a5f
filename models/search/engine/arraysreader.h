// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/search/engine/articlearrays.h"

namespace galley {

class Connection;

/// Reads all articles into new arrays: some ten articles a thousandth of a second, no text. On the connection's thread.
[[nodiscard]] Result<ArticleArrays> readArrays(Connection &connection, const CancelToken &cancel);

/// Rows of single articles, as they are now.
struct ArraysUpdate
{
    std::vector<ArticleValues> rows;
    std::vector<qint64> gone; ///< of those asked for
};

[[nodiscard]] Result<ArraysUpdate> readUpdate(Connection &connection, const QList<ArticleId> &articles);

} // namespace galley
