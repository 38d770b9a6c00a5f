// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"

#include <QStringView>

namespace galley {

/// Whether the word names a news agency ("AFP", "dpa").
[[nodiscard]] bool isAgency(QStringView word);

/// Reads a line such as "blc/sgb (AFP, dpa)", "jm/cmk", "(Reuters, AP)" or "Reporting by … (Reuters)". Empty when it is none.
[[nodiscard]] CreditLine parseCreditLine(QStringView line);

/// The dateline that a paragraph begins with, as printed and without the dash: "ELMAR, March 3 (Reuters)". Empty when it has none.
[[nodiscard]] QString leadingDateline(QStringView paragraph);

} // namespace galley
