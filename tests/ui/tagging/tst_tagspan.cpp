// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagspan.h"

#include "ui/tagging/pronouns.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QStringList &paragraphs, const QString &furniture = {})
{
    Article article;
    for (const QString &paragraph : paragraphs) {
        const qsizetype begin = article.pageText.size();
        article.pageText += paragraph + u'\n';
        article.blocks.append({.span = {begin, begin + paragraph.size()}, .role = BlockRole::Paragraph});
    }
    if (!furniture.isEmpty()) {
        const qsizetype begin = article.pageText.size();
        article.pageText += furniture;
        article.blocks.append({.span = {begin, begin + furniture.size()}, .role = BlockRole::Related});
    }
    return article;
}

QStringList wordsAt(const Article &article, const QList<Span> &spans)
{
    QStringList words;
    for (const Span span : spans)
        words.append(QString::number(span.begin) + u' ' + article.pageText.mid(span.begin, span.length()));
    return words;
}

} // namespace

class TestTagSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void punctuationAroundWordsIsTrimmed_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("words");
        QTest::newRow("clean") << u"Paris"_s << u"Paris"_s;
        QTest::newRow("space and full stop") << u" Paris. "_s << u"Paris"_s;
        QTest::newRow("comma inside quotation marks") << u"“Islamic State,”"_s << u"Islamic State"_s;
        QTest::newRow("German quotation marks") << u"„Die Welt“"_s << u"Die Welt"_s;
        QTest::newRow("straight quotation marks") << u"\"This Week\""_s << u"This Week"_s;
        QTest::newRow("brackets around") << u"(IS)"_s << u"IS"_s;
        QTest::newRow("brackets at the end belong") << u"Bank (UK)"_s << u"Bank (UK)"_s;
        QTest::newRow("brackets at the beginning belong") << u"(South) Sudan"_s << u"(South) Sudan"_s;
        QTest::newRow("one bracket alone") << u"(Reuters"_s << u"Reuters"_s;
        QTest::newRow("initials keep their full stop") << u"the U.S."_s << u"the U.S."_s;
        QTest::newRow("percent stays") << u"5.5%,"_s << u"5.5%"_s;
        QTest::newRow("apostrophe of a possessive") << u"dockers’ "_s << u"dockers"_s;
        QTest::newRow("Arabic comma") << u"القاهرة، "_s << u"القاهرة"_s;
        QTest::newRow("Chinese title marks") << u"《人民日报》。"_s << u"人民日报"_s;
        QTest::newRow("direction marks") << u"\u200fعمّان\u200e"_s << u"عمّان"_s;
        QTest::newRow("hyphen within") << u"G-20 –"_s << u"G-20"_s;
        QTest::newRow("beyond the basic plane") << u"𐤀𐤁 "_s << u"𐤀𐤁"_s;
        QTest::newRow("a sign of two code units") << u"𐬹Paris"_s << u"Paris"_s;
        QTest::newRow("only signs") << u" “…” "_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void punctuationAroundWordsIsTrimmed()
    {
        QFETCH(QString, selected);
        QFETCH(QString, words);
        const QString text = u"xx"_s + selected + u"yy"_s;
        const Span span = trimmed(text, {2, 2 + selected.size()});
        QCOMPARE(text.mid(span.begin, span.length()), words);
    }

    void aSpanBeyondTheTextIsCut()
    {
        QCOMPARE(trimmed(u"Paris", {-5, 50}), (Span{0, 5}));
    }

    void theWordAtTheCaretIsItsBlocksOwn()
    {
        const Article article = articleOf({u"In Paris"_s, u"attacks"_s});
        QCOMPARE(wordAtCaret(article, 4), (Span{3, 8}));
        QCOMPARE(wordAtCaret(article, 8), (Span{3, 8}));  // behind the word, before the line end
        QCOMPARE(wordAtCaret(article, 9), (Span{9, 16})); // the next block's
        QVERIFY(wordAtCaret(articleOf({u"a – b"_s}), 3).isEmpty());
        QVERIFY(wordAtCaret({}, 0).isEmpty());
    }

    void aSpanOverTwoBlocksIsInNone()
    {
        const Article article = articleOf({u"In Paris"_s, u"attacks"_s});
        QCOMPARE(blockAround(article, {3, 8}), (Span{0, 8}));
        QVERIFY(blockAround(article, {3, 12}).isEmpty());
        Article plain;
        plain.pageText = u"no blocks"_s;
        QCOMPARE(blockAround(plain, {0, 9}), (Span{0, 9}));
    }

    void equalNamesAreWholeWordsInContent()
    {
        const Article article = articleOf({u"Paris, Parisians and Paris."_s, u"Comparison: PARIS, St-Paris"_s}, u"More on Paris"_s);
        QCOMPARE(wordsAt(article, equalNames(article, {}, u"Paris"_s, u"GPE"_s)), (QStringList{u"0 Paris"_s, u"21 Paris"_s, u"50 Paris"_s}));
        QVERIFY(equalNames(article, {}, QString(), u"GPE"_s).isEmpty());
    }

    void equalNamesThatAreTaggedWithThatTypeAreLeftOut()
    {
        const Article article = articleOf({u"Obama met Barack Obama and Obama."_s});
        Annotations annotations;
        EntityMention whole;
        whole.fragments = {{10, 22}}; // "Barack Obama"
        whole.type = u"Person"_s;
        annotations.mentions = {whole};
        QCOMPARE(wordsAt(article, equalNames(article, annotations, u"Obama"_s, u"Person"_s)), (QStringList{u"0 Obama"_s, u"27 Obama"_s}));
        QCOMPARE(equalNames(article, annotations, u"Obama"_s, u"Work"_s).size(), 3); // another type may nest
    }

    void equalNamesInChineseFollowTheDictionary()
    {
        const Article article = articleOf({u"法国表示，法国将与美国合作。"_s});
        QCOMPARE(equalNames(article, {}, u"法国"_s, u"GPE"_s), (QList<Span>{{0, 2}, {5, 7}}));
    }

    void newBoundariesKeepTheGapsInside()
    {
        const QList<Span> fragments{{0, 4}, {10, 14}, {20, 24}};
        QCOMPARE(withBoundaries(fragments, {2, 30}), (QList<Span>{{2, 4}, {10, 14}, {20, 30}}));
        QCOMPARE(withBoundaries(fragments, {8, 22}), (QList<Span>{{8, 14}, {20, 22}}));
        QCOMPARE(withBoundaries(fragments, {40, 44}), (QList<Span>{{40, 44}}));
    }

    void pronounsAreAClosedListOfTheArticlesLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("is");
        QTest::newRow("English") << u"He"_s << u"en"_s << true;
        QTest::newRow("English with region") << u"they"_s << u"en-GB"_s << true;
        QTest::newRow("not in German") << u"he"_s << u"de"_s << false;
        QTest::newRow("German") << u"Ihnen"_s << u"de"_s << true;
        QTest::newRow("Russian") << u"Они"_s << u"ru"_s << true;
        QTest::newRow("Arabic") << u"هو"_s << u"ar"_s << true;
        QTest::newRow("Dari") << u"آنها"_s << u"fa-AF"_s << true;
        QTest::newRow("Chinese") << u"他们"_s << u"zh-Hans"_s << true;
        QTest::newRow("a part of one") << u"h"_s << u"en"_s << false;
        QTest::newRow("two") << u"he she"_s << u"en"_s << false;
        QTest::newRow("no language") << u"he"_s << QString() << false;
        QTest::newRow("no words") << QString() << u"en"_s << false;
    }
    void pronounsAreAClosedListOfTheArticlesLanguage()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(bool, is);
        QCOMPARE(isPronoun(words, language), is);
    }

    void aTimeIsAlwaysAName()
    {
        QCOMPARE(levelOf(u"it", u"GPE"_s, u"en"), MentionLevel::Pronoun);
        QCOMPARE(levelOf(u"that", u"Time"_s, u"en"), MentionLevel::Name);
        QCOMPARE(levelOf(u"Paris", u"GPE"_s, u"en"), MentionLevel::Name);
    }
};

QTEST_GUILESS_MAIN(TestTagSpan)
#include "tst_tagspan.moc"
