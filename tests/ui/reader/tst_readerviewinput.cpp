// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"
#include "readersample.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReaderViewInputTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickReportsMentionAndEvent();
    void clickOnALabelMeansItsMark();
    void innermostMarkIsMeant();
    void doubleClickSelectsAWordAndThirdClickTheBlock();
    void draggingSelects();
    void shiftClickExtends();
    void arrowsSelectWordsInTagMode();
    void shiftArrowsExtendTheSelection();
    void copyLeavesHiddenFurnitureOut();
    void furnitureLinkAsksToShow();
    void bAsksForTheOtherRole();
    void tabGoesFromMarkToMark();
    void marksInHiddenFurnitureAreSkipped();
};

namespace {

QPoint middle(const ReaderView &view, Span span)
{
    return view.rectangle(span).center();
}

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
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point); }

    ReaderView view;
};

} // namespace

void ReaderViewInputTest::clickReportsMentionAndEvent()
{
    ReaderSample sample = portSample();
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    const EventMentionId met = sample.event(u"met"_s, u"Meet"_s);
    Shown shown(sample);
    QSignalSpy mentions(&shown.view, &ReaderView::mentionClicked);
    QSignalSpy events(&shown.view, &ReaderView::eventClicked);
    shown.click(middle(shown.view, sample.find(u"Haddad"_s)));
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions[0][0].value<MentionId>(), haddad);
    shown.click(middle(shown.view, sample.find(u"met"_s)));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][0].value<EventMentionId>(), met);
    shown.click(middle(shown.view, sample.find(u"dockers"_s)));
    QCOMPARE(mentions.size() + events.size(), 2);
}

void ReaderViewInputTest::clickOnALabelMeansItsMark()
{
    ReaderSample sample = portSample();
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    Shown shown(sample);
    const QRect words = shown.view.rectangle(sample.find(u"Leila Haddad"_s));
    QCOMPARE(shown.view.markAt({words.left() + 8, words.top() - 3}), MarkRef(haddad));
    QCOMPARE(shown.view.markAt({words.right() - 4, words.top() - 3}), MarkRef());
    shown.view.setLabelsShown(false);
    const QRect plain = shown.view.rectangle(sample.find(u"Leila Haddad"_s));
    QCOMPARE(shown.view.markAt({plain.left() + 8, plain.top() - 3}), MarkRef());
}

void ReaderViewInputTest::innermostMarkIsMeant()
{
    ReaderSample sample = portSample();
    const MentionId outer = sample.mention(u"Pilots of Elmar"_s, u"Group"_s);
    const MentionId inner = sample.mention(u"Elmar"_s, u"GPE"_s);
    Shown shown(sample);
    QCOMPARE(shown.view.markAt(middle(shown.view, sample.find(u"Elmar"_s))), MarkRef(inner));
    QCOMPARE(shown.view.markAt(middle(shown.view, sample.find(u"Pilots"_s))), MarkRef(outer));
}

void ReaderViewInputTest::doubleClickSelectsAWordAndThirdClickTheBlock()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    const QPoint point = middle(shown.view, sample.find(u"dockers"_s));
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selection(), sample.find(u"dockers"_s));
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"On Monday dockers met Leila Haddad in Elmar. She promised a second ferry."_s);
}

void ReaderViewInputTest::draggingSelects()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    QSignalSpy changes(&shown.view, &ReaderView::selectionChanged);
    const QRect from = shown.view.rectangle(sample.find(u"dockers"_s));
    const QRect to = shown.view.rectangle(sample.find(u"Leila"_s));
    QWidget *viewport = shown.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, {from.left(), from.center().y()});
    QMouseEvent move(QEvent::MouseMove, QPointF(to.right(), to.center().y()), viewport->mapToGlobal(QPointF(to.right(), to.center().y())),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {to.right(), to.center().y()});
    QCOMPARE(shown.view.selection(), sample.find(u"dockers met Leila"_s));
    QVERIFY(!changes.isEmpty());
}

void ReaderViewInputTest::shiftClickExtends()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    shown.view.setCaretPosition(sample.find(u"Monday"_s).begin);
    const QRect strike = shown.view.rectangle(sample.find(u"strike"_s));
    shown.click({strike.right(), strike.center().y()}, Qt::ShiftModifier);
    QCOMPARE(shown.view.selection(), (Span{sample.find(u"Monday"_s).begin, sample.find(u"strike"_s).end}));
    QCOMPARE(shown.view.selectedSpans().size(), 2);
}

void ReaderViewInputTest::arrowsSelectWordsInTagMode()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    shown.view.setCaretMode(CaretMode::Tag);
    shown.view.setCaretPosition(sample.find(u"dockers"_s).begin);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.selectedText(), u"met"_s);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.selectedText(), u"Leila"_s);
    shown.view.growSelectionEnd();
    QCOMPARE(shown.view.selectedText(), u"Leila Haddad"_s);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.selectedText(), u"in"_s);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.view.selectedText(), u"Haddad"_s);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QVERIFY(!shown.view.selection().isEmpty());
}

void ReaderViewInputTest::shiftArrowsExtendTheSelection()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    shown.view.setCaretPosition(sample.find(u"Leila"_s).begin);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedText(), u"Leila H"_s);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(shown.view.selectedText().startsWith(u"Pilots"_s));
    QVERIFY(shown.view.selectedText().endsWith(u"three days."_s));
}

void ReaderViewInputTest::copyLeavesHiddenFurnitureOut()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    shown.view.selectSpan({sample.find(u"second"_s).begin, sample.find(u"strike"_s).end});
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second ferry.\nThe strike"_s);
    shown.view.setFurnitureShown(true);
    QCOMPARE(shown.view.selectedText(), u"second ferry.\nBuy two boats, pay for one\nThe strike"_s);
}

void ReaderViewInputTest::furnitureLinkAsksToShow()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    QSignalSpy asked(&shown.view, &ReaderView::furnitureToggleRequested);
    // the link is somewhere on the first line, right of its middle
    for (int x = 640 / 2; x < 640 && asked.isEmpty(); x += 4)
        shown.click({x, 16});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toBool(), true);
    QVERIFY(!shown.view.isFurnitureShown()); // that is for others to decide
}

void ReaderViewInputTest::bAsksForTheOtherRole()
{
    const ReaderSample sample = portSample();
    Shown shown(sample);
    QSignalSpy asked(&shown.view, &ReaderView::blockRoleRequested);
    shown.view.setCaretPosition(sample.find(u"strike"_s).begin);
    QTest::keyClick(&shown.view, Qt::Key_B);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), 4);
    QCOMPARE(asked[0][1].toBool(), false);
    shown.view.setFurnitureShown(true);
    shown.view.setCaretPosition(sample.find(u"two boats"_s).begin);
    QTest::keyClick(&shown.view, Qt::Key_B);
    QCOMPARE(asked[1][0].toInt(), 3);
    QCOMPARE(asked[1][1].toBool(), true);
}

void ReaderViewInputTest::tabGoesFromMarkToMark()
{
    ReaderSample sample = portSample();
    const MentionId pilots = sample.mention(u"Pilots"_s, u"Group"_s);
    const EventMentionId met = sample.event(u"met"_s, u"Meet"_s);
    Shown shown(sample);
    QSignalSpy mentions(&shown.view, &ReaderView::mentionClicked);
    QVERIFY(shown.view.nextMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef(pilots));
    QCOMPARE(mentions.size(), 1);
    QVERIFY(shown.view.nextMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef(met));
    QVERIFY(shown.view.previousMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef(pilots));
    QVERIFY(!shown.view.previousMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef());
}

void ReaderViewInputTest::marksInHiddenFurnitureAreSkipped()
{
    ReaderSample sample = portSample();
    sample.mention(u"boats"_s, u"Object"_s);
    const MentionId port = sample.mention(u"port"_s, u"Facility"_s);
    Shown shown(sample);
    QVERIFY(shown.view.nextMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef(port));
}

QTEST_MAIN(ReaderViewInputTest)
#include "tst_readerviewinput.moc"
