// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestSegmentedControl : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SegmentedControl> m_control;

    QAbstractButton *segment(const QString &text)
    {
        const auto buttons = m_control->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_control = std::make_unique<SegmentedControl>();
        m_control->addSegment(10, u"Actual"_s);
        m_control->addSegment(20, u"Planned"_s);
        m_control->addSegment(30, u"Possible"_s);
        m_control->resize(m_control->sizeHint());
        m_control->show();
    }

    void nothingIsChosenAtFirst()
    {
        QCOMPARE(m_control->current(), -1);
        m_control->setCurrent(20);
        QCOMPARE(m_control->current(), 20);
        m_control->setCurrent(-1);
        QCOMPARE(m_control->current(), -1);
    }

    void onlyTheUsersChoiceIsSignalled()
    {
        QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
        m_control->setCurrent(20);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(segment(u"Possible"_s), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.value(0).value(0).toInt(), 30);
        QCOMPARE(m_control->current(), 30);
    }

    void arrowKeysMoveTheChoice()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
        m_control->setCurrent(10);
        QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
        segment(u"Actual"_s)->setFocus();
        QTest::keyClick(segment(u"Actual"_s), Qt::Key_Right);
        QCOMPARE(m_control->current(), 20);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(segment(u"Planned"_s)->hasFocus());
        QTest::keyClick(segment(u"Planned"_s), Qt::Key_Left);
        QCOMPARE(m_control->current(), 10);
    }

    void arrowKeysFollowTheEyeFromRightToLeft()
    {
        m_control->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
        m_control->setCurrent(10);
        segment(u"Actual"_s)->setFocus();
        QTest::keyClick(segment(u"Actual"_s), Qt::Key_Left);
        QCOMPARE(m_control->current(), 20);
    }

    void segmentsAreRadioButtonsForAssistiveTechnology()
    {
        m_control->setCurrent(20);
        const QAccessibleInterface *planned = QAccessible::queryAccessibleInterface(segment(u"Planned"_s));
        QVERIFY(planned);
        QCOMPARE(planned->role(), QAccessible::RadioButton);
        QCOMPARE(planned->text(QAccessible::Name), u"Planned"_s);
        QVERIFY(planned->state().checked);
    }

    void withoutRoomItIsAComboBoxThatDoesTheSame()
    {
        m_control->setCurrent(20);
        m_control->resize(m_control->minimumSizeHint());
        QVERIFY(m_control->isFolded());
        auto *combo = m_control->findChild<QComboBox *>();
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->currentText(), u"Planned"_s);
        QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_control->current(), 30);
        m_control->resize(m_control->sizeHint());
        QVERIFY(!m_control->isFolded());
        QVERIFY(segment(u"Possible"_s)->isChecked());
    }

    void longerWordsFoldIt()
    {
        QVERIFY(!m_control->isFolded());
        m_control->setSegmentText(30, u"Möglicherweise eingetreten"_s);
        QVERIFY(m_control->isFolded());
        m_control->setSegmentText(99, u"no such segment"_s);
        QCOMPARE(m_control->findChild<QComboBox *>()->itemText(2), u"Möglicherweise eingetreten"_s);
    }
};

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmentedcontrol.moc"
