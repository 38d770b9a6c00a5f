// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readercaret.h"
#include "readersample.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderCaretTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughTheWholeTextAndBack_data();
    void goesThroughTheWholeTextAndBack();
    void wordsAreSkippedWithTheirSpaces();
    void leftIsTheNextWordInArabic();
    void chineseWordsAreDividedByDictionary();
    void upAndDownKeepTheColumn();
    void homeAndEndStayOnTheLine();
    void extendingKeepsTheAnchor();
    void selectionGrowsAndShrinksByWords();
    void selectionStaysInItsBlock();
    void wordUnderThePointerIsSelected();
    void emptyPageLetsNothingMove();
};

namespace {

ReaderPage pageOf(const ReaderSample &sample, bool furnitureShown = false)
{
    const ReaderTypography typography(sample.article.metadata.language, 1, true);
    return {ReaderDocument(sample.article.pageText, sample.article.blocks, furnitureShown), typography, 400};
}

constexpr qreal pageHeight = 300;

} // namespace

void ReaderCaretTest::goesThroughTheWholeTextAndBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"A \U0001F468‍\U0001F469‍\U0001F467 cafe\u0301."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"قالت وزيرة المياه."_s;
    QTest::newRow("long") << u"en"_s << u"The ferry sailed at nine and came back. "_s.repeated(120);
}

void ReaderCaretTest::goesThroughTheWholeTextAndBack()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    ReaderSample sample(language);
    sample.block(BlockRole::Navigation, u"Menu"_s);
    const Span first = sample.block(BlockRole::Paragraph, text);
    sample.block(BlockRole::Navigation, u"Menu"_s);
    const Span last = sample.block(BlockRole::Paragraph, text);
    ReaderPage page = pageOf(sample);
    const bool rightToLeft = page.typography().isRightToLeft();
    ReaderCaret caret;
    caret.setPosition(first.begin);
    int steps = 0;
    qsizetype before = first.begin;
    while (caret.move(page, rightToLeft ? CaretMove::Left : CaretMove::Right, false, pageHeight)) {
        QVERIFY(caret.position() > before);
        before = caret.position();
        ++steps;
    }
    QCOMPARE(caret.position(), last.end);
    while (caret.move(page, rightToLeft ? CaretMove::Right : CaretMove::Left, false, pageHeight))
        --steps;
    QCOMPARE(caret.position(), first.begin);
    QCOMPARE(steps, 0);
}

void ReaderCaretTest::wordsAreSkippedWithTheirSpaces()
{
    const ReaderSample sample = portSample();
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.setPosition(sample.find(u"On Monday"_s).begin);
    for (const QString &word : {u"Monday"_s, u"dockers"_s, u"met"_s, u"Leila"_s}) {
        QVERIFY(caret.move(page, CaretMove::WordRight, false, pageHeight));
        QCOMPARE(caret.position(), sample.find(word).begin);
    }
    caret.setPosition(sample.find(u"strike"_s).begin);
    caret.move(page, CaretMove::WordLeft, false, pageHeight);
    caret.move(page, CaretMove::WordLeft, false, pageHeight);
    QCOMPARE(caret.position(), sample.find(u"second ferry."_s).end); // over the hidden advertising
}

void ReaderCaretTest::leftIsTheNextWordInArabic()
{
    ReaderSample sample(u"ar"_s);
    const Span text = sample.block(BlockRole::Paragraph, u"قالت وزيرة المياه"_s);
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.setPosition(text.begin);
    QVERIFY(caret.move(page, CaretMove::WordLeft, false, pageHeight));
    QCOMPARE(caret.position(), sample.find(u"وزيرة"_s).begin);
    QVERIFY(caret.move(page, CaretMove::WordRight, false, pageHeight));
    QCOMPARE(caret.position(), text.begin);
    QVERIFY(!caret.move(page, CaretMove::WordRight, false, pageHeight));
}

void ReaderCaretTest::chineseWordsAreDividedByDictionary()
{
    ReaderSample sample(u"zh-Hans"_s);
    sample.block(BlockRole::Paragraph, u"美国表示将加强合作"_s);
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.selectWord(page, sample.find(u"示"_s).begin);
    QCOMPARE(caret.selection(), sample.find(u"表示"_s));
}

void ReaderCaretTest::upAndDownKeepTheColumn()
{
    ReaderSample sample;
    const Span text = sample.block(BlockRole::Paragraph, u"word "_s.repeated(60));
    sample.block(BlockRole::Paragraph, u"a"_s);
    sample.block(BlockRole::Paragraph, u"word "_s.repeated(60));
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.setPosition(text.begin + 22);
    const qreal column = page.caretRect(caret.position()).left();
    int lines = 0;
    while (caret.move(page, CaretMove::Down, false, pageHeight))
        ++lines;
    QCOMPARE(caret.position(), sample.article.pageText.size() - 1); // below the last line is the end
    caret.setPosition(text.begin + 22);
    for (int i = 0; i < lines - 1; ++i)
        QVERIFY(caret.move(page, CaretMove::Down, false, pageHeight));
    QCOMPARE(page.caretRect(caret.position()).left(), column); // through the short paragraph and back
    QVERIFY(caret.move(page, CaretMove::PageUp, false, pageHeight));
    QCOMPARE(page.caretRect(caret.position()).left(), column);
}

void ReaderCaretTest::homeAndEndStayOnTheLine()
{
    ReaderSample sample;
    const Span text = sample.block(BlockRole::Paragraph, u"word "_s.repeated(60));
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.setPosition(text.begin + 3);
    const qreal top = page.caretRect(caret.position()).top();
    caret.move(page, CaretMove::LineEnd, false, pageHeight);
    QCOMPARE(page.caretRect(caret.position()).top(), top);
    QVERIFY(page.caretRect(caret.position()).left() > 200);
    caret.move(page, CaretMove::LineStart, false, pageHeight);
    QCOMPARE(caret.position(), text.begin);
    caret.move(page, CaretMove::TextEnd, false, pageHeight);
    QCOMPARE(caret.position(), text.end);
}

void ReaderCaretTest::extendingKeepsTheAnchor()
{
    const ReaderSample sample = portSample();
    ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    const Span haddad = sample.find(u"Leila Haddad"_s);
    caret.setPosition(haddad.end);
    for (qsizetype i = 0; i < haddad.length(); ++i)
        caret.move(page, CaretMove::Left, true, pageHeight);
    QCOMPARE(caret.selection(), haddad);
    QCOMPARE(caret.position(), haddad.begin);
    caret.move(page, CaretMove::Right, false, pageHeight);
    QVERIFY(!caret.hasSelection());
}

void ReaderCaretTest::selectionGrowsAndShrinksByWords()
{
    const ReaderSample sample = portSample();
    const ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.select(sample.find(u"Leila"_s));
    caret.growEnd(page);
    QCOMPARE(caret.selection(), sample.find(u"Leila Haddad"_s));
    caret.growBegin(page);
    QCOMPARE(caret.selection(), sample.find(u"met Leila Haddad"_s));
    caret.shrinkBegin(page);
    QCOMPARE(caret.selection(), sample.find(u"Leila Haddad"_s));
    caret.shrinkEnd(page);
    QCOMPARE(caret.selection(), sample.find(u"Leila"_s));
    caret.shrinkEnd(page);
    caret.shrinkBegin(page);
    QCOMPARE(caret.selection(), sample.find(u"Leila"_s)); // never empty
    caret.setPosition(sample.find(u"met"_s).begin);
    caret.growEnd(page);
    QCOMPARE(caret.selection(), sample.find(u"met"_s));
}

void ReaderCaretTest::selectionStaysInItsBlock()
{
    const ReaderSample sample = portSample();
    const ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    caret.select(sample.find(u"ferry"_s));
    caret.select(sample.find(u"second ferry"_s));
    for (int i = 0; i < 30; ++i)
        caret.growEnd(page);
    QCOMPARE(caret.selection(), sample.find(u"second ferry"_s));
    for (int i = 0; i < 30; ++i)
        caret.growBegin(page);
    QCOMPARE(caret.selection().begin, sample.find(u"On Monday"_s).begin);
}

void ReaderCaretTest::wordUnderThePointerIsSelected()
{
    const ReaderSample sample = portSample();
    const ReaderPage page = pageOf(sample);
    ReaderCaret caret;
    const Span haddad = sample.find(u"Haddad"_s);
    for (const qsizetype at : {haddad.begin, haddad.begin + 3, haddad.end - 1}) {
        caret.selectWord(page, at);
        QCOMPARE(caret.selection(), haddad);
    }
    caret.selectBlock(page, haddad.begin);
    QCOMPARE(caret.selection(), sample.find(u"On Monday dockers met Leila Haddad in Elmar. She promised a second ferry."_s));
}

void ReaderCaretTest::emptyPageLetsNothingMove()
{
    ReaderPage page = pageOf(ReaderSample());
    ReaderCaret caret;
    for (int move = 0; move <= int(CaretMove::TextEnd); ++move)
        QVERIFY(!caret.move(page, CaretMove(move), false, pageHeight));
    caret.growEnd(page);
    caret.selectWord(page, 0);
    QVERIFY(!caret.hasSelection());
}

QTEST_MAIN(ReaderCaretTest)
#include "tst_readercaret.moc"
