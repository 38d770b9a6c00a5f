// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace galley {

class Connection;

/// Records every row that changes on a connection while it lives, with SQLite's session extension.
/// Only the tables that an editor's change can touch are recorded; the index and the journal are not.
class ChangeRecorder final
{
public:
    explicit ChangeRecorder(Connection &connection);
    ~ChangeRecorder();

    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// What changed so far; empty when nothing did.
    [[nodiscard]] Result<QByteArray> changeset() const;

private:
    struct Delete { void operator()(sqlite3_session *session) const; };
    Connection &m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

enum class Direction { Forward, Backward };

/// Applies a changeset, or its inverse. ErrorCode::Conflict, and nothing changed, when a row is not as the changeset
/// left it. Runs inside the caller's transaction.
[[nodiscard]] Result<> applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction);

} // namespace galley
