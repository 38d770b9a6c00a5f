// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/jobstatus.h"
#include "ui/kit/thinprogressbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace Qt::StringLiterals;

class TestJobStatus : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<JobStatus> m_status;

    [[nodiscard]] ThinProgressBar *bar() const { return m_status->findChild<ThinProgressBar *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_status->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_status = std::make_unique<JobStatus>();
        m_status->resize(800, 26);
        m_status->show();
    }

    void anIdleLineIsEmpty()
    {
        QCOMPARE(m_status->startText(), QString());
        QVERIFY(!bar()->isVisible());
        QVERIFY(!m_status->findChild<QToolButton *>()->isVisible());
    }

    void aRunningJobShowsItsTextAndBar()
    {
        const int job = m_status->startJob(u"Importing"_s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->maximum(), 0); // nobody knows yet
        m_status->setJobProgress(job, 38, 120);
        m_status->setJobText(job, u"Importing 38 of 120"_s);
        QCOMPARE(bar()->value(), 38);
        QCOMPARE(bar()->maximum(), 120);
        QCOMPARE(m_status->startText(), u"Importing 38 of 120"_s);
    }

    void cancelAsksForTheJobThatIsShown()
    {
        QSignalSpy cancelled(m_status.get(), &JobStatus::cancelRequested);
        const int first = m_status->startJob(u"Importing"_s);
        m_status->startJob(u"Indexing"_s);
        QTest::mouseClick(m_status->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(cancelled.value(0).value(0).toInt(), first);
        QCOMPARE(m_status->runningJobs(), 2); // asked, not done
    }

    void theResultStaysForAWhileAndThenGoes()
    {
        const int job = m_status->startJob(u"Importing"_s);
        m_status->setResultDuration(1);
        m_status->finishJob(job, u"118 articles imported"_s, u"Show the report"_s);
        QCOMPARE(m_status->startText(), u"118 articles imported"_s);
        QVERIFY(!bar()->isVisible());
        QSignalSpy activated(m_status.get(), &JobStatus::resultActivated);
        button(u"Show the report"_s)->click();
        QCOMPARE(activated.value(0).value(0).toInt(), job);
        QTRY_COMPARE(m_status->startText(), QString());
        QVERIFY(!button(QString()) || !button(QString())->isVisible());
    }

    void moreJobsAreCounted()
    {
        const int first = m_status->startJob(u"Importing"_s);
        m_status->startJob(u"Indexing"_s);
        m_status->startJob(u"Exporting"_s);
        QVERIFY(button(u"and 2 more"_s)->isVisible());
        m_status->finishJob(first, u"Imported"_s);
        QCOMPARE(m_status->startText(), u"Indexing"_s);
        QVERIFY(button(u"and 1 more"_s)->isVisible());
        m_status->finishJob(first, u"twice"_s); // over already
        QCOMPARE(m_status->runningJobs(), 2);
    }

    void aJobThatNobodyStartedIsIgnored()
    {
        m_status->setJobText(77, u"ghost"_s);
        m_status->setJobProgress(77, 1, 2);
        m_status->finishJob(77, u"ghost"_s);
        QCOMPARE(m_status->startText(), QString());
    }
};

QTEST_MAIN(TestJobStatus)
#include "tst_jobstatus.moc"
