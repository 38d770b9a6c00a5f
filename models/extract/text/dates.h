// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/text/textmeasures.h"

#include <QDateTime>
#include <QStringView>

namespace galley {

/// A machine's time stamp: ISO 8601 in its spellings, RFC 2822, seconds since 1970. A day without a time is its midnight;
/// a time without a zone is taken as UTC. Keeps the zone that is written; invalid when it is none, or outside 1970 to 2100.
[[nodiscard]] QDateTime parseTimeStamp(QStringView text);

/// A date as people write it, in the months of the thirty languages and their digits: "3 March 2016", "3. März 2016", "Mar 3, 2016", "03.03.2016",
/// "2016年3月3日", "03.03.16". Day before month when only numbers are given.
/// Solar dates of Persian, Dari and Pashto and Ethiopian ones of Amharic become Gregorian. Returns midnight UTC; invalid when there is none.
[[nodiscard]] QDateTime parseWrittenDate(QStringView text);

/// The date in the path of an address: "/2016/03/03/", "/2016-03-03-", "/20160303/", "/03-03-2016".
[[nodiscard]] QDateTime parseUrlDate(QStringView url);

/// Whether a short line is about the time of publication: a date with little else, "Updated 2 hours ago", "Stand: …".
[[nodiscard]] bool isDateLine(QStringView line);
/// The same when the line has been measured.
[[nodiscard]] bool isDateLine(QStringView line, const TextMeasures &measures);

} // namespace galley
