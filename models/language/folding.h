// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVarLengthArray>

#include <array>

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

/// A code point as search compares it: case folded, decomposed, diacritics dropped, digits in ASCII.
struct FoldedCodePoint
{
    WordPart part = WordPart::Separator;
    QVarLengthArray<char32_t, 8> to; ///< empty for the first three parts
};

/// The rule itself; slow. Folding what is folded changes nothing.
[[nodiscard]] FoldedCodePoint foldCodePoint(char32_t codePoint);

/// The rule as a table over the basic plane, so that a word costs one look-up a letter. Immutable; any thread.
class FoldTable final
{
public:
    struct Entry
    {
        WordPart part = WordPart::Separator;
        bool isLong = false; ///< folds to several code points or to another plane: ask foldCodePoint()
        char16_t to = 0;
    };

    [[nodiscard]] static const FoldTable &instance();
    [[nodiscard]] Entry operator[](char16_t unit) const { return m_entries[unit]; }

private:
    FoldTable();

    std::array<Entry, 0x10000> m_entries;
};

} // namespace galley
