// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/wikidataid.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What an address names: the last part of its path, without the ending of a data file.
QString itemOf(const QUrl &url)
{
    const QString host = url.host();
    const bool isWikidata = host == "wikidata.org"_L1 || host.endsWith(".wikidata.org"_L1);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWikidata || !isWeb)
        return {};
    const QString last = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last.section(u'.', 0, 0).section(u':', -1);
}

} // namespace

bool isWikidataId(QStringView text)
{
    return text.size() > 1 && text.front() == u'Q' && text[1] != u'0' && std::all_of(text.begin() + 1, text.end(), isDigit);
}

std::optional<QString> wikidataIdIn(const QString &text)
{
    static const QRegularExpression prefix(u"^(wd|wikidata|entity|item):\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    QString id = trimmed;
    if (trimmed.contains(u'/'))
        id = itemOf(QUrl(trimmed.contains("://"_L1) ? trimmed : QString(u"https://"_s + trimmed)));
    else
        id.remove(prefix);
    id = id.toUpper();
    return isWikidataId(id) ? std::optional(id) : std::nullopt;
}

} // namespace galley
