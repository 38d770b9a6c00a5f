// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/offsetmap.h"
#include "models/edit/editor.h"

namespace galley {

/// The version that is annotated, with what converts its offsets.
struct AnnotatedVersion
{
    ArticleId article = {};
    VersionId version = {};
    OffsetMap offsets;
};

/// What an editor does with annotations. Spans are UTF-16. Everything is on disk when the future is ready, and undoable.
/// \a words are the words of the text that it concerns, for the sentence that says so.
class AnnotationCommands final
{
public:
    explicit AnnotationCommands(Editor &editor) : m_editor(editor) {}

    /// A new mention; when its level is Name and the library has an entity of that name and type, it points to it.
    QFuture<Result<EditOutcome>> tagEntity(const AnnotatedVersion &in, const EntityMention &mention, const QString &words);
    QFuture<Result<EditOutcome>> tagEvent(const AnnotatedVersion &in, const EventMention &event, const QString &words);
    /// Several equal names at once, as one step.
    QFuture<Result<EditOutcome>> tagAll(const AnnotatedVersion &in, const QList<EntityMention> &mentions, const QString &words);
    QFuture<Result<EditOutcome>> removeMention(const AnnotatedVersion &in, MentionId mention);
    QFuture<Result<EditOutcome>> removeEvent(const AnnotatedVersion &in, EventMentionId event);
    /// Type, boundaries, level, norm; arguments and the entity stay.
    QFuture<Result<EditOutcome>> change(const AnnotatedVersion &in, const EntityMention &mention);
    /// Type, trigger, attributes; arguments stay, also those whose role the new type does not have: \a withoutPlace are these
    /// roles, which the sentence names.
    QFuture<Result<EditOutcome>> change(const AnnotatedVersion &in, const EventMention &event, const QStringList &withoutPlace = {});
    /// The event with one more argument; nothing happens when it has that very argument.
    QFuture<Result<EditOutcome>> setArgument(const AnnotatedVersion &in, const EventMention &event, const Argument &argument);
    QFuture<Result<EditOutcome>> removeArgument(const AnnotatedVersion &in, const EventMention &event, const Argument &argument);
    QFuture<Result<EditOutcome>> linkEntity(const AnnotatedVersion &in, const EntityMention &mention, const Entity &entity);
    QFuture<Result<EditOutcome>> linkNewEntity(const AnnotatedVersion &in, const EntityMention &mention, const Entity &entity);
    QFuture<Result<EditOutcome>> unlinkEntity(const AnnotatedVersion &in, const EntityMention &mention);
    /// The entity is the whole library's; \a in is the article from which it was changed. \a id: "Q142", or empty for none.
    QFuture<Result<EditOutcome>> setWikidataId(const AnnotatedVersion &in, const Entity &entity, const QString &id);

    QFuture<Result<EditOutcome>> addNote(const AnnotatedVersion &in, const Note &note);
    QFuture<Result<EditOutcome>> changeNote(const AnnotatedVersion &in, NoteId note, const QString &text);
    QFuture<Result<EditOutcome>> removeNote(const AnnotatedVersion &in, NoteId note);

private:
    QFuture<Result<EditOutcome>> update(const AnnotatedVersion &in, EditKind kind, const QString &subject, const EventMention &event);
    QFuture<Result<EditOutcome>> update(const AnnotatedVersion &in, EditKind kind, const QString &subject, const EntityMention &mention);

    Editor &m_editor;
};

} // namespace galley
