// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/memorybatch.h"

#include <utility>

namespace galley {

Result<SiteRecall> MemoryBatch::judge(const SiteKey &key, const QString &url, QStringView pageText, QList<Block> &blocks, const QSet<quint64> &counted)
{
    return m_memory.site(key).and_then([&](MemorySiteId site) { return m_memory.recall(site, url, pageText, blocks, counted); });
}

Result<SiteKey> MemoryBatch::siteOf(VersionId version) const
{
    return m_memory.siteOf(version).and_then([&](MemorySiteId site) { return m_memory.key(site); });
}

Result<> MemoryBatch::remember(const SiteRecall &recall, VersionId version)
{
    if (isValid(recall.site))
        m_sites.insert(recall.site);
    return m_memory.remember(recall, version).map([&](const QSet<VersionId> &repeated) { m_toCorrect += repeated; });
}

Result<QList<ArticleId>> MemoryBatch::correctEarlier()
{
    QList<ArticleId> corrected;
    for (const VersionId version : std::as_const(m_toCorrect)) {
        const auto changed = m_memory.followVersion(version);
        if (!changed)
            return failure(changed.error());
        if (*changed)
            corrected.append(**changed);
    }
    m_toCorrect.clear();
    for (const MemorySiteId site : std::as_const(m_sites)) {
        if (const auto pruned = m_memory.prune(site); !pruned)
            return failure(pruned.error());
    }
    m_sites.clear();
    return corrected;
}

} // namespace galley
