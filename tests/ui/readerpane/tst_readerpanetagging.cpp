// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/readerpane/paneunderkeys.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/toast.h"
#include "ui/tagging/tagpalette.h"
#include "ui/tagging/tagstrip.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Dockers strike in Elmar"_s;
const QString first = u"Leila Haddad said the dockers of Elmar would meet on Monday."_s;
const QString second = u"Elmar is quiet."_s;

} // namespace

class TestReaderPaneTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagModeIsOneKeyAndShowsItsKeys()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        auto *strip = desk.find<TagStrip>();
        QVERIFY(!strip->isVisible());
        desk.press(Qt::Key_T);
        QVERIFY(desk.pane.tagging().isTagMode());
        QVERIFY(strip->isVisible());
        QCOMPARE(desk.view().caretMode(), CaretMode::Tag);
        QCOMPARE(desk.find<SegmentedControl>()->current(), 1);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.pane.tagging().isTagMode());
        QVERIFY(!strip->isVisible());
        QCOMPARE(desk.find<SegmentedControl>()->current(), 0);
    }

    void wordsAreTaggedWithoutTheMouse()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        desk.press(Qt::Key_T);
        desk.select(u"Leila"_s);
        desk.press(Qt::Key_W);
        desk.press(Qt::Key_P);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Person Leila Haddad"_s}));
        desk.press(Qt::Key_Right); // the next word
        QCOMPARE(desk.view().selectedText(), u"said"_s);
        desk.press(Qt::Key_S, Qt::ShiftModifier);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Person Leila Haddad"_s, u"Say said"_s}));
        QTRY_COMPARE(desk.view().focusedEvent(), desk.open.annotations().events.first().id);
        QTRY_COMPARE(desk.find<Toast>()->message(), u"\"said\" tagged"_s);
        QCOMPARE(desk.view().marks().marksIn({0, desk.open.article().pageText.size()}).size(), 2);
    }

    void lettersThatTagComeBeforeShortcuts()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        QSignalSpy next(&desk.pane, &ReaderPane::nextRequested);
        desk.registry.setShortcuts(u"article.next", {QKeySequence(u"G"_s)});
        desk.press(Qt::Key_T);
        desk.select(u"Monday"_s);
        desk.press(Qt::Key_G);
        QTRY_COMPARE(desk.marks(), (QStringList{u"GPE Monday"_s}));
        QCOMPARE(next.count(), 0);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_G);
        QCOMPARE(next.count(), 1);
    }

    void everythingIsTakenBackStepByStep()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        desk.press(Qt::Key_T);
        desk.select(u"Elmar"_s);
        desk.press(Qt::Key_G);
        QTRY_COMPARE(desk.marks().size(), 1);
        QTRY_VERIFY(desk.pane.tagging().focusedMark().isMention());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.marks().size(), 3);
        desk.find<Toast>()->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(desk.marks().size(), 1);
        QTRY_VERIFY(desk.find<Toast>()->message().startsWith(u"Undone: "_s));
        QCOMPARE(desk.find<Toast>()->offer(), Toast::Offer::Redo);
        desk.find<Toast>()->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(desk.marks().size(), 3);
        QTRY_COMPARE(desk.find<Toast>()->offer(), Toast::Offer::Undo);
    }

    void boundariesAreChangedByKeysAndEscapeLeavesThemFirst()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        desk.select(u"Haddad"_s);
        desk.press(Qt::Key_P);
        QTRY_VERIFY(desk.pane.tagging().focusedMark().isMention());
        desk.press(Qt::Key_E);
        QVERIFY(desk.pane.tagging().isEditingSpan());
        desk.press(Qt::Key_W, Qt::ShiftModifier);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.pane.tagging().isEditingSpan());
        QVERIFY(desk.pane.tagging().isTagMode());
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_W, Qt::ShiftModifier);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Person Leila Haddad"_s}));
    }

    void thePaletteTagsByTwoLetters()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        desk.select(u"strike"_s);
        desk.press(Qt::Key_Semicolon);
        QVERIFY(desk.pane.tagPalette().isVisible());
        auto *field = desk.pane.tagPalette().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"na"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.marks(), (QStringList{u"NamedEvent strike"_s}));
        QCOMPARE(desk.pane.tagPalette().uses().value(u"entity:NamedEvent"_s), 1);
    }

    void thePaletteChangesATypeAmongItsKind()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        desk.select(u"strike"_s);
        desk.press(Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(desk.pane.tagging().focusedMark().isEvent());
        desk.press(Qt::Key_Comma);
        QVERIFY(desk.pane.tagPalette().isVisible());
        QCOMPARE(desk.pane.tagPalette().shownTypes().size(), Tagset::standard().eventTypes().size());
        auto *field = desk.pane.tagPalette().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"mo"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Mobilize strike"_s}));
    }

    void backspaceRemovesTheMarkThatTabReached()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        desk.press(Qt::Key_T);
        for (const QString &words : {u"Leila Haddad"_s, u"Monday"_s}) {
            desk.select(words);
            const qsizetype before = desk.marks().size();
            desk.press(words == u"Monday"_s ? Qt::Key_D : Qt::Key_P);
            QTRY_COMPARE(desk.marks().size(), before + 1);
        }
        desk.view().setCaretPosition(0);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.open.focusedMention(), desk.open.annotations().mentions.first().id);
        desk.press(Qt::Key_Backspace);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Time Monday"_s}));
    }

    void aRefusalIsASentenceThatGoesWithTheNextMark()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        desk.press(Qt::Key_T);
        desk.view().selectAll();
        desk.press(Qt::Key_P);
        QCOMPARE(desk.pane.messageText(), u"A mark must lie within one paragraph. Select less."_s);
        desk.select(u"Monday"_s);
        desk.press(Qt::Key_D);
        QTRY_COMPARE(desk.marks().size(), 1);
        QVERIFY(desk.pane.messageText().isEmpty());
    }

    void shiftShowsTheKeysOfEvents()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        auto *strip = desk.find<TagStrip>();
        QTest::keyPress(&desk.view(), Qt::Key_Shift, Qt::ShiftModifier);
        QVERIFY(strip->areEventsShown());
        QTest::keyRelease(&desk.view(), Qt::Key_Shift);
        QVERIFY(!strip->areEventsShown());
    }

    void aClickOnTheStripTagsAndLeavesTheKeyboardInTheText()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        desk.select(u"Monday"_s);
        QTest::mouseClick(desk.find<TagStrip>()->button({TagType::Kind::Entity, u"Time"_s}), Qt::LeftButton);
        QTRY_COMPARE(desk.marks(), (QStringList{u"Time Monday"_s}));
        QVERIFY(desk.view().hasFocus());
    }

    void aRussianKeyboardTagsByPlaceAndRunsActionsByPlace()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        const auto press = [&](char16_t letter, quint32 place) {
            QKeyEvent key(QEvent::KeyPress, int(QChar(letter).toUpper().unicode()), {}, place, 0, 0, QString(QChar(letter)));
            QCoreApplication::sendEvent(&desk.view(), &key);
        };
        press(u'е', 28); // T
        QVERIFY(desk.pane.tagging().isTagMode());
        desk.select(u"Monday"_s);
        press(u'в', 40); // D
        QTRY_COMPARE(desk.marks(), (QStringList{u"Time Monday"_s}));
    }

    void numbersAskForSlotsOfTheFocusedEvent()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        QSignalSpy requested(&desk.pane, &ReaderPane::slotRequested);
        desk.press(Qt::Key_T);
        desk.select(u"said"_s);
        desk.press(Qt::Key_S, Qt::ShiftModifier);
        QTRY_VERIFY(desk.pane.tagging().focusedMark().isEvent());
        desk.press(Qt::Key_1);
        QCOMPARE(requested.value(0).value(0).toInt(), 1);
    }

    void aMarkIsPickedByAClickOrByTabAndEnter()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first, second});
        desk.press(Qt::Key_T);
        for (const auto &[words, key] : {std::pair{u"Leila Haddad"_s, Qt::Key_P}, std::pair{u"Monday"_s, Qt::Key_D}}) {
            desk.select(words);
            const qsizetype before = desk.marks().size();
            desk.press(key);
            QTRY_COMPARE(desk.marks().size(), before + 1);
        }
        const Filler haddad = desk.open.annotations().mentions.first().id;
        const Filler monday = desk.open.annotations().mentions.last().id;
        QSignalSpy picked(&desk.pane, &ReaderPane::fillerPicked);
        const auto click = [&](const QString &words) {
            const qsizetype at = desk.open.article().pageText.indexOf(words);
            QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, desk.view().rectangle({at, at + words.size()}).center());
        };
        desk.pane.startPicking(u"Speaker"_s, {haddad});
        QVERIFY(desk.view().hasFocus());
        click(u"Haddad"_s);
        QCOMPARE(picked.last().first().value<Filler>(), haddad);
        click(u"Monday"_s); // whoever asked says that it does not fit
        QCOMPARE(picked.last().first().value<Filler>(), monday);
        click(u"quiet"_s);
        QCOMPARE(picked.size(), 2);
        QCOMPARE(desk.pane.messageText(), u"Nothing is marked here. Click one of the outlined marks to fill Speaker, or press Escape."_s);
        QVERIFY(desk.pane.isPicking());
        desk.view().setCaretPosition(0);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.view().focusedMark(), MarkRef(desk.open.annotations().mentions.first().id));
        desk.press(Qt::Key_Return);
        QCOMPARE(picked.size(), 3);
        QCOMPARE(picked.last().first().value<Filler>(), haddad);
        desk.pane.stopPicking();
        QVERIFY(desk.pane.messageText().isEmpty());
        click(u"Haddad"_s);
        QCOMPARE(picked.size(), 3);
    }

    void escapeLeavesPickingBeforeTagMode()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        desk.pane.startPicking(u"Speaker"_s, {});
        QSignalSpy left(&desk.pane, &ReaderPane::pickingLeft);
        desk.press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(desk.pane.tagging().isTagMode());
        desk.pane.stopPicking();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.pane.tagging().isTagMode());
    }

    void bracketsGoFromEventToEvent()
    {
        PaneUnderKeys desk;
        desk.showNew(headline, {first});
        desk.press(Qt::Key_T);
        for (const auto &[words, key] : {std::pair{u"said"_s, Qt::Key_S}, std::pair{u"meet"_s, Qt::Key_M}}) {
            desk.select(words);
            const qsizetype before = desk.marks().size();
            desk.press(key, Qt::ShiftModifier);
            QTRY_COMPARE(desk.marks().size(), before + 1);
        }
        QTRY_COMPARE(desk.open.focusedEvent(), desk.open.annotations().events.last().id);
        desk.press(Qt::Key_BracketLeft);
        QCOMPARE(desk.open.focusedEvent(), desk.open.annotations().events.first().id);
        desk.press(Qt::Key_BracketRight);
        QCOMPARE(desk.open.focusedEvent(), desk.open.annotations().events.last().id);
    }

    void aMentionChosenElsewhereIsBroughtOnScreen()
    {
        PaneUnderKeys desk;
        QStringList paragraphs{first};
        for (int i = 0; i < 80; ++i)
            paragraphs.append(u"Tugs and pilots wait for a crew that does not come. "_s.repeated(4));
        desk.showNew(headline, paragraphs);
        desk.press(Qt::Key_T);
        desk.select(u"Haddad"_s);
        desk.press(Qt::Key_P);
        QTRY_COMPARE(desk.marks().size(), 1);
        const MentionId haddad = desk.open.annotations().mentions.first().id;
        QTRY_COMPARE(desk.open.focusedMention(), haddad);
        desk.open.focusMention({});
        desk.view().scrollTo({desk.open.article().pageText.size() - 40, desk.open.article().pageText.size() - 30});
        QVERIFY(!desk.view().viewport()->rect().intersects(desk.view().rectangle(desk.open.annotations().mentions.first().cover())));
        desk.open.focusMention(haddad);
        QVERIFY(desk.view().viewport()->rect().intersects(desk.view().rectangle(desk.open.annotations().mentions.first().cover())));
    }
};

QTEST_MAIN(TestReaderPaneTagging)
#include "tst_readerpanetagging.moc"
