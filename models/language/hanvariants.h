// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace galley {

/// The simplified form of a traditional ideograph, any other code unit itself. Several traditional forms may share one.
[[nodiscard]] char16_t simplifiedIdeograph(char16_t ideograph);

/// Calls \a visit with each traditional form that has a simplified one, and that one.
void forEachTraditionalIdeograph(void (*visit)(void *context, char16_t from, char16_t to), void *context);

} // namespace galley
