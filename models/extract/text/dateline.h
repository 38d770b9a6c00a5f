// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// The line without the dash that parts a dateline from its paragraph.
[[nodiscard]] QString withoutDash(QStringView line);

/// The dateline that the line is, when it is nothing else: "ELMAR, March 3 (Reuters) –". Capitals alone are not enough, they may be any heading: there
/// must be an agency, a day or the dash. Empty when it is none.
[[nodiscard]] QString datelineAlone(QStringView line);

} // namespace galley
