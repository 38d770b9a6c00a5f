// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagereading.h"

#include "models/extract/extraction.h"
#include "models/extract/html/markuplimits.h"
#include "models/extract/html/pageheadline.h"

namespace galley {

namespace {

constexpr double shortBodyWords = 120; ///< below, the furniture may have been taken too widely
constexpr double clearlyMore = 1.5;

std::vector<LineCues> cuesOf(const PageText &page)
{
    std::vector<LineCues> cues;
    cues.reserve(page.blocks.size());
    for (const PageBlock &block : page.blocks)
        cues.push_back(lineCues(QStringView(page.text).sliced(block.span.begin, block.span.length()), block.measures));
    return cues;
}

void applyRule(PageReading &page, HintTrust trust)
{
    page.contexts = blockContexts(page.dom, page.text.blocks, page.hints, trust);
    page.rule = findBody(page.dom, page.text.blocks, page.contexts, page.cues);
}

/// Believes less and less of what the page says about its furniture while that leaves hardly any text.
void findRuleBody(PageReading &page)
{
    applyRule(page, HintTrust::All);
    for (const HintTrust trust : {HintTrust::TagsOnly, HintTrust::None}) {
        if (page.rule.wordsInside >= shortBodyWords)
            return;
        std::vector<BlockContext> contexts = page.contexts;
        PageBody rule = page.rule;
        applyRule(page, trust);
        if (page.rule.wordsInside <= rule.wordsInside * clearlyMore) {
            page.contexts = std::move(contexts);
            page.rule = std::move(rule);
        }
    }
}

} // namespace

Result<PageReading> readPage(const QByteArray &utf8, const CancelToken &cancel)
{
    ShortMarkup markup = shortenMarkup(utf8);
    const bool trimmed = markup.trimmed;
    Result<Dom> dom = Dom::parse(std::move(markup), cancel);
    if (!dom)
        return failure(dom.error());
    PageText text = pageText(*dom);
    if (text.blocks.empty())
        return failure(ErrorCode::NoText);
    if (text.blocks.size() > maximumBlocks)
        return failure(ErrorCode::ParserLimit);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    PageMetadata declared = pageMetadata(*dom);
    const PageHeadline headline = headlineOf(declared);
    PageReading page{.dom = std::move(*dom), .text = std::move(text), .declared = std::move(declared), .headline = headline.text,
        .title = {headline.title, headline.origin}, .trimmed = trimmed};
    page.hints = pageHints(page.dom, page.text.blocks);
    page.cues = cuesOf(page.text);
    findRuleBody(page);
    return page;
}

} // namespace galley
