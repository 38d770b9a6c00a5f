// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"
#include "models/domain/offsetmap.h"

#include <QVariant>

#include <optional>

namespace galley {

class Connection;

/// The editor at this machine: the annotator that every library starts with.
inline constexpr AnnotatorId editorAnnotator{1};

/// Reads and writes the annotations of one version. Values carry UTF-16 spans; \a offsets, made from the version's page
/// text, converts them. Lives on the connection's thread; the caller opens the transaction. Keeps the counts of the
/// article up to date.
class AnnotationStore final
{
public:
    AnnotationStore(Connection &connection, VersionId version, const OffsetMap &offsets);

    [[nodiscard]] Result<Annotations> load() const;

    /// Ids in the value are ignored and given anew.
    [[nodiscard]] Result<MentionId> add(const EntityMention &mention);
    [[nodiscard]] Result<EventMentionId> add(const EventMention &event);
    /// Writes all but the id; arguments and links that point to the mention stay.
    [[nodiscard]] Result<> update(const EntityMention &mention);
    [[nodiscard]] Result<> update(const EventMention &event);
    /// Takes the arguments that it fills with it.
    [[nodiscard]] Result<> remove(MentionId mention);
    [[nodiscard]] Result<> remove(EventMentionId event);

private:
    [[nodiscard]] Result<> readMentions(Annotations &into) const;
    [[nodiscard]] Result<> readEvents(Annotations &into) const;
    [[nodiscard]] Result<> readArguments(Annotations &into) const;
    [[nodiscard]] Result<> addArguments(EventMentionId event, const QList<Argument> &arguments);
    [[nodiscard]] Result<> addToCount(const QString &column, int difference);
    [[nodiscard]] QVariant fragmentsOf(const EntityMention &mention) const;
    /// What mention.text_id shall be.
    [[nodiscard]] Result<QVariant> textIdOf(const EntityMention &mention);

    Connection &m_connection;
    VersionId m_version;
    OffsetMap m_offsets;
    std::optional<QString> m_text; ///< of the page, once a mention was written
};

/// The annotator with this name, made when there is none.
[[nodiscard]] Result<AnnotatorId> annotatorNamed(Connection &connection, const QString &name);
[[nodiscard]] Result<QString> annotatorName(Connection &connection, AnnotatorId id);

} // namespace galley
