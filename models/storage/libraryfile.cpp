// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/libraryfile.h"

#include "models/domain/role.h"
#include "models/storage/sqlite/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Offsets within SQLite's 100-byte header (https://www.sqlite.org/fileformat.html, "The Database Header").
constexpr qsizetype headerBytes = 100;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr int backupPagesPerStep = 256;

qint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

struct HeaderNumbers
{
    qint32 applicationId = 0;
    int schema = 0;
    bool isEmpty = false;
};

/// The numbers that the log of a killed program holds, which is read with the file.
Result<HeaderNumbers> numbersFromLog(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const auto applicationId = (*connection)->scalar(u"PRAGMA application_id"_s);
    const auto schema = (*connection)->scalar(u"PRAGMA user_version"_s);
    const auto tables = (*connection)->scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!applicationId || !schema || !tables)
        return failure(!applicationId ? applicationId.error() : !schema ? schema.error() : tables.error());
    return HeaderNumbers{static_cast<qint32>(*applicationId), static_cast<int>(*schema), *tables == 0};
}

Result<HeaderNumbers> readNumbers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray header = file.read(headerBytes);
    if (header.isEmpty())
        return HeaderNumbers{.isEmpty = true};
    if (header.size() < headerBytes || !header.startsWith("SQLite format 3"))
        return failure(ErrorCode::NotALibrary, path);
    // A program killed while it made the library leaves a header alone in its page.
    const HeaderNumbers numbers{numberAt(header, applicationIdAt), numberAt(header, userVersionAt), numberAt(header, pageCountAt) <= 1};
    if (numbers.applicationId != libraryApplicationId && QFileInfo(path + "-wal"_L1).size() > 0)
        return numbersFromLog(path);
    return numbers;
}

QStringList migrations()
{
    return QDir(u":/sql"_s).entryList({u"0*.sql"_s}, QDir::Files, QDir::Name);
}

Result<> insertRoles(Connection &connection)
{
    for (int i = 0; i < blockRoleCount; ++i) {
        const auto role = static_cast<BlockRole>(i);
        const auto done = connection.run(u"INSERT OR IGNORE INTO role (id, name, is_content) VALUES (?, ?, ?)"_s, i, roleKey(role), isContent(role));
        if (!done)
            return done;
    }
    return {};
}

Result<> runMigration(Connection &connection, const QString &fileName, int schema)
{
    QFile file(":/sql/"_L1 + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    QByteArray script = file.readAll();
    script += "; PRAGMA user_version = " + QByteArray::number(schema) + "; PRAGMA application_id = " + QByteArray::number(libraryApplicationId) + ';';
    return connection.runScript(script).and_then([&] { return insertRoles(connection); }).and_then([&] { return (*transaction)->commit(); });
}

} // namespace

Result<LibraryFile> inspectLibraryFile(const QString &path)
{
    LibraryFile found;
    const QFileInfo info(path);
    found.exists = info.exists();
    if (!found.exists)
        return found;
    if (info.isDir())
        return failure(ErrorCode::LibraryIsFolder, path);
    // SQLite reads a library of this journal mode only with two files beside it, which cannot be made in such a folder.
    const bool isFolderWritable = QFileInfo(info.canonicalPath()).isWritable();
    const bool hasLog = QFileInfo(info.canonicalFilePath() + "-wal"_L1).size() > 0;
    if (!isFolderWritable && hasLog && !QFileInfo::exists(info.canonicalFilePath() + "-shm"_L1))
        return failure(ErrorCode::LibraryUnfinished, path);
    found.isImmutable = !isFolderWritable && !hasLog;
    const auto numbers = readNumbers(path);
    if (!numbers)
        return failure(numbers.error());
    if (numbers->applicationId == 0 && numbers->schema == 0 && numbers->isEmpty)
        return found; // a file without a table yet: SQLite makes a database of it
    if (numbers->applicationId != libraryApplicationId)
        return failure(ErrorCode::NotALibrary, path);
    found.schema = numbers->schema;
    if (found.schema > currentSchema())
        found.restriction = Error{ErrorCode::LibraryTooNew, path, QString::number(found.schema)};
    else if (!info.isWritable() || !isFolderWritable)
        found.restriction = Error{ErrorCode::LibraryReadOnly, path, {}};
    return found;
}

int currentSchema()
{
    return static_cast<int>(migrations().size());
}

Result<> migrateLibrary(Connection &connection)
{
    const auto schema = connection.scalar(u"PRAGMA user_version"_s);
    if (!schema)
        return failure(schema.error());
    const auto tables = connection.scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables.error());
    if (*schema == 0 && *tables > 0)
        return failure(ErrorCode::NotALibrary, connection.path());
    const QStringList all = migrations();
    const auto first = static_cast<int>(*schema);
    if (first > 0 && first < all.size()) {
        const QString copy = u"%1.before-schema-%2"_s.arg(connection.path()).arg(all.size());
        if (const auto copied = QFile::exists(copy) ? Result<>{} : backupLibrary(connection, copy); !copied)
            return copied;
    }
    for (int i = first; i < all.size(); ++i) {
        if (const auto migrated = runMigration(connection, all[i], i + 1); !migrated)
            return migrated;
    }
    // So that the header tells what the file is, also to those who read no log.
    return first < all.size() ? connection.runScript("PRAGMA wal_checkpoint(TRUNCATE)") : Result<>{};
}

Result<> backupLibrary(Connection &connection, const QString &target)
{
    if (QFile::exists(target))
        return failure(ErrorCode::FileExists, target);
    sqlite3 *copy = nullptr;
    const QString unfinished = target + ".part"_L1;
    QFile::remove(unfinished);
    int code = sqlite3_open_v2(unfinished.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> guard(copy, sqlite3_close_v2);
    if (code != SQLITE_OK)
        return failure(ErrorCode::FileUnwritable, target, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", connection.handle(), "main");
    if (!backup)
        return failure(errorCodeFromSqlite(sqlite3_errcode(copy)), target);
    do {
        code = sqlite3_backup_step(backup, backupPagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
    } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        QFile::remove(unfinished);
        return failure(errorCodeFromSqlite(code), target, QString::fromUtf8(sqlite3_errstr(code)));
    }
    return QFile::rename(unfinished, target) ? Result<>{} : failure(ErrorCode::FileUnwritable, target);
}

} // namespace galley
