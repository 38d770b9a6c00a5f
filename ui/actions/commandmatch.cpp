// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/commandmatch.h"

#include <QStringList>

#include <algorithm>

namespace galley {
namespace {

constexpr int asWhole = 4;
constexpr int inName = 3;
constexpr int inEnglish = 2;
constexpr int inId = 1;

// Lower case without accents, so that "telecharger" finds "Télécharger".
QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (QChar c : decomposed) {
        if (!c.isMark() || c.unicode() > 0x036F) // only Latin, Greek and Cyrillic accents
            plain.append(c);
    }
    return plain;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            if (c.isUpper() && !word.isEmpty() && word.back().isLower()) {
                words.append(folded(word));
                word.clear();
            }
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(folded(word));
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(folded(word));
    return words;
}

bool allBegin(const QStringList &typed, const QStringList &words)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const QString &start) {
        return std::any_of(words.begin(), words.end(), [&start](const QString &word) { return word.startsWith(start); });
    });
}

} // namespace

int commandMatch(QStringView typed, const QString &name, const QString &englishName, const QString &id)
{
    const QStringList starts = wordsOf(folded(typed));
    if (starts.isEmpty() || folded(name).startsWith(folded(typed.trimmed())))
        return asWhole;
    const QStringList nameWords = wordsOf(name);
    if (allBegin(starts, nameWords))
        return inName;
    const QStringList englishWords = wordsOf(englishName);
    if (allBegin(starts, englishWords))
        return inEnglish;
    return id.startsWith(typed) || allBegin(starts, nameWords + englishWords + wordsOf(id)) ? inId : 0;
}

} // namespace galley
