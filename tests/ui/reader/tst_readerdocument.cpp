// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/layoutunits.h"
#include "ui/reader/readerdocument.h"
#include "readersample.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderDocumentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hiddenFurnitureBecomesOneLineAtItsPlace();
    void furnitureInARowIsOneLine();
    void shownFurnitureIsNamedAndMovesNoOffset();
    void sourceLineStandsOverTheHeadline();
    void offsetsInHiddenFurnitureGoToTheNextText();
    void shownPartsLeaveHiddenFurnitureOut();
    void plainTextAndOffsetsAgree_data();
    void plainTextAndOffsetsAgree();
    void brokenBlocksAreTrimmed();
    void textWithoutBlocksIsShown();
    void emptyTextHasNothing();
    void unitsCoverTheBlockAndEndAtSentences();
    void unitsNeverCutACharacter();
    void lineEndsKeepTheirPlaceInLayoutText();
};

namespace {

using Kind = ReaderItem::Kind;

QList<Kind> kinds(const ReaderDocument &document)
{
    QList<Kind> kinds;
    for (const ReaderItem &item : document.items())
        kinds.append(item.kind);
    return kinds;
}

ReaderDocument portDocument(bool furnitureShown)
{
    const ReaderSample sample = portSample();
    return {sample.article.pageText, sample.article.blocks, furnitureShown};
}

} // namespace

void ReaderDocumentTest::hiddenFurnitureBecomesOneLineAtItsPlace()
{
    const ReaderDocument document = portDocument(false);
    QCOMPARE(kinds(document), (QList<Kind>{Kind::HiddenFurniture, Kind::SourceLine, Kind::Text, Kind::Text, Kind::HiddenFurniture,
                                           Kind::Text, Kind::HiddenFurniture}));
    QCOMPARE(document.items().first().hiddenLines, 2);
    QCOMPARE(document.items().last().hiddenLines, 1);
}

void ReaderDocumentTest::furnitureInARowIsOneLine()
{
    ReaderSample sample;
    sample.block(BlockRole::Navigation, u"One"_s);
    sample.block(BlockRole::Sharing, u"Two\n\nThree"_s);
    sample.block(BlockRole::Paragraph, u"Text"_s);
    const ReaderDocument document(sample.article.pageText, sample.article.blocks, false);
    QCOMPARE(kinds(document), (QList<Kind>{Kind::HiddenFurniture, Kind::SourceLine, Kind::Text}));
    QCOMPARE(document.items().first().hiddenLines, 3);
}

void ReaderDocumentTest::shownFurnitureIsNamedAndMovesNoOffset()
{
    const ReaderDocument hidden = portDocument(false);
    const ReaderDocument shown = portDocument(true);
    QCOMPARE(shown.items().first().kind, Kind::FurnitureName);
    for (const ReaderItem &item : hidden.items()) {
        if (!item.isText())
            continue;
        const ReaderItem &same = shown.items()[shown.itemAt(item.span.begin)];
        QCOMPARE(same.span, item.span);
        QCOMPARE(shown.layoutText(same), hidden.layoutText(item));
    }
}

void ReaderDocumentTest::sourceLineStandsOverTheHeadline()
{
    ReaderSample sample;
    sample.block(BlockRole::Date, u"3 March"_s);
    sample.block(BlockRole::Headline, u"Headline"_s);
    sample.block(BlockRole::Paragraph, u"Text"_s);
    const ReaderDocument document(sample.article.pageText, sample.article.blocks, false);
    QCOMPARE(kinds(document), (QList<Kind>{Kind::Text, Kind::SourceLine, Kind::Text, Kind::Text}));
}

void ReaderDocumentTest::offsetsInHiddenFurnitureGoToTheNextText()
{
    const ReaderSample sample = portSample();
    const ReaderDocument document = portDocument(false);
    QCOMPARE(document.nearestShown(3), sample.find(u"Pilots"_s).begin);
    QCOMPARE(document.nearestShown(sample.find(u"two boats"_s).begin), sample.find(u"The strike"_s).begin);
    QCOMPARE(document.nearestShown(sample.article.pageText.size()), sample.find(u"days."_s).end);
    const qsizetype inText = sample.find(u"dockers"_s).begin;
    QCOMPARE(document.nearestShown(inText), inText);
}

void ReaderDocumentTest::shownPartsLeaveHiddenFurnitureOut()
{
    const ReaderSample sample = portSample();
    const ReaderDocument document = portDocument(false);
    const Span across{sample.find(u"second ferry"_s).begin, sample.find(u"strike"_s).end};
    QCOMPARE(document.shownParts(across).size(), 2);
    QCOMPARE(document.shownText(across), u"second ferry.\nThe strike"_s);
    QVERIFY(document.shownParts(sample.find(u"two boats"_s)).isEmpty());
    QVERIFY(document.shownParts({5, 5}).isEmpty());
}

void ReaderDocumentTest::plainTextAndOffsetsAgree_data()
{
    QTest::addColumn<bool>("furnitureShown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void ReaderDocumentTest::plainTextAndOffsetsAgree()
{
    QFETCH(bool, furnitureShown);
    ReaderSample sample = portSample();
    sample.block(BlockRole::Paragraph, u"A long one. "_s.repeated(400));
    const ReaderDocument document(sample.article.pageText, sample.article.blocks, furnitureShown);
    const QString plain = document.plainText();
    QCOMPARE(document.plainLength(), plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const qsizetype offset = document.fromPlain(i);
        if (plain[i] != u'\n')
            QCOMPARE(sample.article.pageText[offset], plain[i]);
        QCOMPARE(document.toPlain(offset), i);
    }
}

void ReaderDocumentTest::brokenBlocksAreTrimmed()
{
    const QString text = u"0123456789"_s;
    const QList<Block> blocks{{.span = {-5, 3}, .role = BlockRole::Paragraph},
                              {.span = {2, 6}, .role = BlockRole::Paragraph},
                              {.span = {4, 2}, .role = BlockRole::Paragraph},
                              {.span = {8, 90}, .role = BlockRole::Paragraph},
                              {.span = {70, 90}, .role = BlockRole::Paragraph}};
    const ReaderDocument document(text, blocks, false);
    QCOMPARE(document.plainText(), u"012\n345\n89"_s);
    QCOMPARE(document.blocks().size(), blocks.size());
}

void ReaderDocumentTest::textWithoutBlocksIsShown()
{
    const ReaderDocument document(u"Only words"_s, {}, false);
    QCOMPARE(document.plainText(), u"Only words"_s);
}

void ReaderDocumentTest::emptyTextHasNothing()
{
    const ReaderDocument document({}, {}, true);
    QVERIFY(document.isEmpty());
    QCOMPARE(document.itemAt(7), -1);
    QCOMPARE(document.nearestShown(7), 0);
    QCOMPARE(document.toPlain(3), 0);
    QCOMPARE(document.fromPlain(3), 0);
    QCOMPARE(document.plainText(), QString());
}

void ReaderDocumentTest::unitsCoverTheBlockAndEndAtSentences()
{
    const QString text = u"Before. "_s + u"The ferry sailed at nine and came back. "_s.repeated(200);
    const Span block{8, text.size()};
    const QList<Span> units = layoutUnits(text, block);
    QVERIFY(units.size() >= 4);
    qsizetype at = block.begin;
    for (const Span unit : units) {
        QCOMPARE(unit.begin, at);
        QVERIFY(unit.length() <= layoutUnitLimit);
        QVERIFY(text.sliced(unit.begin).startsWith(u"The ferry"));
        at = unit.end;
    }
    QCOMPARE(at, block.end);
}

void ReaderDocumentTest::unitsNeverCutACharacter()
{
    const QString family = u"\U0001F468‍\U0001F469‍\U0001F467"_s; // one person sees one picture
    const QString text = family.repeated(600);
    const QList<Span> units = layoutUnits(text, {0, text.size()}, 100);
    for (const Span unit : units)
        QCOMPARE(unit.begin % family.size(), 0);
    QCOMPARE(units.last().end, text.size());
    const QString lone(500, QChar(0xD83D));
    QCOMPARE(layoutUnits(lone, {0, lone.size()}, 100).last().end, lone.size());
}

void ReaderDocumentTest::lineEndsKeepTheirPlaceInLayoutText()
{
    const QString text = u"one\ntwo\u2029three"_s + QChar(u'\0');
    const ReaderDocument document(text, {{.span = {0, text.size()}, .role = BlockRole::Table}}, false);
    const QString laidOut = document.layoutText(document.items()[document.firstTextItem()]);
    QCOMPARE(laidOut.size(), text.size());
    QCOMPARE(laidOut[3], QChar(QChar::LineSeparator));
    QCOMPARE(laidOut[7], QChar(QChar::LineSeparator));
    QVERIFY(!laidOut.contains(QChar(u'\0')));
}

QTEST_GUILESS_MAIN(ReaderDocumentTest)
#include "tst_readerdocument.moc"
