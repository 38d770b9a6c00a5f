// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <vector>

namespace galley {

/// Some hundred phrases that a whole line may be, as alternatives of a regular expression; letter case aside, with marks before them and a
/// colon or counter behind. A line is tried only with the phrases that its first letter can begin. Any thread.
class CuePhrases final
{
public:
    explicit CuePhrases(QStringView alternatives);

    [[nodiscard]] bool areLine(QStringView line) const;

private:
    /// Those that begin with one letter.
    struct Phrases
    {
        QStringList beginnings; ///< as far as they are fixed, case folded; '0' stands for all digits
        QRegularExpression expression;
    };

    QHash<char16_t, Phrases> m_byLetter; ///< case folded; '0' stands for all digits
};

/// Sets of pieces of text. A line must hold one of a set, letter case aside, before it is worth a search with the set's regular expression. Any thread.
class CueFragments final
{
public:
    /// At most eight sets; the fragments are case folded.
    CueFragments(std::initializer_list<std::initializer_list<QStringView>> sets);

    /// A bit for each set of which a piece is in the line, the first set's lowest.
    [[nodiscard]] quint8 setsIn(QStringView line) const;

    [[nodiscard]] bool anyIn(QStringView line) const { return setsIn(line) != 0; }

private:
    struct Fragment
    {
        QStringView text;
        quint8 set = 0; ///< its bit
    };

    std::vector<Fragment> m_fragments; ///< by the lowest five bits of the first unit
    std::array<quint8, 33> m_first = {}; ///< where those with the same bits begin
    std::array<quint8, 1024> m_begins = {}; ///< by the lowest five bits of the first two units, the sets of which some fragment may begin so
};

/// The first word of the line, from its first letter, digit or underscore on.
[[nodiscard]] QStringView firstWord(QStringView line);

/// Simple case folding of one UTF-16 unit.
[[nodiscard]] inline char16_t foldedUnit(char16_t u)
{
    if (u < 0x80)
        return u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : u;
    return QChar(u).toCaseFolded().unicode();
}

} // namespace galley
