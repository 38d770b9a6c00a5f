// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVarLengthArray>

#include <array>
#include <vector>

namespace galley {

/// What a code point does to a word.
enum class WordPart : quint8 {
    Separator,   ///< ends a word
    Joiner,      ///< ZWNJ, ZWJ, soft hyphen: neither ends a word nor counts in it
    DroppedMark, ///< a diacritic, haraka or tatweel: belongs to the word before and is not compared
    KeptMark,    ///< a vowel sign, as in Devanagari: belongs to the word before
    Letter,      ///< a letter or digit
    Alone,       ///< an ideograph or kana: a word of its own
};

/// Which letters are taken for one. Libraries keep what a rule made (names of entities, the index), so a rule stays as it is.
enum class FoldRule : quint8 {
    Names, ///< case, diacritics, digits, presentation forms: names of entities, and the first version of the index
    Words, ///< the same and what the languages' own spellings differ in: ß and ss, ی and ي, ł and l, 國 and 国
};

/// A code point as search compares it.
struct FoldedCodePoint
{
    WordPart part = WordPart::Separator;
    QVarLengthArray<char32_t, 8> to; ///< empty for the first three parts
};

/// The rule itself; slow. Folding what is folded changes nothing.
[[nodiscard]] FoldedCodePoint foldCodePoint(char32_t codePoint, FoldRule rule);

/// The rule as a table over the basic plane, so that a word costs one look-up a letter. Immutable; any thread.
class FoldTable final
{
public:
    struct Entry
    {
        WordPart part = WordPart::Separator;
        bool isLong = false; ///< folds to several code points or to another plane: `to` is for longFold()
        char16_t to = 0;
    };

    [[nodiscard]] static const FoldTable &of(FoldRule rule);
    [[nodiscard]] Entry operator[](char16_t unit) const { return m_entries[unit]; }
    [[nodiscard]] const FoldedCodePoint &longFold(Entry entry) const { return m_longFolds[entry.to]; }
    [[nodiscard]] FoldRule rule() const { return m_rule; }

private:
    explicit FoldTable(FoldRule rule);

    FoldRule m_rule;
    std::array<Entry, 0x10000> m_entries;
    std::vector<FoldedCodePoint> m_longFolds;
};

} // namespace galley
