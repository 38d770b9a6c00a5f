// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace galley {

/// The queries that were looked for last, newest first, kept in the program's settings.
[[nodiscard]] QStringList recentSearches();
/// Puts \a query first; a query that only goes on from the last one takes its place. Blank ones are not kept.
void rememberSearch(const QString &query);
void forgetSearch(const QString &query);
void forgetAllSearches();

} // namespace galley
