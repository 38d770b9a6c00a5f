// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"
#include "models/domain/article.h"

namespace galley {

class Connection;

/// What of the annotations of an older version stands in a newer one as well.
struct TransferredAnnotations
{
    Annotations annotations; ///< ids are the old ones; spans are of the new page text
    int leftBehind = 0;      ///< mentions and events whose text is gone or changed
};

/// Moves annotations along blocks whose text stands in both versions (see BlockMap).
/// Arguments whose filler is left behind are dropped.
[[nodiscard]] TransferredAnnotations transferAnnotations(const Annotations &annotations, const Article &from, const QString &toPageText,
                                                         const QList<Block> &toBlocks);

/// Gives the newer version \a to what of the annotations of \a from stands there too, with ids of its own. Says how many are left
/// behind. Inside the caller's transaction.
[[nodiscard]] Result<int> moveAnnotations(Connection &connection, const Article &from, const Article &to);

} // namespace galley
