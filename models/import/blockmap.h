// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <optional>

namespace galley {

/// Where the blocks of one version stand in another one. Equal blocks are matched in their order; a block that is cut in other
/// places is found by its text, when that stands there exactly once. Offsets are UTF-16.
class BlockMap final
{
public:
    BlockMap(const Article &from, const QString &toText, const QList<Block> &toBlocks);

    /// Nothing when it reaches over a block's end, or when its block is not there any more.
    [[nodiscard]] std::optional<Span> map(Span span) const;
    /// A place to read on from: that of the nearest text before it that is still there.
    [[nodiscard]] qsizetype mapPosition(qsizetype position) const;

private:
    [[nodiscard]] qsizetype blockBefore(qsizetype position) const;

    QList<Block> m_from;
    QList<qsizetype> m_newBegins; ///< of each block; -1 when it did not go anywhere
};

} // namespace galley
