// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace galley {

class Connection;

/// Registers Galley's SQL functions on one connection, all deterministic and without side effects:
///   galley_unpack(blob)  the text of a compressed page text (for people who look into a library with SQL)
///   galley_fold(text)    the text as search compares it: no case, no diacritics
/// The connection must outlive its handle's use.
void registerFunctions(Connection &connection);

} // namespace galley
