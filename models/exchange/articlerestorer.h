// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/offsetmap.h"
#include "models/exchange/exportedarticle.h"
#include "models/storage/importreport.h"
#include "models/storage/searchindex.h"

#include <QHash>

namespace galley {

class Connection;
class WordFormCollector;

/// An article with all that can be made of it before the writer gets it.
struct PreparedArticle
{
    struct Version
    {
        PackedText text;
        QByteArray sourceFrame; ///< the source document's bytes, compressed
    };

    ExportedArticle article;
    QList<Version> versions; ///< of the article's
    IndexedText indexed;     ///< without a language: its words go to the collector
};

/// Does the work of restore() that needs no library. \a dictionary is ArticleStore::currentDictionary(), \a forms gets the words of
/// the article, which are to be kept with it.
[[nodiscard]] PreparedArticle prepareArticle(const ExportedArticle &article, const QByteArray &dictionary, WordFormCollector &forms);

/// Puts exported articles into a library as they were: versions, blocks, annotations, notes, collections. Entities are
/// joined with the library's by Wikidata id, else by type and name unless their ids differ; one without an id takes it over. Inside the caller's transaction.
class ArticleRestorer final
{
public:
    explicit ArticleRestorer(Connection &connection) : m_connection(connection) {}

    /// Unchanged when the library has an article from the same bytes or, for one that came without a source document, with
    /// the same text and URL.
    [[nodiscard]] Result<ImportedFile> restore(const PreparedArticle &article, const QString &path);

    /// Adds annotations to the current version of an article that is there; ids in them are local.
    [[nodiscard]] Result<> annotate(const Article &article, const Annotations &annotations, const QList<Entity> &entities,
                                    const QList<ExportedEvent> &events, const QList<ExportedAnnotator> &annotators, AnnotatorId unnamed);

private:
    struct Known
    {
        QHash<EntityId, EntityId> entities;
        QHash<EventId, EventId> events;
        QHash<AnnotatorId, AnnotatorId> annotators;
    };

    [[nodiscard]] Result<ArticleId> existing(const PreparedArticle &prepared) const;
    [[nodiscard]] Result<ArticleId> addArticle(const PreparedArticle &prepared);
    [[nodiscard]] Result<NewVersion> newVersion(const PreparedArticle &prepared, qsizetype index);
    [[nodiscard]] Result<> addVersionParts(const ExportedVersion &exported, ArticleId article, VersionId version, const Known &known);
    [[nodiscard]] Result<> addArticleParts(const PreparedArticle &prepared, ArticleId article, VersionId current);
    [[nodiscard]] Result<Known> addRecords(const QList<Entity> &entities, const QList<ExportedEvent> &events, const QList<ExportedAnnotator> &annotators);
    [[nodiscard]] Result<EntityId> joinEntity(const Entity &entity);
    [[nodiscard]] Result<> addAnnotations(const Annotations &annotations, VersionId version, const OffsetMap &offsets, const Known &known, AnnotatorId unnamed);

    Connection &m_connection;
};

} // namespace galley
