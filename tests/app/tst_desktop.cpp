// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Which library the program opens, and how an editor goes from one to another.
#include "app/desktop.h"
#include "app/librarypath.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;

    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QAction *action(const QString &text)
    {
        const QList<QAction *> actions = window()->actions();
        for (QAction *each : actions) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    static QString title() { return window() ? window()->windowTitle() : QString(); }

    void start(const DesktopOptions &options = {})
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        QVERIFY(m_desktop->start(options));
    }

    /// Answers the next message box, and says what it said.
    static void answerNextMessage(QString &said)
    {
        QTimer::singleShot(0, qApp, [&said] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                said = box->informativeText();
                box->close();
            }
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setOrganizationName(u"galley"_s);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    }

    void cleanup() { m_desktop.reset(); }

    void theOwnLibraryIsOpenedFirst()
    {
        start();
        QCOMPARE(title(), u"Galley"_s);
        QVERIFY(QFile::exists(defaultLibraryPath()));
        QVERIFY(!action(u"Open my library"_s)->isEnabled());
        QVERIFY(action(u"Open the sample library"_s)->isEnabled());
    }

    void theSampleLibraryNamesItselfAndIsLeftAgain()
    {
        start();
        action(u"Open the sample library"_s)->trigger();
        QTRY_COMPARE(title(), u"Sample library – Galley"_s);
        QVERIFY(!action(u"Open the sample library"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(window()->articleList().rowCount() > 0, 60000);
        action(u"Open my library"_s)->trigger();
        QTRY_COMPARE(title(), u"Galley"_s);
        QCOMPARE(window()->articleList().rowCount(), 0);
    }

    void goingToAnotherLibraryDoesNotQuit()
    {
        start();
        QSignalSpy quits(qApp, &QCoreApplication::aboutToQuit);
        QSignalSpy closed(qApp, &QGuiApplication::lastWindowClosed);
        action(u"Open the sample library"_s)->trigger();
        QTRY_COMPARE(title(), u"Sample library – Galley"_s);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(window());
        QVERIFY(window()->isVisible());
        QCOMPARE(quits.count(), 0);
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void theLibraryThatWasOpenLastIsOpenedAgain()
    {
        start();
        action(u"Open the sample library"_s)->trigger();
        QTRY_COMPARE(title(), u"Sample library – Galley"_s);
        start();
        QCOMPARE(title(), u"Sample library – Galley"_s);
        action(u"Open my library"_s)->trigger();
        QTRY_COMPARE(title(), u"Galley"_s);
        start();
        QCOMPARE(title(), u"Galley"_s);
    }

    void anotherLibraryIsChosenInADialog()
    {
        const QString other = m_folder->filePath(u"desk.galley"_s);
        QVERIFY(Library::open(other));
        start();
        action(u"Open another library…"_s)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
        Q_EMIT dialog->fileSelected(other);
        dialog->reject();
        QTRY_COMPARE(title(), u"desk.galley – Galley"_s);
        QVERIFY(action(u"Open my library"_s)->isEnabled());
    }

    void whatTheCommandLineNamesGoesBeforeTheLast()
    {
        start();
        start({.library = m_folder->filePath(u"named.galley"_s), .samples = false, .importPaths = {}});
        QCOMPARE(title(), u"named.galley – Galley"_s);
        start({.library = {}, .samples = true, .importPaths = {}});
        QCOMPARE(title(), u"Sample library – Galley"_s);
    }

    void aLastLibraryThatIsGoneGivesWayToTheOwn()
    {
        const QString other = m_folder->filePath(u"gone.galley"_s);
        start({.library = other, .samples = false, .importPaths = {}});
        m_desktop.reset();
        QVERIFY(QFile::remove(other));
        start();
        QCOMPARE(title(), u"Galley"_s);
        QVERIFY(!QFile::exists(other));
    }

    void aLibraryThatCannotBeOpenedLeavesTheOneThatIs()
    {
        const QString text = m_folder->filePath(u"text.galley"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library at all");
        file.close();
        start();
        QString said;
        Q_EMIT window()->libraryRequested(text);
        answerNextMessage(said);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(said.contains("text.galley"_L1));
        QCOMPARE(title(), u"Galley"_s);
        start();
        QCOMPARE(title(), u"Galley"_s);
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
