// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/folding.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
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

char32_t simpleFold(char32_t c)
{
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c))
        return U'0' + static_cast<char32_t>(digit);
    const char32_t folded = QChar::toCaseFolded(c);
    return folded == dotlessI ? U'i' : folded;
}

} // namespace

FoldedCodePoint foldCodePoint(char32_t codePoint)
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
    // What falls apart into words and signs (one half as 1, a slash, 2) is left whole.
    const bool whole = !std::all_of(parts.cbegin(), parts.cend(), isWordCodePoint);
    if (whole || (folded.part == WordPart::Alone && parts.size() > 1))
        parts = {codePoint};
    for (const char32_t part : std::as_const(parts)) {
        if (!isIn(droppedMarks, part) && !isIn(joiners, part))
            folded.to.append(simpleFold(part));
    }
    if (folded.to.isEmpty())
        return {WordPart::DroppedMark, {}};
    return folded;
}

FoldTable::FoldTable()
{
    for (char32_t unit = 0; unit < m_entries.size(); ++unit) {
        // Three quarters of the plane, which fold to themselves or are no letters: asking for each would take most of the time.
        if (isIn(plainIdeographs, unit) || isHangulSyllable(unit)) {
            m_entries[unit] = {isHangulSyllable(unit) ? WordPart::Letter : WordPart::Alone, false, static_cast<char16_t>(unit)};
            continue;
        }
        if (isIn(noCharacters, unit))
            continue;
        const FoldedCodePoint folded = foldCodePoint(unit);
        Entry &entry = m_entries[unit];
        entry.part = folded.part;
        if (folded.to.isEmpty())
            continue;
        entry.isLong = folded.to.size() > 1 || folded.to.front() > 0xFFFF;
        entry.to = entry.isLong ? u'\0' : static_cast<char16_t>(folded.to.front());
    }
}

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

} // namespace galley
