// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// The name, without ending, of the file that holds an article: "0001-us-to-intensify". Lower-case ASCII letters, digits and
/// "-" only, so that it is a good name on every system and stays in its folder; different for each \a number from 1.
[[nodiscard]] QString exportBaseName(qint64 number, const QString &headline);

} // namespace galley
