// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace galley {

/// Whether words of the language (BCP 47) have keys: there are rules for its forms.
[[nodiscard]] bool hasWordForms(QStringView language);

/// The keys that the forms and spellings of a word share: two words of a language are forms of one another when they have a key in
/// common. "de:haus" of "Häuser", "sr:beograd" of "Beogradu" and "Београд". \a word is one word as it is written; of each
/// spelling with and without its diacritics there may be a key. None for numbers, for words of one letter, and in a script that the
/// language is not written in. Any thread.
[[nodiscard]] QStringList wordFormKeys(QStringView word, QStringView language);

/// The keys in every language that is written in the word's script. Kept for each thread, so that asking again costs a look-up.
[[nodiscard]] QStringList wordFormKeys(QStringView word);

/// Other ways of writing the word that need no dictionary, folded: "muenchen" of "München", "djokovic" of "Đoković".
[[nodiscard]] QStringList respellings(QStringView word);

/// Whether a word, folded, can have the key at all: a quick look that saves wordFormKeys() for most words of a text.
[[nodiscard]] bool mayHaveKey(QStringView folded, QStringView key);

/// The Serbian Latin letters of a word in Serbian Cyrillic, other letters as they are: "Ђоковић" is "Đoković".
[[nodiscard]] QString toSerbianLatin(QStringView word);

} // namespace galley
