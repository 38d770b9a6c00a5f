// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerfind.h"

#include "models/language/folding.h"

#include <QString>

namespace galley {

namespace {

/// A text as it is compared, and where each of its code units came from.
struct Folded
{
    QString text;
    QList<qsizetype> origins;

    void append(char32_t codePoint, qsizetype origin)
    {
        const auto units = QChar::fromUcs4(codePoint);
        for (const char16_t unit : units) {
            text += QChar(unit);
            origins.append(origin);
        }
    }
};

void appendLong(Folded &folded, char32_t codePoint, qsizetype origin)
{
    const FoldedCodePoint entry = foldCodePoint(codePoint, FoldRule::Words);
    if (entry.part == WordPart::Separator) {
        folded.append(codePoint, origin);
        return;
    }
    for (const char32_t to : entry.to)
        folded.append(to, origin);
}

/// White space becomes one space, punctuation stays as it is.
void appendSeparator(Folded &folded, QChar unit, qsizetype origin)
{
    if (!unit.isSpace())
        folded.append(unit.unicode(), origin);
    else if (!folded.text.endsWith(u' '))
        folded.append(u' ', origin);
}

Folded fold(QStringView text)
{
    const FoldTable &table = FoldTable::of(FoldRule::Words);
    Folded folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendLong(folded, QChar::surrogateToUcs4(unit, text[i + 1]), i);
            ++i;
            continue;
        }
        const FoldTable::Entry entry = table[unit.unicode()];
        if (entry.isLong)
            appendLong(folded, unit.unicode(), i);
        else if (entry.part == WordPart::Separator)
            appendSeparator(folded, unit, i);
        else if (entry.part != WordPart::Joiner && entry.part != WordPart::DroppedMark)
            folded.append(entry.to, i);
    }
    folded.origins.append(text.size());
    return folded;
}

} // namespace

QList<Span> findFolded(QStringView text, QStringView words)
{
    QList<Span> found;
    const QString needle = fold(words).text;
    if (needle.trimmed().isEmpty())
        return found;
    const Folded folded = fold(text);
    for (qsizetype at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.size())) {
        const Span hit{folded.origins[at], folded.origins[at + needle.size()]};
        // a hit that begins or ends inside what one character folds to still covers that character
        if (found.isEmpty() || hit.begin >= found.last().end)
            found.append({hit.begin, std::max(hit.end, hit.begin + 1)});
    }
    return found;
}

} // namespace galley
