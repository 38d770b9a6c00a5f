// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/indexcontroller.h"
#include "models/storage/librarynotifier.h"
#include "tests/support/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class IndexControllerTest final : public QObject
{
    Q_OBJECT

private:
    static void fill(TemporaryLibrary &library, int articles)
    {
        for (int i = 0; i < articles; ++i)
            library.addArticle(u"Number %1"_s.arg(i), {u"ferries"_s});
    }

    static void pretendOldIndex(TemporaryLibrary &library)
    {
        library.write([](Connection &c) { return setIndexSetting(c, indexsetting::tokenizer, 1); });
    }

    static bool isNeeded(TemporaryLibrary &library)
    {
        return library.read([](Connection &c) { return IndexRebuild(c).reason(); }).has_value();
    }

private Q_SLOTS:
    void nothingHappensWhenAllIsWell()
    {
        TemporaryLibrary library;
        fill(library, 1);
        IndexController controller(*library);
        QSignalSpy started(&controller, &IndexController::started);
        controller.start();
        library.read([](Connection &) -> Result<> { return {}; });
        QTest::qWait(0);
        QVERIFY(!controller.isRunning());
        QVERIFY(started.isEmpty());
    }

    void anOldIndexIsMadeAnew()
    {
        TemporaryLibrary library;
        fill(library, 3);
        pretendOldIndex(library);
        IndexController controller(*library);
        QSignalSpy started(&controller, &IndexController::started);
        QSignalSpy progressed(&controller, &IndexController::progressed);
        QSignalSpy finished(&controller, &IndexController::finished);
        QSignalSpy changed(&library->notifier(), &LibraryNotifier::libraryChanged);
        controller.start();
        QVERIFY(finished.wait());
        QCOMPARE(started.size(), 1);
        QCOMPARE(progressed.last().at(0).toInt(), 3);
        QCOMPARE(progressed.last().at(1).toInt(), 3);
        QVERIFY(!changed.isEmpty() || changed.wait());
        QVERIFY(!isNeeded(library));
    }

    void aCancelledOneGoesOnAtTheNextStart()
    {
        TemporaryLibrary library;
        fill(library, 250); // more than a step
        pretendOldIndex(library);
        {
            IndexController controller(*library);
            QSignalSpy stopped(&controller, &IndexController::stopped);
            connect(&controller, &IndexController::progressed, &controller, &IndexController::cancel);
            controller.start();
            QVERIFY(stopped.wait());
            QCOMPARE(stopped.first().first().value<Error>().code, ErrorCode::Cancelled);
            QVERIFY(isNeeded(library));
        }
        library.restart();
        IndexController controller(*library);
        QSignalSpy finished(&controller, &IndexController::finished);
        QSignalSpy progressed(&controller, &IndexController::progressed);
        controller.start();
        QVERIFY(finished.wait());
        QCOMPARE(progressed.first().at(0).toInt(), 250);
        QVERIFY(!isNeeded(library));
    }

    void reportedDamageIsRepairedOnce()
    {
        TemporaryLibrary library;
        fill(library, 2);
        IndexController controller(*library);
        QSignalSpy started(&controller, &IndexController::started);
        QSignalSpy finished(&controller, &IndexController::finished);
        controller.reportDamage();
        QVERIFY(controller.isRunning());
        QVERIFY(finished.wait());
        controller.reportDamage();
        QVERIFY(!controller.isRunning());
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().first().value<RebuildReason>(), RebuildReason::Damage);
        QVERIFY(library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IndexControllerTest)
#include "tst_indexcontroller.moc"
