// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sitejudgement.h"

#include "models/base/stablehash.h"

#include <algorithm>
#include <vector>

namespace galley {

namespace {

QStringView textOf(const Block &block, QStringView pageText)
{
    return pageText.mid(block.span.begin, block.span.length());
}

/// What is going to be said about one block.
struct Verdict
{
    std::optional<SiteRule> rule;
    bool repeated = false;

    [[nodiscard]] bool hides() const { return rule ? !rule->shown : repeated; }
};

qsizetype bodyLength(const QList<Block> &blocks)
{
    qsizetype length = 0;
    for (const Block &block : blocks)
        length += isBody(block.role) ? block.span.length() : 0;
    return length;
}

/// Takes back what \a isMeant says of when it hides more than half of the body.
template<typename IsMeant, typename TakeBack>
void spareTheArticle(const QList<Block> &blocks, std::vector<Verdict> &verdicts, IsMeant isMeant, TakeBack takeBack)
{
    qsizetype hidden = 0;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const Block &block = blocks[static_cast<qsizetype>(i)];
        if (isBody(block.role) && verdicts[i].hides() && isMeant(verdicts[i]))
            hidden += block.span.length();
    }
    if (hidden == 0 || hidden * 2 <= bodyLength(blocks))
        return;
    for (Verdict &verdict : verdicts) {
        if (verdict.hides() && isMeant(verdict))
            takeBack(verdict);
    }
}

/// A crosshead heads what follows: "Background" on every page is no furniture while its text is there.
void keepCrossheads(const QList<Block> &blocks, std::vector<Verdict> &verdicts)
{
    bool isFollowed = false;
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        Verdict &verdict = verdicts[static_cast<size_t>(i)];
        if (blocks[i].role == BlockRole::Crosshead && verdict.repeated && !verdict.rule)
            verdict.repeated = !isFollowed;
        if (isBody(blocks[i].role))
            isFollowed = !verdict.hides();
        else if (!isContent(blocks[i].role))
            isFollowed = false;
    }
}

void apply(Block &block, const Verdict &verdict, const QList<Repetition> &repetitions, qsizetype index)
{
    block.siteRole.reset();
    block.seenOn = 0;
    if (verdict.rule) {
        if (verdict.rule->shown != isContent(block.role))
            block.siteRole = verdict.rule->shown ? BlockRole::Paragraph : BlockRole::Other;
    } else if (verdict.repeated) {
        block.siteRole = repetitions[index].role;
        block.seenOn = repetitions[index].otherPages;
    }
}

} // namespace

std::optional<SiteRule> SiteRules::find(quint32 place, quint64 text) const
{
    for (const quint64 about : {text, quint64(0)}) {
        if (const auto found = m_rules.constFind({place, about}); found != m_rules.constEnd())
            return SiteRule{place, about, *found};
    }
    return std::nullopt;
}

quint64 textHash(QStringView text)
{
    StableHash hash;
    hash.addText(text);
    return hash.value() == 0 ? 1 : hash.value();
}

quint64 blockMark(const Block &block, QStringView pageText)
{
    StableHash hash;
    hash.add(block.place);
    hash.add(textHash(textOf(block, pageText)));
    return hash.value();
}

QList<SiteRule> judgeBySite(QList<Block> &blocks, QStringView pageText, const SiteRules &rules, const QList<Repetition> &repetitions)
{
    std::vector<Verdict> verdicts(static_cast<size_t>(blocks.size()));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        Verdict &verdict = verdicts[static_cast<size_t>(i)];
        if (block.place == 0)
            continue;
        if (!rules.isEmpty())
            verdict.rule = rules.find(block.place, textHash(textOf(block, pageText)));
        if (verdict.rule && verdict.rule->text == 0 && block.role == BlockRole::Headline)
            verdict.rule.reset();
        verdict.repeated = !repetitions.isEmpty() && isBody(block.role) && repetitions[i].otherPages >= furnitureFromOtherPages;
    }
    keepCrossheads(blocks, verdicts);
    spareTheArticle(blocks, verdicts, [](const Verdict &verdict) { return verdict.rule && verdict.rule->text == 0; }, [](Verdict &verdict) { verdict.rule.reset(); });
    spareTheArticle(blocks, verdicts, [](const Verdict &verdict) { return !verdict.rule; }, [](Verdict &verdict) { verdict.repeated = false; });
    QList<SiteRule> decided;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Verdict &verdict = verdicts[static_cast<size_t>(i)];
        apply(blocks[i], verdict, repetitions, i);
        if (verdict.rule && blocks[i].siteRole && !decided.contains(*verdict.rule))
            decided.append(*verdict.rule);
    }
    return decided;
}

std::optional<SiteRule> ruleFrom(const QList<Block> &blocks, QStringView pageText, int block, bool content)
{
    const Block &decided = blocks.at(block);
    if (decided.place == 0)
        return std::nullopt;
    const bool hasOthers = std::any_of(blocks.cbegin(), blocks.cend(), [&](const Block &other) {
        return &other != &decided && other.place == decided.place && other.isContent() != content;
    });
    const bool isMostOfIt = !content && isBody(decided.learnedRole()) && decided.span.length() * 2 > bodyLength(blocks);
    const bool isNarrow = hasOthers || isMostOfIt || decided.role == BlockRole::Headline;
    return SiteRule{decided.place, isNarrow ? textHash(textOf(decided, pageText)) : 0, content};
}

} // namespace galley
