// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/summaryprinter.h"

using namespace Qt::StringLiterals;

namespace galley {

QString summaryLine(const ArticleSummary &summary)
{
    return QStringList{QString::number(number(summary.id)), summary.published.toString(u"yyyy-MM-dd"_s), summary.language, summary.site, summary.headline}.join(u'\t');
}

QJsonObject summaryToJson(const ArticleSummary &summary)
{
    return {{u"id"_s, number(summary.id)},
            {u"headline"_s, summary.headline},
            {u"site"_s, summary.site},
            {u"language"_s, summary.language},
            {u"published"_s, summary.published.isValid() ? QJsonValue(summary.published.toString(Qt::ISODate)) : QJsonValue()},
            {u"state"_s, QString(readingStateKey(summary.state))},
            {u"starred"_s, summary.starred},
            {u"doubtful"_s, summary.doubtful},
            {u"mentions"_s, summary.mentions},
            {u"events"_s, summary.events}};
}

} // namespace galley
