// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/articlewriter.h"

#include "models/import/annotationtransfer.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

NewVersion versionOf(const ExtractedSource &page, const QList<Block> &blocks, SourceDocumentId source)
{
    return {.source = source, .extractor = extractorVersion, .metadata = page.extraction.metadata, .pageText = page.extraction.pageText,
            .blocks = blocks, .doubtful = page.extraction.isDoubtful(), .created = page.source.imported};
}

IndexedText indexedTextOf(const Extraction &extraction, const QList<Block> &blocks)
{
    return {extraction.metadata.headline, contentText(extraction.pageText, blocks), extraction.metadata.language};
}

} // namespace

Result<ImportedFile> ArticleWriter::write(const ExtractedSource &page)
{
    const auto sameBytes = m_articles.findSource(page.source.sha256);
    if (!sameBytes)
        return failure(sameBytes.error());
    if (*sameBytes) {
        const auto article = m_articles.findBySource(**sameBytes);
        if (!article)
            return failure(article.error());
        // A source whose article was removed by the editor may come in again.
        if (*article)
            return alreadyThere(m_connection, page.path, **article);
    }
    const auto sameUrl = m_articles.findByUrl(page.extraction.metadata.url);
    if (!sameUrl)
        return failure(sameUrl.error());
    return *sameUrl ? addVersion(**sameUrl, page) : addArticle(page);
}

Result<ArticleWriter::JudgedPage> ArticleWriter::judge(const ExtractedSource &page, const QSet<quint64> &counted)
{
    const ArticleMetadata &metadata = page.extraction.metadata;
    const SiteKey site = siteKey(metadata.url, metadata.site, QFileInfo(page.path).dir().dirName());
    QList<Block> blocks = page.extraction.blocks;
    return m_memory.judge(site, metadata.url, page.extraction.pageText, blocks, counted).map([&](const SiteRecall &recall) { return JudgedPage{blocks, recall}; });
}

Result<ImportedFile> ArticleWriter::addArticle(const ExtractedSource &page)
{
    const auto known = m_articles.findSource(page.source.sha256);
    if (!known)
        return failure(known.error());
    const auto source = *known ? Result<SourceDocumentId>(**known) : m_articles.addSource(page.source);
    if (!source)
        return failure(source.error());
    auto judged = judge(page, {});
    if (!judged)
        return failure(judged.error());
    judged->recall.isCopy = judged->recall.isCopy || *known; // counted when it was there before
    const auto article = m_articles.addArticle(versionOf(page, judged->blocks, *source));
    if (!article)
        return failure(article.error());
    return m_articles.currentVersion(*article)
        .and_then([&](VersionId version) { return m_memory.remember(judged->recall, version); })
        .and_then([&] { return SearchIndex(m_connection).add(*article, indexedTextOf(page.extraction, judged->blocks)); })
        .map([&] {
        return ImportedFile{page.path, ImportedFile::Outcome::Added, *article, {}};
    });
}

Result<ImportedFile> ArticleWriter::addVersion(ArticleId id, const ExtractedSource &page)
{
    const auto before = m_articles.article(id);
    if (!before)
        return failure(before.error());
    const auto judged = judge(page, countedMarks(*before));
    if (!judged)
        return failure(judged.error());
    NewVersion next = versionOf(page, judged->blocks, {});
    keepEditorsHeadline(before->metadata, next.metadata);
    const IndexedText newText{next.metadata.headline, contentText(next.pageText, next.blocks)};
    const IndexedText extractedBefore = indexedText(*before);
    if (newText == extractedBefore) // other advertisements around the same article
        return alreadyThere(m_connection, page.path, id);
    const auto known = m_articles.findSource(page.source.sha256);
    if (!known)
        return failure(known.error());
    const auto source = *known ? Result<SourceDocumentId>(**known) : m_articles.addSource(page.source);
    if (!source)
        return failure(source.error());
    next.source = *source;
    const auto version = m_articles.addVersion(id, next);
    if (!version)
        return failure(version.error());
    const auto after = m_articles.article(id);
    if (!after)
        return failure(after.error());
    return m_memory.remember(judged->recall, *version)
        .and_then([&] { return moveAnnotations(m_connection, *before, *after); })
        .and_then([&](int leftBehind) {
            m_leftBehind += leftBehind;
            return SearchIndex(m_connection).replace(id, extractedBefore, indexedText(*after));
        })
        .map([&] { return ImportedFile{page.path, ImportedFile::Outcome::NewVersion, id, {}}; });
}

} // namespace galley
