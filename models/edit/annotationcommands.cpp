// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/annotationcommands.h"

#include "models/domain/wikidataid.h"
#include "models/storage/annotationstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/notestore.h"

namespace galley {

namespace {

AnnotationStore storeFor(Connection &connection, const AnnotatedVersion &in)
{
    return {connection, in.version, in.offsets};
}

NoteStore notesOf(Connection &connection, const AnnotatedVersion &in)
{
    return {connection, in.article, in.version, in.offsets};
}

/// Points a name to the entity that the library knows by it.
Result<> linkKnownEntity(Connection &connection, EditOutcome &outcome, EntityMention &mention, const QString &words)
{
    if (mention.level != MentionLevel::Name || isValid(mention.entity))
        return {};
    const EntityStore entities(connection);
    const auto found = entities.find(words, mention.type);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    mention.entity = **found;
    return entities.entity(**found).map([&](const Entity &entity) { outcome.entities = {entity}; });
}

Result<> addMention(Connection &connection, EditOutcome &outcome, const AnnotatedVersion &in, EntityMention mention, const QString &words)
{
    mention.annotator = editorAnnotator;
    return linkKnownEntity(connection, outcome, mention, words)
        .and_then([&] { return storeFor(connection, in).add(mention); })
        .map([&](MentionId id) {
            mention.id = id;
            outcome.mentions.append(mention);
        });
}

} // namespace

QFuture<Result<EditOutcome>> AnnotationCommands::tagEntity(const AnnotatedVersion &in, const EntityMention &mention, const QString &words)
{
    return m_editor.make({.kind = EditKind::AddMention, .subject = words, .articles = {in.article}},
                         [in, mention, words](Connection &connection, EditOutcome &outcome) { return addMention(connection, outcome, in, mention, words); });
}

QFuture<Result<EditOutcome>> AnnotationCommands::tagAll(const AnnotatedVersion &in, const QList<EntityMention> &mentions, const QString &words)
{
    return m_editor.make({.kind = EditKind::AddMentions, .subject = words, .articles = {in.article}},
                         [in, mentions, words](Connection &connection, EditOutcome &outcome) -> Result<> {
        for (const EntityMention &mention : mentions) {
            if (const auto added = addMention(connection, outcome, in, mention, words); !added)
                return added;
        }
        return {};
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::tagEvent(const AnnotatedVersion &in, const EventMention &event, const QString &words)
{
    return m_editor.make({.kind = EditKind::AddEvent, .subject = words, .articles = {in.article}}, [in, event](Connection &connection, EditOutcome &outcome) {
        EventMention added = event;
        added.annotator = editorAnnotator;
        return storeFor(connection, in).add(added).map([&](EventMentionId id) {
            added.id = id;
            outcome.events.append(added);
        });
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::removeMention(const AnnotatedVersion &in, MentionId mention)
{
    return m_editor.make({.kind = EditKind::RemoveMention, .subject = {}, .articles = {in.article}},
                         [in, mention](Connection &connection, EditOutcome &outcome) {
        outcome.removedMentions = {mention};
        return storeFor(connection, in).remove(mention);
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::removeEvent(const AnnotatedVersion &in, EventMentionId event)
{
    return m_editor.make({.kind = EditKind::RemoveEvent, .subject = {}, .articles = {in.article}},
                         [in, event](Connection &connection, EditOutcome &outcome) {
        outcome.removedEvents = {event};
        return storeFor(connection, in).remove(event);
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::update(const AnnotatedVersion &in, EditKind kind, const QString &subject, const EntityMention &mention)
{
    return m_editor.make({.kind = kind, .subject = subject, .articles = {in.article}},
                         [in, mention](Connection &connection, EditOutcome &outcome) {
        outcome.mentions = {mention};
        return storeFor(connection, in).update(mention);
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::update(const AnnotatedVersion &in, EditKind kind, const QString &subject, const EventMention &event)
{
    return m_editor.make({.kind = kind, .subject = subject, .articles = {in.article}},
                         [in, event](Connection &connection, EditOutcome &outcome) {
        outcome.events = {event};
        return storeFor(connection, in).update(event);
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::change(const AnnotatedVersion &in, const EntityMention &mention)
{
    return update(in, EditKind::ChangeMention, mention.type, mention);
}

QFuture<Result<EditOutcome>> AnnotationCommands::change(const AnnotatedVersion &in, const EventMention &event, const QStringList &withoutPlace)
{
    if (!withoutPlace.isEmpty())
        return update(in, EditKind::RetypeEvent, withoutPlace.join(u", "), event);
    return update(in, EditKind::ChangeEvent, event.type, event);
}

QFuture<Result<EditOutcome>> AnnotationCommands::setArgument(const AnnotatedVersion &in, const EventMention &event, const Argument &argument)
{
    EventMention changed = event;
    const auto same = std::find_if(changed.arguments.begin(), changed.arguments.end(), [&](const Argument &existing) {
        return existing.role == argument.role && existing.filler == argument.filler;
    });
    if (same == changed.arguments.end())
        changed.arguments.append(argument);
    else
        *same = argument;
    return update(in, EditKind::SetArgument, argument.role, changed);
}

QFuture<Result<EditOutcome>> AnnotationCommands::removeArgument(const AnnotatedVersion &in, const EventMention &event, const Argument &argument)
{
    EventMention changed = event;
    changed.arguments.removeOne(argument);
    return update(in, EditKind::RemoveArgument, argument.role, changed);
}

QFuture<Result<EditOutcome>> AnnotationCommands::linkEntity(const AnnotatedVersion &in, const EntityMention &mention, const Entity &entity)
{
    return m_editor.make({.kind = EditKind::LinkEntity, .subject = entity.name, .articles = {in.article}},
                         [in, mention, entity](Connection &connection, EditOutcome &outcome) {
        EntityMention linked = mention;
        linked.entity = entity.id;
        outcome.mentions = {linked};
        outcome.entities = {entity};
        return storeFor(connection, in).update(linked);
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::linkNewEntity(const AnnotatedVersion &in, const EntityMention &mention, const Entity &entity)
{
    return m_editor.make({.kind = EditKind::LinkEntity, .subject = entity.name, .articles = {in.article}},
                         [in, mention, entity](Connection &connection, EditOutcome &outcome) {
        return EntityStore(connection).add(entity).and_then([&](EntityId id) {
            Entity added = entity;
            added.id = id;
            EntityMention linked = mention;
            linked.entity = id;
            outcome.entities = {added};
            outcome.mentions = {linked};
            return storeFor(connection, in).update(linked);
        });
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::unlinkEntity(const AnnotatedVersion &in, const EntityMention &mention)
{
    EntityMention unlinked = mention;
    unlinked.entity = {};
    return update(in, EditKind::ChangeMention, mention.type, unlinked);
}

QFuture<Result<EditOutcome>> AnnotationCommands::setWikidataId(const AnnotatedVersion &in, const Entity &entity, const QString &id)
{
    return m_editor.make({.kind = EditKind::ChangeEntity, .subject = entity.name, .articles = {in.article}},
                         [entity = entity.id, id](Connection &connection, EditOutcome &outcome) -> Result<> {
        if (!id.isEmpty() && !isWikidataId(id))
            return failure(ErrorCode::Invalid, {}, id);
        EntityStore entities(connection);
        // As it is now: name and aliases may have changed since it was shown.
        return entities.entity(entity).and_then([&](Entity changed) {
            changed.wikidata = id;
            outcome.entities = {changed};
            return entities.update(changed);
        });
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::addNote(const AnnotatedVersion &in, const Note &note)
{
    return m_editor.make({.kind = EditKind::AddNote, .subject = {}, .articles = {in.article}}, [in, note](Connection &connection, EditOutcome &outcome) {
        Note added = note;
        added.createdAt = QDateTime::currentMSecsSinceEpoch();
        return notesOf(connection, in).add(added).map([&](NoteId id) { outcome.note = id; });
    });
}

QFuture<Result<EditOutcome>> AnnotationCommands::changeNote(const AnnotatedVersion &in, NoteId note, const QString &text)
{
    return m_editor.make({.kind = EditKind::ChangeNote, .subject = {}, .articles = {in.article}},
                         [in, note, text](Connection &connection, EditOutcome &) { return notesOf(connection, in).setText(note, text); });
}

QFuture<Result<EditOutcome>> AnnotationCommands::removeNote(const AnnotatedVersion &in, NoteId note)
{
    return m_editor.make({.kind = EditKind::RemoveNote, .subject = {}, .articles = {in.article}},
                         [in, note](Connection &connection, EditOutcome &) { return notesOf(connection, in).remove(note); });
}

} // namespace galley
