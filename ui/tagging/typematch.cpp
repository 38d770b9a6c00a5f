// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/typematch.h"

#include <QStringList>

#include <algorithm>

namespace galley {

namespace {

enum Fit { None, InGroup, InEnglish, InInitials, InWord, InName };

bool isLatinGreekOrCyrillicAccent(QChar c)
{
    return c.isMark() && c.unicode() <= 0x036F;
}

QString folded(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isLatinGreekOrCyrillicAccent);
    return plain;
}

/// Words divided by anything but letters, and before a capital: "NamedEvent" has two.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    bool inside = false;
    QChar before;
    for (const QChar c : name) {
        const bool belongs = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (belongs && (!inside || (c.isUpper() && before.isLower())))
            words.append(QString());
        if (belongs)
            words.last().append(c);
        inside = belongs;
        before = c;
    }
    for (QString &word : words)
        word = folded(word);
    return words;
}

bool beginsAWord(const QStringList &words, const QString &typed)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(typed); });
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials.append(word.front());
    return initials;
}

} // namespace

int typeMatch(QStringView typed, const QString &name, const QString &englishName, const QString &group)
{
    const QString wanted = folded(typed.trimmed());
    if (wanted.isEmpty() || folded(name).startsWith(wanted))
        return InName;
    const QStringList words = wordsOf(name);
    const QStringList english = wordsOf(englishName);
    if (beginsAWord(words, wanted))
        return InWord;
    if (words.size() > 1 && initialsOf(words).startsWith(wanted))
        return InInitials;
    if (folded(englishName).startsWith(wanted) || beginsAWord(english, wanted) || (english.size() > 1 && initialsOf(english).startsWith(wanted)))
        return InEnglish;
    return beginsAWord(wordsOf(group), wanted) ? InGroup : None;
}

} // namespace galley
