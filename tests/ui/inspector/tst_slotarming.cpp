// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How a slot of an event's card is filled from the text: by a number and a click, or by dragging a mark onto it.
#include "tests/ui/inspector/inspectorfixture.h"
#include "ui/inspector/events/eventstab.h"
#include "ui/inspector/events/slotrole.h"
#include "ui/inspector/events/slotrow.h"
#include "ui/reader/fillermime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

// Places in the card of an Attack.
constexpr int attackerPlace = 1;
constexpr int targetPlace = 2;
constexpr int instrumentPlace = 3;
constexpr int timePlace = 5;

SlotRow *rowOf(const InspectorFixture &fixture, const QString &role)
{
    for (SlotRow *row : fixture.child<EventsTab>()->findChildren<SlotRow *>()) {
        if (row->isVisible() && row->role() == role)
            return row;
    }
    return nullptr;
}

} // namespace

class TestSlotArming : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InspectorFixture> m;
    AttackReport m_ids;
    std::unique_ptr<QSignalSpy> m_armed;
    std::unique_ptr<QSignalSpy> m_disarmed;
    std::unique_ptr<QSignalSpy> m_refused;

    [[nodiscard]] QString refusal() const { return m_refused->isEmpty() ? QString() : m_refused->last().first().toString(); }
    [[nodiscard]] QList<Argument> storedArguments() { return m->storedEvent(m_ids.attacked).arguments; }

    /// Whether the row takes what is dragged, as the drag and its drop find out.
    bool drop(const QString &role, const Filler &filler)
    {
        SlotRow *row = rowOf(*m, role);
        QMimeData data;
        data.setData(QString::fromUtf16(fillerMimeType), toMime(filler));
        QDragEnterEvent enter(row->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(row, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(row->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(row, &dropped);
        return dropped.isAccepted();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<InspectorFixture>(attackReport);
        m_ids = tagAttackReport(*m);
        m_armed = std::make_unique<QSignalSpy>(m->inspector.get(), &Inspector::slotArmed);
        m_disarmed = std::make_unique<QSignalSpy>(m->inspector.get(), &Inspector::slotDisarmed);
        m_refused = std::make_unique<QSignalSpy>(m->inspector.get(), &Inspector::refused);
        QVERIFY(QTest::qWaitForWindowExposed(m->inspector.get()));
        m->open.focusEvent(m_ids.attacked);
    }
    void cleanup() { m.reset(); }

    void aSlotsNumberArmsItAndAPickFillsIt()
    {
        QTest::keyClick(m->child<EventsTab>(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_armed->count(), 1);
        QCOMPARE(m_armed->first().at(0).toString(), u"Target"_s);
        const auto fitting = m_armed->first().at(1).value<QList<Filler>>();
        QVERIFY(fitting.contains(Filler(m_ids.port)));
        QVERIFY(!fitting.contains(Filler(m_ids.tuesday)));
        m->inspector->fillArmedSlot(m_ids.elmarAgain); // further away than what is offered
        QTRY_COMPARE(storedArguments(), (QList<Argument>{{u"Target"_s, m_ids.elmarAgain}}));
        QCOMPARE(m_disarmed->count(), 1);
        m->inspector->fillArmedSlot(m_ids.port); // no slot waits any more
        QTRY_COMPARE(m->open.annotations().event(m_ids.attacked)->arguments.size(), 1);
    }

    void aFigureAloneStillTakesTheOffer()
    {
        QTest::keyClick(m->child<EventsTab>(), Qt::Key_1);
        QTRY_COMPARE(storedArguments(), (QList<Argument>{{u"Attacker"_s, m_ids.rebels}}));
        QCOMPARE(m_armed->count(), 0);
    }

    void whatDoesNotFitIsRefusedAndTheSlotGoesOnWaiting()
    {
        m->inspector->armSlot(targetPlace);
        m->inspector->fillArmedSlot(m_ids.tuesday);
        QCOMPARE(refusal(), u"\"Tuesday\" is marked as Time, which does not fit Target."_s);
        m->inspector->fillArmedSlot(m_ids.attacked);
        QCOMPARE(refusal(), u"An event cannot fill a role of its own."_s);
        QCOMPARE(m_disarmed->count(), 0);
        m->inspector->fillArmedSlot(m_ids.port);
        QTRY_COMPARE(storedArguments(), (QList<Argument>{{u"Target"_s, m_ids.port}}));
    }

    void whatFillsTheRoleAlreadyIsRefused()
    {
        m->inspector->armSlot(targetPlace);
        m->inspector->fillArmedSlot(m_ids.port);
        QTRY_COMPARE(storedArguments().size(), 1);
        m->inspector->armSlot(targetPlace);
        m->inspector->fillArmedSlot(m_ids.port);
        QCOMPARE(refusal(), u"\"port\" fills Target already."_s);
    }

    void aRoleThatNothingFitsIsNotArmed()
    {
        m->inspector->armSlot(instrumentPlace);
        QCOMPARE(refusal(), u"Nothing else that is marked in this article fits Instrument."_s);
        m->inspector->armSlot(9);
        QCOMPARE(refusal(), u"This event has no role with that number."_s);
        m->open.focusEvent({});
        m->inspector->armSlot(attackerPlace);
        QCOMPARE(refusal(), u"Choose an event first, then one of its roles can be filled."_s);
        QCOMPARE(m_armed->count(), 0);
    }

    void theSameNumberAgainAndEscapeDisarm()
    {
        m->inspector->armSlot(targetPlace);
        m->inspector->armSlot(targetPlace);
        QCOMPARE(m_disarmed->count(), 1);
        m->inspector->armSlot(targetPlace);
        QTest::keyClick(m->child<EventsTab>(), Qt::Key_Escape);
        QCOMPARE(m_disarmed->count(), 2);
        m->inspector->armSlot(targetPlace);
        m->inspector->armSlot(timePlace); // another one takes its place
        QCOMPARE(m_armed->last().at(0).toString(), u"Time"_s);
        QCOMPARE(m_disarmed->count(), 2);
    }

    void anotherEventOrItsEndDisarms()
    {
        m->inspector->armSlot(targetPlace);
        m->open.focusEvent(m_ids.said);
        QCOMPARE(m_disarmed->count(), 1);
        m->open.focusEvent(m_ids.attacked);
        m->inspector->armSlot(targetPlace);
        m->wait(m->annotations.removeEvent(m->open.version(), m_ids.attacked));
        QTRY_COMPARE(m_disarmed->count(), 2);
    }

    void aMarkThatIsMadeMeanwhileFits()
    {
        m->inspector->armSlot(timePlace);
        QCOMPARE(m_armed->last().at(1).value<QList<Filler>>().size(), 1);
        const MentionId had = m->tag(u"had"_s, u"Time"_s);
        QTRY_VERIFY(m_armed->last().at(1).value<QList<Filler>>().contains(Filler(had)));
    }

    void aClickOnTheRolesNameArmsItAndShowsIt()
    {
        SlotRow *row = rowOf(*m, u"Target"_s);
        const QImage before = row->grab().toImage();
        auto *name = row->findChild<SlotRole *>();
        QVERIFY(name->toolTip().contains(u"Alt+2"_s));
        QTest::mouseClick(name, Qt::LeftButton);
        QCOMPARE(m_armed->count(), 1);
        QVERIFY(row->grab().toImage() != before);
        m->inspector->disarmSlot();
        QTRY_COMPARE(row->grab().toImage(), before);
    }

    void armingShowsTheCard()
    {
        m->inspector->showTab(Inspector::Tab::Notes);
        m->inspector->armSlot(targetPlace);
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Events);
    }

    void aMarkIsDroppedWhereItFits()
    {
        QVERIFY(!drop(u"Time"_s, m_ids.port));
        QVERIFY(drop(u"Place"_s, m_ids.port));
        QTRY_COMPARE(storedArguments(), (QList<Argument>{{u"Place"_s, m_ids.port}}));
        m->open.focusEvent(m_ids.said);
        QVERIFY(drop(u"Topic"_s, m_ids.attacked)); // an event may fill a role
        QTRY_COMPARE(m->storedEvent(m_ids.said).arguments, (QList<Argument>{{u"Topic"_s, m_ids.attacked}}));
    }

    void slotsThatFitShowItWhileAMarkIsDragged()
    {
        SlotRow *place = rowOf(*m, u"Place"_s);
        SlotRow *time = rowOf(*m, u"Time"_s);
        const QImage placeBefore = place->grab().toImage();
        const QImage timeBefore = time->grab().toImage();
        m->inspector->showTab(Inspector::Tab::Entities); // a click on the mention has brought it there
        m->inspector->setDragged(Filler(m_ids.port));
        QCOMPARE(m->inspector->currentTab(), Inspector::Tab::Events);
        const QImage placeDuring = place->grab().toImage();
        QVERIFY(placeDuring != placeBefore);
        QVERIFY(time->grab().toImage() != timeBefore); // its name is faint
        QVERIFY(placeDuring.pixelColor(place->width() / 2, 0) != placeBefore.pixelColor(place->width() / 2, 0)
                || placeDuring.pixelColor(place->width() / 2 + 1, 0) != placeBefore.pixelColor(place->width() / 2 + 1, 0)
                || placeDuring.pixelColor(place->width() / 2 + 2, 0) != placeBefore.pixelColor(place->width() / 2 + 2, 0));
        m->inspector->setDragged(std::nullopt);
        QCOMPARE(place->grab().toImage(), placeBefore);
        QCOMPARE(time->grab().toImage(), timeBefore);
    }

    void rolesShowTheirNumbersWhileAltIsHeld()
    {
        auto *name = rowOf(*m, u"Target"_s)->findChild<SlotRole *>();
        const QImage before = name->grab().toImage();
        QTest::keyPress(m->inspector.get(), Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(name->grab().toImage() != before);
        QTest::keyRelease(m->inspector.get(), Qt::Key_Alt);
        QCOMPARE(name->grab().toImage(), before);
    }
};

QTEST_MAIN(TestSlotArming)
#include "tst_slotarming.moc"
