// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace galley {

/// Makes models/language/tokenizer.h known to FTS5 under the name "galley" on one connection.
void registerTokenizer(sqlite3 *handle);

} // namespace galley
