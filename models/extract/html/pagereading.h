// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/extract/html/pagebody.h"
#include "models/extract/html/pagemetadata.h"
#include "models/extract/html/vocabulary.h"
#include "models/extract/text/linecues.h"

#include <QByteArray>

namespace galley {

/// All that is known about a page when its blocks are to be judged.
struct PageReading
{
    Dom dom;
    PageText text;
    PageMetadata declared;
    QString headline;                          ///< the declared one that the page agrees with, as it stands there
    FoundText title = {};                      ///< the same as it is kept: without kicker
    std::vector<ElementHints> hints = {};      ///< one for each node
    std::vector<LineCues> cues = {};           ///< one for each block
    std::vector<BlockContext> contexts = {};   ///< one for each block
    PageBody rule = {};                        ///< the verdict of the container rule
    bool trimmed = false;                      ///< the markup went beyond the limits
};

/// Parses the page and gathers what stands in it. `utf8` is the decoded page. Errors: NoText, ParserLimit, Cancelled.
[[nodiscard]] Result<PageReading> readPage(const QByteArray &utf8, const CancelToken &cancel = {});

} // namespace galley
