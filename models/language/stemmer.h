// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// The languages whose words libstemmer (Snowball) brings to a stem.
enum class StemLanguage : quint8 { English, French, German, Spanish, Portuguese, Romanian, Turkish, Indonesian, Serbian, Russian, Greek, Arabic, Hindi };

inline constexpr int stemLanguageCount = 13;

/// What the forms of \a word share by Snowball's rules: "elect" of "elections". The word is in lower case and composed; what the
/// rules do not know comes back as it is. Serbian takes both alphabets and gives Latin. Any thread; each has its own stemmers.
[[nodiscard]] QString stem(QStringView word, StemLanguage language);

} // namespace galley
