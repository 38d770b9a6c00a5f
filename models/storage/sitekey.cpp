// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sitekey.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestSegment = 24;
constexpr qsizetype mostSegments = 8;
constexpr qsizetype mostKeys = 4;
constexpr qsizetype shortStem = 3; ///< "a-123": the letters say what kind of page it is

/// Each run of digits as one "#".
QString withoutDigits(QStringView segment)
{
    QString general;
    for (const QChar character : segment) {
        if (!character.isDigit())
            general += character;
        else if (!general.endsWith(u'#'))
            general += u'#';
    }
    return general;
}

bool isWordBreak(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.' || c == u'+' || c == u',' || c == u' ';
}

struct SegmentShape
{
    int words = 0; ///< with letters
    int numbers = 0;
    qsizetype letters = 0;
};

SegmentShape shapeOf(QStringView segment)
{
    SegmentShape shape;
    bool inWord = false;
    for (const QChar character : segment) {
        const bool isLetter = character.isLetter() || character.isMark();
        shape.letters += isLetter;
        shape.numbers += character == u'#';
        if (isLetter && !inWord)
            ++shape.words;
        inWord = isLetter || (inWord && !isWordBreak(character) && character != u'#');
    }
    return shape;
}

QString generalSegment(QStringView segment, bool isLast)
{
    const QString general = withoutDigits(segment);
    const SegmentShape shape = shapeOf(general);
    if (shape.letters == 0)
        return general.contains(u'#') ? u"#"_s : general;
    const bool isKind = shape.words == 1 && shape.letters <= shortStem && shape.numbers > 0;
    if (shape.words > 1 || general.size() > longestSegment || (shape.numbers > 0 && !isKind) || (isLast && !isKind))
        return u"*"_s;
    return general.toLower();
}

QString generalQuery(const QUrl &url)
{
    QStringList keys;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[key, value] : items) {
        if (!key.isEmpty() && key.size() <= longestSegment && !key.startsWith("utm_"_L1) && !key.endsWith("clid"_L1))
            keys.append(withoutDigits(key));
    }
    keys.sort();
    keys.removeDuplicates();
    return keys.isEmpty() ? QString() : QString(u'?' + keys.mid(0, mostKeys).join(u'&'));
}

} // namespace

SiteKey siteKey(const QString &url, const QString &siteName, const QString &folder)
{
    QString host = QUrl(url).host().toLower();
    for (const QLatin1StringView common : {"www."_L1, "m."_L1, "mobile."_L1, "amp."_L1}) {
        if (host.startsWith(common) && host.indexOf(u'.', common.size()) > 0)
            host.remove(0, common.size());
    }
    if (!host.isEmpty())
        return {SiteKind::Host, host.left(longestName)};
    if (const QString name = siteName.simplified(); !name.isEmpty())
        return {SiteKind::Name, name.left(longestName)};
    return {SiteKind::Folder, folder.left(longestName)};
}

QString pagePattern(const QString &url)
{
    const QUrl parsed(url);
    if (parsed.host().isEmpty())
        return {};
    QStringList segments = parsed.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const bool isCut = segments.size() > mostSegments;
    segments = segments.mid(0, mostSegments);
    QString pattern;
    for (qsizetype i = 0; i < segments.size(); ++i)
        pattern += u'/' + generalSegment(segments[i], !isCut && i + 1 == segments.size());
    return (pattern.isEmpty() ? u"/"_s : pattern) + generalQuery(parsed);
}

} // namespace galley
