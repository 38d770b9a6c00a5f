// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"
#include "ui/inspector/pendingedits.h"

#include <QObject>

#include <optional>

namespace galley {

class AnnotationCommands;
class OpenArticle;

/// The focused mention and what an editor does with it. Each change is written at once; see PendingEdits for quick ones.
class MentionEditing final : public QObject
{
    Q_OBJECT
public:
    MentionEditing(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QObject *parent);

    /// None when no mention has the focus.
    [[nodiscard]] const std::optional<EntityMention> &mention() const { return m_mention; }

    void setType(const QString &type); ///< a subtype that the type does not have goes
    void setSubtype(const QString &subtype);
    void setLevel(MentionLevel level);
    void setNorm(const QString &norm);
    void link(const Entity &entity);
    void linkNew(const QString &name); ///< of the mention's type and subtype
    void unlink();
    void setWikidataId(const Entity &entity, const QString &id); ///< of an entity of the library, whoever points to it
    void removeMention();

Q_SIGNALS:
    /// It is another mention, or it has changed.
    void mentionChanged();

private:
    void follow();
    void change(const EntityMention &changed);

    OpenArticle &m_open;
    AnnotationCommands &m_commands;
    const Tagset &m_tagset;
    PendingEdits *m_pending;
    std::optional<EntityMention> m_mention;
};

} // namespace galley
