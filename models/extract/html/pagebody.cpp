// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagebody.h"

#include <algorithm>

namespace galley {

namespace {

constexpr int shortestParagraph = 25;     ///< characters that speak for a container
constexpr int furthestAncestor = 6;       ///< that a paragraph speaks for
constexpr double outsideWeight = 0.35;    ///< of prose outside the best container
constexpr double furnitureWeight = -4.0;  ///< value of a furniture block, whatever its length
constexpr double linkWeight = -6.0;       ///< value of a block that is a link
constexpr double shortWeight = -1.0;      ///< value of a short block of other kind
constexpr double cueWeight = -25.0;       ///< value of a line such as "Read more" in the outer part of the page
constexpr double mostLinkedParagraph = 0.6;
constexpr double wholeLink = 0.85;
constexpr int shortLine = 12;             ///< words

bool speaksForParent(Tag tag)
{
    return tag == Tag::P || tag == Tag::Li || tag == Tag::Pre || tag == Tag::Dd || tag == Tag::Dt || isHeadingTag(tag);
}

double paragraphScore(const PageBlock &block)
{
    const TextMeasures &m = block.measures;
    const double length = std::max(static_cast<double>(m.characters), m.words * 6.0); // ideographs say more
    return 1.0 + m.commas + std::min(length / 100.0, 3.0);
}

bool isFurniture(const BlockContext &context)
{
    return context.furniture.has_value() || context.hidden;
}

/// The value of a block for the run: see findBody().
double blockValue(const PageBlock &block, const BlockContext &context, bool inside, bool cue)
{
    const double prose = proseWords(block);
    if (isFurniture(context))
        return furnitureWeight;
    if (cue)
        return cueWeight;
    if (prose > 0.0)
        return std::min(prose, 80.0) * (inside ? 1.0 : outsideWeight);
    if (block.linkDensity > wholeLink)
        return linkWeight;
    return inside ? shortWeight : 3 * shortWeight;
}

struct Run
{
    size_t begin = 0;
    size_t end = 0;
};

Run bestRun(const std::vector<double> &values)
{
    Run best;
    double bestSum = 0.0;
    double sum = 0.0;
    size_t begin = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if (sum <= 0.0) {
            sum = 0.0;
            begin = i + 1;
        } else if (sum > bestSum) {
            bestSum = sum;
            best = {begin, i + 1};
        }
    }
    return best;
}

bool isInside(const Dom &dom, int node, int container)
{
    return container <= node && node < dom[container].end;
}

/// Headings of sections that end the article, credit lines and the like are not body though they stand in it.
bool isBodyText(const PageBlock &block, const BlockContext &context, const LineCues &cues)
{
    if (isFurniture(context) || context.part == BlockRole::Caption || context.part == BlockRole::Byline || context.part == BlockRole::Date)
        return false;
    const TextMeasures &m = block.measures;
    if (m.letters == 0 || (context.figure && !context.quoted && m.words < 60))
        return false;
    const bool prose = proseWords(block) > 0.0;
    if (block.linkDensity > (prose ? mostLinkedParagraph : wholeLink) && !(context.heading && m.words > 3))
        return false;
    if (m.words <= 15 && cues.furniture)
        return false;
    if (m.words <= shortLine && (cues.byline || cues.date))
        return false;
    if (cues.picture && m.words <= 25)
        return false;
    return !cues.legal && !(cues.appeal && m.words < 40) && !cues.biography && !cues.credit;
}

/// Short lines at the end that no prose follows: headings of what comes next.
void dropTrailingHeadings(PageBody &body, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts)
{
    for (size_t i = body.last + 1; i-- > body.first;) {
        if (!body.inBody[i])
            continue;
        const bool heading = contexts[i].heading || (blocks[i].measures.words < shortLine && !blocks[i].measures.endsSentence && !contexts[i].listed);
        if (!heading)
            return;
        body.inBody[i] = false;
    }
}

void measureBody(PageBody &body, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts)
{
    bool any = false;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const double prose = proseWords(blocks[i]);
        if (body.inBody[i]) {
            body.first = any ? body.first : i;
            body.last = i;
            body.wordsInside += prose;
            any = true;
        } else if (!isFurniture(contexts[i])) {
            body.wordsOutside += prose;
        }
    }
}

} // namespace

PageBody bodyOf(std::vector<bool> inBody, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts)
{
    PageBody body;
    body.inBody = std::move(inBody);
    measureBody(body, blocks, contexts);
    return body;
}

int bestContainer(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts)
{
    const auto size = static_cast<size_t>(dom.size());
    std::vector<double> scores(size, 0.0);
    std::vector<double> characters(size, 0.0);
    std::vector<double> linked(size, 0.0);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks[i];
        characters[static_cast<size_t>(block.node)] += block.measures.characters;
        linked[static_cast<size_t>(block.node)] += block.measures.characters * block.linkDensity;
        if (isFurniture(contexts[i]) || block.measures.words * 6 < shortestParagraph || block.linkDensity > mostLinkedParagraph || contexts[i].heading)
            continue;
        const double score = paragraphScore(block);
        int node = speaksForParent(block.tag) ? dom[block.node].parent : block.node;
        for (int level = 0; level < furthestAncestor && node > 0; ++level, node = dom[node].parent)
            scores[static_cast<size_t>(node)] += level == 0 ? score : level == 1 ? score / 2 : score / (level * 3);
    }
    for (size_t i = size - 1; i > 0; --i) {
        const auto parent = static_cast<size_t>(dom[static_cast<int>(i)].parent);
        characters[parent] += characters[i];
        linked[parent] += linked[i];
    }
    int best = 0;
    double bestScore = 0.0;
    for (size_t i = 1; i < size; ++i) {
        const double score = characters[i] > 0.0 ? scores[i] * (1.0 - linked[i] / characters[i]) : 0.0;
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

PageBody findBody(const Dom &dom, const std::vector<PageBlock> &blocks, const std::vector<BlockContext> &contexts, const std::vector<LineCues> &cues)
{
    PageBody body;
    body.inBody.assign(blocks.size(), false);
    body.container = bestContainer(dom, blocks, contexts);
    std::vector<double> values;
    values.reserve(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool cue = blocks[i].measures.words <= shortLine && cues[i].furniture.has_value();
        values.push_back(blockValue(blocks[i], contexts[i], isInside(dom, blocks[i].node, body.container), cue));
    }
    const Run run = bestRun(values);
    for (size_t i = run.begin; i < run.end; ++i)
        body.inBody[i] = isBodyText(blocks[i], contexts[i], cues[i]);
    measureBody(body, blocks, contexts);
    dropTrailingHeadings(body, blocks, contexts);
    return body;
}

} // namespace galley
