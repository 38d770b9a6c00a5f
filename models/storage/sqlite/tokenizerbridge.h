// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;
struct fts5_api;

namespace galley {

/// Makes models/language/tokenizer.h known to FTS5 under the name "galley" on one connection; its argument is the
/// tokenizerVersion, without one the first.
void registerTokenizer(sqlite3 *handle);

/// The door to FTS5 of one connection; null when SQLite was built without it.
[[nodiscard]] fts5_api *fts5Of(sqlite3 *handle);

} // namespace galley
