// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"
#include "models/storage/articlestore.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace galley {

/// An annotator's name; annotations name the annotator by id.
struct ExportedAnnotator
{
    AnnotatorId id = {};
    QString name;

    bool operator==(const ExportedAnnotator &) const = default;
};

/// The library-wide record of a happening.
struct ExportedEvent
{
    EventId id = {};
    QString type;
    QString name;

    bool operator==(const ExportedEvent &) const = default;
};

/// One state of an article with all that was made of it.
struct ExportedVersion
{
    int number = 1;
    int extractor = 0; ///< number of the extractor that made the blocks
    QDateTime created; ///< UTC
    ArticleMetadata metadata;
    QString pageText;
    QList<Block> blocks;
    Annotations annotations;
    QList<Note> notes;                    ///< about a span of this version
    std::optional<SourceDocument> source; ///< without its id, which is another in each library

    bool operator==(const ExportedVersion &) const = default;
};

/// All that a library keeps of one article: what the exchange formats write and read. Ids are those of the library that wrote.
struct ExportedArticle
{
    ArticleId id = {};
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    bool doubtful = false;
    qsizetype readingPosition = 0; ///< UTF-16 offset in the current version's page text
    QDateTime imported;            ///< UTC
    QStringList collections;       ///< names
    QList<ExportedAnnotator> annotators;
    QList<Entity> entities; ///< that the mentions point to; their count of mentions is not written
    QList<ExportedEvent> events;
    QList<Note> notes;               ///< about the whole article
    QList<ExportedVersion> versions; ///< oldest first, at least one; the last is the current one

    [[nodiscard]] const ExportedVersion &current() const { return versions.last(); }
    [[nodiscard]] const Entity *entity(EntityId entityId) const;

    bool operator==(const ExportedArticle &) const = default;
};

} // namespace galley
