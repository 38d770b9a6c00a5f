// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/htmlpage.h"

#include "models/extract/blockplace.h"
#include "models/extract/classify/pagefeatures.h"
#include "models/extract/classify/wordhashes.h"
#include "models/extract/html/bodycorrection.h"
#include "models/extract/html/pageauthors.h"
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
constexpr double doubtfulPageAgreement = 0.85;
constexpr qsizetype headMatterReach = 3; ///< blocks at the beginning of the body among which byline and date belong
constexpr double fewestBodyWords = 50; ///< below, somebody should look at the page
constexpr size_t bylineReach = 12;     ///< blocks before the body in which a byline may stand; half as many behind
constexpr size_t fewestDeclaredWords = 60;

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

/// Whether the block can be the byline of a page without any that says so: a line such as "Text: Leila Haddad" around the article.
bool mayBeByline(const PageReading &page, size_t i)
{
    const auto &furniture = page.contexts[i].furniture;
    return page.cues[i].byline && furniture != BlockRole::Related && furniture != BlockRole::Comment && furniture != BlockRole::Legal;
}

/// The byline in the text: the block with that role, else a line before or right behind the body that names somebody.
QString textByline(const PageReading &reading, const PageBody &body, const Extraction &page)
{
    if (const QString byline = textOf(page, BlockRole::Byline); !peopleIn(byline).isEmpty())
        return byline;
    const size_t begin = body.first > bylineReach ? body.first - bylineReach : 0;
    const size_t end = std::min(page.blocks.size() > 0 ? static_cast<size_t>(page.blocks.size()) : 0, body.last + 1 + bylineReach / 2);
    for (size_t i = begin; i < end; ++i) {
        const Span span = page.blocks[static_cast<qsizetype>(i)].span;
        const QString line = mayBeByline(reading, i) ? page.pageText.sliced(span.begin, span.length()) : QString();
        if (!line.isEmpty() && !peopleIn(line).isEmpty())
            return line;
    }
    return {};
}

/// A line of its own, else what the first paragraph begins with, as agencies write it.
QString datelineOf(const Extraction &page)
{
    if (firstOf(page.blocks, BlockRole::Dateline) != nullptr)
        return withoutDash(textOf(page, BlockRole::Dateline));
    const Block *paragraph = firstOf(page.blocks, BlockRole::Paragraph);
    return paragraph == nullptr ? QString() : leadingDateline(QStringView(page.pageText).sliced(paragraph->span.begin, paragraph->span.length()));
}

/// Fills in values and notes where each is from.
class MetadataWriter final
{
public:
    MetadataWriter(const PageReading &reading, const Extraction &page)
        : m_declared(reading.declared)
        , m_page(page)
    {
        m_metadata.headline = reading.title.text;
        note(MetadataField::Headline, m_metadata.headline, reading.title.origin);
    }

    /// `byline` and `written` are what the text gives.
    [[nodiscard]] ArticleMetadata write(const QString &byline, const QDateTime &written)
    {
        writeText(byline);
        writeDeclared();
        writeTimes(written);
        return m_metadata;
    }

private:
    void note(MetadataField field, const QString &value, MetadataOrigin origin)
    {
        m_metadata.origins[field] = value.isEmpty() ? MetadataOrigin::Unknown : origin;
    }

    void writeText(const QString &byline)
    {
        m_metadata.standfirst = textOf(m_page, BlockRole::Standfirst);
        note(MetadataField::Standfirst, m_metadata.standfirst, MetadataOrigin::Text);
        m_metadata.byline = textOf(m_page, BlockRole::Byline);
        const bool inText = !m_metadata.byline.isEmpty();
        if (!inText)
            m_metadata.byline = m_declared.byline;
        note(MetadataField::Byline, m_metadata.byline, inText ? MetadataOrigin::Text : m_declared.bylineOrigin);
        const PageAuthors authors = authorsOf(m_declared, byline, m_page.pageText);
        m_metadata.authors = authors.people;
        m_metadata.origins[MetadataField::Authors] = authors.origin;
        m_metadata.dateline = datelineOf(m_page);
        note(MetadataField::Dateline, m_metadata.dateline, MetadataOrigin::Text);
        m_metadata.credit = parseCreditLine(textOf(m_page, BlockRole::CreditLine));
        note(MetadataField::Credit, m_metadata.credit.text, MetadataOrigin::Text);
    }

    void writeDeclared()
    {
        m_metadata.site = m_declared.site;
        m_metadata.section = m_declared.section;
        m_metadata.language = m_declared.language;
        m_metadata.url = m_declared.url;
        m_metadata.modified = m_declared.modified;
        for (const MetadataField field : {MetadataField::Site, MetadataField::Section, MetadataField::Language, MetadataField::Url, MetadataField::Modified})
            m_metadata.origins[field] = m_declared.origins[field];
    }

    void writeTimes(const QDateTime &written)
    {
        const QDateTime addressed = parseUrlDate(m_declared.url);
        FoundTime found = agreedTime(m_declared.published, written);
        if (!addressed.isValid() || addressed.date() != found.time.date()) // the address has the publisher's own day
            found.time = onShownDay(found.time, written);
        for (const FoundTime &other : {FoundTime{addressed, MetadataOrigin::Address}, FoundTime{written, MetadataOrigin::Text},
                 FoundTime{m_declared.modified, m_declared.origins[MetadataField::Modified]}}) { // better the last change than nothing
            if (!found.time.isValid())
                found = other;
        }
        m_metadata.published = found.time;
        m_metadata.origins[MetadataField::Published] = found.time.isValid() ? found.origin : MetadataOrigin::Unknown;
    }

    const PageMetadata &m_declared;
    const Extraction &m_page;
    ArticleMetadata m_metadata;
};

/// Bylines and dates between body blocks, past the beginning: what a second article brings along.
int headMatterInside(const QList<Block> &blocks)
{
    const auto inBody = [](const Block &block) { return isBody(block.role); };
    const auto first = std::find_if(blocks.begin(), blocks.end(), inBody);
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), inBody).base();
    if (last - first <= headMatterReach)
        return 0;
    return static_cast<int>(std::count_if(first + headMatterReach, last, [](const Block &block) {
        return block.role == BlockRole::Byline || block.role == BlockRole::Date;
    }));
}

/// How much of the text that the page declares for search engines stands in the body; 1 when it declares none that says anything.
double declaredShare(const Extraction &page, const QString &declared)
{
    const std::vector<quint32> words = wordHashes(declared);
    if (words.size() < fewestDeclaredWords)
        return 1.0;
    const WordSet body(wordHashes(bodyText(page.pageText, page.blocks)), WordSet::Unit::Triples);
    const int units = WordSet(words, WordSet::Unit::Triples).units(words);
    return units > 0 ? static_cast<double>(body.shared(words)) / units : 1.0;
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
    DoubtEvidence evidence{.hasHeadline = !reading->headline.isEmpty(), .trimmed = reading->trimmed, .fewestWords = fewestBodyWords};
    if (classifier != nullptr) {
        const ClassifierInput input = pageFeatures(*reading);
        page.verdicts = classifier->judge(input, explain);
        evidence.expectedAgreement = expectedAgreement(page.verdicts, input.words);
        evidence.least = doubtfulPageAgreement;
        body = bodyOf(correctedBody(page.verdicts, *reading), reading->text.blocks, reading->contexts);
        evidence.ruleAgreement = choiceAgreement(body.inBody, reading->rule.inBody, input.words);
    }
    const QDateTime written = writtenDate(*reading, reading->rule);
    page.blocks = assignRoles(*reading, body);
    takePlaces(page.blocks, pagePlaces(reading->dom, reading->text.blocks));
    takeConfidence(page);
    page.pageText = reading->text.text;
    page.mimeType = u"text/html"_s;
    if (body.wordsInside <= 0.0)
        showEverything(page.blocks);
    page.metadata = MetadataWriter(*reading, page).write(textByline(*reading, body, page), written);
    evidence.wordsInside = body.wordsInside;
    evidence.wordsOutside = body.wordsOutside;
    evidence.headMatterInside = headMatterInside(page.blocks);
    evidence.declaredShare = declaredShare(page, reading->declared.linkedBody);
    page.doubts = doubtsAbout(evidence);
    return page;
}

} // namespace galley
