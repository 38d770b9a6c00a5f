// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temporarylibrary.h"

#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace galley {

NewVersion buildVersion(const QString &headline, const QStringList &paragraphs, const QString &language)
{
    NewVersion version;
    const auto add = [&version](const QString &text, BlockRole role) {
        if (!version.pageText.isEmpty())
            version.pageText += "\n\n"_L1;
        const qsizetype begin = version.pageText.size();
        version.pageText += text;
        version.blocks.append({.span = {begin, version.pageText.size()}, .role = role});
    };
    add(headline, BlockRole::Headline);
    for (const QString &paragraph : paragraphs)
        add(paragraph, BlockRole::Paragraph);
    add(builtFurniture, BlockRole::Subscription);
    version.metadata.headline = headline;
    version.metadata.language = language;
    version.metadata.languageOrigin = LanguageOrigin::Metadata;
    version.metadata.site = u"Harbour wire"_s;
    version.metadata.published = QDateTime::fromMSecsSinceEpoch(1'447'545'600'000, Qt::UTC);
    version.created = QDateTime::fromMSecsSinceEpoch(1'447'600'000'000, Qt::UTC);
    version.extractor = 1;
    return version;
}

ArticleId TemporaryLibrary::addArticle(const QString &headline, const QStringList &paragraphs, const QString &language)
{
    const NewVersion version = buildVersion(headline, paragraphs, language);
    return write([version](Connection &connection) -> Result<ArticleId> {
        ArticleStore articles(connection);
        const auto id = articles.addArticle(version);
        if (!id)
            return id;
        const auto article = articles.article(*id);
        return SearchIndex(connection).add(*id, indexedText(*article)).map([&] { return *id; });
    });
}

} // namespace galley
