// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/pageexplanation.h"

#include "models/extract/extraction.h"
#include "models/storage/articlestore.h"

#include <algorithm>

namespace galley {

std::optional<ExplainedBlock> PageExplanation::at(Span span) const
{
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), [span](const ExplainedBlock &each) { return each.block.span == span; });
    return found == blocks.cend() ? std::nullopt : std::optional(*found);
}

Result<PageExplanation> explainPage(Connection &connection, const Article &article, const CancelToken &cancel)
{
    using Ground = PageExplanation::Ground;
    const ArticleStore articles(connection);
    const auto id = articles.sourceOf(article.version);
    if (!id)
        return failure(id.error());
    if (!isValid(*id))
        return PageExplanation{.ground = Ground::NoSource, .blocks = {}};
    const auto source = articles.source(*id);
    if (!source)
        return PageExplanation{.ground = Ground::Unreadable, .blocks = {}};
    SourceInput input;
    input.bytes = source->bytes;
    input.fileName = source->fileName;
    input.url = source->url;
    input.explain = true;
    const auto extraction = extract(input, cancel);
    if (!extraction)
        return PageExplanation{.ground = Ground::Unreadable, .blocks = {}};
    if (extraction->pageText != article.pageText)
        return PageExplanation{.ground = Ground::OtherText, .blocks = {}};
    PageExplanation explanation{.ground = Ground::Judged, .blocks = {}};
    for (qsizetype i = 0; i < extraction->blocks.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        explanation.blocks.append({extraction->blocks[i], at < extraction->verdicts.size() ? extraction->verdicts[at] : BlockVerdict()});
    }
    return explanation;
}

} // namespace galley
