// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/article.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

template<typename Accept>
QString joinBlocks(QStringView pageText, const QList<Block> &blocks, Accept accept)
{
    QString joined;
    for (const Block &block : blocks) {
        if (!accept(block.effectiveRole()))
            continue;
        if (!joined.isEmpty())
            joined += u'\n';
        joined += pageText.mid(block.span.begin, block.span.length());
    }
    return joined;
}

} // namespace

QString contentText(QStringView pageText, const QList<Block> &blocks)
{
    return joinBlocks(pageText, blocks, [](BlockRole role) { return isContent(role) && role != BlockRole::Headline; });
}

QString bodyText(QStringView pageText, const QList<Block> &blocks)
{
    return joinBlocks(pageText, blocks, [](BlockRole role) { return isBody(role); });
}

MetadataOrigin originOf(const ArticleMetadata &metadata, MetadataField field)
{
    if (field != MetadataField::Language)
        return metadata.origins[field];
    switch (metadata.languageOrigin) {
    case LanguageOrigin::Unknown:
        return MetadataOrigin::Unknown;
    case LanguageOrigin::Metadata:
        return metadata.origins[field] == MetadataOrigin::Unknown ? MetadataOrigin::Page : metadata.origins[field];
    case LanguageOrigin::Url:
        return MetadataOrigin::Address;
    case LanguageOrigin::Detector:
        return MetadataOrigin::Detector;
    case LanguageOrigin::Editor:
        return MetadataOrigin::Editor;
    }
    return {};
}

void keepEditorsHeadline(const ArticleMetadata &before, ArticleMetadata &next)
{
    if (before.origins[MetadataField::Headline] != MetadataOrigin::Editor)
        return;
    next.headline = before.headline;
    next.origins[MetadataField::Headline] = MetadataOrigin::Editor;
}

QLatin1StringView languageOriginKey(LanguageOrigin origin)
{
    switch (origin) {
    case LanguageOrigin::Unknown:
        return "unknown"_L1;
    case LanguageOrigin::Metadata:
        return "metadata"_L1;
    case LanguageOrigin::Url:
        return "url"_L1;
    case LanguageOrigin::Detector:
        return "detector"_L1;
    case LanguageOrigin::Editor:
        return "editor"_L1;
    }
    return {};
}

QLatin1StringView readingStateKey(ReadingState state)
{
    switch (state) {
    case ReadingState::Unread:
        return "unread"_L1;
    case ReadingState::InProgress:
        return "inProgress"_L1;
    case ReadingState::Done:
        return "done"_L1;
    }
    return {};
}

} // namespace galley
