// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// The text with the character references that are written into JSON or attributes by mistake ("&amp;", "&#8217;", "&#x26;")
/// replaced, single-spaced. References to characters that no text has stay as they are.
[[nodiscard]] QString withoutEntities(QString text);

} // namespace galley
