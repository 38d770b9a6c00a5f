// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/querycompiler.h"

namespace galley {

/// The condition of one filter: any of its values. Null where the article's value is unknown, so negate it with ifnull().
[[nodiscard]] SqlCondition filterCondition(const Filter &filter);

/// The ids of the entities with that name, alias or Wikidata number, as a SELECT.
[[nodiscard]] SqlCondition entitiesNamed(const NameValue &value);

/// The mentions of what is called \a value, as a condition over `mention AS m`: an entity's name, alias or Wikidata number, or the
/// mention's own text from its first word to its last.
[[nodiscard]] SqlCondition mentionOfCondition(const NameValue &value);

/// The condition over `<alias>.type` that an event has one of the types.
[[nodiscard]] SqlCondition eventTypeCondition(const QList<FilterValue> &types, const QString &alias);

/// What is not known to be so is not so: "-lang:de" finds the articles of unknown language.
[[nodiscard]] SqlCondition negation(const SqlCondition &condition);

/// Joins conditions by " AND " or " OR ", as a balanced tree, since SQLite limits how deep an expression may be.
[[nodiscard]] SqlCondition joinConditions(const QList<SqlCondition> &conditions, QStringView joint);

} // namespace galley
