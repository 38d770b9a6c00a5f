// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/sequencefeatures.h"

#include "models/extract/classify/featurerow.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

using enum PageFeature;

constexpr int valuesOfNeighbour = static_cast<int>(Before2Words) - static_cast<int>(Before3Words);
constexpr std::array offsets = {-3, -2, -1, 1, 2, 3};
constexpr size_t around = 5;           ///< blocks before and after that are summed up
constexpr double beginningProse = 20;  ///< words of a block with which an article may begin
constexpr double mostlyLinks = 0.6;
constexpr qint64 furthest = 200;       ///< blocks

class SequenceFeatures final
{
public:
    SequenceFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums, const std::vector<NodeSurroundings> &surroundings)
        : m_matrix(matrix)
        , m_reading(reading)
        , m_blocks(reading.text.blocks)
        , m_surroundings(surroundings)
        , m_page(sums.front())
        , m_size(reading.text.blocks.size())
    {
        for (const PageBlock &block : m_blocks)
            m_prose.push_back(proseWords(block));
    }

    void add()
    {
        findLandmarks();
        for (size_t i = 0; i < m_size; ++i) {
            addNeighbours(i);
            addSurroundings(i);
        }
        addDistances();
        addPositions();
        addSecondArticle();
    }

private:
    [[nodiscard]] PageRow row(size_t i) { return PageRow(m_matrix.row(i)); }
    [[nodiscard]] int parentOf(size_t i) const { return m_reading.dom[m_blocks[i].node].parent; }
    [[nodiscard]] bool isHeading(size_t i) const { return m_reading.contexts[i].heading; }

    void findLandmarks()
    {
        m_firstProse = m_lastProse = m_firstHeading = m_size;
        for (size_t i = 0; i < m_size; ++i) {
            if (m_prose[i] >= beginningProse) {
                m_firstProse = std::min(m_firstProse, i);
                m_lastProse = i;
            }
            if (m_blocks[i].tag == Tag::H1) {
                m_firstHeading = std::min(m_firstHeading, i);
                ++m_firstHeadings;
            }
        }
        m_headline = m_size;
        for (size_t i = 0; i < m_size && !m_reading.headline.isEmpty(); ++i) {
            const bool fits = row(i)[TitleShare] >= 850 && row(i)[TitleCover] >= 700;
            if (fits && (m_headline == m_size || (isHeading(i) && !isHeading(m_headline))))
                m_headline = i;
        }
    }

    void addNeighbours(size_t i)
    {
        PageRow own = row(i);
        for (size_t k = 0; k < offsets.size(); ++k) {
            const qint64 other = static_cast<qint64>(i) + offsets[k];
            const int first = static_cast<int>(k) * valuesOfNeighbour;
            if (other < 0 || other >= static_cast<qint64>(m_size)) {
                own.at(Before3Words, first) = -1;
                continue;
            }
            const auto j = static_cast<size_t>(other);
            own.at(Before3Words, first) = featureLog(m_blocks[j].measures.words);
            own.at(Before3Links, first) = featureShare(m_blocks[j].linkDensity, 1.0);
            own.at(Before3Prose, first) = m_prose[j] > 0.0;
            own.at(Before3Heading, first) = isHeading(j);
            own.at(Before3Sibling, first) = parentOf(j) == parentOf(i);
        }
    }

    void addSurroundings(size_t i)
    {
        const size_t begin = i > around ? i - around : 0;
        const size_t end = std::min(m_size, i + around + 1);
        double prose = 0.0, words = 0.0, linked = 0.0, characters = 0.0;
        for (size_t k = begin; k < end; ++k) {
            if (k == i)
                continue;
            prose += m_prose[k];
            words += m_blocks[k].measures.words;
            characters += m_blocks[k].measures.characters;
            linked += m_blocks[k].measures.characters * m_blocks[k].linkDensity;
        }
        row(i)[AroundProse] = featureShare(prose, words);
        row(i)[AroundLinks] = featureShare(linked, characters);
    }

    /// Blocks since the last prose and heading, and to the next.
    void addDistances()
    {
        const auto far = static_cast<qint64>(furthest);
        qint64 prose = far, heading = far;
        for (size_t i = 0; i < m_size; ++i) {
            row(i)[ProseBefore] = featureCount(std::min(++prose, far));
            row(i)[HeadingBefore] = featureCount(std::min(++heading, far));
            prose = m_prose[i] > 0.0 ? 0 : prose;
            heading = isHeading(i) ? 0 : heading;
        }
        prose = heading = far;
        for (size_t i = m_size; i-- > 0;) {
            row(i)[ProseAfter] = featureCount(std::min(++prose, far));
            row(i)[HeadingAfter] = featureCount(std::min(++heading, far));
            prose = m_prose[i] > 0.0 ? 0 : prose;
            heading = isHeading(i) ? 0 : heading;
        }
    }

    [[nodiscard]] qint16 after(size_t i, size_t landmark) const
    {
        return landmark == m_size ? qint16(-999) : featureCount(static_cast<qint64>(i) - static_cast<qint64>(landmark), furthest);
    }

    void addPositions()
    {
        double words = 0.0;
        double prose = 0.0;
        for (size_t i = 0; i < m_size; ++i) {
            PageRow own = row(i);
            own[Place] = featureShare(static_cast<double>(i), static_cast<double>(m_size));
            own[WordsBefore] = featureShare(words, m_page.words);
            own[ProseShareBefore] = featureShare(prose, m_page.prose);
            own[AfterFirstProse] = after(i, m_firstProse);
            own[AfterLastProse] = after(i, m_lastProse);
            own[AfterHeadline] = after(i, m_headline);
            own[AfterFirstHeading] = after(i, m_firstHeading);
            own[FromEnd] = featureCount(static_cast<qint64>(m_size - i), furthest);
            words += m_blocks[i].measures.words;
            prose += m_prose[i];
        }
    }

    struct Since
    {
        int headings = 0, linkedHeadings = 0, bylines = 0, dates = 0, relatedCues = 0, links = 0, firstHeadings = 0;
        qint64 relatedCue = furthest;
        qint64 commentCue = furthest;
    };

    void addSecondArticle()
    {
        const int articleOfHeadline = m_headline < m_size ? surroundings(m_headline).articleNode : -1;
        Since since;
        for (size_t i = 0; i < m_size; ++i) {
            PageRow own = row(i);
            own[ArticleHasHeadline] = articleOfHeadline >= 0 && surroundings(i).articleNode == articleOfHeadline;
            own[HeadingsSince] = featureCount(since.headings);
            own[LinkedHeadingsSince] = featureCount(since.linkedHeadings);
            own[BylinesSince] = featureCount(since.bylines);
            own[DatesSince] = featureCount(since.dates);
            own[RelatedCuesSince] = featureCount(since.relatedCues);
            own[AfterRelatedCue] = featureCount(std::min(++since.relatedCue, furthest));
            own[AfterCommentCue] = featureCount(std::min(++since.commentCue, furthest));
            own[LinksSinceProse] = featureCount(since.links);
            own[FirstHeadingsBefore] = featureCount(since.firstHeadings);
            count(since, i);
        }
    }

    [[nodiscard]] const NodeSurroundings &surroundings(size_t i) const { return m_surroundings[static_cast<size_t>(m_blocks[i].node)]; }

    void count(Since &since, size_t i)
    {
        const LineCues &cues = m_reading.cues[i];
        since.firstHeadings += m_blocks[i].tag == Tag::H1 ? 1 : 0;
        since.relatedCue = cues.furniture == BlockRole::Related ? 0 : since.relatedCue;
        since.commentCue = cues.furniture == BlockRole::Comment ? 0 : since.commentCue;
        since.links = m_prose[i] > 0.0 ? 0 : since.links + (m_blocks[i].linkDensity > mostlyLinks ? 1 : 0);
        if (i < m_firstProse)
            return;
        since.headings += isHeading(i) ? 1 : 0;
        since.linkedHeadings += isHeading(i) && m_blocks[i].linkDensity > mostlyLinks ? 1 : 0;
        since.bylines += cues.byline ? 1 : 0;
        since.dates += cues.date ? 1 : 0;
        since.relatedCues += cues.furniture == BlockRole::Related ? 1 : 0;
    }

    FeatureMatrix &m_matrix;
    const PageReading &m_reading;
    const std::vector<PageBlock> &m_blocks;
    const std::vector<NodeSurroundings> &m_surroundings;
    const SubtreeSum &m_page;
    size_t m_size;
    std::vector<double> m_prose;
    size_t m_firstProse = 0;
    size_t m_lastProse = 0;
    size_t m_firstHeading = 0;
    size_t m_headline = 0;
    int m_firstHeadings = 0;
};

} // namespace

void addSequenceFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums,
    const std::vector<NodeSurroundings> &surroundings)
{
    SequenceFeatures(matrix, reading, sums, surroundings).add();
}

} // namespace galley
