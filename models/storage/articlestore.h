// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/article.h"
#include "models/storage/importreport.h"
#include "models/storage/jsoncolumns.h"
#include "models/storage/packedtext.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace galley {

class Connection;

/// The bytes that came in, and where they came from.
struct SourceDocument
{
    SourceDocumentId id = {};
    QByteArray sha256;
    QByteArray bytes;
    QString url;
    QString fileName;
    QString mimeType;
    QString charset;
    QDateTime fetched;  ///< UTC, invalid when unknown
    QDateTime imported; ///< UTC

    bool operator==(const SourceDocument &) const = default;
};

/// One state of an article as it is added.
struct NewVersion
{
    SourceDocumentId source = {};
    int extractor = 0;
    ArticleMetadata metadata;
    QString pageText;
    QList<Block> blocks;
    bool doubtful = false;
    QDateTime created; ///< UTC
    std::optional<PackedText> packed = {}; ///< pageText, when somebody has packed it beside the writer
};

/// A current version whose source document was kept, so that it can be read again.
struct KeptReading
{
    ArticleId article = {};
    VersionId version = {};
    SourceDocumentId source = {};
    qint64 bytes = 0; ///< of the source document

    bool operator==(const KeptReading &) const = default;
};

/// Reads and writes articles, versions, blocks and source documents on one connection. Lives on the thread that owns
/// the connection; the caller opens the transaction. Offsets in the values are UTF-16; the store converts.
class ArticleStore final
{
public:
    explicit ArticleStore(Connection &connection) : m_connection(connection) {}

    // Source documents
    [[nodiscard]] Result<SourceDocumentId> addSource(const SourceDocument &source);
    /// The same with its bytes compressed before.
    [[nodiscard]] Result<SourceDocumentId> addSource(const SourceDocument &source, const QByteArray &frame);
    [[nodiscard]] Result<std::optional<SourceDocumentId>> findSource(const QByteArray &sha256) const;
    [[nodiscard]] Result<SourceDocument> source(SourceDocumentId id) const;
    /// The same without the bytes, which are not touched.
    [[nodiscard]] Result<SourceDocument> sourceDescription(SourceDocumentId id) const;

    // Articles
    /// The article whose current or older version came from this source, or has this URL.
    [[nodiscard]] Result<std::optional<ArticleId>> findBySource(SourceDocumentId source) const;
    [[nodiscard]] Result<std::optional<ArticleId>> findByUrl(const QString &url) const;
    [[nodiscard]] Result<ArticleId> addArticle(const NewVersion &version);
    /// Adds a version and makes it the current one.
    [[nodiscard]] Result<VersionId> addVersion(ArticleId article, const NewVersion &version);
    [[nodiscard]] Result<> remove(ArticleId article);

    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<VersionId> currentVersion(ArticleId id) const;
    /// An older state; reading state and position are the article's.
    [[nodiscard]] Result<Article> articleAt(ArticleId id, VersionId version) const;
    [[nodiscard]] Result<QList<VersionId>> versions(ArticleId id) const; ///< oldest first
    [[nodiscard]] Result<SourceDocumentId> sourceOf(VersionId version) const;
    [[nodiscard]] Result<int> extractorOf(VersionId version) const;
    [[nodiscard]] Result<QString> pageText(VersionId version) const;
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(const QList<ArticleId> &ids) const; ///< in the order asked for, missing ones left out
    [[nodiscard]] Result<QList<ArticleId>> allNewestFirst() const;
    [[nodiscard]] Result<qint64> count() const;
    /// What texts are compressed with; empty when the library has none yet.
    [[nodiscard]] Result<QByteArray> currentDictionary() const;

    // Reading a kept source again (articlestorereading.cpp)
    /// Current versions that an older extractor than \a extractor made and that it has not tried yet.
    [[nodiscard]] Result<QList<KeptReading>> readingsBefore(int extractor) const;
    [[nodiscard]] Result<QList<KeptReading>> keptReadings() const; ///< all of them, whoever made them
    [[nodiscard]] Result<bool> isConfirmed(ArticleId article) const; ///< "Looks right" was said
    /// Writes another reading of the same page text over the current version of \a before: metadata, roles, extractor. Text,
    /// annotations and the editor's language stay. Where blocks are cut in other places, those of \a reading come with the roles
    /// that the editor gave, and the steps of undo that turned blocks of this article are dropped, since they would meet others.
    [[nodiscard]] Result<> readAgain(const Article &before, const NewVersion &reading);
    /// \a extractor was no use for this version, and is not tried again.
    [[nodiscard]] Result<> giveUpReading(VersionId version, int extractor);

    // What an editor changes
    [[nodiscard]] Result<> setState(const QList<ArticleId> &articles, ReadingState state);
    [[nodiscard]] Result<> setStarred(const QList<ArticleId> &articles, bool starred);
    /// Not doubtful is the editor's word: another reading of the page does not raise the doubt again.
    [[nodiscard]] Result<> setDoubtful(ArticleId article, bool doubtful);
    [[nodiscard]] Result<> setLanguage(ArticleId article, const QString &language, LanguageOrigin origin);
    /// From now on the headline is the editor's.
    [[nodiscard]] Result<> setHeadline(ArticleId article, const QString &headline);
    [[nodiscard]] Result<> setReadingPosition(ArticleId article, qsizetype utf16Position);
    /// std::nullopt takes the editor's verdict back.
    [[nodiscard]] Result<> setEditorRole(VersionId version, int ordinal, std::optional<BlockRole> role);

    /// What the site memory says about the block: its siteRole and seenOn.
    [[nodiscard]] Result<> setSiteRole(VersionId version, int ordinal, const Block &block);

private:
    [[nodiscard]] Result<VersionId> insertVersion(ArticleId article, int number, const NewVersion &version);
    [[nodiscard]] Result<> insertBlocks(VersionId id, const NewVersion &version);
    [[nodiscard]] Result<> updateRoles(const Article &before, const QList<Block> &blocks);
    [[nodiscard]] Result<std::optional<qint64>> siteId(const QString &name);
    [[nodiscard]] Result<> readBlocks(Article &article) const;

    Connection &m_connection;
};

/// What the report says of a file whose article, \a article, was there already.
[[nodiscard]] Result<ImportedFile> alreadyThere(Connection &connection, const QString &path, ArticleId article);

} // namespace galley
