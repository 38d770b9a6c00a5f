// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"
#include "readersample.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWindow>

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
    void aClickPicksAmongTheCandidates();
    void candidatesAreOutlined();
    void tabGoesFromCandidateToCandidate();
    void aMarkIsDraggedByItsLabel();
    void onlyTheHeldMarkIsDraggedByItsWords();
    void withoutAnEventAPressOnALabelSelects();
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

void ReaderViewInputTest::aClickPicksAmongTheCandidates()
{
    ReaderSample sample = portSample();
    const MentionId pilots = sample.mention(u"Pilots of Elmar"_s, u"Group"_s);
    const MentionId elmar = sample.mention(u"Elmar"_s, u"GPE"_s);
    sample.event(u"met"_s, u"Meet"_s);
    Shown shown(sample);
    QSignalSpy picked(&shown.view, &ReaderView::picked);
    QSignalSpy clicked(&shown.view, &ReaderView::mentionClicked);
    const QPoint onBoth = middle(shown.view, sample.find(u"Elmar"_s));
    shown.view.setCandidates(QSet<MarkRef>{pilots});
    shown.click(onBoth); // the candidate is meant, although another mark is nearer
    QCOMPARE(picked.last().first().value<MarkRef>(), MarkRef(pilots));
    shown.view.setCandidates(QSet<MarkRef>{});
    shown.click(onBoth);
    QCOMPARE(picked.last().first().value<MarkRef>(), MarkRef(elmar));
    shown.click(middle(shown.view, sample.find(u"dockers"_s)));
    QCOMPARE(picked.last().first().value<MarkRef>(), MarkRef());
    QCOMPARE(clicked.size(), 0);
    shown.view.setCandidates(std::nullopt);
    shown.click(onBoth);
    QCOMPARE(picked.size(), 3);
    QCOMPARE(clicked.size(), 1);
}

void ReaderViewInputTest::candidatesAreOutlined()
{
    ReaderSample sample = portSample();
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    const MentionId port = sample.mention(u"port"_s, u"Facility"_s);
    Shown shown(sample);
    const auto picture = [&](const QString &words) {
        return shown.view.viewport()->grab(shown.view.rectangle(sample.find(words)).adjusted(-4, -4, 4, 4)).toImage();
    };
    const QImage haddadBefore = picture(u"Leila Haddad"_s);
    const QImage portBefore = picture(u"port"_s);
    shown.view.setCandidates(QSet<MarkRef>{haddad});
    QVERIFY(picture(u"Leila Haddad"_s) != haddadBefore);
    const QImage portQuiet = picture(u"port"_s);
    QVERIFY(portQuiet != portBefore);
    shown.view.setCandidates(QSet<MarkRef>{haddad, port});
    QVERIFY(picture(u"port"_s) != portQuiet);
    shown.view.setCandidates(std::nullopt);
    QCOMPARE(picture(u"Leila Haddad"_s), haddadBefore);
    QCOMPARE(picture(u"port"_s), portBefore);
}

void ReaderViewInputTest::tabGoesFromCandidateToCandidate()
{
    ReaderSample sample = portSample();
    sample.mention(u"Pilots"_s, u"Group"_s);
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    Shown shown(sample);
    QSignalSpy clicked(&shown.view, &ReaderView::mentionClicked);
    shown.view.setCandidates(QSet<MarkRef>{haddad});
    QVERIFY(shown.view.nextMark());
    QCOMPARE(shown.view.focusedMark(), MarkRef(haddad));
    QVERIFY(!shown.view.nextMark());
    QCOMPARE(clicked.size(), 0); // it was looked at, not chosen
}

namespace {

/// Presses at \a from, moves to \a to and lets go; a drag that begins on the way is given up at once.
void dragAcross(ReaderView &view, QPoint from, QPoint to)
{
    QWidget *viewport = view.viewport();
    QObject giveUp;
    QObject::connect(&view, &ReaderView::markDragStarted, &giveUp, [&] {
        QTimer::singleShot(0, &view, [&view] { QTest::keyClick(view.window()->windowHandle(), Qt::Key_Escape); });
    });
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), viewport->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

} // namespace

void ReaderViewInputTest::aMarkIsDraggedByItsLabel()
{
    ReaderSample sample = portSample();
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    const EventMentionId met = sample.event(u"met"_s, u"Meet"_s);
    Shown shown(sample);
    shown.view.setFocusedEvent(met);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QSignalSpy started(&shown.view, &ReaderView::markDragStarted);
    QSignalSpy ended(&shown.view, &ReaderView::markDragEnded);
    const QRect words = shown.view.rectangle(sample.find(u"Leila Haddad"_s));
    const QPoint label(words.left() + 8, words.top() - 3);
    QCOMPARE(shown.view.markAt(label), MarkRef(haddad));
    dragAcross(shown.view, label, label + QPoint(60, 80));
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().value<Filler>(), Filler(haddad));
    QCOMPARE(ended.size(), 1);
    QVERIFY(shown.view.selection().isEmpty());
    // without moving far it is a click
    QSignalSpy clicked(&shown.view, &ReaderView::mentionClicked);
    shown.click(label);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(started.size(), 1);
}

void ReaderViewInputTest::onlyTheHeldMarkIsDraggedByItsWords()
{
    ReaderSample sample = portSample();
    const MentionId haddad = sample.mention(u"Leila Haddad"_s, u"Person"_s);
    const EventMentionId met = sample.event(u"met"_s, u"Meet"_s);
    Shown shown(sample);
    shown.view.setFocusedEvent(met);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QSignalSpy started(&shown.view, &ReaderView::markDragStarted);
    const QRect words = shown.view.rectangle(sample.find(u"Leila Haddad"_s));
    const QPoint from(words.left() + 1, words.center().y());
    dragAcross(shown.view, from, {words.right(), words.center().y()});
    QCOMPARE(started.size(), 0);
    QCOMPARE(shown.view.selectedText(), u"Leila Haddad"_s);
    shown.view.clearSelection();
    shown.view.setHeldMark(haddad);
    dragAcross(shown.view, from, {words.right(), words.center().y()});
    QCOMPARE(started.size(), 1);
    QVERIFY(shown.view.selection().isEmpty());
}

void ReaderViewInputTest::withoutAnEventAPressOnALabelSelects()
{
    ReaderSample sample = portSample();
    sample.mention(u"Leila Haddad"_s, u"Person"_s);
    Shown shown(sample);
    QSignalSpy started(&shown.view, &ReaderView::markDragStarted);
    const QRect words = shown.view.rectangle(sample.find(u"Leila Haddad"_s));
    dragAcross(shown.view, {words.left() + 8, words.top() - 3}, {words.right(), words.center().y()});
    QCOMPARE(started.size(), 0);
    QVERIFY(!shown.view.selection().isEmpty());
}

QTEST_MAIN(ReaderViewInputTest)
#include "tst_readerviewinput.moc"
