// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/linecues.h"

#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/cues.h"
#include "models/extract/text/dates.h"

namespace galley {

namespace {

constexpr int mostNoticeWords = 60; ///< a longer block that speaks of cookies is about them

} // namespace

LineCues lineCues(QStringView line, const TextMeasures &measures)
{
    LineCues cues;
    if (measures.letters == 0)
        return cues;
    cues.furniture = furnitureCue(line);
    cues.byline = isByline(line, measures);
    cues.date = isDateLine(line, measures);
    cues.picture = isPictureCredit(line);
    cues.credit = !parseCreditLine(line).text.isEmpty();
    if (measures.words < mostNoticeWords) {
        cues.legal = isLegalNotice(line);
        cues.appeal = isSubscriptionAppeal(line);
        cues.biography = isAuthorBiography(line);
    }
    return cues;
}

} // namespace galley
