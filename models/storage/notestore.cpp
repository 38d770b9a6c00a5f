// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/notestore.h"

#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

NoteStore::NoteStore(Connection &connection, ArticleId article, VersionId version, const OffsetMap &offsets)
    : m_connection(connection)
    , m_article(article)
    , m_version(version)
    , m_offsets(offsets)
{
}

Result<QList<Note>> NoteStore::load() const
{
    QList<Note> notes;
    return m_connection.each(u"SELECT id, begin_at, end_at, created_at, text FROM note WHERE article_id = ? AND (version_id IS NULL OR version_id = ?)"
                             " ORDER BY begin_at, id"_s, [&](const Row &row) {
        Note note{.id = row.id<NoteId>(0), .span = {}, .text = row.text(4), .createdAt = row.integer(3)};
        if (!row.isNull(1))
            note.span = m_offsets.toUtf16(CodePointSpan{row.integer(1), row.integer(2)});
        notes.append(note);
        return true;
    }, m_article, m_version).map([&] { return notes; });
}

Result<NoteId> NoteStore::add(const Note &note)
{
    std::optional<qint64> begin;
    std::optional<qint64> end;
    if (note.span) {
        const CodePointSpan span = m_offsets.toCodePoints(*note.span);
        begin = span.begin;
        end = span.end;
    }
    return m_connection.insert(u"INSERT INTO note (article_id, version_id, begin_at, end_at, created_at, text) VALUES (?, ?, ?, ?, ?, ?)"_s, m_article,
                               note.span ? m_version : VersionId{}, begin, end, note.createdAt, note.text)
        .map([](qint64 id) { return NoteId(id); });
}

Result<> NoteStore::setText(NoteId id, const QString &text)
{
    return m_connection.run(u"UPDATE note SET text = ? WHERE id = ?"_s, text, id);
}

Result<> NoteStore::remove(NoteId id)
{
    return m_connection.run(u"DELETE FROM note WHERE id = ?"_s, id);
}

} // namespace galley
