// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/articlewriter.h"

#include "models/import/annotationtransfer.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"

namespace galley {

namespace {

NewVersion versionOf(const ExtractedSource &page, SourceDocumentId source)
{
    return {.source = source, .extractor = extractorVersion, .metadata = page.extraction.metadata, .pageText = page.extraction.pageText,
            .blocks = page.extraction.blocks, .doubtful = page.extraction.doubtful, .created = page.source.imported};
}

IndexedText indexedTextOf(const Extraction &extraction)
{
    return {extraction.metadata.headline, contentText(extraction.pageText, extraction.blocks)};
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

Result<ImportedFile> ArticleWriter::addArticle(const ExtractedSource &page)
{
    const auto known = m_articles.findSource(page.source.sha256);
    if (!known)
        return failure(known.error());
    const auto source = *known ? Result<SourceDocumentId>(**known) : m_articles.addSource(page.source);
    if (!source)
        return failure(source.error());
    const auto article = m_articles.addArticle(versionOf(page, *source));
    if (!article)
        return failure(article.error());
    return SearchIndex(m_connection).add(*article, indexedTextOf(page.extraction)).map([&] {
        return ImportedFile{page.path, ImportedFile::Outcome::Added, *article, {}};
    });
}

Result<ImportedFile> ArticleWriter::addVersion(ArticleId id, const ExtractedSource &page)
{
    const auto before = m_articles.article(id);
    if (!before)
        return failure(before.error());
    const IndexedText newText = indexedTextOf(page.extraction);
    const IndexedText extractedBefore = indexedText(*before);
    if (newText == extractedBefore) // other advertisements around the same article
        return alreadyThere(m_connection, page.path, id);
    const auto known = m_articles.findSource(page.source.sha256);
    if (!known)
        return failure(known.error());
    const auto source = *known ? Result<SourceDocumentId>(**known) : m_articles.addSource(page.source);
    if (!source)
        return failure(source.error());
    const auto version = m_articles.addVersion(id, versionOf(page, *source));
    if (!version)
        return failure(version.error());
    const auto after = m_articles.article(id);
    if (!after)
        return failure(after.error());
    return moveAnnotations(m_connection, *before, *after)
        .and_then([&](int leftBehind) {
            m_leftBehind += leftBehind;
            return SearchIndex(m_connection).replace(id, extractedBefore, indexedText(*after));
        })
        .map([&] { return ImportedFile{page.path, ImportedFile::Outcome::NewVersion, id, {}}; });
}

} // namespace galley
