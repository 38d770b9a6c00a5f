// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/articlecollector.h"

#include "models/storage/annotationstore.h"
#include "models/storage/collectionstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/notestore.h"
#include "models/storage/sqlite/connection.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// What the annotations of all versions point to.
struct References
{
    QSet<EntityId> entities;
    QSet<EventId> events;
    QSet<AnnotatorId> annotators;

    void add(const Annotations &annotations)
    {
        for (const EntityMention &mention : annotations.mentions) {
            annotators.insert(mention.annotator);
            if (isValid(mention.entity))
                entities.insert(mention.entity);
        }
        for (const EventMention &event : annotations.events) {
            annotators.insert(event.annotator);
            if (isValid(event.event))
                events.insert(event.event);
        }
    }
};

template<typename Id>
QList<Id> sorted(const QSet<Id> &ids)
{
    QList<Id> list = ids.values();
    std::sort(list.begin(), list.end());
    return list;
}

Result<ExportedVersion> collectVersion(Connection &connection, const Article &article, SourceBytes sources, QList<Note> &articleNotes)
{
    const ArticleStore articles(connection);
    const OffsetMap offsets(article.pageText);
    ExportedVersion version{.number = article.versionNumber, .extractor = 0, .created = {}, .metadata = article.metadata, .pageText = article.pageText,
                            .blocks = article.blocks, .annotations = {}, .notes = {}, .source = {}};
    const auto annotations = AnnotationStore(connection, article.version, offsets).load();
    const auto notes = NoteStore(connection, article.id, article.version, offsets).load();
    QByteArray textHash;
    const auto read = connection.each(u"SELECT extractor, created_at, text_sha256 FROM version WHERE id = ?"_s, [&](const Row &row) {
        version.extractor = static_cast<int>(row.integer(0));
        version.created = row.time(1);
        textHash = row.blob(2);
        return false;
    }, article.version);
    const auto source = articles.sourceOf(article.version);
    if (!annotations || !notes || !read || !source)
        return failure(!annotations ? annotations.error() : !notes ? notes.error() : !read ? read.error() : source.error());
    if (textHash != QCryptographicHash::hash(article.pageText.toUtf8(), QCryptographicHash::Sha256))
        return failure(ErrorCode::LibraryDamaged, {}, u"the text is not the one that was kept"_s);
    version.annotations = *annotations;
    articleNotes.clear();
    for (const Note &note : *notes)
        (note.span ? version.notes : articleNotes).append(note);
    if (isValid(*source)) {
        auto document = sources == SourceBytes::Include ? articles.source(*source) : articles.sourceDescription(*source);
        if (!document)
            return failure(document.error());
        document->id = {};
        version.source = *document;
    }
    return version;
}

Result<> collectReferences(Connection &connection, const References &references, ExportedArticle &into)
{
    const auto entities = EntityStore(connection).entities(sorted(references.entities));
    if (!entities)
        return failure(entities.error());
    into.entities = *entities;
    for (const AnnotatorId id : sorted(references.annotators)) {
        const auto name = annotatorName(connection, id);
        if (!name)
            return failure(name.error());
        into.annotators.append({id, *name});
    }
    for (const EventId id : sorted(references.events)) {
        const auto read = connection.each(u"SELECT type, name FROM event WHERE id = ?"_s, [&](const Row &row) {
            into.events.append({id, row.text(0), row.text(1)});
            return false;
        }, id);
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<ExportedArticle> collectArticle(Connection &connection, ArticleId id, SourceBytes sources)
{
    const ArticleStore articles(connection);
    const auto current = articles.article(id);
    if (!current)
        return failure(current.error());
    const auto versions = articles.versions(id);
    const auto collections = CollectionStore(connection).collectionsOf(id);
    if (!versions || !collections)
        return failure(versions ? collections.error() : versions.error());

    ExportedArticle exported{.id = id, .state = current->state, .starred = current->starred, .doubtful = current->doubtful,
                             .readingPosition = current->readingPosition, .imported = current->imported, .collections = {}, .annotators = {}, .entities = {},
                             .events = {}, .notes = {}, .versions = {}};
    for (const Collection &collection : *collections)
        exported.collections.append(collection.name);
    References references;
    for (const VersionId version : *versions) {
        const auto article = version == current->version ? current : articles.articleAt(id, version);
        if (!article)
            return failure(article.error());
        const auto collected = collectVersion(connection, *article, sources, exported.notes);
        if (!collected)
            return failure(collected.error());
        references.add(collected->annotations);
        exported.versions.append(*collected);
    }
    return collectReferences(connection, references, exported).map([&] { return exported; });
}

} // namespace galley
