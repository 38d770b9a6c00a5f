// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/cuephrases.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr char16_t anyDigit = u'0';
constexpr char16_t lowestBits = 0x1f;

constexpr size_t pairIndex(char16_t first, char16_t second)
{
    return static_cast<size_t>((first & lowestBits) << 5 | (second & lowestBits));
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Where the group or class that opens at the position ends: behind its bracket.
qsizetype behindGroup(QStringView pattern, qsizetype at)
{
    int depth = 0;
    for (; at < pattern.size(); ++at) {
        const QChar c = pattern[at];
        if (c == u'\\')
            ++at;
        else if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && --depth == 0)
            return at + 1;
    }
    return pattern.size();
}

/// The alternatives of the pattern, without those inside groups.
QList<QStringView> alternativesOf(QStringView pattern)
{
    QList<QStringView> found;
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const QChar c = pattern[at];
        if (c == u'(' || c == u'[') {
            at = behindGroup(pattern, at);
            continue;
        }
        if (c == u'|') {
            found.append(pattern.sliced(begin, at - begin));
            begin = at + 1;
        }
        at += c == u'\\' ? 2 : 1;
    }
    found.append(pattern.sliced(begin));
    return found;
}

/// The letters that a text can begin with which fits the pattern: letters, groups of alternatives and digits, each of which may be optional.
QSet<char16_t> firstLetters(QStringView pattern)
{
    QSet<char16_t> letters;
    if (pattern.isEmpty())
        return letters;
    qsizetype behind = 1;
    if (pattern.startsWith(u"(?:")) {
        behind = behindGroup(pattern, 0);
        for (const QStringView inner : alternativesOf(pattern.sliced(3, behind - 4)))
            letters.unite(firstLetters(inner));
    } else if (pattern.startsWith(u"\\d")) {
        behind = 2;
        letters.insert(anyDigit);
    } else {
        Q_ASSERT(pattern.front().isLetter());
        letters.insert(foldedUnit(pattern.front().unicode()));
    }
    if (behind < pattern.size() && pattern[behind] == u'?')
        letters.unite(firstLetters(pattern.sliced(behind + 1)));
    return letters;
}

QRegularExpression wholeLine(const QStringList &alternatives)
{
    return QRegularExpression(QString(u"^\\W*(?:"_s + alternatives.join(u'|') + u")\\s*[:.>»›…]*\\s*\\d{0,3}$"_s),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool beginsWith(QStringView text, QStringView fragment)
{
    if (text.size() < fragment.size())
        return false;
    return std::equal(fragment.begin(), fragment.end(), text.begin(), [](QChar wanted, QChar c) { return wanted.unicode() == foldedUnit(c.unicode()); });
}

} // namespace

CuePhrases::CuePhrases(QStringView alternatives)
{
    QMap<char16_t, QStringList> phrases;
    for (const QStringView alternative : alternativesOf(alternatives)) {
        for (const char16_t letter : firstLetters(alternative))
            phrases[letter].append(alternative.toString());
    }
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it)
        m_byLetter.insert(it.key(), wholeLine(it.value()));
}

bool CuePhrases::areLine(QStringView line) const
{
    const auto first = std::find_if(line.begin(), line.end(), isWordCharacter);
    if (first == line.end())
        return false;
    const auto phrases = m_byLetter.constFind(first->isDigit() ? anyDigit : foldedUnit(first->unicode()));
    return phrases != m_byLetter.constEnd() && phrases->match(line).hasMatch();
}

CueFragments::CueFragments(std::initializer_list<QStringView> fragments)
    : m_fragments(fragments)
{
    for (const QStringView fragment : m_fragments) {
        const char16_t first = fragment.front().unicode();
        for (char16_t any = 0; any <= lowestBits; ++any)
            m_begins[pairIndex(first, fragment.size() > 1 ? fragment[1].unicode() : any)] = true;
    }
}

bool CueFragments::anyIn(QStringView line) const
{
    char16_t first = line.isEmpty() ? u'\0' : foldedUnit(line.front().unicode());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t second = i + 1 < line.size() ? foldedUnit(line[i + 1].unicode()) : u'\0';
        if (m_begins[pairIndex(first, second)]) {
            const QStringView rest = line.sliced(i);
            const auto begins = [rest, first](QStringView fragment) { return fragment.front().unicode() == first && beginsWith(rest, fragment); };
            if (std::any_of(m_fragments.begin(), m_fragments.end(), begins))
                return true;
        }
        first = second;
    }
    return false;
}

QStringView firstWord(QStringView line)
{
    const auto begin = std::find_if(line.begin(), line.end(), isWordCharacter);
    const auto end = std::find_if_not(begin, line.end(), isWordCharacter);
    return QStringView(begin, end);
}

} // namespace galley
