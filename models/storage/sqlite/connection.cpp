// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/connection.h"

#include "models/storage/sqlite/functions.h"
#include "models/storage/sqlite/rankfunction.h"
#include "models/storage/sqlite/tokenizerbridge.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int busyTimeout = 2500; // ms; a batch of an import holds the lock for a tenth of that
constexpr int pageSize = 16384;
constexpr int cacheKilobytes = 32 * 1024;

QString nextConnectionName()
{
    static QAtomicInt counter;
    return u"galley-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

QString immutableUri(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) + "?immutable=1"_L1;
}

} // namespace

ErrorCode errorCodeFromSqlite(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::LibraryReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryLocked;
    case SQLITE_CORRUPT:
        return ErrorCode::LibraryDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotALibrary;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Database;
    }
}

Connection::Connection(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, nextConnectionName()));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (access != Access::ReadWrite)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    if (access == Access::Immutable)
        options += ";QSQLITE_OPEN_URI"_L1;
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(access == Access::Immutable ? immutableUri(path) : path);
    if (!connection->m_database.open()) {
        const QSqlError error = connection->m_database.lastError();
        return failure(errorCodeFromSqlite(error.nativeErrorCode().toInt()), path, error.databaseText());
    }
    connection->m_handle = *static_cast<sqlite3 *const *>(connection->m_database.driver()->handle().constData());
    if (const auto ready = connection->prepareForUse(access); !ready)
        return failure(ready.error());
    return connection;
}

Result<> Connection::prepareForUse(Access access)
{
    // A library may come from anywhere: what stands in its schema must not be able to call into us or rewrite itself.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(m_handle, 1);
    registerTokenizer(m_handle);
    registerRankFunction(m_handle);
    registerFunctions(*this);

    QByteArray settings = "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
                          "PRAGMA cache_size = -" + QByteArray::number(cacheKilobytes) + ';';
    if (access == Access::ReadWrite)
        settings += "PRAGMA page_size = " + QByteArray::number(pageSize)
            + "; PRAGMA secure_delete = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
              "PRAGMA journal_size_limit = 67108864;";
    return runScript(settings);
}

DictionarySource Connection::dictionaries()
{
    return [this](quint32 id) {
        const auto known = m_dictionaries.constFind(id);
        if (known != m_dictionaries.constEnd())
            return *known;
        QByteArray bytes;
        std::ignore = each(u"SELECT bytes FROM dictionary WHERE id = ?"_s, [&](const Row &row) { bytes = row.blob(0); return false; }, id);
        m_dictionaries.insert(id, bytes);
        return bytes;
    };
}

Error Connection::lastError() const
{
    return Error{errorCodeFromSqlite(sqlite3_errcode(m_handle)), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

Result<> Connection::runScript(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

Error Connection::errorOf(const QString &sql) const
{
    constexpr qsizetype shownSql = 120;
    Error error = lastError();
    error.detail = u"%1 [%2]"_s.arg(error.detail, sql.left(shownSql));
    return error;
}

Result<> Connection::execute(const QString &sql, const QVariantList &bindings, const std::function<bool(const Row &)> &accept)
{
    // Taken out while it runs, so that a callback may run the same statement again.
    std::shared_ptr<PreparedStatement> statement = m_statements.take(sql);
    if (!statement)
        statement = std::make_shared<PreparedStatement>(m_handle, sql);
    if (!statement->isValid() || statement->bind(bindings) != SQLITE_OK)
        return failure(errorOf(sql));
    const Row row(statement->handle());
    int code = statement->step();
    while (code == SQLITE_ROW && accept(row))
        code = statement->step();
    const Result<> result = code == SQLITE_ROW || code == SQLITE_DONE ? Result<>() : Result<>(failure(errorOf(sql)));
    statement->reset();
    m_statements.insert(sql, statement);
    return result;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_handle);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    // IMMEDIATE: a transaction that reads first and writes later gets "busy" at once, whatever the timeout.
    if (const auto begun = connection.runScript("BEGIN IMMEDIATE"); !begun)
        return failure(begun.error());
    return std::make_unique<Transaction>(connection);
}

Transaction::~Transaction()
{
    if (m_open) {
        m_connection->knownWords().clear();
        std::ignore = m_connection->runScript("ROLLBACK");
    }
}

Result<> Transaction::commit()
{
    if (const auto committed = m_connection->runScript("COMMIT"); !committed)
        return committed;
    m_open = false;
    return {};
}

} // namespace galley
