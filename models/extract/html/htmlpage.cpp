// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/htmlpage.h"

#include "models/extract/blockplace.h"
#include "models/extract/classify/pagefeatures.h"
#include "models/extract/html/bodycorrection.h"
#include "models/extract/html/pagedates.h"
#include "models/extract/html/pageroles.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/dateline.h"
#include "models/extract/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr float nearlyHighest = 0.7F;      ///< of the page's highest probability, when none reaches the usual
constexpr float faintProbability = 0.02F;
constexpr double clearlyLonger = 1.5;      ///< declared text than shown
constexpr qsizetype shortestLinkedBody = 200; ///< UTF-16 units
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

/// The people of the names, without the site and its publisher, which many templates give for the author.
QStringList peopleOf(const QStringList &names, const PageMetadata &declared)
{
    QStringList people;
    for (const QString &name : names) {
        for (const QString &person : peopleIn(name, declared.site)) {
            if (!people.contains(person) && person.compare(declared.publisher, Qt::CaseInsensitive) != 0)
                people.append(person);
        }
    }
    return people;
}

/// Of the places that name the authors, the first that names people.
QStringList authorsOf(const PageMetadata &declared, const QString &byline)
{
    for (const QStringList &names : {declared.authors, QStringList{declared.byline}, QStringList{byline}, QStringList{declared.authorLink}}) {
        if (const QStringList people = peopleOf(names, declared); !people.isEmpty())
            return people;
    }
    QStringList own; // somebody's own site has its author's name
    for (const QString &name : declared.authors)
        own += peopleIn(name);
    return own;
}

/// A line of its own, else what the first paragraph begins with, as agencies write it.
QString datelineOf(const Extraction &page)
{
    if (firstOf(page.blocks, BlockRole::Dateline) != nullptr)
        return withoutDash(textOf(page, BlockRole::Dateline));
    const Block *paragraph = firstOf(page.blocks, BlockRole::Paragraph);
    return paragraph == nullptr ? QString() : leadingDateline(QStringView(page.pageText).sliced(paragraph->span.begin, paragraph->span.length()));
}

/// `written` is the date that the text gives.
ArticleMetadata metadataOf(const PageMetadata &declared, const QString &headline, const QDateTime &written, const Extraction &page)
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
    metadata.published = onShownDay(declared.published, written);
    if (!metadata.published.isValid())
        metadata.published = parseUrlDate(declared.url);
    if (!metadata.published.isValid())
        metadata.published = written;
    if (!metadata.published.isValid())
        metadata.published = declared.modified; // better the last change than nothing
    metadata.modified = declared.modified;
    return metadata;
}

/// The blocks that are likelier body than not; of a page without any, those that come nearest to it.
std::vector<bool> likelyBody(const std::vector<BlockVerdict> &verdicts)
{
    float highest = 0.0F;
    for (const BlockVerdict &verdict : verdicts)
        highest = std::max(highest, verdict.body);
    const float least = highest >= bodyProbability ? bodyProbability : std::max(highest * nearlyHighest, faintProbability);
    std::vector<bool> inBody;
    inBody.reserve(verdicts.size());
    for (const BlockVerdict &verdict : verdicts)
        inBody.push_back(verdict.body >= least);
    return inBody;
}

/// The classifier's body without what cannot be body; the former when nothing else is left.
std::vector<bool> correctedBody(const std::vector<BlockVerdict> &verdicts, const PageReading &page)
{
    const std::vector<bool> judged = likelyBody(verdicts);
    std::vector<bool> corrected = judged;
    std::vector<float> probability;
    probability.reserve(verdicts.size());
    for (const BlockVerdict &verdict : verdicts)
        probability.push_back(verdict.body);
    correctBody(corrected, page, probability);
    return std::find(corrected.begin(), corrected.end(), true) == corrected.end() ? judged : corrected;
}

/// Whether the page declares a much longer text than it shows: a script loads the rest, or it is for subscribers only.
bool declaresMoreText(const QString &linkedBody, const QString &body)
{
    return linkedBody.size() >= shortestLinkedBody && static_cast<double>(linkedBody.size()) > static_cast<double>(body.size()) * clearlyLonger;
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

Result<Extraction> extractPage(const QByteArray &utf8, const BlockClassifier *classifier, bool explain, const CancelToken &cancel)
{
    Result<PageReading> reading = readPage(utf8, cancel);
    if (!reading)
        return failure(reading.error());
    Extraction page;
    PageBody body = reading->rule;
    bool uncertain = false;
    if (classifier != nullptr) {
        const ClassifierInput input = pageFeatures(*reading);
        page.verdicts = classifier->judge(input, explain);
        uncertain = expectedAgreement(page.verdicts, input.words) < doubtfulAgreement;
        body = bodyOf(correctedBody(page.verdicts, *reading), reading->text.blocks, reading->contexts);
    }
    const QDateTime written = writtenDate(*reading, reading->rule);
    page.blocks = assignRoles(*reading, body);
    takePlaces(page.blocks, pagePlaces(reading->dom, reading->text.blocks));
    takeConfidence(page);
    page.pageText = std::move(reading->text.text);
    page.mimeType = u"text/html"_s;
    if (body.wordsInside <= 0.0)
        showEverything(page.blocks);
    page.metadata = metadataOf(reading->declared, reading->headline, written, page);
    page.doubtful = uncertain || reading->trimmed || reading->headline.isEmpty() || body.wordsInside < fewestBodyWords || body.wordsOutside > body.wordsInside
        || declaresMoreText(reading->declared.linkedBody, bodyText(page.pageText, page.blocks));
    return page;
}

} // namespace galley
