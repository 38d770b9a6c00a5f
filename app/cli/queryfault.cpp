// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queryfault.h"

#include "app/cli/console.h"
#include "models/search/queryerrortext.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype contextLength = 40; // UTF-16 units on either side
constexpr qsizetype longestPlace = 80;
constexpr QChar ellipsis = u'\u2026';

/// On one line, without control characters and halves of surrogate pairs.
QString shown(QStringView text)
{
    QString line;
    const QList<uint> codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c) || c == QChar::ReplacementCharacter)
            line += u' ';
        else
            line += QChar::fromUcs4(c);
    }
    return line;
}

} // namespace

void printQueryFault(const QueryError &error, const QString &query, Console &console)
{
    const QStringView text = query;
    const Span place = error.span;
    const qsizetype begin = std::max<qsizetype>(0, place.begin - contextLength);
    const qsizetype end = std::min(text.size(), place.end + contextLength);
    QString marked = shown(text.sliced(place.begin, std::min(place.length(), longestPlace)));
    if (place.length() > longestPlace)
        marked += ellipsis;
    QString line = shown(text.sliced(begin, place.begin - begin)) + u'\u00AB' + marked + u'\u00BB' + shown(text.sliced(place.end, end - place.end));
    if (begin > 0)
        line.prepend(ellipsis);
    if (end < text.size())
        line += ellipsis;
    console.message(queryErrorText(error));
    console.message(line);
}

} // namespace galley
