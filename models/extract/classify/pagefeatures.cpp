// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/pagefeatures.h"

#include "models/extract/classify/containerfeatures.h"
#include "models/extract/classify/featurerow.h"
#include "models/extract/classify/sequencefeatures.h"
#include "models/extract/classify/textfeatures.h"
#include "models/extract/classify/topic.h"

#include <QHash>

namespace galley {

namespace {

using enum PageFeature;

constexpr size_t wordsOfLead = 150;
constexpr double fading = 0.8; ///< from block to block

void addText(PageRow row, QStringView text, const PageBlock &block)
{
    const TextMeasures &m = block.measures;
    const TextMarks marks = textMarks(text);
    row[Words] = featureLog(m.words);
    row[Characters] = featureLog(m.characters);
    row[Sentences] = featureLog(m.sentences);
    row[SentenceLength] = featureCount(sentenceLength(m), 500);
    row[EndsSentence] = m.endsSentence;
    row[Commas] = featureShare(m.commas, m.words);
    row[Capitals] = featureShare(m.capitalisedWords, m.words);
    row[Digits] = featureShare(m.digits, m.characters);
    row[Letters] = featureShare(m.letters, m.characters);
    row[Separators] = featureCount(marks.separators);
    row[Quotes] = marks.quotes;
    row[EndsColon] = marks.endsColon;
    row[EndsQuestion] = marks.endsQuestion;
    row[StartsLower] = marks.startsLower;
    row[StartsDigit] = marks.startsDigit;
    row[Scripts] = featureCount(m.scripts);
    row[Bold] = featureShare(block.boldDensity, 1.0);
    row[ProseWords] = featureLog(proseWords(block));
    row[Links] = featureShare(block.linkDensity, 1.0);
}

void addWording(PageRow row, const LineCues &cues)
{
    row[CueRelated] = cues.furniture == BlockRole::Related;
    row[CueAdvertising] = cues.furniture == BlockRole::Advertising;
    row[CueComment] = cues.furniture == BlockRole::Comment;
    row[CueSharing] = cues.furniture == BlockRole::Sharing;
    row[CueSubscription] = cues.furniture == BlockRole::Subscription;
    row[CueLegal] = cues.legal;
    row[CueAppeal] = cues.appeal;
    row[CuePicture] = cues.picture;
    row[CueBiography] = cues.biography;
    row[CueByline] = cues.byline;
    row[CueDate] = cues.date;
    row[CueCredit] = cues.credit;
}

/// Compares the blocks with what the page declares, and with each other.
class DeclaredFeatures final
{
public:
    explicit DeclaredFeatures(const PageReading &reading)
        : m_title(wordHashes(reading.headline), WordSet::Unit::Words)
        , m_description(wordHashes(reading.declared.description), WordSet::Unit::Words)
        , m_linkedWords(wordHashes(reading.declared.linkedBody))
        , m_linked(m_linkedWords, WordSet::Unit::Triples)
    {
    }

    void add(PageRow row, const std::vector<quint32> &words)
    {
        const auto count = static_cast<double>(words.size());
        const int title = m_title.shared(words);
        const int description = m_description.shared(words);
        row[TitleShare] = featureShare(title, count);
        row[TitleCover] = featureShare(title, static_cast<double>(m_title.size()));
        row[DescriptionShare] = featureShare(description, count);
        row[DescriptionCover] = featureShare(description, static_cast<double>(m_description.size()));
        row[LinkedShare] = m_linked.isEmpty() ? qint16(-1) : featureShare(m_linked.shared(words), m_linked.units(words));
        row[LinkedWords] = featureLog(static_cast<double>(m_linkedWords.size()));
    }

private:
    WordSet m_title;
    WordSet m_description;
    std::vector<quint32> m_linkedWords;
    WordSet m_linked;
};

/// What the blocks have in common with the title, the description and the first paragraphs: of a second article it is little.
void addLead(FeatureMatrix &matrix, const PageReading &reading, const std::vector<std::vector<quint32>> &words)
{
    Topic lead;
    lead.add(wordHashes(reading.headline));
    lead.add(wordHashes(reading.declared.description));
    std::vector<bool> counted(words.size(), false);
    size_t taken = 0;
    for (size_t i = 0; i < words.size() && taken < wordsOfLead; ++i) {
        counted[i] = reading.rule.inBody[i];
        taken += counted[i] ? words[i].size() : 0;
        if (counted[i])
            lead.add(words[i]);
    }
    double ahead = 0.0;
    double weight = 0.0;
    for (size_t i = words.size(); i-- > 0;) { // a mean of the blocks from here on, the nearest counting most
        const qint16 share = lead.longShare(words[i], counted[i]);
        const auto size = static_cast<double>(std::min<size_t>(words[i].size(), 60));
        ahead = ahead * fading + share * size;
        weight = weight * fading + size;
        PageRow(matrix.row(i))[LeadShare] = share;
        PageRow(matrix.row(i))[LeadAhead] = weight > 0.0 ? static_cast<qint16>(ahead / weight) : qint16(0);
    }
}

/// What the blocks have in common with what is declared, with the likely article, and with each other.
void addDeclared(FeatureMatrix &matrix, const PageReading &reading, double pageProse)
{
    DeclaredFeatures declared(reading);
    Topic topic;
    QHash<size_t, int> seen;
    const std::vector<PageBlock> &blocks = reading.text.blocks;
    std::vector<std::vector<quint32>> words;
    std::vector<size_t> hashes;
    double covered = 0.0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        words.push_back(wordHashes(QStringView(reading.text.text).sliced(blocks[i].span.begin, blocks[i].span.length())));
        PageRow row(matrix.row(i));
        declared.add(row, words[i]);
        covered += row[LinkedShare] > 500 ? proseWords(blocks[i]) : 0.0;
        hashes.push_back(qHashBits(words[i].data(), words[i].size() * sizeof(quint32)));
        ++seen[hashes.back()];
        if (reading.rule.inBody[i])
            topic.add(words[i]);
    }
    addLead(matrix, reading, words);
    for (size_t i = 0; i < blocks.size(); ++i) {
        PageRow row(matrix.row(i));
        row[Repeated] = featureCount(seen.value(hashes[i]) - 1, 50);
        row[LinkedCovers] = featureShare(covered, pageProse);
        row[TopicShare] = topic.share(words[i], reading.rule.inBody[i]);
    }
}

void addPage(FeatureMatrix &matrix, const PageReading &reading, const SubtreeSum &page)
{
    qint64 articles = 0;
    for (int i = 1; i < reading.dom.size(); ++i)
        articles += reading.dom[i].tag == Tag::Article ? 1 : 0;
    qint64 firstHeadings = 0;
    double words = 0.0;
    double spaced = 0.0;
    for (const PageBlock &block : reading.text.blocks) {
        firstHeadings += block.tag == Tag::H1 ? 1 : 0;
        words += block.measures.words;
        spaced += block.measures.characters / 6.0;
    }
    for (size_t i = 0; i < matrix.rows(); ++i) {
        PageRow row(matrix.row(i));
        row[PageWords] = featureLog(page.words);
        row[PageProse] = featureShare(page.prose, page.words);
        row[PageBlocks] = featureLog(page.blocks);
        row[PageArticles] = featureCount(articles);
        row[PageLinks] = featureShare(page.linked, page.characters);
        row[PageIdeographs] = words > spaced * 1.6;
        row[PageFirstHeadings] = featureCount(firstHeadings);
    }
}

} // namespace

ClassifierInput pageFeatures(const PageReading &page)
{
    const std::vector<PageBlock> &blocks = page.text.blocks;
    ClassifierInput input{FeatureMatrix(blocks.size(), pageFeatureNames.size()), {}, {}};
    const std::vector<SubtreeSum> sums = subtreeSums(page.dom, blocks);
    const std::vector<NodeSurroundings> surroundings = nodeSurroundings(page.dom, sums);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QStringView text = QStringView(page.text.text).sliced(blocks[i].span.begin, blocks[i].span.length());
        addText(PageRow(input.features.row(i)), text, blocks[i]);
        addWording(PageRow(input.features.row(i)), page.cues[i]);
        input.words.push_back(blocks[i].measures.words);
    }
    addDeclared(input.features, page, sums.front().prose);
    addPage(input.features, page, sums.front());
    input.groupings = addContainerFeatures(input.features, page, sums, surroundings);
    addSequenceFeatures(input.features, page, sums, surroundings);
    return input;
}

} // namespace galley
