// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
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
    QHash<char16_t, QRegularExpression> m_byLetter; ///< case folded; '0' stands for all digits
};

/// Pieces of text of which a line must hold one, letter case aside, before it is worth a search with a regular expression. Any thread.
class CueFragments final
{
public:
    /// The fragments are case folded.
    CueFragments(std::initializer_list<QStringView> fragments);

    [[nodiscard]] bool anyIn(QStringView line) const;

private:
    std::vector<QStringView> m_fragments;
    std::array<bool, 1024> m_begins = {}; ///< by the lowest five bits of the first two units, whether some fragment may begin so
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
