// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"

namespace galley {

class Connection;

/// While it lives, the statements of a connection end with ErrorCode::Cancelled soon after \a token was cancelled, those included
/// that the full-text index runs inside of one step. On the connection's thread.
class CancelScope final
{
public:
    CancelScope(Connection &connection, const CancelToken &token);
    ~CancelScope();

    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    Connection &m_connection;
    CancelToken m_token;
};

} // namespace galley
