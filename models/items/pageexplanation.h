// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/domain/article.h"
#include "models/extract/classify/blockverdict.h"

#include <QList>

#include <optional>

namespace galley {

class Connection;

/// A block as the extractor judges it now, and why.
struct ExplainedBlock
{
    Block block; ///< span of the page text, UTF-16
    BlockVerdict verdict;

    bool operator==(const ExplainedBlock &) const = default;
};

/// Why the blocks of an article have their roles. Verdicts are not kept in the library: the page is judged once more.
struct PageExplanation
{
    enum class Ground {
        Judged,      ///< from the kept source
        NoSource,    ///< the article came without one
        Unreadable,  ///< the source was kept, and cannot be read
        OtherText,   ///< an older extractor made another page text of it
    };

    Ground ground = Ground::NoSource;
    QList<ExplainedBlock> blocks; ///< in order; only with Judged, and with reasons only when the program has the classifier's tables

    /// Nothing when an older extractor has cut the text into other blocks.
    [[nodiscard]] std::optional<ExplainedBlock> at(Span span) const;
    bool operator==(const PageExplanation &) const = default;
};

/// Extracts the source of the article's version again, with reasons. Not on the GUI thread.
[[nodiscard]] Result<PageExplanation> explainPage(Connection &connection, const Article &article, const CancelToken &cancel = {});

} // namespace galley
