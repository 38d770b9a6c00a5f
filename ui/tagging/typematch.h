// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// How well a type fits what was typed: the beginning of its name, of a word in it, of its English name, or its words'
/// initials ("ca" for Court action); last of all its group's name. 0: not at all; higher is better. Case and accents do not count.
[[nodiscard]] int typeMatch(QStringView typed, const QString &name, const QString &englishName, const QString &group);

} // namespace galley
