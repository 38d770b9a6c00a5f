// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

// The detector's model cannot tell these neighbours apart; words and spellings that only one of them uses can. Each function
// returns an empty string when the text has too little evidence.

/// "hr", "bs-Latn" or "sr-Latn" of a text in one of the three, written in Latin letters.
[[nodiscard]] QString southSlavicVariant(QStringView text);

/// "fa" or "fa-AF" of a Persian text.
[[nodiscard]] QString persianVariant(QStringView text);

/// "pt-BR", or "pt" of a text in the spelling of Portugal and Africa.
[[nodiscard]] QString portugueseVariant(QStringView text);

} // namespace galley
