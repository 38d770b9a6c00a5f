// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"
#include "models/domain/offsetmap.h"

namespace galley {

class Connection;

/// Reads and writes the notes of one article. Notes on a span belong to one version; the others to the article.
class NoteStore final
{
public:
    NoteStore(Connection &connection, ArticleId article, VersionId version, const OffsetMap &offsets);

    [[nodiscard]] Result<QList<Note>> load() const; ///< those of the article and of this version, in text order
    [[nodiscard]] Result<NoteId> add(const Note &note);
    [[nodiscard]] Result<> setText(NoteId id, const QString &text);
    [[nodiscard]] Result<> remove(NoteId id);

private:
    Connection &m_connection;
    ArticleId m_article;
    VersionId m_version;
    OffsetMap m_offsets;
};

} // namespace galley
