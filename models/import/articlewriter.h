// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/extraction.h"
#include "models/import/memorybatch.h"
#include "models/storage/articlestore.h"
#include "models/storage/importreport.h"

namespace galley {

class Connection;

/// A page that was read and extracted, ready to be kept.
struct ExtractedSource
{
    QString path;
    SourceDocument source; ///< without id
    Extraction extraction;
};

/// Puts extracted pages into the library: finds out whether it is there already, adds an article or a version, the
/// index entry, and moves annotations to a new version. Site memory has its say on the roles. Inside the caller's transaction.
class ArticleWriter final
{
public:
    explicit ArticleWriter(Connection &connection) : m_connection(connection), m_articles(connection), m_memory(connection) {}

    [[nodiscard]] Result<ImportedFile> write(const ExtractedSource &page);
    [[nodiscard]] int annotationsLeftBehind() const { return m_leftBehind; }
    /// Once all pages are written: gives earlier articles the roles that follow from these, and returns which changed.
    [[nodiscard]] Result<QList<ArticleId>> correctEarlier() { return m_memory.correctEarlier(); }

private:
    struct JudgedPage
    {
        QList<Block> blocks;
        SiteRecall recall;
    };
    [[nodiscard]] Result<JudgedPage> judge(const ExtractedSource &page, const QSet<quint64> &counted);
    [[nodiscard]] Result<ImportedFile> addArticle(const ExtractedSource &page);
    [[nodiscard]] Result<ImportedFile> addVersion(ArticleId article, const ExtractedSource &page);

    Connection &m_connection;
    ArticleStore m_articles;
    MemoryBatch m_memory;
    int m_leftBehind = 0;
};

} // namespace galley
