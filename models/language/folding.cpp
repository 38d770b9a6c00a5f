// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/folding.h"

#include "models/language/hanvariants.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <string_view>
#include <utility>

namespace galley {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

template<size_t n>
bool isIn(const std::array<Range, n> &ranges, char32_t c)
{
    if (c < ranges.front().first)
        return false;
    return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return range.first <= c && c <= range.last; });
}

// Diacritics of Latin, Greek and Cyrillic, the harakat and hamza marks of Arabic, tatweel, variation selectors.
constexpr std::array droppedMarks = {
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0610, 0x061A}, Range{0x0640, 0x0640}, Range{0x064B, 0x065F},
    Range{0x0670, 0x0670}, Range{0x06D6, 0x06DC}, Range{0x06DF, 0x06E4}, Range{0x06E7, 0x06E8}, Range{0x06EA, 0x06ED},
    Range{0x0898, 0x089F}, Range{0x08CA, 0x08FF}, Range{0x180B, 0x180F}, Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF},
    Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}, Range{0xE0100, 0xE01EF},
};

constexpr std::array joiners = {
    Range{0x00AD, 0x00AD}, Range{0x200C, 0x200D}, Range{0x2060, 0x2060}, Range{0xFEFF, 0xFEFF},
};

// Apostrophes that Unicode counts as letters; most writers type the one that is none.
constexpr std::array letterApostrophes = {Range{0x02B9, 0x02BC}};

constexpr std::array plainIdeographs = {Range{0x3400, 0x4DBF}, Range{0x4E00, 0x9FFF}};
/// Surrogates and private use.
constexpr std::array noCharacters = {Range{0xD800, 0xF8FF}};

/// The prolonged sound mark belongs to no script, but only kana use it.
constexpr char32_t prolongedSoundMark = 0x30FC;
/// Turkish capital I is lower-cased to ı by some and to i by others.
constexpr char32_t dotlessI = 0x0131;

bool isAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return c == prolongedSoundMark;
    }
}

bool isWordCodePoint(char32_t c)
{
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c)) && !isIn(letterApostrophes, c);
}

bool isHangulSyllable(char32_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}

/// Appends the full compatibility decomposition of c.
void decompose(char32_t c, QVarLengthArray<char32_t, 8> &to)
{
    const QString parts = isHangulSyllable(c) ? QString() : QChar::decomposition(c);
    if (parts.isEmpty()) {
        to.append(c);
        return;
    }
    const QList<uint> codePoints = parts.toUcs4();
    for (const uint part : codePoints)
        decompose(part, to);
}

/// Letters that Unicode keeps apart and that people write for one another: because a keyboard lacks one of them, because a
/// language has two ways, or because a name crossed a border.
struct LetterFold
{
    char32_t from;
    std::u32string_view to;
};

constexpr std::array letterFolds = {
    // Latin: letters with a stroke or a hook (Polish, Croatian, Danish, Hausa …), ligatures.
    LetterFold{U'ß', U"ss"}, LetterFold{U'æ', U"ae"}, LetterFold{U'ð', U"d"}, LetterFold{U'ø', U"o"}, LetterFold{U'þ', U"th"},
    LetterFold{U'đ', U"d"}, LetterFold{U'ħ', U"h"}, LetterFold{U'ĸ', U"k"}, LetterFold{U'ł', U"l"}, LetterFold{U'ŋ', U"n"},
    LetterFold{U'œ', U"oe"}, LetterFold{U'ŧ', U"t"}, LetterFold{U'ƙ', U"k"}, LetterFold{U'ƴ', U"y"}, LetterFold{U'ɓ', U"b"},
    LetterFold{U'ɖ', U"d"}, LetterFold{U'ɗ', U"d"},
    // Cyrillic: the Ukrainian letter that Russian keyboards lack.
    LetterFold{U'ґ', U"г"},
    // Arabic script: the forms of alef, heh, yeh, kaf, waw and noon of Arabic, Persian, Urdu and Pashto keyboards.
    LetterFold{0x0671, U"\u0627"}, LetterFold{0x0629, U"\u0647"}, LetterFold{0x06BE, U"\u0647"}, LetterFold{0x06C1, U"\u0647"},
    LetterFold{0x06C3, U"\u0647"}, LetterFold{0x06D5, U"\u0647"}, LetterFold{0x0649, U"\u064A"}, LetterFold{0x06CC, U"\u064A"},
    LetterFold{0x06CD, U"\u064A"}, LetterFold{0x06D0, U"\u064A"}, LetterFold{0x06A9, U"\u0643"}, LetterFold{0x06AA, U"\u0643"},
    LetterFold{0x06AB, U"\u06AF"}, LetterFold{0x06BA, U"\u0646"}, LetterFold{0x06BC, U"\u0646"}, LetterFold{0x06CF, U"\u0648"},
    LetterFold{0x06CB, U"\u0648"},
    // Bengali: khanda ta is ta without a vowel. (Signs that depend on what follows: the tokenizer.)
    LetterFold{0x09CE, U"\u09A4\u09CD"},
    // Devanagari: the moon dot is written as a dot.
    LetterFold{0x0901, U"\u0902"},
};

/// Rows of Ethiopic syllables that Amharic speaks alike and writes as it likes: the row that begins at `from` as that at `to`.
struct SyllableRow
{
    char32_t from;
    char32_t to;
};

constexpr char32_t syllablesInRow = 7;
constexpr std::array sameSyllables = {
    SyllableRow{0x1210, 0x1200}, SyllableRow{0x1280, 0x1200}, SyllableRow{0x12B8, 0x1200}, SyllableRow{0x1220, 0x1230},
    SyllableRow{0x12D0, 0x12A0}, SyllableRow{0x1340, 0x1338},
};
/// In the rows of h and of the vowel the first and the fourth syllable sound alike as well.
constexpr std::array fourthAsFirst = {char32_t{0x1200}, char32_t{0x12A0}};

// The nukta of Devanagari, which most writers leave out; the moon dot of Bengali.
constexpr std::array marksLeftOut = {Range{0x093C, 0x093C}, Range{0x0981, 0x0981}};

char32_t foldEthiopic(char32_t c)
{
    for (const SyllableRow row : sameSyllables) {
        if (c >= row.from && c < row.from + syllablesInRow)
            c = c - row.from + row.to;
    }
    for (const char32_t row : fourthAsFirst) {
        if (c == row + 3)
            return row;
    }
    return c;
}

/// Appends what \a c, which is folded by the rule for names, is in words.
void appendWordFold(char32_t c, QVarLengthArray<char32_t, 8> &to)
{
    if (isIn(marksLeftOut, c))
        return;
    const auto fold = std::find_if(letterFolds.begin(), letterFolds.end(), [c](const LetterFold &letter) { return letter.from == c; });
    if (fold != letterFolds.end())
        to.append(fold->to.data(), static_cast<qsizetype>(fold->to.size()));
    else if (c >= 0x1200 && c < 0x1380)
        to.append(foldEthiopic(c));
    else
        to.append(c < 0x10000 ? simplifiedIdeograph(static_cast<char16_t>(c)) : c);
}

char32_t simpleFold(char32_t c)
{
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c))
        return U'0' + static_cast<char32_t>(digit);
    const char32_t folded = QChar::toCaseFolded(c);
    return folded == dotlessI ? U'i' : folded;
}

} // namespace

FoldedCodePoint foldCodePoint(char32_t codePoint, FoldRule rule)
{
    if (isIn(joiners, codePoint))
        return {WordPart::Joiner, {}};
    if (isIn(droppedMarks, codePoint))
        return {WordPart::DroppedMark, {}};
    if (!isWordCodePoint(codePoint))
        return {};

    FoldedCodePoint folded;
    folded.part = isAlone(codePoint) ? WordPart::Alone : QChar::isMark(codePoint) ? WordPart::KeptMark : WordPart::Letter;
    QVarLengthArray<char32_t, 8> parts;
    decompose(codePoint, parts);
    // What falls apart into words and signs (one half as 1, a slash, 2) is left whole; the number before it is a word without it.
    const bool whole = !std::all_of(parts.cbegin(), parts.cend(), isWordCodePoint);
    if (whole && rule == FoldRule::Words)
        folded.part = WordPart::Alone;
    if (whole || (folded.part == WordPart::Alone && parts.size() > 1))
        parts = {codePoint};
    for (const char32_t part : std::as_const(parts)) {
        if (isIn(droppedMarks, part) || isIn(joiners, part))
            continue;
        if (rule == FoldRule::Names)
            folded.to.append(simpleFold(part));
        else
            appendWordFold(simpleFold(part), folded.to);
    }
    if (folded.to.isEmpty())
        return {WordPart::DroppedMark, {}};
    return folded;
}

FoldTable::FoldTable(FoldRule rule)
    : m_rule(rule)
{
    for (char32_t unit = 0; unit < m_entries.size(); ++unit) {
        // Three quarters of the plane, which fold to themselves or are no letters: asking for each would take most of the time.
        if (isIn(plainIdeographs, unit) || isHangulSyllable(unit)) {
            m_entries[unit] = {isHangulSyllable(unit) ? WordPart::Letter : WordPart::Alone, false, static_cast<char16_t>(unit)};
            continue;
        }
        if (isIn(noCharacters, unit))
            continue;
        FoldedCodePoint folded = foldCodePoint(unit, rule);
        Entry &entry = m_entries[unit];
        entry.part = folded.part;
        if (folded.to.isEmpty())
            continue;
        entry.isLong = folded.to.size() > 1 || folded.to.front() > 0xFFFF;
        entry.to = static_cast<char16_t>(entry.isLong ? m_longFolds.size() : folded.to.front());
        if (entry.isLong)
            m_longFolds.push_back(std::move(folded));
    }
    if (rule == FoldRule::Words)
        forEachTraditionalIdeograph([](void *entries, char16_t from, char16_t to) { static_cast<Entry *>(entries)[from].to = to; }, m_entries.data());
}

const FoldTable &FoldTable::of(FoldRule rule)
{
    static const FoldTable words(FoldRule::Words);
    if (rule == FoldRule::Words)
        return words;
    static const FoldTable names(FoldRule::Names);
    return names;
}

} // namespace galley
