// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/changerecorder.h"

#include "models/storage/sqlite/connection.h"

#include <array>
#include <cstring>

// Debian's library has the session extension; its header shows it only to those who ask.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array recordedTables = {"site",     "source_document", "article", "version", "version_name", "block", "entity", "entity_alias",
                                       "mention",  "event",           "event_mention", "argument", "note", "collection",
                                       "collection_article", "saved_search", "memory_rule", "memory_sighting"};

using SqliteBytes = std::unique_ptr<void, void (*)(void *)>;

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: {
        const void *bytes = sqlite3_value_blob(a);
        const void *otherBytes = sqlite3_value_blob(b);
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b) && (size == 0 || std::memcmp(bytes, otherBytes, size_t(size)) == 0);
    }
    }
}

/// Whether each column of the row is as the edit left it, or already as it shall be, or was emptied by a foreign key when the
/// row that it pointed to went a moment ago.
bool isAsLeft(sqlite3_changeset_iter *change, int columns, int operation)
{
    for (int i = 0; i < columns; ++i) {
        sqlite3_value *left = nullptr;
        sqlite3_value *now = nullptr;
        sqlite3_value *wanted = nullptr;
        sqlite3changeset_old(change, i, &left);
        sqlite3changeset_conflict(change, i, &now);
        if (operation == SQLITE_UPDATE)
            sqlite3changeset_new(change, i, &wanted);
        if (left && now && sqlite3_value_type(now) != SQLITE_NULL && !isSame(now, left) && !(wanted && isSame(now, wanted)))
            return false;
    }
    return true;
}

/// A row that is to go and is gone went with the one that it pointed to. Columns of article (state, star, counts) may have
/// been written since by reading or by an import: there the undone value wins, and the caller counts again. So it is with how
/// often a rule of the site memory was used, while texts that were seen again since stay as they are. Anything else that is not as
/// the edit left it stops the undo.
int resolveConflict(void *, int kind, sqlite3_changeset_iter *change)
{
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_ABORT;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
    if (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    if (qstrcmp(table, "memory_sighting") == 0)
        return SQLITE_CHANGESET_OMIT;
    if (kind != SQLITE_CHANGESET_DATA)
        return SQLITE_CHANGESET_ABORT;
    const bool articleValue = operation == SQLITE_UPDATE && qstrcmp(table, "article") == 0;
    const bool ruleValue = qstrcmp(table, "memory_rule") == 0;
    return articleValue || ruleValue || isAsLeft(change, columns, operation) ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_ABORT;
}

} // namespace

void ChangeRecorder::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(Connection &connection)
    : m_connection(connection)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(connection.handle(), "main", &session) != SQLITE_OK)
        return;
    m_session.reset(session);
    for (const char *table : recordedTables)
        sqlite3session_attach(session, table);
}

ChangeRecorder::~ChangeRecorder() = default;

Result<QByteArray> ChangeRecorder::changeset() const
{
    if (!m_session)
        return failure(ErrorCode::Database, m_connection.path(), u"session extension"_s);
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const SqliteBytes guard(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return failure(errorCodeFromSqlite(code), m_connection.path());
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<> applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction)
{
    QByteArray toApply = changeset;
    if (direction == Direction::Backward) {
        int size = 0;
        void *bytes = nullptr;
        const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
        const SqliteBytes guard(bytes, sqlite3_free);
        if (code != SQLITE_OK)
            return failure(errorCodeFromSqlite(code), connection.path());
        toApply = QByteArray(static_cast<const char *>(bytes), size);
    }
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(toApply.size()), toApply.data(), nullptr, resolveConflict, nullptr);
    if (code == SQLITE_ABORT)
        return failure(ErrorCode::Conflict);
    if (code != SQLITE_OK)
        return failure(errorCodeFromSqlite(code), connection.path());
    return {};
}

} // namespace galley
