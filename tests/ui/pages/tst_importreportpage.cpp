// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/importreportmodel.h"
#include "ui/pages/importreportpage.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

ImportReport someReport()
{
    ImportReport report;
    for (int i = 1; i <= 12; ++i)
        report.count({.path = u"/in/%1.html"_s.arg(i), .outcome = ImportedFile::Outcome::Added, .article = ArticleId(i), .error = {}});
    report.count({.path = u"/in/new.html"_s, .outcome = ImportedFile::Outcome::NewVersion, .article = ArticleId(3), .error = {}});
    report.count({.path = u"/in/again.html"_s, .outcome = ImportedFile::Outcome::Unchanged, .article = ArticleId(4), .error = {}});
    report.count({.path = u"/in/empty.html"_s, .outcome = ImportedFile::Outcome::Failed, .article = {}, .error = {ErrorCode::FileEmpty, u"/in/empty.html"_s, {}}});
    report.count({.path = u"/in/photo.jpg"_s, .outcome = ImportedFile::Outcome::Failed, .article = {}, .error = {ErrorCode::FileBinary, u"/in/photo.jpg"_s, {}}});
    return report;
}

} // namespace

class TestImportReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Light); }

    void eachFileThatFailedHasAReasonAndAdvice()
    {
        ImportReportModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(someReport().failures);
        QCOMPARE(model.rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < ImportReportModel::columns; ++column)
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
        }
        QVERIFY(model.index(0, ImportReportModel::FileColumn).data().toString().contains(u"empty.html"_s));
        QVERIFY(!model.index(0, ImportReportModel::FileColumn).data().toString().contains(u"/in"_s));
    }

    void theReportAsTextHasEveryFileWithItsPath()
    {
        ImportReportPage page;
        page.setReport(someReport());
        const QString text = page.asText();
        for (const QString &path : {u"/in/empty.html"_s, u"/in/photo.jpg"_s, u"/in/again.html"_s})
            QVERIFY(text.contains(path));
        QVERIFY(!text.contains(u"/in/1.html"_s));
        QVERIFY(text.contains(u"12"_s));
    }

    void copyPutsItOnTheClipboard()
    {
        ImportReportPage page;
        page.setReport(someReport());
        page.findChildren<QPushButton *>().at(0)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), page.asText());
    }

    void theSummaryNamesOnlyWhatHappened()
    {
        QVERIFY(ImportReportPage::summary(someReport()).contains(u"12"_s));
        QCOMPARE(ImportReportPage::summary(someReport()).count(u", "_s), 3);
        ImportReport one;
        one.added = 1;
        QVERIFY(!ImportReportPage::summary(one).contains(u", "_s));
        QVERIFY(!ImportReportPage::summary({}).isEmpty());
    }

    void whatFailedCanBeTriedAgainAllOrSelected()
    {
        ImportReportPage page;
        page.setReport(someReport());
        QSignalSpy retry(&page, &ImportReportPage::retryRequested);
        QPushButton *button = page.findChildren<QPushButton *>().at(1);
        button->click();
        QCOMPARE(retry.last().first().toStringList(), (QStringList{u"/in/empty.html"_s, u"/in/photo.jpg"_s}));
        page.findChild<QTableView *>()->selectRow(1);
        button->click();
        QCOMPARE(retry.last().first().toStringList(), QStringList{u"/in/photo.jpg"_s});
    }

    void withoutFailuresThereIsNothingToTryAgain()
    {
        ImportReportPage page;
        ImportReport report;
        report.added = 3;
        page.setReport(report);
        page.show();
        QVERIFY(!page.findChildren<QPushButton *>().at(1)->isVisible());
        QVERIFY(!page.findChild<QTableView *>()->isVisible());
    }

    void aFileThatWasThereAlreadyNamesItsArticle()
    {
        ImportedFile file{.path = u"/in/again.html"_s, .outcome = ImportedFile::Outcome::Unchanged, .article = ArticleId(4), .error = {}};
        QVERIFY(ImportReportModel::reason(file).contains(u"4"_s));
        file.headline = u"Ferries sail again"_s;
        QVERIFY(ImportReportModel::reason(file).contains(u"“Ferries sail again”"_s));
    }

    void aFileThatWasThereAlreadyLeadsToItsArticle()
    {
        ImportReportPage page;
        ImportReport report;
        report.count({.path = u"/in/again.html"_s, .outcome = ImportedFile::Outcome::Unchanged, .article = ArticleId(4), .error = {}});
        page.setReport(report);
        QSignalSpy chosen(&page, &ImportReportPage::articleChosen);
        auto *table = page.findChild<QTableView *>();
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ArticleId>(), ArticleId(4));
    }

    void theFocusGoesToTheFirstRowWithoutSelectingIt()
    {
        ImportReportPage page;
        page.setReport(someReport());
        page.show();
        page.takeFocus();
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(page.focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 0);
        QSignalSpy retried(&page, &ImportReportPage::retryRequested);
        page.findChildren<QPushButton *>().at(1)->click();
        QCOMPARE(retried.value(0).value(0).toStringList().size(), 2);
        page.setReport({});
        page.takeFocus();
        QVERIFY(qobject_cast<QPushButton *>(page.focusWidget()));
    }

    void escapeCloses()
    {
        ImportReportPage page;
        page.setReport(someReport());
        page.show();
        QSignalSpy closed(&page, &ImportReportPage::closed);
        QTest::keyClick(page.findChild<QTableView *>(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void aStoppedImportSaysWhatIsKept()
    {
        ImportReportPage page;
        ImportReport report = someReport();
        report.cancelled = true;
        report.annotationsLeftBehind = 3;
        page.setReport(report);
        QVERIFY(page.asText().contains(u"stopped"_s));
        QVERIFY(page.asText().contains(u"older versions"_s));
    }

private:
    ThemeSwitch m_theme{*qApp};
};

QTEST_MAIN(TestImportReportPage)
#include "tst_importreportpage.moc"
