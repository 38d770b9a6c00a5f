// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/exportname.h"

#include "models/language/tokenizer.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype maxSlugLength = 48;
constexpr int numberWidth = 4;
constexpr int decimal = 10;

/// Latin letters that no decomposition takes to ASCII.
QLatin1StringView asciiOf(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return "ss"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    default:
        return {};
    }
}

QString asciiWord(const QString &folded)
{
    QString word;
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            word += c;
        else
            word += asciiOf(c);
    }
    return word;
}

QString slug(const QString &headline)
{
    QString slug;
    for (const QString &token : searchTokens(headline)) {
        const QString word = asciiWord(token).left(maxSlugLength);
        if (word.isEmpty())
            continue;
        if (!slug.isEmpty() && slug.size() + 1 + word.size() > maxSlugLength)
            break;
        slug += slug.isEmpty() ? word : QString(u'-' + word);
    }
    return slug;
}

} // namespace

QString exportBaseName(qint64 number, const QString &headline)
{
    const QString words = slug(headline);
    return u"%1-%2"_s.arg(number, numberWidth, decimal, QLatin1Char('0')).arg(words.isEmpty() ? u"article"_s : words);
}

} // namespace galley
