// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace galley {

/// The member names of the object at \a path, in the order in which the file gives them (QJsonObject sorts them). A name
/// that stands twice comes twice. \a json must be valid: call it after QJsonDocument took it. Empty when there is no such object.
[[nodiscard]] QStringList keysInOrder(const QByteArray &json, const QStringList &path);

} // namespace galley
