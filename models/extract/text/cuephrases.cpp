// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/cuephrases.h"

#include <QMap>

#include <algorithm>
#include <numeric>

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

bool isLiteral(QChar c)
{
    return !u".^$*+?()[]{}|\\"_s.contains(c);
}

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = foldedUnit(c.unicode());
    return result;
}

/// How texts can begin that fit the pattern, as far as that is fixed: letters, groups of alternatives and digits, each of which may be optional.
QStringList beginningsOf(QStringView pattern)
{
    const bool isGroup = pattern.startsWith(u"(?:");
    const bool isDigit = pattern.startsWith(u"\\d");
    if (pattern.isEmpty() || !(isGroup || isDigit || isLiteral(pattern.front())))
        return {QString()};
    QStringList beginnings;
    QString before; // what does not become optional
    qsizetype behind = 0;
    if (isGroup) {
        behind = behindGroup(pattern, 0);
        for (const QStringView inner : alternativesOf(pattern.sliced(3, behind - 4)))
            beginnings += beginningsOf(inner);
    } else if (isDigit) {
        behind = 2;
        beginnings.append(QChar(anyDigit));
    } else {
        behind = std::find_if_not(pattern.begin(), pattern.end(), isLiteral) - pattern.begin();
        before = folded(pattern.first(behind - 1));
        beginnings.append(folded(pattern.first(behind)));
    }
    if (behind < pattern.size() && pattern[behind] == u'?') {
        for (const QString &beginning : beginningsOf(pattern.sliced(behind + 1)))
            beginnings.append(before + beginning);
    }
    return beginnings;
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
        for (const QString &beginning : beginningsOf(alternative)) {
            Q_ASSERT(!beginning.isEmpty());
            const char16_t letter = beginning.front().unicode();
            m_byLetter[letter].beginnings.append(beginning);
            QStringList &ofLetter = phrases[letter];
            if (ofLetter.isEmpty() || ofLetter.last() != alternative)
                ofLetter.append(alternative.toString());
        }
    }
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it)
        m_byLetter[it.key()].expression = wholeLine(it.value());
}

bool CuePhrases::areLine(QStringView line) const
{
    const auto first = std::find_if(line.begin(), line.end(), isWordCharacter);
    if (first == line.end())
        return false;
    const bool digit = first->isDigit();
    const auto phrases = m_byLetter.constFind(digit ? anyDigit : foldedUnit(first->unicode()));
    if (phrases == m_byLetter.constEnd())
        return false;
    const QStringView text(first, line.end());
    const bool mayFit = digit || std::any_of(phrases->beginnings.cbegin(), phrases->beginnings.cend(), [text](const QString &b) { return beginsWith(text, b); });
    return mayFit && phrases->expression.match(line).hasMatch();
}

CueFragments::CueFragments(std::initializer_list<std::initializer_list<QStringView>> sets)
{
    quint8 set = 1;
    for (const auto &fragments : sets) {
        for (const QStringView fragment : fragments) {
            m_fragments.push_back({fragment, set});
            const char16_t first = fragment.front().unicode();
            for (char16_t any = 0; any <= lowestBits; ++any)
                m_begins[pairIndex(first, fragment.size() > 1 ? fragment[1].unicode() : any)] |= set;
        }
        set = static_cast<quint8>(set << 1);
    }
    const auto bitsOf = [](const Fragment &fragment) { return static_cast<size_t>(fragment.text.front().unicode() & lowestBits); };
    std::stable_sort(m_fragments.begin(), m_fragments.end(), [bitsOf](const Fragment &a, const Fragment &b) { return bitsOf(a) < bitsOf(b); });
    for (const Fragment &fragment : m_fragments)
        ++m_first[bitsOf(fragment) + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin(), [](quint8 a, quint8 b) { return static_cast<quint8>(a + b); });
}

quint8 CueFragments::setsIn(QStringView line) const
{
    quint8 found = 0;
    char16_t first = line.isEmpty() ? u'\0' : foldedUnit(line.front().unicode());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t second = i + 1 < line.size() ? foldedUnit(line[i + 1].unicode()) : u'\0';
        const auto wanted = static_cast<quint8>(m_begins[pairIndex(first, second)] & ~found);
        if (wanted != 0) {
            const size_t bits = first & lowestBits;
            for (size_t k = m_first[bits]; k < m_first[bits + 1]; ++k) {
                if ((m_fragments[k].set & wanted) != 0 && beginsWith(line.sliced(i), m_fragments[k].text))
                    found = static_cast<quint8>(found | m_fragments[k].set);
            }
        }
        first = second;
    }
    return found;
}

QStringView firstWord(QStringView line)
{
    const auto begin = std::find_if(line.begin(), line.end(), isWordCharacter);
    const auto end = std::find_if_not(begin, line.end(), isWordCharacter);
    return QStringView(begin, end);
}

} // namespace galley
