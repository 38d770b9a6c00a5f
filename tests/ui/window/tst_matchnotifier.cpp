// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/matchnotifier.h"

#include "ui/kit/jobstatus.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestMatchNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesOfOneImportAreToldTogether()
    {
        QWidget window;
        JobStatus status;
        MatchNotifier matches(status, window);
        matches.setDelay(0);
        matches.add({SavedSearchId(1), u"Strikes"_s, u"strike"_s}, {ArticleId(1), ArticleId(2)});
        matches.add({SavedSearchId(1), u"Strikes"_s, u"strike"_s}, {ArticleId(3)});
        QTRY_VERIFY(status.startText().contains("Strikes"_L1));
        QVERIFY(status.startText().contains(u'3'));
    }

    void theLinkLeadsToTheSearchWithMostArticles()
    {
        QWidget window;
        JobStatus status;
        MatchNotifier matches(status, window);
        matches.setDelay(0);
        const QSignalSpy requested(&matches, &MatchNotifier::searchRequested);
        matches.add({SavedSearchId(1), u"Strikes"_s, u"strike"_s}, {ArticleId(1)});
        matches.add({SavedSearchId(2), u"Ferries"_s, u"ferry"_s}, {ArticleId(1), ArticleId(2)});
        QTRY_VERIFY(status.startText().contains(u'2'));
        Q_EMIT status.resultActivated(1);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<SavedSearch>().query, u"ferry"_s);
        Q_EMIT status.resultActivated(99); // of another job
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(TestMatchNotifier)
#include "tst_matchnotifier.moc"
