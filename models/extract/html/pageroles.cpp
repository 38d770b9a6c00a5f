// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageroles.h"

#include "models/extract/html/datatables.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/cues.h"
#include "models/extract/text/dateline.h"
#include "models/extract/text/dates.h"
#include "models/extract/text/endings.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

constexpr double sameText = 0.85;          ///< word agreement of a headline or standfirst with what is declared
constexpr int mostHeadlineWords = 45;
constexpr int mostStandfirstWords = 90;
constexpr int fewestStandfirstWords = 8;
constexpr size_t bylineReach = 3;          ///< blocks behind an undeclared standfirst in which a byline or date shows it
constexpr int mostHeadMatterWords = 20;    ///< of a byline or date
constexpr int mostCrossheadWords = 14;
constexpr int fewestRepeatedWords = 12;    ///< a repeated block with so many is a pull quote or a teaser of itself
constexpr size_t headMatterReach = 12;     ///< blocks before the body in which the byline is looked for
constexpr int mostCreditWords = 12;        ///< of a credit line that is one even if the classifier takes it for body
constexpr size_t datelineReach = 3;        ///< blocks before the body in which a dateline may stand by itself
constexpr int mostDatelineWords = 10;
constexpr size_t creditReach = 4;          ///< blocks behind the body in which the credit line is looked for
constexpr int fewestLanguages = 3;         ///< neighbours that name languages make a menu
constexpr double mostlyLinks = 0.5;
constexpr double mostlyBold = 0.9;
constexpr double mostListed = 0.85; ///< share of the prose in list items

constexpr float certain = 0.95F;
constexpr float likely = 0.8F;
constexpr float unsure = 0.6F;

/// Assigns the roles step by step; each step takes only blocks that none before has taken.
class RoleWriter final
{
public:
    RoleWriter(const PageReading &page, const PageBody &body)
        : m_dom(page.dom)
        , m_page(page.text)
        , m_contexts(page.contexts)
        , m_cues(page.cues)
        , m_body(body)
        , m_ruleFirst(std::min(body.first, page.rule.first))
        , m_taken(page.text.blocks.size(), false)
        , m_tables(dataTables(page))
    {
        for (const PageBlock &block : m_page.blocks)
            m_blocks.append(Block{.span = block.span, .role = BlockRole::Other, .confidence = unsure});
    }

    QList<Block> write(const QString &headline, const QString &description)
    {
        takeHeadline(headline);
        takeStandfirst(description);
        takeLanguageMenu();
        takeCredit();
        takeDateline();
        takeHeadMatter();
        takeStandfirstBeforeByline();
        takeBody();
        takeFurniture();
        return m_blocks;
    }

private:
    [[nodiscard]] QStringView text(size_t i) const
    {
        const Span span = m_page.blocks[i].span;
        return QStringView(m_page.text).sliced(span.begin, span.length());
    }

    [[nodiscard]] int wordsOf(size_t i) const { return m_page.blocks[i].measures.words; }
    [[nodiscard]] bool hasBody() const { return m_body.wordsInside > 0.0; }

    void take(size_t i, BlockRole role, float confidence)
    {
        m_taken[i] = true;
        m_blocks[static_cast<qsizetype>(i)].role = role;
        m_blocks[static_cast<qsizetype>(i)].confidence = confidence;
    }

    /// How good a headline the block is; 0 when it is none.
    [[nodiscard]] double headlineFit(size_t i, const ComparedWords &headline) const
    {
        if (wordsOf(i) > mostHeadlineWords || m_contexts[i].furniture == BlockRole::Related)
            return 0.0;
        const double agreement = headline.agreementWith(text(i));
        if (agreement < sameText)
            return 0.0;
        const Tag tag = m_page.blocks[i].tag;
        double fit = agreement + (tag == Tag::H1 ? 2.0 : m_contexts[i].heading ? 1.0 : 0.0);
        fit -= m_page.blocks[i].linkDensity > mostlyLinks ? 0.5 : 0.0;
        fit -= m_contexts[i].furniture || m_contexts[i].hidden ? 0.7 : 0.0;
        return i <= m_body.last ? fit : fit - 1.0;
    }

    void takeHeadline(const QString &headline)
    {
        if (headline.isEmpty())
            return;
        const ComparedWords words(headline);
        double best = 0.0;
        for (size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (const double fit = headlineFit(i, words); fit > best) {
                best = fit;
                m_headline = i;
            }
        }
        if (best > 0.0)
            take(m_headline, BlockRole::Headline, best > 2.5 ? certain : likely);
        // The same words again before the text: a trail of links, a sticky bar.
        for (size_t i = 0; best > 0.0 && i < m_page.blocks.size() && i <= m_body.first + 2; ++i) {
            if (!m_taken[i] && wordsOf(i) <= mostHeadlineWords && wordsOf(i) > 2 && words.agreementWith(text(i)) > 0.95)
                take(i, BlockRole::Navigation, likely);
        }
    }

    void takeStandfirst(const QString &description)
    {
        const size_t begin = m_taken.empty() ? 0 : m_headline;
        const size_t end = std::min(m_page.blocks.size(), m_body.first + 2);
        for (size_t i = begin; i < end; ++i) {
            if (m_taken[i] || wordsOf(i) > mostStandfirstWords || wordsOf(i) < 4 || m_contexts[i].hidden || m_page.blocks[i].linkDensity > mostlyLinks)
                continue;
            const bool hinted = m_contexts[i].part == BlockRole::Standfirst && !isFurnitureAround(i);
            const bool apart = i < m_body.first || m_contexts[i].heading || m_page.blocks[i].boldDensity > mostlyBold;
            const bool declared = !description.isEmpty() && wordAgreement(text(i), description) >= sameText;
            if (hinted || (declared && apart && m_contexts[i].furniture != BlockRole::Related)) {
                take(i, BlockRole::Standfirst, declared ? certain : likely);
                m_standfirst = text(i);
                return;
            }
        }
    }

    /// What stands between the headline and the byline or date is a standfirst, though nothing declares it.
    void takeStandfirstBeforeByline()
    {
        if (!m_standfirst.isEmpty() || m_blocks.isEmpty() || m_blocks.at(static_cast<qsizetype>(m_headline)).role != BlockRole::Headline || m_body.first <= m_headline)
            return;
        const size_t i = m_body.first;
        const bool fits = !m_taken[i] && m_body.inBody[i] && wordsOf(i) >= fewestStandfirstWords && wordsOf(i) <= mostStandfirstWords && !m_contexts[i].listed;
        for (size_t k = i + 1; fits && k < m_page.blocks.size() && k <= i + bylineReach && !m_body.inBody[k]; ++k) {
            const BlockRole role = m_blocks.at(static_cast<qsizetype>(k)).role;
            if (role == BlockRole::Byline || role == BlockRole::Date)
                return take(i, BlockRole::Standfirst, unsure);
        }
    }

    [[nodiscard]] bool isFurnitureAround(size_t i) const { return m_contexts[i].furniture.has_value() || m_contexts[i].hidden; }

    void takeLanguageMenu()
    {
        size_t begin = 0;
        for (size_t i = 0; i <= m_page.blocks.size(); ++i) {
            if (i < m_page.blocks.size() && !m_taken[i] && isLanguageList(text(i)))
                take(i, BlockRole::LanguageMenu, certain);
            if (i < m_page.blocks.size() && !m_taken[i] && isLanguageOffer(text(i)))
                continue;
            for (size_t k = begin; i - begin >= fewestLanguages && k < i; ++k)
                take(k, BlockRole::LanguageMenu, certain);
            begin = i + 1;
        }
    }

    void takeCredit()
    {
        if (!hasBody())
            return;
        const size_t end = std::min(m_page.blocks.size(), m_body.last + creditReach + 1);
        for (size_t i = m_body.first; i < end; ++i) {
            if (!m_taken[i] && m_cues[i].credit && !isFurnitureAround(i) && (!m_body.inBody[i] || wordsOf(i) <= mostCreditWords))
                take(i, BlockRole::CreditLine, likely);
        }
    }

    /// Whether the page calls the element that holds the block's text a dateline.
    [[nodiscard]] bool isNamedDateline(size_t i) const
    {
        const int node = m_page.blocks[i].node;
        const std::string_view names = m_dom.attribute(node, "class");
        return names.find("dateline") != std::string_view::npos && m_page.blocks[i].measures.digits == 0;
    }

    void takeDateline()
    {
        if (!hasBody())
            return;
        const size_t first = std::min(m_body.first, m_ruleFirst);
        size_t paragraphs = 0; // a standfirst may come before it, but only one text
        for (size_t i = first > datelineReach ? first - datelineReach : 0; i < m_page.blocks.size() && paragraphs < 2; ++i) {
            paragraphs += i >= m_body.first && (m_body.inBody[i] || m_taken[i]) && proseWords(m_page.blocks[i]) > 0.0 ? 1 : 0;
            if (m_taken[i] || isFurnitureAround(i) || wordsOf(i) > mostDatelineWords || m_cues[i].byline || m_cues[i].furniture)
                continue;
            if (isNamedDateline(i) || !datelineAlone(text(i)).isEmpty())
                return take(i, BlockRole::Dateline, likely);
        }
    }

    /// Cues are for lines with letters; a date may do without.
    [[nodiscard]] bool isDate(size_t i) const { return m_cues[i].date || (m_page.blocks[i].measures.letters == 0 && isDateLine(text(i), m_page.blocks[i].measures)); }

    /// Bylines, dates and captions around the body.
    void takeHeadMatter()
    {
        if (!hasBody())
            return;
        const size_t first = m_ruleFirst; // a byline may stand between what the rule and the classifier take for the beginning
        const size_t start = first > headMatterReach ? first - headMatterReach : 0;
        const size_t begin = m_headline < m_body.first ? std::min(start, m_headline) : start;
        const size_t end = std::min(m_page.blocks.size(), m_body.last + 2);
        for (size_t i = begin; i < end; ++i) {
            if (m_taken[i] || m_contexts[i].hidden)
                continue;
            const bool furniture = m_contexts[i].furniture.has_value();
            const bool offer = m_cues[i].appeal || m_cues[i].furniture;
            if (!furniture && !offer && !m_body.inBody[i] && (m_contexts[i].part == BlockRole::Caption || m_contexts[i].figure || (wordsOf(i) <= 25 && m_cues[i].picture)))
                take(i, BlockRole::Caption, likely);
            else if (m_body.inBody[i] || wordsOf(i) > mostHeadMatterWords || m_cues[i].furniture)
                continue;
            else if (m_cues[i].byline || (!furniture && m_contexts[i].part == BlockRole::Byline && !peopleIn(text(i)).isEmpty()))
                take(i, BlockRole::Byline, likely);
            else if (isDate(i))
                take(i, BlockRole::Date, likely);
        }
    }

    [[nodiscard]] BlockRole bodyRole(size_t i) const
    {
        const BlockContext &context = m_contexts[i];
        const PageBlock &block = m_page.blocks[i];
        const bool heads = wordsOf(i) <= mostCrossheadWords * 2 && (context.heading || (block.boldDensity > mostlyBold && wordsOf(i) <= mostCrossheadWords && !block.measures.endsSentence));
        if (heads)
            return BlockRole::Crosshead;
        if (m_tables[i] >= 0)
            return BlockRole::Table;
        if (context.quoted)
            return BlockRole::Quote;
        return context.listed && !m_allListed ? BlockRole::ListItem : BlockRole::Paragraph;
    }

    /// Whether nearly all prose stands in list items: then the list is how the page sets its paragraphs.
    [[nodiscard]] bool isAllListed() const
    {
        double listed = 0.0;
        for (size_t i = 0; i < m_page.blocks.size(); ++i)
            listed += m_body.inBody[i] && m_contexts[i].listed ? proseWords(m_page.blocks[i]) : 0.0;
        return listed > m_body.wordsInside * mostListed;
    }

    void takeBody()
    {
        m_allListed = isAllListed();
        QSet<QStringView> seen = {m_standfirst}; // some pages print it again as their first paragraph
        for (size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (m_taken[i] || !m_body.inBody[i])
                continue;
            if (wordsOf(i) >= fewestRepeatedWords && seen.contains(text(i))) {
                take(i, BlockRole::Other, likely);
                continue;
            }
            seen.insert(text(i));
            take(i, bodyRole(i), proseWords(m_page.blocks[i]) > 0.0 ? certain : likely);
        }
    }

    /// What the block's own wording says that it is.
    [[nodiscard]] std::optional<BlockRole> wordedRole(size_t i) const
    {
        if (m_cues[i].furniture && wordsOf(i) <= 15)
            return m_cues[i].furniture;
        if (isSkipLink(text(i)))
            return BlockRole::Navigation;
        const EndingCues ending = endingCues(text(i));
        if (ending.commentRule)
            return BlockRole::Comment;
        if (m_cues[i].legal)
            return BlockRole::Legal;
        if (m_cues[i].appeal || ending.offer)
            return BlockRole::Subscription;
        if (ending.notice)
            return BlockRole::Legal;
        return m_cues[i].biography ? std::optional(BlockRole::AuthorBiography) : std::nullopt;
    }

    [[nodiscard]] BlockRole linkRole(size_t i) const
    {
        if (m_page.blocks[i].linkDensity <= mostlyLinks)
            return BlockRole::Other;
        return i < m_body.first ? BlockRole::Navigation : BlockRole::Related;
    }

    /// What the elements around say, else the wording, else the heading of the section behind the article ("Comments (12)").
    void takeFurniture()
    {
        BlockRole section = BlockRole::Other;
        for (size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (m_taken[i])
                continue;
            const std::optional<BlockRole> around = m_contexts[i].furniture;
            const std::optional<BlockRole> worded = wordedRole(i);
            // A footer and a sidebar say only where the block stands.
            const bool place = around == BlockRole::Other || (around == BlockRole::Navigation && (worded == BlockRole::Legal || worded == BlockRole::Subscription));
            if (around == BlockRole::Other && !worded)
                take(i, linkRole(i), unsure);
            else if (around && !(place && worded))
                take(i, *around, likely);
            else if (worded)
                take(i, *worded, likely);
            else
                take(i, section != BlockRole::Other ? section : linkRole(i), unsure);
            const bool ends = around.has_value() || !hasBody() || i < m_body.last || worded == BlockRole::Legal;
            if (ends)
                section = BlockRole::Other;
            else if (worded == BlockRole::Related || worded == BlockRole::Comment)
                section = *worded;
        }
    }

    const Dom &m_dom;
    const PageText &m_page;
    const std::vector<BlockContext> &m_contexts;
    const std::vector<LineCues> &m_cues;
    const PageBody &m_body;
    size_t m_ruleFirst;
    QList<Block> m_blocks;
    std::vector<bool> m_taken;
    std::vector<int> m_tables; ///< that hold data
    size_t m_headline = 0;
    QStringView m_standfirst;
    bool m_allListed = false;
};

} // namespace

QList<Block> assignRoles(const PageReading &page, const PageBody &body)
{
    return RoleWriter(page, body).write(page.headline, page.declared.description);
}

} // namespace galley
