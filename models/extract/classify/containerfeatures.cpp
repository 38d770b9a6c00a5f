// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/containerfeatures.h"

#include "models/base/stablehash.h"
#include "models/extract/classify/featurerow.h"

#include <QHash>

#include <algorithm>

namespace galley {

namespace {

using enum PageFeature;

constexpr int namedAncestors = 8;       ///< whose names are counted
constexpr int containerLevels = 4;
constexpr int valuesOfContainer = static_cast<int>(SecondProse) - static_cast<int>(FirstProse);
constexpr double mostOfTheProse = 0.55; ///< that the innermost container of the article holds
constexpr qint16 far = 99;

class ContainerFeatures final
{
public:
    ContainerFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums,
        const std::vector<NodeSurroundings> &surroundings)
        : m_matrix(matrix)
        , m_reading(reading)
        , m_dom(reading.dom)
        , m_blocks(reading.text.blocks)
        , m_sums(sums)
        , m_surroundings(surroundings)
        , m_names(static_cast<size_t>(reading.dom.size()), 0)
    {
    }

    std::vector<Grouping> add()
    {
        findProseContainer();
        m_groupings.assign(4, Grouping(m_blocks.size(), 0));
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            PageRow row(m_matrix.row(i));
            addElement(row, i);
            addNames(row, i);
            addContainers(row, i);
            addRule(row, i);
        }
        addTemplates(m_groupings[2], PathProse, true);
        addTemplates(m_groupings[3], NameProse, false);
        return std::move(m_groupings);
    }

private:
    [[nodiscard]] const SubtreeSum &sum(int node) const { return m_sums[static_cast<size_t>(node)]; }
    [[nodiscard]] const SubtreeSum &page() const { return m_sums.front(); }
    [[nodiscard]] const ElementHints &hints(int node) const { return m_reading.hints[static_cast<size_t>(node)]; }

    /// The innermost node that holds most of the page's prose.
    void findProseContainer()
    {
        for (int i = 1; i < m_dom.size(); ++i) { // parents before children
            if (sum(i).prose > 0.0 && sum(i).prose >= page().prose * mostOfTheProse)
                m_proseContainer = i;
        }
    }

    void addElement(PageRow row, size_t i)
    {
        const PageBlock &block = m_blocks[i];
        const NodeSurroundings &around = m_surroundings[static_cast<size_t>(block.node)];
        const BlockContext &context = m_reading.contexts[i];
        row[TagP] = block.tag == Tag::P;
        row[TagHeading] = isHeadingTag(block.tag) ? static_cast<qint16>(1 + static_cast<int>(block.tag) - static_cast<int>(Tag::H1)) : qint16(0);
        row[TagItem] = block.tag == Tag::Li || block.tag == Tag::Dd || block.tag == Tag::Dt;
        row[TagDiv] = block.tag == Tag::Div;
        row[TagCell] = block.tag == Tag::Td || block.tag == Tag::Tr || block.tag == Tag::Th;
        row[TagQuote] = block.tag == Tag::Blockquote;
        row[TagPre] = block.tag == Tag::Pre;
        row[TagCaption] = block.tag == Tag::Figcaption || block.tag == Tag::Caption;
        row[InArticle] = around.article;
        row[InMain] = around.main;
        row[InNav] = around.nav;
        row[InFooter] = around.footer;
        row[InAside] = around.aside;
        row[InHeader] = around.header;
        row[InForm] = around.form;
        row[InSection] = around.section;
        row[InFigure] = context.figure;
        row[InItem] = context.listed;
        row[InTable] = context.table;
        row[InQuote] = context.quoted;
        row[Depth] = featureCount(around.depth);
        row[ArticleBodyProperty] = around.body;
        row[Hidden] = context.hidden;
        row[ArticleNumber] = featureCount(around.articleNumber);
        row[ArticleProse] = around.articleNode > 0 ? featureShare(sum(around.articleNode).prose, page().prose) : qint16(-1);
    }

    void addNames(PageRow row, size_t i)
    {
        const BlockContext &context = m_reading.contexts[i];
        row[FurnitureDistance] = far;
        row[BodyDistance] = far;
        std::optional<BlockRole> furniture;
        qint16 level = 0;
        for (int node = m_blocks[i].node; node > 0 && level < namedAncestors; node = m_dom[node].parent, ++level) {
            const ElementHints &own = hints(node);
            if (own.furniture) {
                furniture = furniture ? furniture : own.furniture;
                row[FurnitureDistance] = std::min(row[FurnitureDistance], level);
                ++row[FurnitureNames];
            }
            if (own.body) {
                row[BodyDistance] = std::min(row[BodyDistance], level);
                ++row[BodyNames];
            }
            if (level < 3 && own.furniture)
                row.at(OwnFurnitureName, level == 2 ? 3 : level * 2) = 1;
            if (level < 2 && own.body)
                row.at(OwnBodyName, level * 2) = 1;
        }
        row[PartCaption] = context.part == BlockRole::Caption;
        row[PartByline] = context.part == BlockRole::Byline || context.part == BlockRole::Date;
        row[PartStandfirst] = context.part == BlockRole::Standfirst;
        row[PartOther] = context.part == BlockRole::Headline;
        row[RoleRelated] = furniture == BlockRole::Related;
        row[RoleComment] = furniture == BlockRole::Comment;
        row[RoleAny] = furniture ? static_cast<qint16>(*furniture) : qint16(0);
        row[BelievedRole] = context.furniture ? static_cast<qint16>(*context.furniture) : qint16(0);
    }

    void addContainers(PageRow row, size_t i)
    {
        int node = m_blocks[i].node;
        m_groupings[0][i] = static_cast<quint32>(m_dom[node].parent);
        int blocks = 1;
        for (int level = 0; level < containerLevels; ++level) {
            while (node > 0 && sum(node).blocks <= blocks)
                node = std::max(0, m_dom[node].parent);
            const SubtreeSum &own = sum(node);
            blocks = own.blocks;
            const int first = level * valuesOfContainer;
            row.at(FirstProse, first) = featureShare(own.prose, page().prose);
            row.at(FirstLinks, first) = featureShare(own.linked, own.characters);
            row.at(FirstDensity, first) = featureShare(own.prose, own.words);
            row.at(FirstBlocks, first) = featureLog(own.blocks);
            row.at(FirstWords, first) = featureShare(own.words, page().words);
            if (level == 1)
                m_groupings[1][i] = static_cast<quint32>(node);
        }
    }

    /// Levels from the block up to the container; -1 outside of it.
    [[nodiscard]] qint16 distanceTo(int container, int node) const
    {
        if (node < container || node >= m_dom[container].end)
            return -1;
        qint16 levels = 0;
        for (; node > container; node = m_dom[node].parent)
            ++levels;
        return levels;
    }

    void addRule(PageRow row, size_t i)
    {
        const int container = m_reading.rule.container;
        const int node = m_blocks[i].node;
        const auto place = static_cast<qint64>(i);
        row[ContainerDistance] = distanceTo(container, node);
        row[InContainer] = row[ContainerDistance] >= 0;
        row[ContainerProse] = featureShare(sum(container).prose, page().prose);
        row[ContainerLinks] = featureShare(sum(container).linked, sum(container).characters);
        row[ProseContainerDistance] = distanceTo(m_proseContainer, node);
        row[InProseContainer] = row[ProseContainerDistance] >= 0;
        row[RuleBody] = m_reading.rule.inBody[i];
        row[RuleFirst] = featureCount(place - static_cast<qint64>(m_reading.rule.first), 200);
        row[RuleLast] = featureCount(place - static_cast<qint64>(m_reading.rule.last), 200);
        row[RuleShare] = featureShare(m_reading.rule.wordsInside, page().prose);
        row[SameContainerName] = hasNameOf(container, node);
    }

    [[nodiscard]] quint32 nameOf(int node) const
    {
        quint32 &name = m_names[static_cast<size_t>(node)];
        if (name == 0) {
            StableHash hash; // qHash() has another seed in each run, in some of which two names would be one
            hash.add(static_cast<quint64>(m_dom[node].tag));
            for (const char c : m_dom.attribute(node, "class"))
                hash.add(static_cast<unsigned char>(c));
            name = hash.shortValue();
        }
        return name;
    }

    /// Whether a container of the same name as the best one is around: an article is cut into several of them by advertisements.
    [[nodiscard]] bool hasNameOf(int container, int node) const
    {
        if (container <= 0 || m_dom.attribute(container, "class").empty())
            return false;
        for (; node > 0; node = m_dom[node].parent) {
            if (m_dom[node].tag == m_dom[container].tag && nameOf(node) == nameOf(container))
                return true;
        }
        return false;
    }

    /// How the blocks fare that have the same tags down to them, or the same names right around.
    void addTemplates(Grouping &grouping, PageFeature first, bool byPath)
    {
        QHash<quint32, SubtreeSum> groups;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const int node = m_blocks[i].node;
            const int parent = std::max(0, m_dom[node].parent);
            grouping[i] = byPath ? m_surroundings[static_cast<size_t>(node)].path : nameOf(node) ^ (nameOf(parent) * 31U);
            SubtreeSum &group = groups[grouping[i]];
            group.prose += proseWords(m_blocks[i]);
            group.linked += m_blocks[i].measures.characters * m_blocks[i].linkDensity;
            group.characters += m_blocks[i].measures.characters;
            ++group.blocks;
        }
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            PageRow row(m_matrix.row(i));
            const SubtreeSum group = groups.value(grouping[i]);
            row[first] = featureShare(group.prose, page().prose);
            row.at(first, 1) = featureLog(group.blocks);
            if (byPath)
                row[PathLinks] = featureShare(group.linked, group.characters);
        }
    }

    FeatureMatrix &m_matrix;
    const PageReading &m_reading;
    const Dom &m_dom;
    const std::vector<PageBlock> &m_blocks;
    const std::vector<SubtreeSum> &m_sums;
    const std::vector<NodeSurroundings> &m_surroundings;
    mutable std::vector<quint32> m_names; ///< hashes of class attributes; 0 when not yet made
    std::vector<Grouping> m_groupings;
    int m_proseContainer = 0;
};

} // namespace

std::vector<Grouping> addContainerFeatures(FeatureMatrix &matrix, const PageReading &reading, const std::vector<SubtreeSum> &sums,
    const std::vector<NodeSurroundings> &surroundings)
{
    return ContainerFeatures(matrix, reading, sums, surroundings).add();
}

} // namespace galley
