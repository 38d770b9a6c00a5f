// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/annotationcommands.h"
#include "models/edit/articlecommands.h"
#include "models/items/articlelistmodel.h"
#include "models/items/concordancemodel.h"
#include "models/items/exportcontroller.h"
#include "models/items/importcontroller.h"
#include "models/items/indexcontroller.h"
#include "models/items/memoryfollower.h"
#include "models/items/openarticle.h"
#include "models/items/reextractioncontroller.h"
#include "models/items/sourcetreemodel.h"
#include "models/search/engine/savedsearchwatch.h"
#include "ui/actions/menus.h"
#include "ui/window/panearrangement.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QSettings;

namespace galley {

class ActionRegistry;
class ConcordancePage;
class MatchNotifier;
class ImportReportPage;
class Inspector;
class InterfaceLanguage;
class ListPane;
class NoticeBar;
class OfferBar;
class ReaderPane;
class SourcesPane;
class StatusLine;
class Tagset;
class ThemeSwitch;
struct Preferences;

/// What lives longer than a window and is shared by what it shows.
struct WindowServices
{
    Library &library;
    Editor &editor;
    const Tagset &tagset;
    ActionRegistry &registry;
    ThemeSwitch &theme;
    InterfaceLanguage &language;
    QSettings &settings;
};

/// Which of the editor's libraries a window shows.
enum class LibraryKind { Own, Samples, Other };

/// The window: it owns the models of one library and the panes that show them, and makes the actions of the registry that
/// no pane makes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    /// Files and folders, as if they had been dropped.
    void importPaths(const QStringList &paths);
    void showNotice(const QString &sentence);
    /// For its title, which names any library but the editor's own, and the actions that open another one.
    void setLibraryKind(LibraryKind kind);

    [[nodiscard]] OpenArticle &openArticle() { return m_open; }
    [[nodiscard]] ArticleListModel &articleList() { return m_articles; }
    [[nodiscard]] SavedSearchWatch &savedSearches() { return m_savedSearches; }
    [[nodiscard]] ReaderPane &readerPane() { return *m_reader; }
    [[nodiscard]] ListPane &listPane() { return *m_list; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] ImportController &importController() { return m_imports; }
    [[nodiscard]] IndexController &indexController() { return m_index; }

Q_SIGNALS:
    void samplesRequested();
    void ownLibraryRequested();
    void libraryRequested(const QString &path);
    void windowClosed();
    /// It has shown itself, and a moment went by: the time for work that nobody waits for.
    void calmed();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    using TriggeredSlot = void (MainWindow::*)();

    // layout (mainwindow.cpp)
    void buildPanes();
    void buildToggles();
    void restoreLayout();
    void begin(); ///< to ask the library, when the window has been painted
    void restoreSession();
    void keepSession(); ///< also of a program that is killed
    void saveSession() const;
    void openByItself(ArticleId article); ///< nobody chose it
    void saveLayout() const;
    void retranslate();
    [[nodiscard]] QString title() const;
    void updateToggles();
    // wiring of panes (windowwiring.cpp)
    void connectPanes();
    void connectReading();
    void connectSavedSearches();
    void connectSlots();
    void connectImports();
    void connectExports();
    void connectMemory();
    void connectIndex();
    void connectFailures();
    // reading older articles again (windowrereading.cpp)
    void connectRereading();
    void offerRereading(int outdated);
    void declineRereading();
    void tellRereading(const ReextractionReport &report);
    // actions (windowactions.cpp)
    void connectActions();
    void connectFileActions();
    void connectViewActions();
    void connectArticleActions();
    void connectGoActions();
    void on(QStringView id, TriggeredSlot slot);
    void updateHistoryActions();
    void updateArticleActions();
    // what actions do (windowcommands.cpp)
    void chooseFiles();
    void chooseFolder();
    void chooseLibrary();
    void chooseInterfaceLanguage();
    void chooseArticleLanguage();
    void showExportDialog(const QList<ArticleId> &selection);
    void exportSelected();
    void checkLibraryNow();
    void backUpNow();
    void showSettings();
    void showShortcuts();
    void showLearned();
    void showAbout();
    void showCommandPalette();
    void openOriginalPage();
    void addToCollection();
    void takeFromCollection();
    void saveSearch();
    void focusPane(int pane);
    void focusNextPane(int step);
    void showReport();
    void leaveReport();
    // keywords in context (windowcontext.cpp)
    void showContext();
    void showInContext(const QString &query, const ArticleListRequest &within);
    void findEverywhere(const QString &query);
    [[nodiscard]] ConcordancePage *makeContextPage();
    void goTo(ArticleId article, Span span);
    [[nodiscard]] ImportReportPage *makeReportPage();
    void applyPreferences(const Preferences &preferences);
    void applyReadingFamily();
    void restoreZooms();
    void saveZooms() const;
    [[nodiscard]] QList<ArticleId> chosenArticles() const;
    [[nodiscard]] int focusedPane() const;

    WindowServices m_services;
    AnnotationCommands m_annotationCommands;
    ArticleCommands m_articleCommands;
    SearchEngine m_search;
    SavedSearchWatch m_savedSearches;
    ArticleListModel m_articles;
    SourceTreeModel m_sourceTree;
    OpenArticle m_open;
    ImportController m_imports;
    ExportController m_exports;
    ReextractionController m_rereading;
    MemoryFollower m_follower;
    IndexController m_index;
    ImportReport m_lastImport;

    Menus m_menus;
    SourcesPane *m_sources;
    ListPane *m_list;
    ReaderPane *m_reader;
    Inspector *m_inspector;
    ImportReportPage *m_report = nullptr; ///< made when it is asked for
    ConcordancePage *m_context = nullptr; ///< as well
    PaneArrangement *m_panes;
    NoticeBar *m_notice;
    OfferBar *m_offer;
    StatusLine *m_status;
    QAction *m_menuAction;
    QWidget *m_movedMenu = nullptr;      ///< menu button in the list's header while the sources are hidden
    QWidget *m_movedSources = nullptr;   ///< toggles in the nearest shown header
    QWidget *m_movedInspector = nullptr;
    LibraryKind m_libraryKind = LibraryKind::Own;
    bool m_openedFirst = false;
    bool m_hasBegun = false;
    std::optional<std::pair<ArticleId, Span>> m_goingTo; ///< a place in an article that is being opened
    MatchNotifier *m_matches = nullptr;
    int m_importJob = 0;
    int m_exportJob = 0;
    int m_rereadingJob = 0;
    int m_outdated = 0;       ///< articles that the offer speaks of
    QTimer m_sessionTimer;    ///< a moment after the last change of what is shown
    int m_followJob = 0;
    int m_indexJob = 0;
};

} // namespace galley
