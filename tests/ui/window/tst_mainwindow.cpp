// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "models/edit/editor.h"
#include "models/extract/extraction.h"
#include "models/import/importjob.h"
#include "models/storage/searchindex.h"
#include "models/tagset/tagset.h"
#include "tests/support/temporarylibrary.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/jobstatus.h"
#include "ui/language/interfacelanguage.h"
#include "ui/pages/concordancepage.h"
#include "ui/pages/importreportpage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/statusline.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"
#include "ui/window/matchnotifier.h"
#include "ui/window/offerbar.h"
#include "ui/window/windowsession.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString sailing = u"The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday."_s;
const QString waiting = u"More than four hundred passengers had waited for nine days in the halls of the old customs house for a boat home."_s;
const QString captain = u"Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done."_s;

/// A library with settings, and windows on it one after the other.
struct Desk
{
    TemporaryLibrary library;
    Editor editor{*library};
    QSettings settings{library.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ThemeSwitch theme{*qApp};
    InterfaceLanguage language{settings};
    ActionRegistry registry{settings};
    ArticleId ferry = library.addArticle(u"Ferry inquiry opens"_s, {u"The ferry sank in the harbour."_s});
    ArticleId strike = library.addArticle(u"Pilots return"_s, {u"The strike in the harbour is over."_s});
    ArticleId river = library.addArticle(u"Pegel der Sarn steigt"_s, {u"Der Fluss steigt weiter."_s}, u"de"_s);
    std::unique_ptr<MainWindow> window;

    Desk() { start(); }

    void start()
    {
        window.reset();
        window = std::make_unique<MainWindow>(WindowServices{*library, editor, Tagset::standard(), registry, theme, language, settings});
        window->resize(1440, 900);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not come up");
    }
    void quit() { window->close(); }
    /// A page whose last paragraph an older extractor hid.
    ArticleId importAsBefore()
    {
        const QString path = library.filePath(u"page.html"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(u"<!DOCTYPE html><html lang=\"en\"><head><title>Ferries sail again</title></head><body><article><h1>Ferries sail again</h1><p>%1</p><p>%2</p><p>%3</p></article>"
                       "</body></html>"_s.arg(sailing, waiting, captain).toUtf8());
        file.close();
        const ArticleId id = ImportJob(*library, {path}, {}).run().articles.value(0);
        library.write([id](Connection &c) {
            const Article now = *ArticleStore(c).article(id);
            NewVersion older;
            older.extractor = extractorVersion - 1;
            older.metadata = now.metadata;
            older.blocks = now.blocks;
            older.blocks.last().role = BlockRole::Related;
            return ArticleStore(c).readAgain(now, older)
                .and_then([&] { return ArticleStore(c).article(id); })
                .and_then([&](const Article &before) { return SearchIndex(c).replace(id, indexedText(now), indexedText(before)); });
        });
        return id;
    }
    [[nodiscard]] OfferBar *offer() const { return window->findChild<OfferBar *>(); }
    [[nodiscard]] bool shows(const QString &words) const { return window->readerPane().view().document().plainText().contains(words); }
    [[nodiscard]] OpenArticle &open() const { return window->openArticle(); }
    [[nodiscard]] ReadingState stateOf(ArticleId id)
    {
        return library.read([id](Connection &connection) { return ArticleStore(connection).summaries({id}); }).value(0).state;
    }
    [[nodiscard]] QList<ArticleId> selected() const { return window->listPane().selectedArticles(); }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsKeptForEachLibrary()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const WindowSession session{.list = {.scope = {.kind = ArticleScope::Kind::Language, .value = u"de"_s, .collection = {}}, .query = u"\"50 % of\" Ω"_s, .order = ResultOrder::OldestFirst},
                                    .article = ArticleId{7}};
        session.save(settings, u"/home/ä b/library.galley"_s);
        QCOMPARE(WindowSession::load(settings, u"/home/ä b/library.galley"_s), session);
        QCOMPARE(WindowSession::load(settings, u"/home/other.galley"_s), WindowSession());
        settings.setValue(u"session/%2Fx"_s, QVariantMap{{u"scope"_s, 99}, {u"order"_s, -1}});
        QCOMPARE(WindowSession::load(settings, u"/x"_s), WindowSession());
    }

    void aWindowThatWasNeverSeenKeepsTheSessionBeforeIt()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        desk.window->listPane().setQuery(u"harbour"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 2);
        desk.quit();
        desk.window = std::make_unique<MainWindow>(WindowServices{*desk.library, desk.editor, Tagset::standard(), desk.registry, desk.theme, desk.language, desk.settings});
        desk.start();
        QTRY_COMPARE(desk.window->articleList().request().query, u"harbour"_s);
    }

    void whatTheInspectorLooksForIsLookedForEverywhere()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        const ArticleScope german{.kind = ArticleScope::Kind::Language, .value = u"de"_s};
        desk.window->listPane().setScope(german, u"German"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 1);
        Q_EMIT desk.window->inspector().contextRequested(u"\"harbour\""_s);
        auto *page = desk.window->findChild<ConcordancePage *>();
        QVERIFY(page && page->isVisible());
        QTRY_COMPARE(page->lines().rowCount(), 2);
        QCOMPARE(desk.window->articleList().request().scope, german);
        Q_EMIT desk.window->inspector().findRequested(u"harbour"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 2);
        QVERIFY(!page->isVisible());
        QCOMPARE(desk.window->articleList().request().scope, ArticleScope());
    }

    void aLineOfTheKeywordsInContextLeadsToItsPlace()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        desk.window->listPane().setQuery(u"strike"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 1);
        desk.registry.action(u"search.context")->trigger();
        auto *page = desk.window->findChild<ConcordancePage *>();
        QVERIFY(page && page->isVisible());
        QTRY_COMPARE(page->lines().rowCount(), 1);
        QTest::keyClick(page->view(), Qt::Key_Return);
        QTRY_VERIFY(desk.open().isOpen() && desk.open().article().id == desk.strike);
        QVERIFY(!page->isVisible());
        QVERIFY(desk.window->readerPane().view().hasFocus());
    }

    void savedSearchesTellOfWhatCameIn()
    {
        Desk desk;
        auto *matches = desk.window->findChild<MatchNotifier *>();
        matches->setDelay(0);
        QSignalSpy counted(&desk.window->savedSearches(), &SavedSearchWatch::unreadChanged);
        ArticleCommands(desk.editor).saveSearch(u"Islands"_s, u"islands"_s);
        QTRY_VERIFY(!counted.isEmpty());
        const QString path = desk.library.filePath(u"new.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"<!DOCTYPE html><html lang=\"en\"><head><title>Islands</title></head><body><article><h1>Islands</h1><p>%1</p></article></body></html>"_s.arg(sailing).toUtf8());
        file.close();
        desk.window->importPaths({path});
        QTRY_VERIFY(desk.window->findChild<JobStatus *>()->startText().contains(u"Islands"_s));
        QTRY_COMPARE(desk.window->savedSearches().unread().size(), 1);
    }

    void queryAndArticleComeBackAndAreSelected()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        desk.window->listPane().setQuery(u"harbour"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 2);
        desk.open().open(desk.ferry);
        QTRY_COMPARE(desk.open().article().id, desk.ferry);
        desk.quit();
        desk.start();
        QTRY_COMPARE(desk.open().article().id, desk.ferry);
        QCOMPARE(desk.window->listPane().query(), u"harbour"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 2);
        QTRY_COMPARE(desk.selected(), (QList<ArticleId>{desk.ferry}));
        QCOMPARE(QApplication::focusWidget(), desk.window->listPane().view());
    }

    void theSessionIsKeptBeforeTheWindowIsClosed()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        QTRY_VERIFY(desk.open().isOpen()); // by itself
        desk.window->listPane().setQuery(u"harbour"_s);
        desk.open().open(desk.ferry);
        QTRY_COMPARE(WindowSession::load(desk.settings, desk.library->path()).article, desk.ferry);
        QCOMPARE(WindowSession::load(desk.settings, desk.library->path()).list.query, u"harbour"_s);
    }

    void whatAnOlderGalleyReadIsOfferedToBeReadAgain()
    {
        Desk desk;
        const ArticleId id = desk.importAsBefore();
        QVERIFY(desk.offer()->sentence().isEmpty());
        desk.start();
        QTRY_VERIFY(desk.offer()->sentence().startsWith("1 article"_L1));
        desk.open().open(id);
        QTRY_COMPARE(desk.open().article().id, id);
        QVERIFY(!desk.shows(captain));
        desk.offer()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(desk.shows(captain)); // the open article follows
        QVERIFY(desk.offer()->isHidden());
        QTRY_COMPARE(desk.window->findChild<JobStatus *>()->runningJobs(), 0);
        QVERIFY2(desk.window->findChild<JobStatus *>()->startText().contains("1 changed"_L1), qPrintable(desk.window->findChild<JobStatus *>()->startText()));
        desk.registry.action(u"library.readAgain")->trigger();
        QTRY_VERIFY(desk.window->findChild<JobStatus *>()->startText().contains("No article"_L1));
    }

    void anOfferThatWasDeclinedIsNotMadeAgain()
    {
        Desk desk;
        const ArticleId id = desk.importAsBefore();
        desk.start();
        QTRY_VERIFY(!desk.offer()->sentence().isEmpty());
        desk.offer()->findChild<IconButton *>()->click();
        QVERIFY(desk.offer()->isHidden());
        desk.start();
        ReextractionController asked(*desk.library);
        QSignalSpy counted(&asked, &ReextractionController::counted);
        asked.count();
        QVERIFY(counted.wait());
        QCOMPARE(counted.first().first().toInt(), 1);
        QVERIFY(desk.offer()->isHidden());
        desk.registry.action(u"library.readAgain")->trigger(); // whoever asks gets it
        QTRY_VERIFY(desk.library.read([id](Connection &c) { return ArticleStore(c).article(id); }).blocks.constLast().isContent());
    }

    void whatOpensByItselfStaysUnreadUntilSomebodyTurnsToIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.open().isOpen());
        const ArticleId first = desk.open().article().id;
        QTRY_COMPARE(desk.selected(), (QList<ArticleId>{first}));
        desk.quit();
        desk.start();
        QTRY_COMPARE(desk.open().article().id, first);
        // Whatever the start wrote is in the library before this edit is.
        desk.window->listPane().focusSearch();
        QCOMPARE(desk.stateOf(first), ReadingState::Unread);
        QCOMPARE(desk.open().article().state, ReadingState::Unread);
        QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(desk.stateOf(first), ReadingState::InProgress);
    }

    void anArticleThatIsChosenIsBegun()
    {
        Desk desk;
        QTRY_VERIFY(desk.open().isOpen());
        desk.window->listPane().selectNext();
        QTRY_VERIFY(desk.stateOf(desk.open().article().id) != ReadingState::Unread);
    }

    void theReportTakesTheFocusAndEscapeLeavesIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.open().isOpen());
        QTRY_VERIFY(!desk.window->findChild<StatusLine *>()->facts().isEmpty());
        QSignalSpy finished(&desk.window->importController(), &ImportController::finished);
        desk.window->importPaths({desk.library.filePath(u"is not there.html"_s)});
        QVERIFY(finished.wait());
        auto *page = desk.window->findChild<ImportReportPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!desk.window->inspector().isVisible());
        QVERIFY(desk.window->findChild<StatusLine *>()->facts().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page->isVisible());
        QVERIFY(desk.window->inspector().isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.window->listPane().view());
        QVERIFY(!desk.window->findChild<StatusLine *>()->facts().isEmpty());
    }

    void whereThereAreNoArticlesNothingIsNextOrPrevious()
    {
        Desk desk;
        QTRY_COMPARE(desk.window->articleList().rowCount(), 3);
        QVERIFY(desk.registry.action(u"article.next")->isEnabled());
        desk.window->listPane().setQuery(u"zeppelin"_s);
        QTRY_COMPARE(desk.window->articleList().rowCount(), 0);
        QVERIFY(!desk.registry.action(u"article.next")->isEnabled());
        QVERIFY(!desk.registry.action(u"article.previous")->isEnabled());
    }

    void highContrastIsAnActionToo()
    {
        Desk desk;
        QAction *contrast = desk.registry.action(u"view.highContrast");
        contrast->trigger();
        QCOMPARE(desk.theme.contrast(), Contrast::High);
        contrast->trigger();
        QVERIFY(desk.theme.contrast() != Contrast::High);
    }

    void aWrittenNoteGivesTheKeyboardBackToTheText()
    {
        Desk desk;
        QTRY_VERIFY(desk.open().isOpen());
        QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(&desk.window->readerPane().view(), Qt::Key_N);
        auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, u"Ask the harbour office"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &desk.window->readerPane().view());
        QTRY_COMPARE(desk.open().notes().size(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), &desk.window->readerPane().view());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
