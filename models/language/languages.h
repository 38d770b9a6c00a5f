// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>

namespace galley {

/// One entry of the language menu.
///
/// The names of locale and catalogues are spelt out for each entry because Qt 6.4 guesses some of them wrong: QLocale("pt_002") is
/// Brazilian, QLocale("prs") is C, and QTranslator takes fa for fa_AF and pt for pt_AO when it is given a QLocale.
struct Language
{
    QLatin1StringView tag;         ///< BCP 47; what an article in this language is stored with (Serbian: sr-Cyrl or sr-Latn)
    QLatin1StringView englishName; ///< as the menu shows it: "Chinese (Simplified)"
    QStringView ownName;           ///< as the menu shows it: "简"
    QLatin1StringView script;      ///< ISO 15924, of Serbian the first of its two
    bool rightToLeft;
    QLatin1StringView localeName;   ///< for QLocale's constructor
    QLatin1StringView catalogue;    ///< file stem of Galley's own translation
    QLatin1StringView qtCatalogue;  ///< file stem of Qt's own translation, empty where Qt has none
};

/// The 31 entries in the order of the menu. The data lives as long as the program.
[[nodiscard]] std::span<const Language> languages();

/// The menu's entry for a tag of any spelling ("en-US", "zh_CN", "prs", "pt-002"), null when the menu has none.
/// Portuguese without a region Brazil goes with the entry for Africa, whose spelling is the European one.
[[nodiscard]] const Language *findLanguage(QStringView tag);

/// The tag in BCP 47 spelling; languages of the menu get the menu's tag, so that "en-US" and "en-GB" are one language.
/// Keeps sr-Cyrl and sr-Latn apart and Portuguese of other countries as it is. Empty when it is not a language tag.
[[nodiscard]] QString normalisedTag(QStringView tag);

/// The tag's script (ISO 15924): the one it names, else the usual one of its language and region; empty when unknown.
[[nodiscard]] QString script(QStringView tag);

/// Whether text in this language runs from right to left, for any BCP 47 tag.
[[nodiscard]] bool isRightToLeft(QStringView tag);

/// The tag of the language that \a name is the English or own name of, whatever its case: "german", "Deutsch", "chinese" (zh,
/// whose entries are two). With \a isBeginning the name may be cut off. Empty when there is none, or more than one.
[[nodiscard]] QString tagOfLanguageNamed(QStringView name, bool isBeginning = false);

/// What to call a language in a list: English and own name ("Albanian Shqip"); the tag itself when nobody knows a name.
[[nodiscard]] QString languageName(QStringView tag);

} // namespace galley
