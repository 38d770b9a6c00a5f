// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/tagset/tagset.h"

namespace galley {

/// Whether \a name can name a type or a role in every format: ASCII letters, digits, "_" and "-", beginning with a letter.
[[nodiscard]] bool isTagName(QStringView name);

/// Reads the roles of an event type: "Attacker*:Person|Organization, Size?:Quantity". After the name, "*" and "+" allow
/// several fillers, "?" and nothing one. The error's detail says what is wrong, without the place.
[[nodiscard]] Result<QList<RoleRule>> parseRoles(const QString &text);

} // namespace galley
