// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/cancelscope.h"

#include "models/storage/sqlite/connection.h"

#include <sqlite3.h>

namespace galley {

namespace {

// A row of a stream takes four instructions, and a page that the index reads three: far less than a millisecond.
constexpr int instructions = 200;

int isCancelled(void *token)
{
    return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0;
}

} // namespace

CancelScope::CancelScope(Connection &connection, const CancelToken &token)
    : m_connection(connection)
    , m_token(token)
{
    sqlite3_progress_handler(connection.handle(), instructions, isCancelled, &m_token);
}

CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace galley
