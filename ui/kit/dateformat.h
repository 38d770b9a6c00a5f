// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace galley {

/// When an article appeared, as short as it can be said on the day \a today: the time, the day, or the day with its year.
/// In the interface's language and local time; empty for an invalid time.
[[nodiscard]] QString shortDate(const QDateTime &time, const QDate &today);

} // namespace galley
