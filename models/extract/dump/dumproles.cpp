// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/dumproles.h"

#include "models/extract/text/creditline.h"
#include "models/extract/text/cues.h"
#include "models/extract/text/dateline.h"
#include "models/extract/text/endings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int fewestHeadlineWords = 3;
constexpr int mostHeadlineWords = 28;
constexpr int mostStandfirstWords = 60;
constexpr int mostCrossheadWords = 14;
constexpr int mostMenuWords = 6;
constexpr size_t fewestMenuItems = 3;
constexpr size_t headlineReach = 30; ///< paragraphs before the first prose
constexpr size_t leadParagraphs = 6;
constexpr int mostCreditWords = 12;  ///< of a credit line that is one even if the classifier takes it for body
constexpr size_t datelineReach = 3;  ///< paragraphs from the beginning of the body in which a dateline may stand by itself
constexpr int mostDatelineWords = 10;
constexpr size_t creditReach = 3;    ///< paragraphs behind it
constexpr size_t fewestParagraphsAfterStandfirst = 2;

constexpr float certain = 0.9F;
constexpr float likely = 0.75F;
constexpr float unsure = 0.55F;

class DumpRoleWriter final
{
public:
    DumpRoleWriter(const DumpReading &dump, const DumpBody &body)
        : m_paragraphs(dump.paragraphs)
        , m_cues(dump.cues)
        , m_rule(dump.rule)
        , m_body(body)
        , m_taken(dump.paragraphs.size(), false)
    {
        for (const DumpParagraph &paragraph : m_paragraphs)
            m_blocks.append(Block{.span = paragraph.span, .role = BlockRole::Other, .confidence = unsure});
    }

    QList<Block> write()
    {
        takeLanguageMenu();
        takeMenus();
        if (!m_body.isEmpty()) {
            takeCredit();
            takeHeadline();
            takeDateline();
            takeHeadMatter();
            takeStandfirst();
            takeBody();
        }
        takeFurniture();
        return m_blocks;
    }

private:
    void take(size_t i, BlockRole role, float confidence)
    {
        m_taken[i] = true;
        m_blocks[static_cast<qsizetype>(i)].role = role;
        m_blocks[static_cast<qsizetype>(i)].confidence = confidence;
    }

    [[nodiscard]] bool isMenuItem(size_t i) const
    {
        const DumpParagraph &p = m_paragraphs[i];
        return p.bulletLength > 0 && p.measures.words <= mostMenuWords && !p.measures.endsSentence;
    }

    /// Takes runs of at least `fewest` paragraphs outside the body for which the condition holds.
    template<typename Condition>
    void takeRuns(size_t fewest, BlockRole role, Condition holds)
    {
        size_t begin = 0;
        for (size_t i = 0; i <= m_paragraphs.size(); ++i) {
            if (i < m_paragraphs.size() && !m_taken[i] && !m_body.inBody[i] && holds(i))
                continue;
            for (size_t k = begin; i - begin >= fewest && k < i; ++k)
                take(k, role, certain);
            begin = i + 1;
        }
    }

    /// Whether the item is in a list under a line such as "Related articles".
    [[nodiscard]] bool isListOfStories(size_t i) const
    {
        while (i > 0 && m_paragraphs[i].bulletLength > 0)
            --i;
        return m_cues[i].furniture == BlockRole::Related && !m_body.isEmpty() && i >= m_body.end;
    }

    void takeMenus()
    {
        // The first item loses its indentation, and sometimes its bullet, in some dumps; a skip link is a menu by itself.
        takeRuns(fewestMenuItems, BlockRole::Navigation, [this](size_t i) { return isMenuItem(i) && !isListOfStories(i); });
        takeRuns(1, BlockRole::Navigation, [this](size_t i) { return isSkipLink(m_paragraphs[i].line); });
    }

    void takeLanguageMenu()
    {
        takeRuns(fewestMenuItems, BlockRole::LanguageMenu, [this](size_t i) {
            return isLanguageOffer(QStringView(m_paragraphs[i].line).sliced(std::min<qsizetype>(m_paragraphs[i].bulletLength, m_paragraphs[i].line.size())));
        });
        takeRuns(1, BlockRole::LanguageMenu, [this](size_t i) { return isLanguageList(m_paragraphs[i].line); });
        takeRuns(1, BlockRole::LanguageMenu, [this](size_t i) { return m_paragraphs[i].measures.scripts >= 3 && !m_paragraphs[i].measures.endsSentence; });
    }

    void takeCredit()
    {
        const size_t end = std::min(m_paragraphs.size(), m_body.end + creditReach);
        for (size_t i = m_body.begin; i < end; ++i) {
            if (!m_taken[i] && m_cues[i].credit && (!m_body.inBody[i] || m_paragraphs[i].measures.words <= mostCreditWords))
                take(i, BlockRole::CreditLine, certain);
        }
    }

    [[nodiscard]] bool looksLikeHeadline(size_t i) const
    {
        const DumpParagraph &p = m_paragraphs[i];
        const LineCues &cues = m_cues[i];
        const int words = p.measures.words;
        if (m_taken[i] || p.bulletLength > 0 || words < fewestHeadlineWords || words > mostHeadlineWords || p.measures.letters < p.measures.digits)
            return false;
        const QChar last = p.line.back();
        const bool ended = p.measures.endsSentence && last != u'?' && last != u'!' && !QStringView(u"\"”’'»").contains(last);
        return !ended && !cues.furniture && !cues.byline && !cues.date && !cues.legal && !cues.picture
            && !p.line.contains(u'|') && !p.line.contains(u'›');
    }

    /// Words of the first paragraphs of the body: a headline shares its own with them.
    [[nodiscard]] QSet<QString> leadWords(size_t firstProse) const
    {
        QSet<QString> words;
        size_t paragraphs = 0;
        for (size_t i = firstProse; i < m_body.end && paragraphs < leadParagraphs; ++i) {
            if (!m_body.inBody[i])
                continue;
            ++paragraphs;
            for (const QString &word : foldedWords(m_paragraphs[i].line))
                words.insert(word);
        }
        return words;
    }

    /// How well the line fits as headline of a text with these words.
    [[nodiscard]] double headlineFit(size_t i, size_t firstProse, const QSet<QString> &lead) const
    {
        const QStringList words = foldedWords(m_paragraphs[i].line);
        const auto shared = std::count_if(words.begin(), words.end(), [&lead](const QString &word) { return lead.contains(word); });
        const int count = m_paragraphs[i].measures.words;
        double fit = 2.0 * static_cast<double>(shared) / static_cast<double>(std::max<qsizetype>(words.size(), 4));
        fit += count >= 4 && count <= 18 ? 0.6 : 0.0;
        fit += m_paragraphs[i].afterBlank ? 0.2 : 0.0;
        return fit - 0.03 * static_cast<double>(firstProse - i);
    }

    /// The likeliest line before the first prose; the run may begin with it.
    void takeHeadline()
    {
        size_t firstProse = m_body.begin;
        while (firstProse < m_body.end && !(m_body.inBody[firstProse] && paragraphValue(m_paragraphs[firstProse], m_cues[firstProse]) > 0.0))
            ++firstProse;
        const QSet<QString> lead = leadWords(firstProse);
        double best = 0.0;
        for (size_t i = firstProse > headlineReach ? firstProse - headlineReach : 0; i < firstProse; ++i) {
            if (!looksLikeHeadline(i))
                continue;
            if (const double fit = headlineFit(i, firstProse, lead); fit > best) {
                best = fit;
                m_headline = i;
                m_hasHeadline = true;
            }
        }
        if (m_hasHeadline)
            take(m_headline, BlockRole::Headline, likely);
    }

    void takeDateline()
    {
        const size_t first = std::min(m_body.begin, m_rule.begin);
        const size_t end = std::min(m_paragraphs.size(), m_body.begin + datelineReach);
        for (size_t i = first > datelineReach ? first - datelineReach : 0; i < end; ++i) {
            if (!m_taken[i] && m_paragraphs[i].measures.words <= mostDatelineWords && !datelineAlone(m_paragraphs[i].line).isEmpty())
                return take(i, BlockRole::Dateline, likely);
        }
    }

    void takeHeadMatter()
    {
        // The rule's run reaches over bylines and dates that the classifier's body begins behind.
        const size_t begin = std::min(m_hasHeadline ? m_headline : m_body.begin, m_rule.begin);
        for (size_t i = begin; i < std::max(m_body.end, m_rule.end); ++i) {
            if (m_taken[i] || m_body.inBody[i] || m_cues[i].furniture)
                continue;
            if (m_cues[i].byline)
                take(i, BlockRole::Byline, likely);
            else if (m_cues[i].date)
                take(i, BlockRole::Date, likely);
            else if (m_paragraphs[i].measures.words <= 25 && m_cues[i].picture)
                take(i, BlockRole::Caption, likely);
        }
    }

    /// The first paragraph right under the headline, when it is short enough and the text goes on.
    void takeStandfirst()
    {
        if (!m_hasHeadline || m_headline + 1 >= m_paragraphs.size())
            return;
        const size_t i = m_headline + 1;
        const DumpParagraph &p = m_paragraphs[i];
        size_t following = 0;
        for (size_t k = i + 1; k < m_body.end; ++k)
            following += m_body.inBody[k] ? 1 : 0;
        const bool fits = !m_taken[i] && m_body.inBody[i] && p.bulletLength == 0 && p.measures.words <= mostStandfirstWords && p.measures.words >= 8;
        if (fits && following >= fewestParagraphsAfterStandfirst && leadingDateline(p.line).isEmpty())
            take(i, BlockRole::Standfirst, likely);
    }

    [[nodiscard]] BlockRole bodyRole(size_t i) const
    {
        const DumpParagraph &p = m_paragraphs[i];
        if (p.bulletLength > 0)
            return BlockRole::ListItem;
        const bool ends = p.measures.endsSentence && !p.line.endsWith(u'?') && !p.line.endsWith(u'!');
        return p.measures.words <= mostCrossheadWords && !ends ? BlockRole::Crosshead : BlockRole::Paragraph;
    }

    void takeBody()
    {
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (!m_taken[i] && m_body.inBody[i])
                take(i, bodyRole(i), paragraphValue(m_paragraphs[i], m_cues[i]) > 0.0 ? certain : unsure);
        }
    }

    /// What the paragraph's own wording says that it is.
    [[nodiscard]] std::optional<BlockRole> wordedRole(size_t i) const
    {
        const LineCues &cues = m_cues[i];
        if (cues.furniture)
            return cues.furniture;
        const EndingCues ending = endingCues(m_paragraphs[i].line);
        if (ending.commentRule)
            return BlockRole::Comment;
        if (cues.legal)
            return BlockRole::Legal;
        if (cues.appeal || ending.offer)
            return BlockRole::Subscription;
        return cues.biography ? std::optional(BlockRole::AuthorBiography) : std::nullopt;
    }

    /// What the wording says, else the heading of the section behind the article ("DW recommends", "Comments (12)").
    void takeFurniture()
    {
        BlockRole section = BlockRole::Other;
        for (size_t i = 0; i < m_paragraphs.size(); ++i) {
            const bool behind = !m_body.isEmpty() && i >= m_body.end;
            const std::optional<BlockRole> worded = wordedRole(i);
            if (!behind || worded == BlockRole::Legal)
                section = BlockRole::Other;
            else if (worded == BlockRole::Related || (worded == BlockRole::Comment && section != BlockRole::Comment))
                section = *worded;
            if (m_taken[i])
                continue;
            if (section == BlockRole::Comment || (section == BlockRole::Related && !worded))
                take(i, section, likely);
            else if (worded)
                take(i, *worded, *worded == BlockRole::AuthorBiography ? unsure : likely);
            else
                take(i, !isMenuItem(i) ? BlockRole::Other : behind ? BlockRole::Related : BlockRole::Navigation, unsure);
        }
    }

    const std::vector<DumpParagraph> &m_paragraphs;
    const std::vector<LineCues> &m_cues;
    const DumpBody &m_rule;
    const DumpBody &m_body;
    QList<Block> m_blocks;
    std::vector<bool> m_taken;
    size_t m_headline = 0;
    bool m_hasHeadline = false;
};

} // namespace

QList<Block> assignDumpRoles(const DumpReading &dump, const DumpBody &body)
{
    return DumpRoleWriter(dump, body).write();
}

} // namespace galley
