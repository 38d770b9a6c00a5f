// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/dateformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace galley {

namespace {

struct DateFormat
{
    Q_DECLARE_TR_FUNCTIONS(galley::DateFormat)
};

} // namespace

QString shortDate(const QDateTime &time, const QDate &today)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == today.year()) {
        //: Format of a date in this year, in Qt's letters: d is the day, MMM the short and MMMM the long name of the month
        return locale.toString(local.date(), DateFormat::tr("d MMM"));
    }
    //: Format of a date in another year, in Qt's letters: d is the day, MMM the short name of the month, yyyy the year
    return locale.toString(local.date(), DateFormat::tr("d MMM yyyy"));
}

} // namespace galley
