// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace galley {

/// A prepared statement: bound, stepped through and reset, over and over (docs/decisions/0010). Failures are SQLite's result codes; the connection's handle has the message.
class PreparedStatement final
{
public:
    /// \a sql is one statement; after a failure isValid() is false.
    PreparedStatement(sqlite3 *handle, const QString &sql);

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }
    /// In the order of the parameters; too few leave the others NULL. A null QVariant is NULL.
    [[nodiscard]] int bind(const QVariantList &values);
    /// SQLITE_ROW, SQLITE_DONE or what went wrong.
    [[nodiscard]] int step();
    /// Ends a run; rows are no longer there, nor what was bound.
    void reset();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace galley
