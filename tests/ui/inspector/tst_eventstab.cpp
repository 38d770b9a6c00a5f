// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/edittext.h"
#include "tests/ui/inspector/inspectorfixture.h"
#include "ui/inspector/events/eventlistmodel.h"
#include "ui/inspector/events/eventstab.h"
#include "ui/inspector/events/fillerpicker.h"
#include "ui/inspector/inlinecombo.h"
#include "ui/inspector/marklistview.h"
#include "ui/inspector/markrow.h"
#include "ui/kit/chip.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

MarkListView *eventList(const InspectorFixture &fixture)
{
    return fixture.child<EventsTab>()->findChild<MarkListView *>();
}

Chip *chip(const InspectorFixture &fixture, const QString &accessibleName)
{
    const auto chips = fixture.child<EventsTab>()->findChildren<Chip *>();
    for (Chip *candidate : chips) {
        if (candidate->accessibleName() == accessibleName && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QStringList chipWords(const InspectorFixture &fixture, const QString &role)
{
    QStringList words;
    const auto chips = fixture.child<EventsTab>()->findChildren<Chip *>();
    for (const Chip *candidate : chips) {
        const QString name = candidate->accessibleName();
        if (candidate->isVisible() && (name.startsWith(u"Fill "_s + role) || name.startsWith(role + u':')))
            words.append(candidate->text());
    }
    return words;
}

QAbstractButton *segment(const InspectorFixture &fixture, const QString &text)
{
    const auto buttons = fixture.child<EventsTab>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text && button->isCheckable())
            return button;
    }
    return nullptr;
}

void click(MarkListView *list, int row)
{
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
}

} // namespace

class TestEventsTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InspectorFixture> m;
    AttackReport m_ids;

private Q_SLOTS:
    void aPopupIsAsWideAsItsLongestName()
    {
        InlineCombo combo;
        combo.addItems({u"Past"_s, u"Unspecified and rather long"_s});
        combo.show();
        combo.showPopup();
        QVERIFY(combo.view()->viewport()->width() >= combo.view()->fontMetrics().horizontalAdvance(combo.itemText(1)) + 48);
        combo.hidePopup();
    }

    void init()
    {
        m = std::make_unique<InspectorFixture>(attackReport);
        m_ids = tagAttackReport(*m);
        QVERIFY(QTest::qWaitForWindowExposed(m->inspector.get()));
    }
    void cleanup() { m.reset(); }

    void theListHasTheEventsInTextOrder()
    {
        QAbstractItemModel *model = eventList(*m)->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, 0).data(RowWordsRole).toString(), u"said"_s);
        QCOMPARE(model->index(1, 0).data(RowEventGroupRole).toString(), u"Conflict"_s);
        QCOMPARE(model->index(2, 0).data(RowEndRole).toString(), u"—"_s);
        m->wait(m->annotations.removeEvent(m->open.version(), m_ids.attacked));
        QCOMPARE(model->rowCount(), 2);
        m->tagEvent(u"denied"_s, u"Reject"_s);
        QCOMPARE(model->index(1, 0).data(RowWordsRole).toString(), u"denied"_s);
    }

    void choosingARowFocusesTheEventAndShowsItsTrigger()
    {
        QSignalSpy shown(m->inspector.get(), &Inspector::showSpan);
        click(eventList(*m), 1);
        QCOMPARE(m->open.focusedEvent(), m_ids.attacked);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().value<Span>(), m->find(u"attacked"_s, 2));
    }

    void arrowKeysWalkFromEventToEvent()
    {
        click(eventList(*m), 0);
        QTest::keyClick(eventList(*m), Qt::Key_Down);
        QCOMPARE(m->open.focusedEvent(), m_ids.attacked);
        QTest::keyClick(eventList(*m), Qt::Key_Up);
        QCOMPARE(m->open.focusedEvent(), m_ids.said);
        m->inspector->focusNextEvent();
        QCOMPARE(m->open.focusedEvent(), m_ids.attacked);
        m->inspector->focusPreviousEvent();
        m->inspector->focusPreviousEvent(); // there is none before the first
        QCOMPARE(m->open.focusedEvent(), m_ids.said);
    }

    void theReadersFocusSelectsTheRow()
    {
        m->open.focusEvent(m_ids.killed);
        QCOMPARE(eventList(*m)->currentIndex().row(), 2);
        m->open.focusEvent({});
        QVERIFY(!eventList(*m)->selectionModel()->hasSelection());
    }

    void onlyFillersWhoseTypeFitsAreOffered()
    {
        m->open.focusEvent(m_ids.attacked);
        QCOMPARE(chipWords(*m, u"Place"_s), (QStringList{u"port"_s, u"Elmar"_s}));
        QCOMPARE(chipWords(*m, u"Attacker"_s), (QStringList{u"rebels"_s, u"Elmar"_s, u"army"_s}));
        QVERIFY(chipWords(*m, u"Instrument"_s).isEmpty());
    }

    void anotherTypeKeepsWhatItHasNoRoleForAndSaysSo()
    {
        QSignalSpy edited(&m->editor, &Editor::edited);
        m->open.focusEvent(m_ids.attacked);
        QTest::keyClick(eventList(*m), Qt::Key_1);
        QTRY_VERIFY(chip(*m, u"Attacker: rebels"_s));
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(m->storedEvent(m_ids.attacked).arguments.size(), 1);
        edited.clear();
        const auto combos = m->child<EventsTab>()->findChildren<InlineCombo *>();
        const auto types = std::find_if(combos.begin(), combos.end(), [](const InlineCombo *each) { return each->findData(u"Meet"_s) >= 0; });
        QVERIFY(types != combos.end());
        Q_EMIT (*types)->activated((*types)->findData(u"Meet"_s));
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).type, u"Meet"_s);
        QCOMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Attacker"_s, m_ids.rebels}}));
        QTRY_COMPARE(edited.count(), 1);
        QVERIFY(editText(edited.first().first().value<EditRecord>()).endsWith("Attacker"_L1));
        QVERIFY(chip(*m, u"Attacker: rebels"_s));
        const auto labels = m->child<EventsTab>()->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) { return label->isVisible() && label->text() == "Not a role of this type"_L1; }));
        m->editor.undo();
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).type, u"Attack"_s);
    }

    void aFigureFillsTheRoleAndItIsOnTheDisk()
    {
        m->open.focusEvent(m_ids.attacked);
        QTest::keyClick(eventList(*m), Qt::Key_1);
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Attacker"_s, m_ids.rebels}}));
        QTRY_VERIFY(chip(*m, u"Attacker: rebels"_s));
        QTRY_COMPARE(eventList(*m)->model()->index(1, 0).data(RowEndRole).toString(), u"rebels"_s);
    }

    void aFigureWorksWhileTheEventsAreNotOnShow()
    {
        m->inspector->showTab(Inspector::Tab::Details);
        QVERIFY(!m->inspector->fillSlot(1)); // no event has the focus
        m->open.focusEvent(m_ids.attacked);
        QVERIFY(m->inspector->fillSlot(8));
        QVERIFY(!m->inspector->fillSlot(0));
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Place"_s, m_ids.elmar}}));
    }

    void twoQuickFiguresDoNotOverwriteEachOther()
    {
        m->open.focusEvent(m_ids.attacked);
        QVERIFY(m->inspector->fillSlot(1)); // Attacker: rebels
        QVERIFY(m->inspector->fillSlot(1)); // now the first of Target
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Attacker"_s, m_ids.rebels}, {u"Target"_s, m_ids.port}}));
    }

    void clickingAnOfferFillsTheRole()
    {
        m->open.focusEvent(m_ids.attacked);
        Chip *offer = chip(*m, u"Fill Time with Tuesday"_s);
        QVERIFY(offer);
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Time"_s, m_ids.tuesday}}));
    }

    void thePickerListsEverythingThatFitsAndFiltersIt()
    {
        m->open.focusEvent(m_ids.attacked);
        QToolButton *plus = nullptr;
        for (QToolButton *button : m->child<EventsTab>()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Choose a filler for Place")
                plus = button;
        }
        QVERIFY(plus);
        QTest::mouseClick(plus, Qt::LeftButton);
        auto *picker = m->child<FillerPicker>();
        QVERIFY(picker->isVisible());
        auto *list = picker->findChild<MarkListView *>();
        QCOMPARE(list->model()->rowCount(), 3); // port and Elmar twice
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"elm"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Place"_s, m_ids.elmarAgain}}));
    }

    void aFillersMenuChangesItsCertaintyAndTakesItOut()
    {
        m->open.focusEvent(m_ids.attacked);
        QVERIFY(m->inspector->fillSlot(1));
        QTRY_VERIFY(chip(*m, u"Attacker: rebels"_s));
        const auto choose = [this](const QString &text) {
            QTest::mouseClick(chip(*m, u"Attacker: rebels"_s), Qt::LeftButton);
            QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return false;
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose(u"Add another…"_s));
        QVERIFY(m->child<FillerPicker>()->isVisible());
        QVERIFY(!m->child<FillerPicker>()->findChild<MarkListView *>()->model()->index(0, 0).data().toString().contains(u"rebels"_s));
        m->child<FillerPicker>()->close();
        QVERIFY(choose(u"Disputed"_s));
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).arguments.value(0).certainty, Certainty::Disputed);
        QVERIFY(choose(u"Remove"_s));
        QTRY_VERIFY(m->storedEvent(m_ids.attacked).arguments.isEmpty());
    }

    void changingRealisCanBeUndone()
    {
        m->open.focusEvent(m_ids.attacked);
        QTest::mouseClick(segment(*m, u"Planned"_s), Qt::LeftButton);
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).realis, Realis::Planned);
        m->editor.undo();
        QTRY_COMPARE(m->open.annotations().event(m_ids.attacked)->realis, Realis::Actual);
        QTRY_VERIFY(segment(*m, u"Actual"_s)->isChecked());
    }

    void certaintyTenseAndNegationAreWritten()
    {
        m->open.focusEvent(m_ids.attacked);
        QTest::mouseClick(segment(*m, u"Claimed"_s), Qt::LeftButton);
        QTest::mouseClick(m->child<QCheckBox>(), Qt::LeftButton, {}, QPoint(5, m->child<QCheckBox>()->height() / 2));
        for (InlineCombo *combo : m->child<EventsTab>()->findChildren<InlineCombo *>()) {
            if (combo->accessibleName() == u"Tense")
                QTest::keyClick(combo, Qt::Key_F);
        }
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).tense, Tense::Future);
        const EventMention stored = m->storedEvent(m_ids.attacked);
        QCOMPARE(stored.certainty, Certainty::Claimed);
        QVERIFY(stored.negated);
    }

    void anotherTypeKeepsTheArguments()
    {
        m->open.focusEvent(m_ids.attacked);
        QVERIFY(m->inspector->fillSlot(1));
        for (InlineCombo *combo : m->child<EventsTab>()->findChildren<InlineCombo *>()) {
            if (combo->accessibleName() == u"Type of the event")
                QTest::keyClick(combo, Qt::Key_I);
        }
        QTRY_COMPARE(m->storedEvent(m_ids.attacked).type, u"Injure"_s);
        QCOMPARE(m->storedEvent(m_ids.attacked).arguments, (QList<Argument>{{u"Attacker"_s, m_ids.rebels}}));
        QTRY_VERIFY(chip(*m, u"Attacker: rebels"_s)); // a role that the new type does not have
    }

    void eventsOfATypeAreFoundElsewhereAndShownInContext()
    {
        QSignalSpy finds(m->inspector.get(), &Inspector::findRequested);
        QSignalSpy contexts(m->inspector.get(), &Inspector::contextRequested);
        chooseFromMenu(eventList(*m), 1, 0);
        QCOMPARE(finds.value(0).value(0).toString(), u"event:Attack"_s);
        chooseFromMenu(eventList(*m), 1, 1);
        QCOMPARE(contexts.value(0).value(0).toString(), u"event:Attack"_s);
    }

    void deletingTheFocusedEventTakesTheCardAway()
    {
        click(eventList(*m), 1);
        QTest::keyClick(eventList(*m), Qt::Key_Delete);
        QTRY_COMPARE(m->stored().events.size(), 2);
        QTRY_VERIFY(!m->child<QCheckBox>()->isVisible());
    }

    void anArticleWithoutEventsSaysHowToBegin()
    {
        m->openArticle({u"Nothing happens."_s}, u"en"_s);
        QTRY_VERIFY(m->open.annotations().events.isEmpty());
        QTRY_VERIFY(m->child<EventsTab>()->findChild<EmptyState *>()->isVisible());
        QVERIFY(m->child<EventsTab>()->findChild<EmptyState *>()->accessibleName().contains(u'T'));
    }
};

QTEST_MAIN(TestEventsTab)
#include "tst_eventstab.moc"
