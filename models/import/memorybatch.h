// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/storage/sitememory.h"

namespace galley {

/// Site memory's part in a batch of pages that are being kept: judges each page by what is known about its site, remembers it, and at the end
/// lets earlier articles follow what the batch has taught. Inside the caller's transaction.
class MemoryBatch final
{
public:
    explicit MemoryBatch(Connection &connection) : m_memory(connection) {}

    /// Gives the blocks the memory's roles. \a counted are marks of the same article that were counted with an older version.
    [[nodiscard]] Result<SiteRecall> judge(const SiteKey &site, const QString &url, QStringView pageText, QList<Block> &blocks, const QSet<quint64> &counted = {});
    [[nodiscard]] Result<SiteKey> siteOf(VersionId version) const; ///< empty when unknown
    /// Counts the page, which is kept as \a version.
    [[nodiscard]] Result<> remember(const SiteRecall &recall, VersionId version);
    /// Once all pages are kept: gives earlier articles the roles that follow from these, and returns which changed.
    [[nodiscard]] Result<QList<ArticleId>> correctEarlier();

private:
    SiteMemory m_memory;
    QSet<MemorySiteId> m_sites; ///< that pages came from
    QSet<VersionId> m_toCorrect;
};

} // namespace galley
