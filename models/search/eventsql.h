// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/querycompiler.h"

namespace galley {

/// The condition of a FilterField::EventPattern, `event:Attack(Place:Turkey -realis:generic)`: the article has one event mention of
/// the type that is as the parentheses say.
[[nodiscard]] SqlCondition eventPatternCondition(const QueryNode &pattern);

} // namespace galley
