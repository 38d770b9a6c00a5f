// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/domain/ids.h"
#include "models/domain/metadataorigin.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace galley {

enum class ReadingState : quint8 { Unread, InProgress, Done };

/// Where an article's language came from; a later one never overrides an earlier one but for the editor's.
enum class LanguageOrigin : quint8 { Unknown, Metadata, Url, Detector, Editor };

/// The line that ends many agency texts, as in "blc/sgb (AFP, dpa)".
struct CreditLine
{
    QString text;         ///< as printed, empty when there is none
    QStringList initials; ///< "blc", "sgb"
    QStringList agencies; ///< "AFP", "dpa"

    bool operator==(const CreditLine &) const = default;
};

/// What is known about a text besides the text. Everything is as the source said; nothing is translated.
struct ArticleMetadata
{
    QString headline;
    QString standfirst;
    QString byline;      ///< as printed: "By Leila Haddad in Elmar"
    QStringList authors; ///< people only
    QString dateline;    ///< as printed: "ELMAR, March 3 (Reuters)"
    CreditLine credit;
    QString site;         ///< name of the publication
    QString section = {}; ///< of the publication, as it names it: "Politics"
    QString language; ///< BCP 47, empty when unknown
    LanguageOrigin languageOrigin = LanguageOrigin::Unknown;
    QString url;         ///< canonical, else as saved
    QDateTime published; ///< UTC, invalid when unknown
    QDateTime modified;  ///< UTC, invalid when unknown
    MetadataOrigins origins = {}; ///< of the language only where in the page it was declared

    bool operator==(const ArticleMetadata &) const = default;
};

/// One row of the article list.
struct ArticleSummary
{
    ArticleId id = {};
    QString headline;
    QString site;
    QString language;
    QDateTime published; ///< UTC, invalid when unknown; the order of a list takes the time of import in its place
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    bool doubtful = false; ///< the extractor asks to check the page
    int mentions = 0;
    int events = 0;

    bool operator==(const ArticleSummary &) const = default;
};

/// One article as the reader shows it: its current version with blocks and metadata.
struct Article
{
    ArticleId id = {};
    VersionId version = {};
    int versionNumber = 1;
    ArticleMetadata metadata;
    QString pageText; ///< LF line ends, no BOM; immutable for a version
    QList<Block> blocks;
    QDateTime imported; ///< UTC
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    bool doubtful = false;
    qsizetype readingPosition = 0; ///< UTF-16 offset in the page text where the reader stopped

    bool operator==(const Article &) const = default;
};

/// The content blocks joined by newlines: what search indexes and an excerpt shows. Headline left out.
[[nodiscard]] QString contentText(QStringView pageText, const QList<Block> &blocks);

/// The body blocks (see isBody) joined by newlines.
[[nodiscard]] QString bodyText(QStringView pageText, const QList<Block> &blocks);

/// Where the field came from. An editor's choice of the language, which belongs to the article and not to the version, wins.
[[nodiscard]] MetadataOrigin originOf(const ArticleMetadata &metadata, MetadataField field);

/// A headline that somebody wrote in Galley outlives another reading of its page, \a next.
void keepEditorsHeadline(const ArticleMetadata &before, ArticleMetadata &next);

[[nodiscard]] QLatin1StringView languageOriginKey(LanguageOrigin origin);
[[nodiscard]] QLatin1StringView readingStateKey(ReadingState state);

} // namespace galley
