// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/extraction.h"

#include "models/extract/articlelanguage.h"
#include "models/extract/charset.h"
#include "models/extract/dump/textdump.h"
#include "models/extract/html/htmlpage.h"
#include "models/extract/sourcekind.h"
#include "models/extract/text/dates.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

tl::unexpected<Error> aboutFile(Error error, const SourceInput &input)
{
    error.subject = input.fileName;
    return failure(error);
}

/// What is in several places or in none of the source: address, language, the date that only the address has.
void completeMetadata(Extraction &extraction, const SourceInput &input)
{
    ArticleMetadata &metadata = extraction.metadata;
    MetadataOrigins &origins = metadata.origins;
    if (metadata.url.isEmpty() && !input.url.isEmpty()) {
        metadata.url = input.url;
        origins[MetadataField::Url] = MetadataOrigin::Fetched;
    }
    if (!metadata.published.isValid()) {
        metadata.published = parseUrlDate(metadata.url);
        origins[MetadataField::Published] = metadata.published.isValid() ? MetadataOrigin::Address : MetadataOrigin::Unknown;
    }
    QString text = contentText(extraction.pageText, extraction.blocks);
    if (text.isEmpty())
        text = extraction.pageText;
    const ArticleLanguage language = articleLanguage(metadata.language, metadata.url, text);
    metadata.language = language.tag;
    metadata.languageOrigin = language.origin;
    if (language.origin != LanguageOrigin::Metadata)
        origins[MetadataField::Language] = MetadataOrigin::Unknown;
    origins[MetadataField::Language] = originOf(metadata, MetadataField::Language);
}

} // namespace

void takeConfidence(Extraction &extraction)
{
    for (size_t i = 0; i < extraction.verdicts.size(); ++i) {
        Block &block = extraction.blocks[static_cast<qsizetype>(i)];
        const float body = extraction.verdicts[i].body;
        if (isBody(block.role))
            block.confidence = body;
        else if (!isContent(block.role))
            block.confidence = 1.0F - body;
    }
}

Result<Extraction> extract(const SourceInput &input, const CancelToken &cancel)
{
    return extractWith(shippedClassifiers(), input, cancel);
}

Result<Extraction> extractWith(const Classifiers &classifiers, const SourceInput &input, const CancelToken &cancel)
{
    const Result<SourceKind> kind = sourceKind(input);
    if (!kind)
        return failure(kind.error());
    const QByteArray declared = *kind == SourceKind::Html ? declaredCharset(input.bytes) : QByteArray();
    const Result<DecodedText> decoded = decodeText(input.bytes, declared);
    if (!decoded)
        return aboutFile(decoded.error(), input);

    Result<Extraction> extraction = *kind == SourceKind::Html
        ? extractPage(decoded->utf8, classifiers.pages, input.explain, cancel)
        : extractDump(QString::fromUtf8(decoded->utf8), classifiers.dumps, input.explain, cancel);
    if (!extraction)
        return aboutFile(extraction.error(), input);
    extraction->charset = decoded->charset;
    completeMetadata(*extraction, input);
    return extraction;
}

} // namespace galley
