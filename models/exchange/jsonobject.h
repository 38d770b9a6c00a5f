// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace galley {

/// One line of JSON as an object; the error's detail says what is wrong and at which byte.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &line);

} // namespace galley
