// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/extraction.h"
#include "models/import/memorybatch.h"
#include "models/storage/articlestore.h"

namespace galley {

class Connection;

/// What became of an article whose source was read again.
enum class Rereading {
    Same,       ///< it came out as it was
    Changed,    ///< roles or metadata differ; the page text is the same
    NewVersion, ///< the page text differs: there is a new version, to which annotations and notes went along
    Kept,       ///< the page text differs, and marks or notes would have lost their place: it stays as it is
    Gone,       ///< removed or changed by somebody else meanwhile
};

/// Puts another reading of kept sources into the library. What the editor set by hand wins: roles of blocks, headline, language,
/// "Looks right"; site memory has its say; state, star, notes, collections and the place of reading are not touched. Inside the caller's transaction.
class ReextractionWriter final
{
public:
    explicit ReextractionWriter(Connection &connection) : m_connection(connection), m_articles(connection), m_memory(connection) {}

    [[nodiscard]] Result<Rereading> write(const KeptReading &kept, const Extraction &extraction);
    /// Once all are written: gives earlier articles of these sites the roles that follow, and returns which changed.
    [[nodiscard]] Result<QList<ArticleId>> correctEarlier() { return m_memory.correctEarlier(); }

private:
    [[nodiscard]] Result<SiteRecall> judge(const Article &before, NewVersion &reading);
    [[nodiscard]] Result<Rereading> readAgain(const Article &before, const NewVersion &reading, const SiteRecall &recall);
    [[nodiscard]] Result<Rereading> addVersion(const Article &before, const NewVersion &reading, const SiteRecall &recall);
    [[nodiscard]] Result<bool> losesPlaces(const Article &before, const NewVersion &reading) const;
    [[nodiscard]] Result<> carryOn(const Article &before, const Article &after);

    Connection &m_connection;
    ArticleStore m_articles;
    MemoryBatch m_memory;
};

} // namespace galley
