// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/htmlpage.h"

#include "models/extract/html/markuplimits.h"
#include "models/extract/html/pagemetadata.h"
#include "models/extract/html/pageroles.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double shortBodyWords = 120; ///< below, the furniture may have been taken too widely
constexpr double clearlyMore = 1.5;
constexpr double fewestBodyWords = 50; ///< below, somebody should look at the page

const Block *firstOf(const QList<Block> &blocks, BlockRole role)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [role](const Block &block) { return block.role == role; });
    return found == blocks.end() ? nullptr : &*found;
}

QString textOf(const Extraction &page, BlockRole role)
{
    const Block *block = firstOf(page.blocks, role);
    return block == nullptr ? QString() : page.pageText.sliced(block->span.begin, block->span.length());
}

QStringList authorsOf(const PageMetadata &declared, const QString &byline)
{
    QStringList people;
    for (const QString &author : declared.authors) {
        for (const QString &person : peopleIn(author, declared.site)) {
            if (!people.contains(person))
                people.append(person);
        }
    }
    if (people.isEmpty())
        people = peopleIn(declared.byline, declared.site);
    return people.isEmpty() ? peopleIn(byline, declared.site) : people;
}

/// The first dateline that a body block begins with; agencies put it into the first paragraph.
QString datelineOf(const Extraction &page)
{
    const Block *paragraph = firstOf(page.blocks, BlockRole::Paragraph);
    return paragraph == nullptr ? QString() : leadingDateline(QStringView(page.pageText).sliced(paragraph->span.begin, paragraph->span.length()));
}

ArticleMetadata metadataOf(const PageMetadata &declared, const QString &headline, const Extraction &page)
{
    ArticleMetadata metadata;
    metadata.headline = headline;
    metadata.standfirst = textOf(page, BlockRole::Standfirst);
    metadata.byline = textOf(page, BlockRole::Byline);
    metadata.authors = authorsOf(declared, metadata.byline);
    if (metadata.byline.isEmpty())
        metadata.byline = declared.byline;
    metadata.dateline = datelineOf(page);
    metadata.credit = parseCreditLine(textOf(page, BlockRole::CreditLine));
    metadata.site = declared.site;
    metadata.language = declared.language;
    metadata.url = declared.url;
    metadata.published = declared.published;
    if (!metadata.published.isValid())
        metadata.published = parseWrittenDate(textOf(page, BlockRole::Date));
    metadata.modified = declared.modified;
    return metadata;
}

struct ReadBody
{
    std::vector<BlockContext> contexts;
    PageBody body;
};

ReadBody readBody(const Dom &dom, const PageText &text, HintTrust trust)
{
    ReadBody result{blockContexts(dom, text.blocks, trust), {}};
    result.body = findBody(dom, text.text, text.blocks, result.contexts);
    return result;
}

/// Believes less and less of what the page says about its furniture while that leaves hardly any text.
ReadBody readBody(const Dom &dom, const PageText &text)
{
    ReadBody best = readBody(dom, text, HintTrust::All);
    for (const HintTrust trust : {HintTrust::TagsOnly, HintTrust::None}) {
        if (best.body.wordsInside >= shortBodyWords)
            break;
        ReadBody other = readBody(dom, text, trust);
        if (other.body.wordsInside > best.body.wordsInside * clearlyMore)
            best = std::move(other);
    }
    return best;
}

/// A page on which no body was found: everything that is no known furniture may be the text.
void showEverything(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (block.role == BlockRole::Other)
            block.role = BlockRole::Paragraph;
    }
}

} // namespace

Result<Extraction> extractPage(const QByteArray &utf8, const CancelToken &cancel)
{
    const LimitedMarkup markup = limitMarkup(utf8);
    const Result<Dom> dom = Dom::parse(markup.html, cancel);
    if (!dom)
        return failure(dom.error());
    PageText text = pageText(*dom);
    if (text.blocks.empty())
        return failure(ErrorCode::NoText);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);

    const PageMetadata declared = pageMetadata(*dom);
    const QString headline = headlineOf(declared);
    const auto [contexts, body] = readBody(*dom, text);

    Extraction page;
    page.blocks = assignRoles(text, contexts, body, headline, declared.description);
    page.pageText = std::move(text.text);
    page.mimeType = u"text/html"_s;
    if (body.wordsInside <= 0.0)
        showEverything(page.blocks);
    page.metadata = metadataOf(declared, headline, page);
    page.doubtful = markup.trimmed || headline.isEmpty() || body.wordsInside < fewestBodyWords || body.wordsOutside > body.wordsInside;
    return page;
}

} // namespace galley
