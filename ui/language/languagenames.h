// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

struct Language;

/// The language's name in the interface's language: "Arabisch" for Arabic in German.
[[nodiscard]] QString translatedLanguageName(const Language &language);
/// The same for any BCP 47 tag; the tag itself when the menu has no entry for it.
[[nodiscard]] QString translatedLanguageName(QStringView tag);

/// Whether one of the language's names (English, own, translated) has \a typed in it; case and accents do not count.
[[nodiscard]] bool languageMatches(const Language &language, const QString &typed);

} // namespace galley
