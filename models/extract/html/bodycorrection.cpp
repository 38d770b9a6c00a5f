// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/bodycorrection.h"

#include "models/extract/html/datatables.h"
#include "models/extract/text/endings.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

constexpr int fewestParagraphsBefore = 4; ///< of an article that another may stand behind
constexpr double fewestWordsBefore = 120; ///< posts of a live blog are shorter
constexpr size_t headMatterReach = 5;     ///< blocks behind a headline in which its byline or date stands
constexpr int mostCueWords = 15;
constexpr int mostLineWords = 12;         ///< of a byline or date
constexpr int mostOfferWords = 40;
constexpr size_t openingBlocks = 10;      ///< of the body in which its head matter may stand
constexpr size_t endingBlocks = 5;        ///< of the body in which notices and offers stand
constexpr size_t mostBlocksOfTeaser = 2;  ///< title and text
constexpr double mostlyLinks = 0.5;
constexpr double likelyTable = 0.4;       ///< mean probability of the rows
constexpr float sureProbability = 0.9F;
constexpr double mostOfBody = 0.3;        ///< share of the body in one kind of furniture, else the name is wrong

class Corrector final
{
public:
    Corrector(std::vector<bool> &inBody, const PageReading &page, const std::vector<float> &probability)
        : m_inBody(inBody)
        , m_page(page)
        , m_blocks(page.text.blocks)
        , m_probability(probability)
        , m_tables(dataTables(page))
    {
    }

    void correct()
    {
        keepTablesWhole();
        cutSecondArticle();
        dropNamedFurniture();
        dropLines();
        dropEnding();
    }

private:
    [[nodiscard]] QStringView text(size_t i) const
    {
        const Span span = m_blocks[i].span;
        return QStringView(m_page.text.text).sliced(span.begin, span.length());
    }

    [[nodiscard]] int wordsOf(size_t i) const { return m_blocks[i].measures.words; }

    [[nodiscard]] bool isSure(size_t i) const { return m_probability[i] >= sureProbability; }

    /// "Read more: How the ferries came": words, a colon, a title.
    [[nodiscard]] bool introducesTitle(size_t i) const { return text(i).contains(u':') || text(i).contains(u'：') || text(i).contains(u'】'); }

    /// The innermost <article> around a block; -1 when there is none.
    [[nodiscard]] int articleOf(size_t i) const
    {
        int node = m_blocks[i].node;
        while (node > 0 && m_page.dom[node].tag != Tag::Article)
            node = m_page.dom[node].parent;
        return node > 0 ? node : -1;
    }

    [[nodiscard]] bool isInside(int node, int container) const { return container <= node && node < m_page.dom[container].end; }

    [[nodiscard]] bool areApart(int one, int other) const { return one >= 0 && other >= 0 && !isInside(one, other) && !isInside(other, one); }

    [[nodiscard]] bool hasHeadMatter(size_t headline) const
    {
        const size_t end = std::min(m_blocks.size(), headline + headMatterReach);
        for (size_t i = headline + 1; i < end; ++i) {
            const auto part = m_page.contexts[i].part;
            if (wordsOf(i) <= mostLineWords && (m_page.cues[i].byline || m_page.cues[i].date || part == BlockRole::Byline || part == BlockRole::Date))
                return true;
        }
        return false;
    }

    /// A headline in the middle of the text with a byline or date of its own, as pages have it that load the next article when one scrolls.
    void cutSecondArticle()
    {
        int paragraphs = 0;
        double words = 0.0;
        int firstArticle = -1;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const bool heads = m_page.contexts[i].heading && wordsOf(i) > 2 && wordsOf(i) <= 45 && paragraphs >= fewestParagraphsBefore && words >= fewestWordsBefore;
            const bool another = heads && (m_blocks[i].tag == Tag::H1 || areApart(firstArticle, articleOf(i)));
            if (another && wordAgreement(text(i), m_page.headline) < 0.8 && hasHeadMatter(i)) {
                std::fill(m_inBody.begin() + static_cast<std::ptrdiff_t>(i), m_inBody.end(), false);
                return;
            }
            const double prose = m_inBody[i] ? proseWords(m_blocks[i]) : 0.0;
            if (prose > 0.0) {
                firstArticle = paragraphs == 0 ? articleOf(i) : firstArticle;
                ++paragraphs;
                words += prose;
            }
        }
    }

    /// The rows of a table are body or not together: a single one has too few words to tell.
    void keepTablesWhole()
    {
        for (size_t begin = 0; begin < m_blocks.size();) {
            const int table = m_tables[begin];
            size_t end = begin + 1;
            while (table >= 0 && end < m_blocks.size() && m_tables[end] == table)
                ++end;
            if (table >= 0 && end - begin > 1)
                judgeTogether(begin, end);
            begin = end;
        }
    }

    void judgeTogether(size_t begin, size_t end)
    {
        const bool any = std::find(m_inBody.begin() + static_cast<std::ptrdiff_t>(begin), m_inBody.begin() + static_cast<std::ptrdiff_t>(end), true)
            != m_inBody.begin() + static_cast<std::ptrdiff_t>(end);
        double sum = 0.0;
        for (size_t i = begin; i < end; ++i)
            sum += static_cast<double>(m_probability[i]);
        if (any && sum / static_cast<double>(end - begin) >= likelyTable)
            std::fill(m_inBody.begin() + static_cast<std::ptrdiff_t>(begin), m_inBody.begin() + static_cast<std::ptrdiff_t>(end), true);
    }

    /// Blocks in elements that are called advertising, comments, related stories …, unless the classifier is sure or most of the text stands there.
    void dropNamedFurniture()
    {
        std::array<double, blockRoleCount> words = {};
        double total = 0.0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (!m_inBody[i])
                continue;
            total += wordsOf(i);
            if (m_page.contexts[i].furniture)
                words[static_cast<size_t>(*m_page.contexts[i].furniture)] += wordsOf(i);
        }
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const std::optional<BlockRole> around = m_page.contexts[i].furniture;
            if (m_inBody[i] && around && words[static_cast<size_t>(*around)] <= total * mostOfBody && !isSure(i))
                m_inBody[i] = false;
        }
    }

    void dropLines()
    {
        size_t seen = 0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (!m_inBody[i])
                continue;
            const BlockContext &context = m_page.contexts[i];
            const LineCues &cues = m_page.cues[i];
            const bool inTable = m_tables[i] >= 0;
            const bool apart = !inTable && !context.listed; // a cell or an item says little by itself
            const bool linked = m_blocks[i].linkDensity > mostlyLinks;
            const bool cue = cues.furniture && wordsOf(i) <= mostCueWords && !context.heading && !inTable
                && (linked || (apart && (!isSure(i) || introducesTitle(i))));
            const bool counter = m_blocks[i].measures.letters == 0 && apart;
            const bool headMatter = apart && seen < openingBlocks && wordsOf(i) <= mostLineWords && (cues.byline || cues.date)
                && !(isSure(i) && m_blocks[i].measures.endsSentence);
            if (cue || counter || headMatter)
                m_inBody[i] = false;
            ++seen;
        }
    }

    /// From the end backwards: notices of rights, offers, contacts and what a company says about itself.
    void dropEnding()
    {
        size_t seen = 0;
        size_t dropBehind = m_blocks.size();
        for (size_t i = m_blocks.size(); i-- > 0 && seen < endingBlocks;) {
            if (m_page.contexts[i].heading && (isHeadingOfOthers(i) || opensTeasers(i)))
                dropBehind = i;
            if (!m_inBody[i])
                continue;
            ++seen;
            const LineCues &cues = m_page.cues[i];
            const EndingCues ending = endingCues(text(i));
            const bool offer = wordsOf(i) < mostOfferWords && ((cues.appeal && !isSure(i)) || ending.offer);
            const bool rights = cues.legal && (!isSure(i) || text(i).startsWith(u'©'));
            if (rights || offer || ending.notice || ending.commentRule)
                m_inBody[i] = false;
        }
        for (size_t i = dropBehind; i < m_blocks.size(); ++i)
            m_inBody[i] = false;
    }

    /// "About Sarn Line" over a paragraph that begins with the same name.
    [[nodiscard]] bool isHeadingOfOthers(size_t i) const
    {
        const QString name = selfDescribed(text(i));
        for (size_t k = i + 1; !name.isEmpty() && k < m_blocks.size(); ++k) {
            if (m_inBody[k])
                return text(k).left(name.size() + 8).contains(name);
        }
        return false;
    }

    /// "Up next" in the body, or right over the only story that is left of it; not in a box of its own, behind which the article goes on.
    [[nodiscard]] bool opensTeasers(size_t i) const
    {
        if (m_page.cues[i].furniture != BlockRole::Related)
            return false;
        if (m_inBody[i])
            return true;
        const bool titled = i + 1 < m_blocks.size() && m_page.contexts[i + 1].heading;
        const int box = m_page.dom[m_blocks[i].node].parent;
        size_t left = 0;
        for (size_t k = i + 1; titled && k < m_blocks.size(); ++k) {
            if (!m_inBody[k])
                continue;
            const bool far = ++left > mostBlocksOfTeaser || (left == 1 && k > i + mostBlocksOfTeaser);
            if (far || !isInside(m_blocks[k].node, box))
                return false;
        }
        return left > 0;
    }

    std::vector<bool> &m_inBody;
    const PageReading &m_page;
    const std::vector<PageBlock> &m_blocks;
    const std::vector<float> &m_probability;
    std::vector<int> m_tables; ///< that hold data
};

} // namespace

void correctBody(std::vector<bool> &inBody, const PageReading &page, const std::vector<float> &probability)
{
    Corrector(inBody, page, probability).correct();
}

} // namespace galley
