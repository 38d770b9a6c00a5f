// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// How well a command fits what was typed: each typed word must begin a word of its name, its English name or its id
/// (parts between dots, capitals within them begin words too). 0: not at all; higher is better.
[[nodiscard]] int commandMatch(QStringView typed, const QString &name, const QString &englishName, const QString &id);

} // namespace galley
