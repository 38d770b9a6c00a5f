// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/articlerestorer.h"

#include "models/storage/annotationstore.h"
#include "models/storage/collectionstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/notestore.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/wordformcollector.h"

using namespace Qt::StringLiterals;

namespace galley {

PreparedArticle prepareArticle(const ExportedArticle &article, const QByteArray &dictionary, WordFormCollector &forms)
{
    PreparedArticle prepared{.article = article, .versions = {}, .indexed = {}};
    for (const ExportedVersion &version : article.versions)
        prepared.versions.append({packText(version.pageText, dictionary), version.source ? compress(version.source->bytes) : QByteArray()});
    const ExportedVersion &current = article.current();
    prepared.indexed = {current.metadata.headline, contentText(current.pageText, current.blocks)};
    forms.collect(prepared.indexed.headline, current.metadata.language);
    forms.collect(prepared.indexed.body, current.metadata.language);
    return prepared;
}

Result<ImportedFile> ArticleRestorer::restore(const PreparedArticle &article, const QString &path)
{
    const auto found = existing(article);
    if (!found)
        return failure(found.error());
    if (isValid(*found))
        return alreadyThere(m_connection, path, *found);
    return addArticle(article).map([&](ArticleId id) { return ImportedFile{path, ImportedFile::Outcome::Added, id, {}}; });
}

Result<ArticleId> ArticleRestorer::existing(const PreparedArticle &prepared) const
{
    const ArticleStore articles(m_connection);
    bool hasSource = false;
    for (const ExportedVersion &version : prepared.article.versions) {
        if (version.source) {
            hasSource = true;
            const auto source = articles.findSource(version.source->sha256);
            if (!source)
                return failure(source.error());
            const auto owner = *source ? articles.findBySource(**source) : std::optional<ArticleId>();
            if (!owner || *owner)
                return owner.map([](const std::optional<ArticleId> &id) { return *id; });
        }
    }
    // The bytes make the article: others with the same text are another one.
    if (hasSource)
        return ArticleId{};
    // Each of the two has an index of its own. It is named because SQLite, when it may weigh the other one against the address, prepares
    // the statement anew each time.
    const QString &url = prepared.article.current().metadata.url;
    const QString sql = u"SELECT v.article_id FROM version v INDEXED BY "_s
        + (url.isEmpty() ? u"version_by_text JOIN article a ON a.version_id = v.id WHERE v.url = ''"_s
                         : u"version_by_url JOIN article a ON a.version_id = v.id WHERE v.url = ?2 AND v.url <> ''"_s)
        + " AND v.text_sha256 = ?1 LIMIT 1"_L1;
    return m_connection.scalar(sql, prepared.versions.last().text.sha256, url).map([](qint64 id) { return ArticleId(id); });
}

Result<NewVersion> ArticleRestorer::newVersion(const PreparedArticle &prepared, qsizetype index)
{
    const ExportedVersion &version = prepared.article.versions[index];
    NewVersion added{.source = {}, .extractor = version.extractor, .metadata = version.metadata, .pageText = version.pageText, .blocks = version.blocks,
                     .doubtful = prepared.article.doubtful,
                     .created = version.created.isValid() ? version.created : QDateTime::currentDateTimeUtc(),
                     .packed = prepared.versions[index].text};
    if (!version.source)
        return added;
    ArticleStore articles(m_connection);
    const auto kept = articles.findSource(version.source->sha256);
    const auto source = !kept || !*kept ? articles.addSource(*version.source, prepared.versions[index].sourceFrame) : Result<SourceDocumentId>(**kept);
    return source.map([&](SourceDocumentId id) {
        added.source = id;
        return added;
    });
}

Result<ArticleId> ArticleRestorer::addArticle(const PreparedArticle &prepared)
{
    const ExportedArticle &exported = prepared.article;
    const auto known = addRecords(exported.entities, exported.events, exported.annotators);
    if (!known)
        return failure(known.error());
    ArticleStore articles(m_connection);
    ArticleId id{};
    VersionId versionId{};
    int numberGiven = 1; // by the store, which counts on from the version before
    for (qsizetype index = 0; index < exported.versions.size(); ++index) {
        const auto added = newVersion(prepared, index);
        if (!added)
            return failure(added.error());
        if (!isValid(id)) {
            const auto first = articles.addArticle(*added);
            const auto current = first ? articles.currentVersion(*first) : Result<VersionId>(failure(first.error()));
            if (!current)
                return failure(current.error());
            id = *first;
            versionId = *current;
        } else {
            const auto next = articles.addVersion(id, *added);
            if (!next)
                return failure(next.error());
            versionId = *next;
        }
        const ExportedVersion &version = exported.versions[index];
        if (version.number != numberGiven) {
            if (const auto numbered = m_connection.run(u"UPDATE version SET number = ? WHERE id = ?"_s, version.number, versionId); !numbered)
                return failure(numbered.error());
        }
        numberGiven = version.number + 1;
        if (const auto parts = addVersionParts(version, id, versionId, *known); !parts)
            return failure(parts.error());
    }
    return addArticleParts(prepared, id, versionId).map([&] { return id; });
}

Result<> ArticleRestorer::addVersionParts(const ExportedVersion &exported, ArticleId article, VersionId version, const Known &known)
{
    if (exported.notes.isEmpty() && exported.annotations.mentions.isEmpty() && exported.annotations.events.isEmpty())
        return {};
    const OffsetMap offsets(exported.pageText);
    NoteStore notes(m_connection, article, version, offsets);
    for (const Note &note : exported.notes) {
        if (const auto added = notes.add(note); !added)
            return failure(added.error());
    }
    return addAnnotations(exported.annotations, version, offsets, known, editorAnnotator);
}

Result<> ArticleRestorer::addArticleParts(const PreparedArticle &prepared, ArticleId id, VersionId version)
{
    const ExportedArticle &exported = prepared.article;
    CollectionStore collections(m_connection);
    const ExportedVersion &current = exported.current();
    const ArticleMetadata &metadata = current.metadata;
    const bool hasPlaces = exported.readingPosition > 0 || !exported.notes.isEmpty();
    const OffsetMap offsets(hasPlaces ? QStringView(current.pageText) : QStringView());
    const auto restored = m_connection.run(u"UPDATE article SET state = ?, starred = ?, doubtful = ?, added_at = ifnull(?, added_at), reading_position = ?, language = ?,"
                                           " language_origin = ? WHERE id = ?"_s,
                                           exported.state, exported.starred, exported.doubtful, exported.imported,
                                           offsets.toCodePoint(exported.readingPosition), metadata.language,
                                           metadata.languageOrigin, id);
    if (!restored)
        return restored;
    for (const QString &name : exported.collections) {
        const auto found = collections.find(name);
        const auto collection = found && *found ? Result<CollectionId>(**found) : collections.add(name);
        if (!collection)
            return failure(collection.error());
        if (const auto put = collections.put(*collection, {id}); !put)
            return put;
    }
    NoteStore notes(m_connection, id, version, offsets);
    for (const Note &note : exported.notes) {
        if (const auto added = notes.add(note); !added)
            return failure(added.error());
    }
    return SearchIndex(m_connection).add(id, prepared.indexed);
}

Result<ArticleRestorer::Known> ArticleRestorer::addRecords(const QList<Entity> &entities, const QList<ExportedEvent> &events,
                                                           const QList<ExportedAnnotator> &annotators)
{
    Known known;
    for (const Entity &entity : entities) {
        const auto id = joinEntity(entity);
        if (!id)
            return failure(id.error());
        known.entities.insert(entity.id, *id);
    }
    for (const ExportedEvent &event : events) {
        const auto same = m_connection.scalar(u"SELECT id FROM event WHERE type = ? AND name = ?"_s, event.type, event.name);
        const auto id = same && *same == 0 ? m_connection.insert(u"INSERT INTO event (type, name) VALUES (?, ?)"_s, event.type, event.name) : same;
        if (!id)
            return failure(id.error());
        known.events.insert(event.id, EventId(*id));
    }
    for (const ExportedAnnotator &annotator : annotators) {
        const auto id = annotatorNamed(m_connection, annotator.name);
        if (!id)
            return failure(id.error());
        known.annotators.insert(annotator.id, *id);
    }
    return known;
}

Result<EntityId> ArticleRestorer::joinEntity(const Entity &entity)
{
    EntityStore store(m_connection);
    const auto byWikidata = store.findByWikidata(entity.wikidata);
    const auto found = byWikidata && !*byWikidata ? store.find(entity.name, entity.type) : byWikidata;
    if (!found)
        return failure(found.error());
    if (!*found)
        return store.add(entity);
    if (const auto known = store.entity(**found); !known) {
        return failure(known.error());
    } else if (!entity.wikidata.isEmpty() && known->wikidata != entity.wikidata) {
        if (!known->wikidata.isEmpty())
            return store.add(entity); // another one of that name
        Entity numbered = *known;
        numbered.wikidata = entity.wikidata;
        if (const auto updated = store.update(numbered); !updated)
            return failure(updated.error());
    }
    for (const QString &alias : entity.aliases) {
        if (const auto added = store.addAlias(**found, alias); !added)
            return failure(added.error());
    }
    return **found;
}

Result<> ArticleRestorer::addAnnotations(const Annotations &annotations, VersionId version, const OffsetMap &offsets, const Known &known, AnnotatorId unnamed)
{
    AnnotationStore store(m_connection, version, offsets);
    QHash<MentionId, MentionId> mentions;
    for (EntityMention mention : annotations.mentions) {
        mention.annotator = known.annotators.value(mention.annotator, unnamed);
        mention.entity = known.entities.value(mention.entity);
        const auto id = store.add(mention);
        if (!id)
            return failure(id.error());
        mentions.insert(mention.id, *id);
    }
    QHash<EventMentionId, EventMentionId> events;
    QList<EventMention> withArguments;
    for (EventMention event : annotations.events) {
        event.annotator = known.annotators.value(event.annotator, unnamed);
        event.event = known.events.value(event.event);
        const EventMentionId local = event.id;
        EventMention bare = event;
        bare.arguments.clear(); // one may be an event that comes later
        const auto id = store.add(bare);
        if (!id)
            return failure(id.error());
        events.insert(local, *id);
        event.id = *id;
        if (!event.arguments.isEmpty())
            withArguments.append(event);
    }
    for (EventMention event : withArguments) {
        for (Argument &argument : event.arguments) {
            if (const auto *mention = std::get_if<MentionId>(&argument.filler))
                argument.filler = mentions.value(*mention);
            else
                argument.filler = events.value(std::get<EventMentionId>(argument.filler));
        }
        if (const auto updated = store.update(event); !updated)
            return updated;
    }
    return {};
}

Result<> ArticleRestorer::annotate(const Article &article, const Annotations &annotations, const QList<Entity> &entities, const QList<ExportedEvent> &events,
                                   const QList<ExportedAnnotator> &annotators, AnnotatorId unnamed)
{
    return addRecords(entities, events, annotators).and_then([&](const Known &known) {
        return addAnnotations(annotations, article.version, OffsetMap(article.pageText), known, unnamed);
    });
}

} // namespace galley
