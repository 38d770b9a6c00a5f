// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/textfeatures.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype lookedAt = 200;

bool isSeparator(char16_t u)
{
    return u == u'|' || u == u'•' || u == u'·' || u == u'›' || u == u'»' || u == u'/' || u == u'→' || u == u'｜' || u == u'▶' || u == u'►' || u == u'>';
}

bool isQuote(char16_t u)
{
    return u == u'"' || u == u'“' || u == u'„' || u == u'«' || u == u'「' || u == u'『' || u == u'”';
}

} // namespace

TextMarks textMarks(QStringView text)
{
    TextMarks marks;
    if (text.isEmpty())
        return marks;
    for (const QChar c : text.left(lookedAt)) {
        const char16_t u = c.unicode();
        const bool letter = (u >= u'a' && u <= u'z') || u == u' ';
        if (letter)
            continue;
        marks.separators += isSeparator(u) ? 1 : 0;
        marks.quotes = marks.quotes || isQuote(u);
    }
    marks.endsColon = text.back() == u':' || text.back() == u'：';
    marks.endsQuestion = text.back() == u'?' || text.back() == u'？' || text.back() == u'؟';
    marks.startsLower = text.front().isLower();
    marks.startsDigit = text.front().isDigit();
    return marks;
}

int sentenceLength(const TextMeasures &measures)
{
    return measures.words / std::max(1, measures.sentences);
}

} // namespace galley
