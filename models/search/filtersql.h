// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/querycompiler.h"

namespace galley {

/// The condition of one filter: any of its values. Null where the article's value is unknown, so negate it with ifnull().
[[nodiscard]] SqlCondition filterCondition(const Filter &filter);

/// Joins conditions by " AND " or " OR ", as a balanced tree, since SQLite limits how deep an expression may be.
[[nodiscard]] SqlCondition joinConditions(const QList<SqlCondition> &conditions, QStringView joint);

} // namespace galley
