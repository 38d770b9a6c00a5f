// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/mentionediting.h"

#include "models/edit/annotationcommands.h"
#include "models/items/openarticle.h"

namespace galley {

MentionEditing::MentionEditing(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_commands(commands)
    , m_tagset(tagset)
    , m_pending(new PendingEdits(this))
{
    connect(&open, &OpenArticle::opened, this, &MentionEditing::follow);
    connect(&open, &OpenArticle::closed, this, &MentionEditing::follow);
    connect(&open, &OpenArticle::focusChanged, this, &MentionEditing::follow);
    connect(&open, &OpenArticle::annotationsChanged, this, &MentionEditing::follow);
    connect(m_pending, &PendingEdits::settled, this, &MentionEditing::follow);
    follow();
}

void MentionEditing::follow()
{
    const EntityMention *focused = m_open.annotations().mention(m_open.focusedMention());
    if (!focused)
        m_mention.reset();
    else if (m_pending->isEmpty() || !m_mention || m_mention->id != focused->id)
        m_mention = *focused;
    Q_EMIT mentionChanged();
}

void MentionEditing::change(const EntityMention &changed)
{
    if (!m_mention || changed == *m_mention)
        return;
    m_mention = changed;
    m_pending->add([&commands = m_commands, &open = m_open, in = m_open.version(), changed] {
        // A link that was made meanwhile stays.
        EntityMention mention = changed;
        if (const EntityMention *now = open.annotations().mention(changed.id))
            mention.entity = now->entity;
        return commands.change(in, mention);
    });
    Q_EMIT mentionChanged();
}

void MentionEditing::setType(const QString &type)
{
    if (!m_mention)
        return;
    EntityMention changed = *m_mention;
    changed.type = type;
    const EntityType *known = m_tagset.entityType(type);
    if (!known || !known->subtypes.contains(changed.subtype))
        changed.subtype.clear();
    change(changed);
}

void MentionEditing::setSubtype(const QString &subtype)
{
    if (!m_mention)
        return;
    EntityMention changed = *m_mention;
    changed.subtype = subtype;
    change(changed);
}

void MentionEditing::setLevel(MentionLevel level)
{
    if (!m_mention)
        return;
    EntityMention changed = *m_mention;
    changed.level = level;
    change(changed);
}

void MentionEditing::setNorm(const QString &norm)
{
    if (!m_mention)
        return;
    EntityMention changed = *m_mention;
    changed.norm = norm.simplified();
    change(changed);
}

void MentionEditing::link(const Entity &entity)
{
    if (!m_mention || m_mention->entity == entity.id)
        return;
    m_pending->add([&commands = m_commands, in = m_open.version(), mention = *m_mention, entity] { return commands.linkEntity(in, mention, entity); });
    m_mention->entity = entity.id;
}

void MentionEditing::linkNew(const QString &name)
{
    if (!m_mention || name.isEmpty())
        return;
    const Entity entity{.id = {}, .type = m_mention->type, .subtype = m_mention->subtype, .name = name, .aliases = {}, .wikidata = {}, .mentions = 0};
    m_pending->add([&commands = m_commands, in = m_open.version(), mention = *m_mention, entity] { return commands.linkNewEntity(in, mention, entity); });
}

void MentionEditing::unlink()
{
    if (!m_mention || !isValid(m_mention->entity))
        return;
    m_pending->add([&commands = m_commands, in = m_open.version(), mention = *m_mention] { return commands.unlinkEntity(in, mention); });
    m_mention->entity = {};
    Q_EMIT mentionChanged();
}

void MentionEditing::setWikidataId(const Entity &entity, const QString &id)
{
    m_pending->add([&commands = m_commands, in = m_open.version(), entity, id] { return commands.setWikidataId(in, entity, id); });
}

void MentionEditing::removeMention()
{
    if (m_mention)
        m_pending->add([&commands = m_commands, in = m_open.version(), id = m_mention->id] { return commands.removeMention(in, id); });
}

} // namespace galley
