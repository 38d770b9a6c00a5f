// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/exportcontroller.h"
#include "models/storage/collectionstore.h"
#include "tests/support/temporarylibrary.h"
#include "ui/pages/exportdialog.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace galley;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"galley-test"_s);
        QCoreApplication::setApplicationName(u"tst_exportdialog"_s);
        m_theme.apply(Theme::Light);
    }

    void init()
    {
        QSettings().clear();
        m_library = std::make_unique<TemporaryLibrary>();
        m_controller = std::make_unique<ExportController>(**m_library);
        m_choices = {};
        m_choices.selection = {m_library->addArticle(u"Ferry inquiry opens"_s, {u"The ferry sank."_s}), m_library->addArticle(u"Pilots return"_s, {u"They did."_s})};
        m_library->addArticle(u"Third"_s, {u"Words."_s});
        m_choices.counts.all = 3;
    }

    void cleanup()
    {
        m_controller.reset();
        m_library.reset();
    }

    void theSelectionIsProposedWithItsCertificate()
    {
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        dialog.setTarget(m_library->filePath(u"out"_s));
        QVERIFY(dialog.isReady());
        QCOMPARE(dialog.request().articles, m_choices.selection);
        QTRY_VERIFY(dialog.isCertificateShown());
        QVERIFY(dialog.findChild<QTableView *>()->model()->rowCount() > 0); // brat has no place for the metadata
    }

    void theWholeLibraryIsLookedUp()
    {
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        dialog.setTarget(m_library->filePath(u"out"_s));
        dialog.setRange(1);
        QTRY_COMPARE(dialog.request().articles.size(), 3);
        QVERIFY(dialog.isReady());
    }

    void aCollectionIsLookedUp()
    {
        const ArticleId in = m_choices.selection.last();
        const CollectionId desk = m_library->write([in](Connection &connection) {
            CollectionStore store(connection);
            return store.add(u"Desk"_s).and_then([&](CollectionId id) { return store.put(id, {in}).map([&] { return id; }); });
        });
        m_choices.counts.collections = {{desk, u"Desk"_s, 1}};
        m_choices.selection.clear();
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        QTRY_COMPARE(dialog.request().articles, QList{in});
    }

    void nothingIsOverwritten()
    {
        const QString path = m_library->filePath(u"there.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("keep me");
        file.close();
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        dialog.setFormat(ExportFormat::Jsonl);
        dialog.setTarget(path);
        QVERIFY(!dialog.isReady());
        QVERIFY(!dialog.sentence().isEmpty());
        QSignalSpy started(m_controller.get(), &ExportController::started);
        dialog.accept();
        QCOMPARE(started.count(), 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "keep me");
        dialog.setTarget(m_library->filePath(u"new.jsonl"_s));
        QVERIFY(dialog.isReady());
        QVERIFY(dialog.sentence().isEmpty());
    }

    void jsonlLosesNothingAndIsWritten()
    {
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        dialog.show();
        dialog.setFormat(ExportFormat::Jsonl);
        const QString path = m_library->filePath(u"out.jsonl"_s);
        dialog.setTarget(path);
        QTRY_VERIFY(dialog.isCertificateShown());
        QSignalSpy finished(m_controller.get(), &ExportController::finished);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QTRY_COMPARE(finished.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        QTRY_VERIFY(QFile::exists(path + u".losses.txt"_s));
    }

    void sourceDocumentsAreAChoiceOfJsonlOnly()
    {
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        dialog.show();
        auto *sources = dialog.findChildren<QCheckBox *>().first();
        QVERIFY(!sources->isVisible());
        dialog.setFormat(ExportFormat::Jsonl);
        QVERIFY(sources->isVisible());
        QVERIFY(dialog.request().includeSources);
        sources->setChecked(false);
        QVERIFY(!dialog.request().includeSources);
    }

    void theProposedNameFollowsTheFormatUntilItIsChanged()
    {
        ExportDialog dialog(**m_library, *m_controller, m_choices);
        QVERIFY(dialog.request().target.endsWith(u"articles-brat"_s));
        dialog.setFormat(ExportFormat::Jsonl);
        QVERIFY(dialog.request().target.endsWith(u"articles.jsonl"_s));
        dialog.setTarget(m_library->filePath(u"mine"_s));
        dialog.setFormat(ExportFormat::Brat);
        QCOMPARE(dialog.request().target, m_library->filePath(u"mine"_s));
    }

    void anEmptyLibraryHasNothingToExport()
    {
        TemporaryLibrary empty;
        ExportController controller(*empty);
        ExportDialog dialog(*empty, controller, {});
        dialog.setTarget(empty.filePath(u"out"_s));
        QTest::qWait(0);
        QTRY_VERIFY(!dialog.isReady());
        dialog.accept();
        QVERIFY(!controller.isRunning());
    }

private:
    ThemeSwitch m_theme{*qApp};
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<ExportController> m_controller;
    ExportChoices m_choices;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
