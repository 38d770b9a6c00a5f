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

enum class LanguageMatch { None, Inside, AtStart };

/// How what was typed meets a name of the language, in English, its own or the interface's, or its tag, without regard to
/// case and accents: at the start of a word, inside one, or not at all. Nothing typed meets every language.
[[nodiscard]] LanguageMatch languageMatch(const Language &language, const QString &typed);

} // namespace galley
