// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/annotationtransfer.h"

#include "models/import/blockmap.h"
#include "models/storage/annotationstore.h"

#include <QHash>
#include <QSet>

namespace galley {

TransferredAnnotations transferAnnotations(const Annotations &annotations, const Article &from, const QString &toPageText, const QList<Block> &toBlocks)
{
    TransferredAnnotations moved;
    const BlockMap blocks(from, toPageText, toBlocks);
    QSet<MentionId> movedMentions;
    QSet<EventMentionId> movedEvents;
    for (EntityMention mention : annotations.mentions) {
        bool whole = true;
        for (Span &fragment : mention.fragments) {
            const auto span = blocks.map(fragment);
            whole = whole && span;
            fragment = span.value_or(fragment);
        }
        if (!whole) {
            ++moved.leftBehind;
            continue;
        }
        movedMentions.insert(mention.id);
        moved.annotations.mentions.append(mention);
    }
    for (EventMention event : annotations.events) {
        const auto trigger = blocks.map(event.trigger);
        if (!trigger) {
            ++moved.leftBehind;
            continue;
        }
        event.trigger = *trigger;
        movedEvents.insert(event.id);
        moved.annotations.events.append(event);
    }
    for (EventMention &event : moved.annotations.events) {
        event.arguments.removeIf([&](const Argument &argument) {
            if (const auto *mention = std::get_if<MentionId>(&argument.filler))
                return !movedMentions.contains(*mention);
            return !movedEvents.contains(std::get<EventMentionId>(argument.filler));
        });
    }
    return moved;
}

Result<int> moveAnnotations(Connection &connection, const Article &from, const Article &to)
{
    const auto old = AnnotationStore(connection, from.version, OffsetMap(from.pageText)).load();
    if (!old)
        return failure(old.error());
    const TransferredAnnotations moved = transferAnnotations(*old, from, to.pageText, to.blocks);
    AnnotationStore store(connection, to.version, OffsetMap(to.pageText));
    QHash<MentionId, MentionId> mentions;
    for (const EntityMention &mention : moved.annotations.mentions) {
        const auto id = store.add(mention);
        if (!id)
            return failure(id.error());
        mentions.insert(mention.id, *id);
    }
    QHash<EventMentionId, EventMentionId> events;
    for (EventMention event : moved.annotations.events) {
        event.arguments.clear(); // they may point to an event that is added later
        const auto id = store.add(event);
        if (!id)
            return failure(id.error());
        events.insert(event.id, *id);
    }
    for (EventMention event : moved.annotations.events) {
        if (event.arguments.isEmpty())
            continue;
        event.id = events.value(event.id);
        for (Argument &argument : event.arguments) {
            if (const auto *mention = std::get_if<MentionId>(&argument.filler))
                argument.filler = mentions.value(*mention);
            else
                argument.filler = events.value(std::get<EventMentionId>(argument.filler));
        }
        if (const auto updated = store.update(event); !updated)
            return failure(updated.error());
    }
    return moved.leftBehind;
}

} // namespace galley
