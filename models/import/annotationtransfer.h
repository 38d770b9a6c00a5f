// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"

namespace galley {

/// What of the annotations of an older version stands in a newer one as well.
struct TransferredAnnotations
{
    Annotations annotations; ///< ids are the old ones; spans are of the new page text
    int leftBehind = 0;      ///< mentions and events whose text is gone or changed
};

/// Moves annotations along blocks whose text is the same in both versions (equal blocks are matched in their order).
/// Arguments whose filler is left behind are dropped.
[[nodiscard]] TransferredAnnotations transferAnnotations(const Annotations &annotations, const Article &from, QStringView toPageText,
                                                         const QList<Block> &toBlocks);

} // namespace galley
