// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/toast.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace galley;
using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_host;
    Toast *m_toast = nullptr;

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<QWidget>();
        m_host->resize(600, 400);
        m_host->show();
        m_toast = new Toast(m_host.get());
    }

    void itStandsCentredAboveTheBottomAndFollowsTheHost()
    {
        QVERIFY(!m_toast->isVisible());
        m_toast->present(u"Mention removed"_s, u"Ctrl+Z"_s);
        QVERIFY(m_toast->isVisible());
        QCOMPARE(m_toast->geometry().bottom() + 1, 400 - 24);
        QVERIFY(std::abs(m_toast->geometry().center().x() - 300) <= 1);
        m_host->resize(800, 500);
        QCOMPARE(m_toast->geometry().bottom() + 1, 500 - 24);
    }

    void itLeavesAfterItsTime()
    {
        m_toast->setDuration(1);
        m_toast->present(u"Mention removed"_s);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void itStaysUnderThePointer()
    {
        m_toast->setDuration(1);
        m_toast->present(u"Mention removed"_s);
        QEnterEvent enter({}, {}, {});
        QCoreApplication::sendEvent(m_toast, &enter);
        // Whatever was due has come when a timer of the same length, started later, has.
        QTimer later;
        QSignalSpy came(&later, &QTimer::timeout);
        later.start(5);
        QVERIFY(came.wait());
        QVERIFY(m_toast->isVisible());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_toast, &leave);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void undoIsAskedForOnce()
    {
        QSignalSpy undo(m_toast, &Toast::undoRequested);
        m_toast->present(u"Mention removed"_s);
        QTest::mouseClick(m_toast->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void whatWasUndoneCanBeDoneAgain()
    {
        QSignalSpy undo(m_toast, &Toast::undoRequested);
        QSignalSpy redo(m_toast, &Toast::redoRequested);
        m_toast->present(u"Mention removed"_s, u"Ctrl+Z"_s);
        auto *button = m_toast->findChild<QPushButton *>();
        const QString before = button->text();
        m_toast->present(u"Undone: Mention removed"_s, u"Ctrl+Shift+Z"_s, Toast::Offer::Redo);
        QVERIFY(button->text() != before);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(redo.count(), 1);
        QCOMPARE(undo.count(), 0);
    }

    void aNewMessageTakesTheOldOnesPlace()
    {
        m_toast->present(u"Mention removed"_s);
        m_toast->present(u"12 mentions of a rather long name removed"_s);
        QCOMPARE(m_toast->message(), u"12 mentions of a rather long name removed"_s);
        QVERIFY(m_host->rect().contains(m_toast->geometry()));
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
