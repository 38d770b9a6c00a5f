// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace galley {

/// \a object as one line with its line break. U+0085, U+2028 and U+2029 are escaped, since many programs take them for the
/// end of a line.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

} // namespace galley
