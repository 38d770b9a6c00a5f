// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/linkeddata.h"
#include "models/extract/html/pageheadline.h"
#include "models/extract/html/pagemetadata.h"
#include "models/extract/html/vocabulary.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/dateline.h"
#include "models/extract/text/dates.h"
#include "models/extract/text/endings.h"
#include "models/extract/text/linecues.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace galley;

namespace {

void checkDate(const QDateTime &date)
{
    if (date.isValid() && (date.date().year() < 1970 || date.date().year() > 2100))
        qFatal("a date is out of range");
}

void readDates(const QString &text)
{
    for (const QDateTime &date : {parseTimeStamp(text), parseWrittenDate(text), parseUrlDate(text)})
        checkDate(date);
}

void readLine(const QString &text)
{
    const LineCues cues = lineCues(text, measureText(text));
    if (cues.credit != !parseCreditLine(text).text.isEmpty())
        qFatal("a line is a credit line and is none");
    if (!QStringView(text).trimmed().startsWith(leadingDateline(text)))
        qFatal("a dateline is not where the paragraph begins");
    if (!QStringView(text).trimmed().startsWith(datelineAlone(text)))
        qFatal("a dateline is not in its line");
    static_cast<void>(endingCues(text).offer || selfDescribed(text).isEmpty());
    for (const QString &person : peopleIn(text, QStringView(text).left(8))) {
        if (person.trimmed().isEmpty())
            qFatal("somebody has no name");
    }
}

void readScript(const QByteArray &bytes)
{
    for (const LinkedArticle &article : linkedArticles({bytes})) {
        checkDate(article.published);
        checkDate(article.modified);
    }
}

} // namespace

/// Any text as a date, a byline, a credit line, a cue, class names and JSON-LD.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    readDates(text);
    readLine(text);
    readScript(bytes);
    static_cast<void>(withoutSite(text, text.right(8)));
    static_cast<void>(nameHints(std::string_view(bytes.constData(), size)));
    return 0;
}
