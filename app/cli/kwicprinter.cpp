// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/kwicprinter.h"

#include "models/language/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QChar leftToRightIsolate = u'\u2066';
constexpr QChar rightToLeftIsolate = u'\u2067';
constexpr QChar endOfIsolate = u'\u2069';

/// Columns of a terminal: two for the characters of East Asian scripts (Unicode UAX 11, the wide blocks), none for marks.
int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isMark = QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x20000 && c <= 0x3FFFD);
        columns += isMark ? 0 : isWide ? 2 : 1;
    }
    return columns;
}

QString spaces(int count)
{
    return QString(std::max(count, 0), u' ');
}

} // namespace

QString kwicLine(const ConcordanceLine &line, int contextLength)
{
    const bool isRightToLeft = galley::isRightToLeft(line.language);
    const QString context = spaces(contextLength - columnsOf(line.left)) % line.left % u'[' % line.hit % u']' % line.right
        % spaces(contextLength - columnsOf(line.right));
    const QString date = line.published.isValid() ? line.published.toString(u"yyyy-MM-dd") : QString();
    return (isRightToLeft ? rightToLeftIsolate : leftToRightIsolate) % context % endOfIsolate % u'\t' % QString::number(number(line.article)) % u'\t' % date
        % u'\t' % line.headline;
}

QJsonObject kwicToJson(const ConcordanceLine &line)
{
    QJsonObject object{{u"id"_s, number(line.article)}, {u"left"_s, line.left},         {u"hit"_s, line.hit},
                       {u"right"_s, line.right},        {u"language"_s, line.language}, {u"headline"_s, line.headline}};
    if (line.published.isValid())
        object.insert(u"published"_s, line.published.toString(Qt::ISODateWithMs));
    return object;
}

std::optional<ConcordanceOrder> concordanceOrderNamed(const QString &name)
{
    if (name == "found"_L1)
        return ConcordanceOrder::AsFound;
    if (name == "hit"_L1)
        return ConcordanceOrder::ByHit;
    if (name == "left"_L1)
        return ConcordanceOrder::ByLeft;
    return name == "right"_L1 ? std::optional(ConcordanceOrder::ByRight) : std::nullopt;
}

} // namespace galley
