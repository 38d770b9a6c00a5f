// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace galley {

/// The shallow measures of a block that tell prose from menus. Scripts without spaces between words are counted by characters: two
/// ideographs, or four letters of Thai, Lao, Khmer or Burmese, are taken for a word.
struct TextMeasures
{
    int words = 0;
    int characters = 0; ///< without white space
    int letters = 0;
    int digits = 0;
    int commas = 0;
    int sentences = 0;        ///< ends of sentences
    int capitalisedWords = 0; ///< of alphabets with two cases
    int scripts = 0;          ///< how many scripts the letters are of
    bool endsSentence = false;

    bool operator==(const TextMeasures &) const = default;
};

[[nodiscard]] TextMeasures measureText(QStringView text);

/// The text's words in lower case, each ideograph by itself.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// The words of a text that others are compared with.
class ComparedWords final
{
public:
    explicit ComparedWords(QStringView text);

    /// As wordAgreement() of the two texts.
    [[nodiscard]] double agreementWith(QStringView other) const;

private:
    struct Word
    {
        quint64 hash = 0;
        int count = 0;
    };

    std::vector<Word> m_words; ///< by their hashes
    qsizetype m_size = 0;
};

/// How far two texts have the same words: F1 of their word multisets, 0 to 1, letter case and punctuation aside.
[[nodiscard]] double wordAgreement(QStringView a, QStringView b);

/// The text with each run of white space as one space, and none at the ends.
[[nodiscard]] QString singleSpaced(QStringView text);

} // namespace galley
