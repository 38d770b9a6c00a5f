// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/row.h"
#include "models/storage/sqlite/preparedstatement.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace galley {

/// One open connection to a library file, with Galley's tokenizer, SQL functions and safety settings.
///
/// Lives on the thread that opened it; statements are prepared once and kept. Every failure comes back as an Error whose
/// code tells a full disk, a lock, damage and a read-only file apart.
class Connection final
{
public:
    /// Immutable: read-only, and without the files that SQLite keeps beside a library; nobody may write to it meanwhile.
    enum class Access { ReadOnly, ReadWrite, Immutable };

    /// Opens \a path; with ReadWrite the file is made when it does not exist. Does not look at the schema.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement that returns no rows. Arguments are bound in order; see toVariant() for how.
    template<typename... Args>
    [[nodiscard]] Result<> run(const QString &sql, const Args &...args)
    {
        return each(sql, [](const Row &) { return true; }, args...);
    }

    /// Runs an INSERT and returns the rowid.
    template<typename... Args>
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Args &...args)
    {
        return run(sql, args...).map([this] { return lastInsertId(); });
    }

    /// Calls \a accept for each row until it returns false.
    template<typename Accept, typename... Args>
    [[nodiscard]] Result<> each(const QString &sql, Accept accept, const Args &...args)
    {
        return execute(sql, {toVariant(args)...}, accept);
    }

    /// The same with bindings made by the caller, for statements put together at run time.
    [[nodiscard]] Result<> eachOf(const QString &sql, const QVariantList &bindings, const std::function<bool(const Row &)> &accept)
    {
        return execute(sql, bindings, accept);
    }

    /// The first column of the first row as a number; 0 when there is no row.
    template<typename... Args>
    [[nodiscard]] Result<qint64> scalar(const QString &sql, const Args &...args)
    {
        qint64 value = 0;
        return each(sql, [&](const Row &row) { value = row.integer(0); return false; }, args...).map([&] { return value; });
    }

    /// Runs all statements of a script (a migration); no bindings.
    [[nodiscard]] Result<> runScript(const QByteArray &script);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const; ///< rows that the last statement changed
    /// The zstd dictionaries of this library; kept once read.
    [[nodiscard]] DictionarySource dictionaries();
    /// What WordFormStore has written on this connection; forgotten when a transaction is rolled back.
    [[nodiscard]] QSet<quint64> &knownWords() { return m_knownWords; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Makes the running statement of this connection stop with ErrorCode::Cancelled. Any thread.
    void interrupt() const;
    /// The error that SQLite reported last on this connection.
    [[nodiscard]] Error lastError() const;

private:
    Connection(const QString &path, const QString &name);

    [[nodiscard]] Result<> prepareForUse(Access access);
    [[nodiscard]] Error errorOf(const QString &sql) const;
    [[nodiscard]] Result<> execute(const QString &sql, const QVariantList &bindings, const std::function<bool(const Row &)> &accept);

    QString m_path;
    QString m_name; ///< under which QSqlDatabase knows it
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<PreparedStatement>> m_statements; ///< by their SQL
    QHash<quint32, QByteArray> m_dictionaries;
    QSet<quint64> m_knownWords;
    sqlite3 *m_handle = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// A full disk shows here: the statements before it said that all was well.
    [[nodiscard]] Result<> commit();

private:
    Connection *m_connection;
    bool m_open = true;
};

/// What SQLite's result code means to an editor.
[[nodiscard]] ErrorCode errorCodeFromSqlite(int resultCode);

} // namespace galley
