// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/findbar.h"

#include "ui/actions/actionregistry.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ActionRegistry m_registry{m_settings};

private Q_SLOTS:
    void itSaysWhichHitOfHowMany()
    {
        FindBar bar(m_registry);
        bar.open(u"ferry"_s);
        bar.setCount(12, 2);
        QCOMPARE(bar.countText(), u"3 of 12"_s);
        bar.setCount(0, -1);
        QCOMPARE(bar.countText(), u"Not found"_s);
    }

    void withoutWordsItCountsNothing()
    {
        FindBar bar(m_registry);
        bar.open({});
        bar.setCount(0, -1);
        QCOMPARE(bar.countText(), QString());
    }

    void enterGoesOnAndShiftEnterBack()
    {
        FindBar bar(m_registry);
        bar.open(u"ferry"_s);
        QSignalSpy next(&bar, &FindBar::nextRequested);
        QSignalSpy previous(&bar, &FindBar::previousRequested);
        auto *field = bar.findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(next.count(), 1);
        QCOMPARE(previous.count(), 1);
    }

    void escapeClosesAtOnceAlsoWithWordsInIt()
    {
        FindBar bar(m_registry);
        bar.open(u"ferry"_s);
        QSignalSpy close(&bar, &FindBar::closeRequested);
        QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(close.count(), 1);
        QCOMPARE(bar.text(), u"ferry"_s); // to be found again
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
