// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"
#include "readersample.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyViewIsHarmless();
    void incrementalMarksLookAsAllNew();
    void marksBeyondTheTextAreIgnored();
    void focusedEventJoinsItsFillers();
    void hitChangesTheLookOfItsPlaceOnly();
    void hidingLabelsMovesNoLetter();
    void findLooksInShownTextOnly();
    void rolesCanChangeUnderTheSameText();
    void rightToLeftArticleInLeftToRightWindow();
    void printsOnPages();
};

namespace {

struct Shown
{
    explicit Shown(const ReaderSample &sample)
    {
        view.resize(640, 600);
        view.setArticle(sample.article);
        view.setAnnotations(sample.annotations, Tagset::standard());
        view.show();
        view.setFocus();
    }
    ReaderView view;
};

} // namespace

void ReaderViewTest::emptyViewIsHarmless()
{
    ReaderView view;
    view.resize(300, 200);
    view.show();
    QVERIFY(view.isEmpty());
    QVERIFY(!view.grab().isNull());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    for (const int key : {Qt::Key_Down, Qt::Key_Tab, Qt::Key_B, Qt::Key_End, Qt::Key_A})
        QTest::keyClick(&view, Qt::Key(key), Qt::ControlModifier);
    view.selectSpan({3, 9});
    view.selectAll();
    view.scrollTo({3, 9});
    QVERIFY(view.selection().isEmpty());
    QVERIFY(!view.pageDown());
    QVERIFY(view.isAtEnd());
    view.setAnnotations({}, Tagset::standard());
    view.clear();
    QCOMPARE(view.wordCount(), 0);
}

void ReaderViewTest::incrementalMarksLookAsAllNew()
{
    ReaderSample sample = portSample();
    sample.mention(u"dockers"_s, u"Group"_s);
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    Shown shown(sample);
    shown.view.grab();
    // one mention more and an event that it takes part in
    const Span elmar = sample.find(u"Elmar"_s, 1);
    const MentionId place = sample.mention(elmar, u"GPE"_s);
    shown.view.setAnnotations(sample.annotations, elmar);
    const EventMentionId met = sample.event(
        u"met"_s, u"Meet"_s, {{u"Participant"_s, haddad, Certainty::Confirmed}, {u"Place"_s, place, Certainty::Claimed}});
    shown.view.setAnnotations(sample.annotations, sample.find(u"met"_s));
    shown.view.setFocusedEvent(met);
    const QImage incremental = shown.view.grab().toImage();

    Shown all(sample);
    all.view.setFocusedEvent(met);
    QCOMPARE(incremental, all.view.grab().toImage());
    Shown without(portSample());
    QVERIFY(without.view.grab().toImage() != incremental);
}

void ReaderViewTest::marksBeyondTheTextAreIgnored()
{
    ReaderSample sample = portSample();
    const qsizetype length = sample.article.pageText.size();
    sample.mention(Span{length - 3, length + 40}, u"Person"_s);
    sample.mention(Span{-4, 3}, u"Person"_s);
    sample.mention(Span{9, 9}, u"Person"_s);
    sample.annotations.mentions.append(EntityMention()); // of no fragment at all
    EventMention event;
    event.id = EventMentionId{98};
    event.trigger = {length, length + 1};
    sample.annotations.events.append(event);
    Shown shown(sample);
    QVERIFY(shown.view.marks().marksIn({0, length}).isEmpty());
    QCOMPARE(shown.view.grab().toImage(), Shown(portSample()).view.grab().toImage());
    shown.view.setHits({{-1, 3}, {length, length + 9}, {2, 2}});
    QVERIFY(shown.view.hits().isEmpty());
}

void ReaderViewTest::focusedEventJoinsItsFillers()
{
    ReaderSample sample = portSample();
    const MentionId dockers = sample.mention(u"dockers"_s, u"Group"_s);
    const MentionId hidden = sample.mention(u"boats"_s, u"Object"_s);
    const MentionId ferry = sample.mention(u"second ferry"_s, u"Object"_s);
    const EventMentionId met = sample.event(u"met"_s, u"Meet"_s,
                                            {{u"Participant"_s, dockers, Certainty::Confirmed},
                                             {u"Topic"_s, dockers, Certainty::Disputed},
                                             {u"Topic"_s, hidden, Certainty::Confirmed},
                                             {u"Topic"_s, ferry, Certainty::Claimed},
                                             {u"Topic"_s, MentionId{4711}, Certainty::Confirmed}});
    Shown shown(sample);
    const QImage quiet = shown.view.grab().toImage();
    shown.view.setFocusedEvent(met);
    QCOMPARE(shown.view.focusedEvent(), met);
    const QImage focused = shown.view.grab().toImage();
    QVERIFY(focused != quiet);
    shown.view.setWiresShown(false);
    QVERIFY(shown.view.grab().toImage() != focused);
    shown.view.setFocusedEvent(EventMentionId{12345}); // gone
    QCOMPARE(shown.view.focusedEvent(), EventMentionId{});
    QCOMPARE(shown.view.grab().toImage(), quiet);
}

void ReaderViewTest::hitChangesTheLookOfItsPlaceOnly()
{
    ReaderSample sample = portSample();
    const Span dockers = sample.find(u"dockers"_s);
    const Span days = sample.find(u"three days"_s);
    sample.mention(dockers, u"Group"_s);
    sample.mention(days, u"Time"_s);
    const Span haddad = sample.find(u"Leila Haddad"_s);
    sample.mention(haddad, u"Person"_s);
    Shown shown(sample);
    const auto look = [&](Span span) {
        const QRect around = shown.view.rectangle(span).adjusted(-8, -20, 8, 8);
        return shown.view.grab().toImage().copy(around);
    };
    const QImage dockersBefore = look(dockers);
    const QImage daysBefore = look(days);
    const QImage haddadBefore = look(haddad);
    shown.view.setHits({dockers}, 0);
    QVERIFY(look(dockers) != dockersBefore);
    QCOMPARE(look(days), daysBefore);
    QCOMPARE(look(haddad), haddadBefore); // in the same paragraph
    shown.view.setHits({});
    shown.view.selectSpan(days);
    QCOMPARE(look(dockers), dockersBefore);
    QVERIFY(look(days) != daysBefore);
}

void ReaderViewTest::hidingLabelsMovesNoLetter()
{
    ReaderSample sample = portSample();
    sample.mention(u"dockers"_s, u"Group"_s);
    Shown shown(sample);
    const QRect with = shown.view.rectangle(sample.find(u"Haddad"_s));
    shown.view.setLabelsShown(false);
    const QRect without = shown.view.rectangle(sample.find(u"Haddad"_s));
    QCOMPARE(without.left(), with.left());
    QCOMPARE(without.width(), with.width());
    QVERIFY(without.top() < with.top());
}

void ReaderViewTest::findLooksInShownTextOnly()
{
    ReaderSample sample = portSample();
    Shown shown(sample);
    QCOMPARE(shown.view.find(u"ELMAR"_s), (QList<Span>{sample.find(u"Elmar"_s), sample.find(u"Elmar"_s, 1)}));
    QVERIFY(shown.view.find(u"boats"_s).isEmpty());
    QVERIFY(shown.view.find(u"ferry. The"_s).isEmpty()); // not from block to block
    shown.view.setFurnitureShown(true);
    QCOMPARE(shown.view.find(u"boats"_s).size(), 2);
    shown.view.setHits(shown.view.find(u"boats"_s));
    shown.view.setCurrentHit(1);
    QCOMPARE(shown.view.currentHit(), 1);
}

void ReaderViewTest::rolesCanChangeUnderTheSameText()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    const qsizetype words = shown.view.wordCount();
    QList<Block> blocks = sample.article.blocks;
    blocks[3].editorRole = BlockRole::Paragraph;
    shown.view.setBlocks(blocks);
    QVERIFY(shown.view.rectangle(sample.find(u"two boats"_s)).isValid());
    QCOMPARE(shown.view.wordCount(), words + 6);
    blocks[4].editorRole = BlockRole::Advertising;
    shown.view.setBlocks(blocks);
    QVERIFY(shown.view.rectangle(sample.find(u"strike"_s)).isNull());
}

void ReaderViewTest::rightToLeftArticleInLeftToRightWindow()
{
    ReaderSample sample(u"ar"_s);
    const QString words = u"قالت وزيرة المياه"_s;
    sample.block(BlockRole::Paragraph, words);
    Shown shown(sample);
    const QRect first = shown.view.rectangle(sample.find(u"قالت"_s));
    const QRect second = shown.view.rectangle(sample.find(u"وزيرة"_s));
    QVERIFY(first.left() > second.right());
    QVERIFY(first.left() > 320);
    for (const QString &word : words.split(u' ')) {
        const Span span = sample.find(word);
        const QRect rect = shown.view.rectangle(span);
        QCOMPARE(shown.view.offsetAt({rect.right(), rect.center().y()}), span.begin);
        QCOMPARE(shown.view.offsetAt({rect.left(), rect.center().y()}), span.end);
    }
    shown.view.setCaretMode(CaretMode::Browse);
    shown.view.setCaretPosition(0);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.view.caretPosition(), 1);
}

void ReaderViewTest::printsOnPages()
{
    ReaderSample sample = portSample();
    for (int i = 0; i < 60; ++i)
        sample.block(BlockRole::Paragraph, u"The ferry sailed at nine and came back. "_s.repeated(8));
    sample.mention(u"Leila Haddad"_s, u"Person"_s);
    Shown shown(sample);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        shown.view.print(writer);
    }
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.count("/Type /Page\n") > 2);
}

QTEST_MAIN(ReaderViewTest)
#include "tst_readerview.moc"
