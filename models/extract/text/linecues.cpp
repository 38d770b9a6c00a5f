// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/linecues.h"

#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/dates.h"

namespace galley {

LineCues lineCues(QStringView line, const TextMeasures &measures)
{
    if (measures.letters == 0)
        return {};
    LineCues cues{noticeCues(line, measures.words)};
    cues.furniture = furnitureCue(line);
    cues.byline = isByline(line, measures);
    cues.date = isDateLine(line, measures);
    cues.credit = !parseCreditLine(line).text.isEmpty();
    return cues;
}

} // namespace galley
