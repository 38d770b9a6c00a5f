// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The main job from end to end, by keyboard, in a real window on a real library.
#include "app/librarysession.h"
#include "models/storage/librarycheck.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/language/interfacelanguage.h"
#include "ui/pages/exportdialog.h"
#include "ui/panes/listpane.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestMainFlow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<LibrarySession> m_session;

    [[nodiscard]] MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] OpenArticle &open() const { return window().openArticle(); }
    [[nodiscard]] ReaderView &reader() const { return window().readerPane().view(); }

    void openSession()
    {
        auto library = Library::open(m_folder.filePath(u"library.galley"_s));
        QVERIFY(library);
        m_session = std::make_unique<LibrarySession>(std::move(*library), *m_registry, *m_theme, *m_language, *m_settings);
        window().resize(1440, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    static QWidget *focused() { return QApplication::focusWidget(); }

    /// Types into the file dialog's name field and confirms.
    static bool answerFileDialog(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            return dialog != nullptr;
        });
        if (!shown)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setFocus();
        // Pasted: while somebody types, the dialog's own completion races with the test.
        QApplication::clipboard()->setText(path);
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Return);
        // The first Return may have taken what the field completed.
        if (!QTest::qWaitFor([&] { return QApplication::activeModalWidget() == nullptr; }, 500))
            QTest::keyClick(dialog, Qt::Key_Return);
        return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; });
    }

    /// In Tag mode: goes on word by word until the word at the caret is \a word.
    bool goToWord(const QString &word)
    {
        for (int i = 0; i < 400; ++i) {
            const Span selection = reader().selection();
            if (open().words(selection) == word)
                return true;
            QTest::keyClick(&reader(), Qt::Key_Right);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_theme = std::make_unique<ThemeSwitch>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_language = std::make_unique<InterfaceLanguage>(*m_settings);
        m_registry = std::make_unique<ActionRegistry>(*m_settings);
        m_theme->apply(Theme::Light);
        QVERIFY(m_language->setLanguage(u"en"));
        QVERIFY(QFile::copy(u":/samples/en-paris-vigil.txt"_s, m_folder.filePath(u"vigil.txt"_s)));
        openSession();
    }

    void cleanupTestCase() { m_session.reset(); }

    void importsAnArticle()
    {
        QSignalSpy finished(&window().importController(), &ImportController::finished);
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(answerFileDialog(m_folder.filePath(u"vigil.txt"_s)));
        QVERIFY(finished.wait());
        QTRY_COMPARE(window().articleList().rowCount(), 1);
    }

    void opensItFromTheList()
    {
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(open().isOpen() || focused());
        if (!open().isOpen())
            QTest::keyClick(focused(), Qt::Key_Down);
        QTRY_VERIFY(open().isOpen());
        QVERIFY(open().article().metadata.headline.contains("Paris"_L1));
    }

    void showsAndHidesTheFurniture()
    {
        QVERIFY(!reader().isFurnitureShown());
        QVERIFY(reader().find(u"Navigation"_s).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(reader().isFurnitureShown());
        QVERIFY(!reader().find(u"Navigation"_s).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!reader().isFurnitureShown());
    }

    void tagsParisAndAttacks()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(focused(), &reader());
        QTest::keyClick(&reader(), Qt::Key_T);
        QVERIFY(goToWord(u"attacks"_s));
        QTest::keyClick(&reader(), Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(open().annotations().events.size(), 1);
        QCOMPARE(open().annotations().events.first().type, u"Attack"_s);
        QVERIFY(goToWord(u"Paris"_s));
        QTest::keyClick(&reader(), Qt::Key_G);
        QTRY_COMPARE(open().annotations().mentions.size(), 1);
        QCOMPARE(open().annotations().mentions.first().type, u"GPE"_s);
        QCOMPARE(open().words(open().annotations().mentions.first().cover()), u"Paris"_s);
    }

    void fillsARole()
    {
        open().focusEvent(open().annotations().events.first().id);
        // The offers are numbered through the empty slots; one of them is Paris as Place.
        for (int digit = Qt::Key_1; digit <= Qt::Key_9 && open().annotations().events.first().arguments.isEmpty(); ++digit) {
            QTest::keyClick(&reader(), static_cast<Qt::Key>(digit));
            std::ignore = QTest::qWaitFor([&] { return !open().annotations().events.first().arguments.isEmpty(); }, 500);
        }
        const QList<Argument> arguments = open().annotations().events.first().arguments;
        QCOMPARE(arguments.size(), 1);
        QCOMPARE(arguments.first().filler, Filler(open().annotations().mentions.first().id));
    }

    void undoesAndRedoes()
    {
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open().annotations().events.first().arguments.isEmpty());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open().annotations().mentions.isEmpty());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(open().annotations().mentions.size(), 1);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(open().annotations().events.first().arguments.size(), 1);
        QTest::keyClick(&reader(), Qt::Key_Escape);
    }

    void searches()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(focused()) || focused() != &reader());
        QSignalSpy changed(&window().articleList(), &ArticleListModel::resultChanged);
        QTest::keyClicks(focused(), u"event:Attack vigil"_s);
        QTRY_COMPARE(window().articleList().request().query, u"event:Attack vigil"_s);
        QTRY_COMPARE(window().articleList().rowCount(), 1);
        QTRY_VERIFY(!reader().hits().isEmpty());
        QTest::keyClicks(focused(), u" nowhere"_s);
        QTRY_COMPARE(window().articleList().rowCount(), 0);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QTRY_COMPARE(window().articleList().rowCount(), 1);
    }

    void exports()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        ExportDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<ExportDialog *>()) != nullptr);
        dialog->setFormat(ExportFormat::Brat);
        dialog->setTarget(m_folder.filePath(u"brat"_s));
        QTRY_VERIFY(dialog->isReady());
        QTest::keyClick(dialog, Qt::Key_Return);
        const QDir target(m_folder.filePath(u"brat"_s));
        const auto written = [&target] {
            const QStringList names = target.entryList({u"*.ann"_s});
            QFile file(names.isEmpty() ? QString() : target.filePath(names.first()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(written().contains("Realis"));
        const QByteArray lines = written();
        QVERIFY2(lines.contains("\tGPE ") && lines.contains("\tParis\n"), lines.constData());
        const QByteArray role = open().annotations().events.first().arguments.first().role.toLatin1();
        QVERIFY2(lines.contains("\tAttack:") && lines.contains(QByteArray(' ' + role + ":T1")), lines.constData());
    }

    void everythingIsThereAfterARestart()
    {
        const Annotations before = open().annotations();
        const ArticleId id = open().article().id;
        m_session.reset();
        openSession();
        open().open(id);
        QTRY_VERIFY(open().isOpen());
        QCOMPARE(open().annotations(), before);
        for (int i = 0; i < checkPartCount; ++i)
            QCOMPARE(*m_session->library().read([i](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }).result(), QStringList());
    }
};

QTEST_MAIN(TestMainFlow)
#include "tst_mainflow.moc"
