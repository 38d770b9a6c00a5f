// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that carries out what its actions ask for.
#include "ui/window/mainwindow.h"

#include "models/base/errortext.h"
#include "models/base/whenready.h"
#include "models/language/languages.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commandpalette.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/jobstatus.h"
#include "ui/language/interfacelanguage.h"
#include "ui/language/languagegrid.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/importreportpage.h"
#include "ui/pages/learneddialog.h"
#include "ui/pages/settingsdialog.h"
#include "ui/pages/shortcutsdialog.h"
#include "ui/panes/listpane.h"
#include "ui/panes/namepopup.h"
#include "ui/panes/sourcespane.h"
#include "ui/panes/statusline.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"
#include "ui/window/matchnotifier.h"

#include <QApplication>
#include <QCursor>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int paneCount = 4;

/// What the parts of a check found, one line each.
Result<QStringList> checkEverything(Connection &connection)
{
    QStringList faults;
    for (int i = 0; i < checkPartCount; ++i) {
        const auto found = checkLibrary(connection, static_cast<CheckPart>(i));
        if (!found)
            return failure(found.error());
        faults += *found;
    }
    return faults;
}

} // namespace

QList<ArticleId> MainWindow::chosenArticles() const
{
    const QList<ArticleId> selected = m_list->selectedArticles();
    if (!selected.isEmpty())
        return selected;
    return m_open.isOpen() ? QList<ArticleId>{m_open.article().id} : QList<ArticleId>();
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import saved pages and texts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Saved pages and texts (*.html *.htm *.xhtml *.txt *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder with all that is in it"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importPaths);
    dialog->open();
}

void MainWindow::chooseLibrary()
{
    auto *dialog = new QFileDialog(this, tr("Open a library"), QFileInfo(m_services.library.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Galley libraries (*.galley)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::libraryRequested);
    dialog->open();
}

void MainWindow::chooseInterfaceLanguage()
{
    auto *grid = new LanguageGrid(LanguageGrid::Purpose::Interface, this);
    grid->setAttribute(Qt::WA_DeleteOnClose);
    connect(grid, &LanguageGrid::chosen, &m_services.language, &InterfaceLanguage::setLanguage);
    grid->openIn(this, m_services.language.tag());
}

void MainWindow::chooseArticleLanguage()
{
    if (!m_open.isOpen())
        return;
    auto *grid = new LanguageGrid(LanguageGrid::Purpose::Article, this);
    grid->setAttribute(Qt::WA_DeleteOnClose);
    connect(grid, &LanguageGrid::chosen, m_inspector, &Inspector::setArticleLanguage);
    grid->openIn(this, m_open.article().metadata.language);
}

void MainWindow::exportSelected()
{
    showExportDialog(chosenArticles());
}

void MainWindow::showExportDialog(const QList<ArticleId> &selection)
{
    const auto collection = m_sources->currentCollection();
    const ExportChoices choices{.selection = selection, .list = m_articles.articles(), .query = m_articles.request().query, .counts = m_sourceTree.counts(),
                                .collection = collection ? collection->id : CollectionId{}};
    auto *dialog = new ExportDialog(m_services.library, m_exports, choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::checkLibraryNow()
{
    const int job = m_status->jobs().startJob(tr("Checking the library"));
    whenReady(m_services.library.read([](Connection &connection) { return checkEverything(connection); }), this, [this, job](const Result<QStringList> &faults) {
        if (!faults) {
            m_status->jobs().finishJob(job, errorReason(faults.error()));
            showNotice(errorText(faults.error()));
        } else if (faults->isEmpty()) {
            m_status->jobs().finishJob(job, tr("The library is in order"));
        } else {
            m_status->jobs().finishJob(job, tr("The library has %Ln faults", nullptr, static_cast<int>(faults->size())));
            showNotice(tr("The library has faults: %1. Make a backup, then run \"galley-cli check --rebuild-index\".").arg(faults->mid(0, 3).join("; "_L1)));
        }
    });
}

void MainWindow::backUpNow()
{
    auto *dialog = new QFileDialog(this, tr("Back up the library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"galley"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        const int job = m_status->jobs().startJob(tr("Backing up the library"));
        const auto copying = m_services.library.read([target](Connection &connection) {
            return backupLibrary(connection, target).and_then([&connection] { return quickCheck(connection); });
        });
        whenReady(copying, this, [this, job, target](const Result<QStringList> &faults) {
            m_status->jobs().finishJob(job, faults ? tr("The library was copied to %1").arg(target) : errorReason(faults.error()));
            if (!faults)
                showNotice(errorText(faults.error()));
            else if (!faults->isEmpty())
                showNotice(tr("The library is damaged, and so is the copy (%1). Keep older backups, and export what can be read.").arg(faults->first()));
        });
    });
    dialog->open();
}

void MainWindow::showSettings()
{
    const Preferences now{.theme = m_services.theme.theme(), .contrast = m_services.theme.contrast(),
                          .readingFamily = m_services.settings.value(u"reading/family"_s).toString(),
                          .language = m_services.language.language().ownName.toString(),
                          .notifies = m_services.settings.value(u"search/notify"_s).toBool()};
    auto *dialog = new SettingsDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applyPreferences);
    connect(dialog, &SettingsDialog::languageRequested, this, &MainWindow::chooseInterfaceLanguage);
    connect(dialog, &SettingsDialog::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(dialog, &SettingsDialog::learnedRequested, this, &MainWindow::showLearned);
    connect(&m_services.language, &InterfaceLanguage::changed, dialog, [this, dialog] { dialog->setLanguageName(m_services.language.language().ownName.toString()); });
    dialog->open();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_services.theme.apply(preferences.theme, preferences.contrast);
    m_services.registry.action(u"view.highContrast")->setChecked(preferences.contrast == Contrast::High);
    m_services.settings.setValue(u"theme"_s, static_cast<int>(preferences.theme));
    m_services.settings.setValue(u"contrast"_s, static_cast<int>(preferences.contrast));
    m_services.settings.setValue(u"reading/family"_s, preferences.readingFamily);
    m_services.settings.setValue(u"search/notify"_s, preferences.notifies);
    m_matches->setOnDesktop(preferences.notifies);
    applyReadingFamily();
}

void MainWindow::applyReadingFamily()
{
    const QString family = m_services.settings.value(u"reading/family"_s).toString();
    m_list->setReadingFamily(family);
    m_reader->view().setLatinFamily(family);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_services.registry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showLearned()
{
    auto *dialog = new LearnedDialog(m_services.library, m_services.editor, m_follower, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showCommandPalette()
{
    auto *palette = new CommandPalette(m_services.registry, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->openIn(this);
}

void MainWindow::openOriginalPage()
{
    // Only on the editor's own command, and only what a browser is for.
    const QUrl url(m_open.article().metadata.url);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

void MainWindow::addToCollection()
{
    const QList<ArticleId> articles = chosenArticles();
    if (articles.isEmpty())
        return;
    QMenu menu(this);
    for (const Collection &collection : m_sourceTree.counts().collections) {
        menu.addAction(collection.name, this, [this, collection, articles] { m_articleCommands.putInto(collection.id, collection.name, articles); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New collection…"), m_sources, &SourcesPane::createCollection);
    menu.exec(m_list->mapToGlobal(m_list->rect().center()));
}

void MainWindow::takeFromCollection()
{
    if (const auto collection = m_sources->currentCollection())
        m_articleCommands.takeFrom(collection->id, collection->name, chosenArticles());
}

void MainWindow::saveSearch()
{
    const QString query = m_list->query();
    if (query.isEmpty())
        return;
    auto *popup = new NamePopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setTitle(tr("Save this search"));
    //: button
    popup->setButtonText(tr("Save"));
    popup->setName(query);
    connect(popup, &NamePopup::accepted, this, [this, query](const QString &name) { m_articleCommands.saveSearch(name, query); });
    popup->openOver(this);
}

void MainWindow::focusPane(int pane)
{
    m_panes->showPanes();
    switch (pane) {
    case 0:
        m_panes->setShown(PaneArrangement::Side::Sources, true);
        m_sources->view()->setFocus(Qt::ShortcutFocusReason);
        break;
    case 1:
        m_list->focusList();
        break;
    case 2:
        m_reader->view().setFocus(Qt::ShortcutFocusReason);
        break;
    default:
        m_panes->setShown(PaneArrangement::Side::Inspector, true);
        m_inspector->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

int MainWindow::focusedPane() const
{
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *panes[] = {m_sources, m_list, m_reader, m_inspector};
    for (int i = 0; i < paneCount; ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

void MainWindow::focusNextPane(int step)
{
    const auto isHere = [this](int pane) {
        if (pane == 0)
            return m_panes->isShown(PaneArrangement::Side::Sources);
        return pane != paneCount - 1 || m_panes->isShown(PaneArrangement::Side::Inspector);
    };
    int pane = focusedPane();
    do {
        pane = (pane + step + paneCount) % paneCount;
    } while (!isHere(pane));
    focusPane(pane);
}

void MainWindow::showReport()
{
    if (!m_report)
        m_report = makeReportPage();
    m_report->setReport(m_lastImport);
    m_panes->showPage(m_report);
    m_report->takeFocus();
}

void MainWindow::leaveReport()
{
    m_panes->showPanes();
    m_list->focusList();
}

} // namespace galley
