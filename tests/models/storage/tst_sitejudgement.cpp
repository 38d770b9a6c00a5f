// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sitejudgement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr quint32 storyPlace = 11;
constexpr quint32 boxPlace = 22;

/// A page made line by line.
struct Page
{
    QString text;
    QList<Block> blocks;
    QList<Repetition> repetitions;

    Page &add(const QString &line, BlockRole role = BlockRole::Paragraph, quint32 place = storyPlace, int otherPages = 0)
    {
        if (!text.isEmpty())
            text += "\n\n"_L1;
        blocks.append({.span = {text.size(), text.size() + line.size()}, .role = role, .place = place});
        text += line;
        repetitions.append({.otherPages = otherPages, .role = BlockRole::Other});
        return *this;
    }
    QList<SiteRule> judge(const SiteRules &rules = {}) { return judgeBySite(blocks, text, rules, repetitions); }
    [[nodiscard]] SiteRule rule(int block, bool shown) const
    {
        const Span span = blocks[block].span;
        return {blocks[block].place, textHash(QStringView(text).mid(span.begin, span.length())), shown};
    }
};

const QString prose = u"The ferries between Elmar and the islands will sail again from Monday, the authority said."_s;
const QString promo = u"Sign up for the letter of the wire."_s;

} // namespace

class TestSiteJudgement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSeenOnTwoOtherPagesIsFurniture()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace, 2).add(prose);
        page.judge();
        QVERIFY(!page.blocks[1].isContent());
        QCOMPARE(page.blocks[1].seenOn, 2);
        QCOMPARE(roleOrigin(page.blocks[1]), RoleOrigin::Repetition);
        QVERIFY(page.blocks[0].isContent());
        QVERIFY(!page.blocks[0].siteRole);
    }

    void oneOtherPageIsNotEnough()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace, 1);
        page.judge();
        QVERIFY(page.blocks[1].isContent());
    }

    void whatRepeatsByRightsStays_data()
    {
        QTest::addColumn<BlockRole>("role");
        QTest::newRow("headline") << BlockRole::Headline;
        QTest::newRow("byline") << BlockRole::Byline;
        QTest::newRow("date") << BlockRole::Date;
        QTest::newRow("caption") << BlockRole::Caption;
        QTest::newRow("credit line") << BlockRole::CreditLine;
    }

    void whatRepeatsByRightsStays()
    {
        QFETCH(BlockRole, role);
        Page page;
        page.add(promo, role, boxPlace, 9).add(prose);
        page.judge();
        QVERIFY(page.blocks[0].isContent());
    }

    void aCopyOfAnArticleIsNotHidden()
    {
        Page page;
        page.add(prose, BlockRole::Paragraph, storyPlace, 5).add(promo, BlockRole::Paragraph, boxPlace, 9).add(prose, BlockRole::Paragraph, storyPlace, 5);
        page.judge();
        for (const Block &block : page.blocks)
            QVERIFY(block.isContent());
    }

    void aCrossheadGoesOnlyWithItsText()
    {
        Page page;
        page.add(prose).add(u"Background"_s, BlockRole::Crosshead, storyPlace, 7).add(prose).add(u"Our letter"_s, BlockRole::Crosshead, storyPlace, 7).add(promo, BlockRole::Paragraph, boxPlace, 7);
        page.judge();
        QVERIFY(page.blocks[1].isContent());
        QVERIFY(!page.blocks[3].isContent());
        QVERIFY(!page.blocks[4].isContent());
    }

    void anEditorsRuleComesBeforeRepetition()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace, 9).add(promo, BlockRole::Subscription, boxPlace);
        SiteRules rules;
        rules.add({boxPlace, 0, true});
        QCOMPARE(page.judge(rules), QList<SiteRule>({{boxPlace, 0, true}}));
        QVERIFY(page.blocks[1].isContent());
        QVERIFY(page.blocks[2].isContent());
        QCOMPARE(roleOrigin(page.blocks[2]), RoleOrigin::Rule);
    }

    void aRuleAboutTheTextComesBeforeOneAboutThePlace()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace).add(u"Another line."_s, BlockRole::Paragraph, boxPlace);
        SiteRules rules;
        rules.add({boxPlace, 0, false});
        rules.add(page.rule(1, true));
        page.judge(rules);
        QVERIFY(page.blocks[1].isContent());
        QVERIFY(!page.blocks[2].isContent());
    }

    void aRuleAboutAPlaceNeverHidesTheArticle()
    {
        Page page;
        page.add(u"Ferries sail"_s, BlockRole::Headline, boxPlace).add(prose).add(prose).add(promo, BlockRole::Paragraph, boxPlace);
        SiteRules rules;
        rules.add({storyPlace, 0, false});
        QVERIFY(page.judge(rules).isEmpty());
        QVERIFY(page.blocks[1].isContent());
        rules = {};
        rules.add({boxPlace, 0, false});
        page.judge(rules);
        QVERIFY(page.blocks[0].isContent());
        QVERIFY(!page.blocks[3].isContent());
    }

    void whatTheEditorSaidAboutTheBlockStays()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace, 9);
        page.blocks[1].editorRole = BlockRole::Paragraph;
        page.judge();
        QVERIFY(page.blocks[1].isContent());
        QCOMPARE(roleOrigin(page.blocks[1]), RoleOrigin::Editor);
    }

    void judgingAgainTakesBackWhatHoldsNoLonger()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace, 2);
        page.judge();
        page.repetitions[1].otherPages = 0;
        page.judge();
        QVERIFY(!page.blocks[1].siteRole);
        QCOMPARE(page.blocks[1].seenOn, 0);
    }

    void aDecisionIsAboutThePlaceUnlessThereIsMore()
    {
        Page page;
        page.add(prose).add(prose).add(promo, BlockRole::Paragraph, boxPlace);
        page.blocks[2].editorRole = BlockRole::Other;
        QCOMPARE(ruleFrom(page.blocks, page.text, 2, false), (SiteRule{boxPlace, 0, false}));
        page.blocks[1].editorRole = BlockRole::Other;
        QCOMPARE(ruleFrom(page.blocks, page.text, 1, false), page.rule(1, false));
    }

    void hidingMostOfAnArticleIsAboutItsText()
    {
        Page page;
        page.add(prose).add(promo, BlockRole::Paragraph, boxPlace);
        page.blocks[0].editorRole = BlockRole::Other;
        QCOMPARE(ruleFrom(page.blocks, page.text, 0, false), page.rule(0, false));
    }

    void aBlockWithoutAPlaceTeachesNothing()
    {
        Page page;
        page.add(prose, BlockRole::Paragraph, 0).add(promo, BlockRole::Paragraph, 0, 9);
        page.judge();
        QVERIFY(page.blocks[1].isContent());
        QVERIFY(!ruleFrom(page.blocks, page.text, 1, false));
    }

    void whiteSpaceMakesNoOtherText()
    {
        QCOMPARE(textHash(u"Sign  up\nfor "), textHash(u"Sign up for"));
        QVERIFY(textHash(u"Sign up for") != textHash(u"Signup for"));
        QVERIFY(textHash(u"") != 0);
    }
};

QTEST_GUILESS_MAIN(TestSiteJudgement)
#include "tst_sitejudgement.moc"
