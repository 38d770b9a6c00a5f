// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that lets its panes know of each other.
#include "ui/window/mainwindow.h"

#include "models/base/errortext.h"
#include "models/edit/editor.h"
#include "models/search/libraryvalues.h"
#include "models/storage/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/jobstatus.h"
#include "ui/pages/importreportpage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sourcespane.h"
#include "ui/panes/statusline.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/metrics.h"
#include "ui/window/matchnotifier.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

void MainWindow::connectPanes()
{
    connect(m_sources, &SourcesPane::scopeChosen, m_list, &ListPane::setScope);
    connect(m_sources, &SourcesPane::scopeNamed, m_list, &ListPane::setScopeTitle);
    connect(m_sources, &SourcesPane::scopeChosen, m_panes, &PaneArrangement::showPanes);
    connect(m_sources, &SourcesPane::activated, m_list, &ListPane::focusList);
    connect(m_sources, &SourcesPane::menuRequested, this, [this](QWidget *anchor) {
        QMenu tree;
        m_menus.addTo(tree);
        tree.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
    });
    connect(&m_sourceTree, &SourceTreeModel::countsChanged, this, [this] { m_list->setCounts(m_sourceTree.counts()); });
    m_list->setCounter([this](const ArticleScope &scope, const Query &query) {
        return m_services.library.read([scope, query](Connection &connection) {
            return searchArticles(connection, scope, query, ResultOrder::NewestFirst).map([](const QList<ArticleId> &found) { return qint64(found.size()); });
        });
    });
    m_list->setLibraryPath(m_services.library.path());
    m_list->setValueFinder([this](FilterField field, const QString &typed) {
        return m_services.library.read([field, typed](Connection &connection) { return valuesInLibrary(connection, field, typed, metrics::completionRows); });
    });
    connectReading();
    connectImports();
    connectExports();
    connectRereading();
    connectMemory();
    connectIndex();
    connectFailures();
}

void MainWindow::connectReading()
{
    connect(m_list, &ListPane::articleChosen, &m_open, &OpenArticle::open);
    connect(m_list, &ListPane::articleChosen, m_panes, &PaneArrangement::showPanes);
    connect(m_list, &ListPane::articleActivated, this, [this] { m_reader->view().setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ListPane::queryChanged, m_reader, &ReaderPane::setQueryHits);
    connect(m_list, &ListPane::selectionChanged, this, &MainWindow::updateArticleActions);
    connect(m_list, &ListPane::searchLeft, this, [this] { m_list->focusList(); });
    connect(m_reader, &ReaderPane::nextRequested, m_list, &ListPane::selectNext);
    connect(m_reader, &ReaderPane::previousRequested, m_list, &ListPane::selectPrevious);
    connect(m_reader, &ReaderPane::nextUnreadRequested, m_list, &ListPane::selectNextUnread);
    connect(m_reader, &ReaderPane::selectionChanged, m_inspector, &Inspector::setSelection);
    connect(m_reader, &ReaderPane::slotRequested, m_inspector, &Inspector::fillSlot);
    connectSlots();
    connect(m_reader, &ReaderPane::noteRequested, this, [this](const std::optional<Span> &selection) {
        m_panes->setShown(PaneArrangement::Side::Inspector, true);
        m_inspector->setSelection(selection);
        m_inspector->startNote();
    });
    connect(m_reader, &ReaderPane::exportRequested, this, &MainWindow::exportSelected);
    connect(m_inspector, &Inspector::showSpan, this, [this](Span span) { m_reader->view().scrollTo(span); });
    connect(m_inspector, &Inspector::findRequested, this, &MainWindow::findEverywhere);
    connect(m_inspector, &Inspector::contextRequested, this, [this](const QString &query) { showInContext(query, {}); });
    connect(m_inspector, &Inspector::finished, this, [this] { m_reader->view().setFocus(Qt::OtherFocusReason); });
    connect(m_services.registry.action(u"tag.mode"), &QAction::toggled, m_inspector, &Inspector::setTagMode);
    connect(m_inspector, &Inspector::languagePickRequested, this, &MainWindow::chooseArticleLanguage);
    connect(&m_open, &OpenArticle::opened, this, [this] {
        m_list->showArticle(m_open.article().id);
        updateArticleActions();
        if (const auto place = std::exchange(m_goingTo, std::nullopt); place && place->first == m_open.article().id)
            m_reader->view().scrollTo(place->second);
    });
    connect(&m_articles, &ArticleListModel::resultChanged, this, &MainWindow::updateArticleActions);
    // A window that opens with a full list opens with its first article; later, choosing is the editor's.
    connect(&m_articles, &ArticleListModel::resultChanged, this, [this] {
        if (m_articles.rowCount() > 0 && !m_open.isOpen() && !std::exchange(m_openedFirst, true))
            openByItself(m_articles.articleAt(0));
    });
    connectSavedSearches();
    connect(&m_open, &OpenArticle::closed, this, &MainWindow::updateArticleActions);
    connect(&m_open, &OpenArticle::metadataChanged, this, &MainWindow::updateArticleActions);
}

void MainWindow::connectSavedSearches()
{
    const auto show = [this](const SavedSearch &search) {
        m_panes->showPanes();
        m_list->setQuery(search.query);
    };
    m_matches = new MatchNotifier(m_status->jobs(), *this);
    m_matches->setOnDesktop(m_services.settings.value(u"search/notify"_s).toBool());
    connect(m_sources, &SourcesPane::savedSearchChosen, this, show);
    connect(m_matches, &MatchNotifier::searchRequested, this, show);
    connect(&m_savedSearches, &SavedSearchWatch::unreadChanged, &m_sourceTree, &SourceTreeModel::setUnreadOfSearches);
    connect(&m_savedSearches, &SavedSearchWatch::newMatches, m_matches, &MatchNotifier::add);
}

/// A slot of the inspector's card is filled from the reader's text, by a click or by dragging.
void MainWindow::connectSlots()
{
    connect(m_reader, &ReaderPane::slotArmRequested, m_inspector, &Inspector::armSlot);
    connect(m_reader, &ReaderPane::fillerPicked, m_inspector, &Inspector::fillArmedSlot);
    connect(m_reader, &ReaderPane::pickingLeft, m_inspector, &Inspector::disarmSlot);
    connect(m_reader, &ReaderPane::markDragStarted, m_inspector, &Inspector::setDragged);
    connect(m_reader, &ReaderPane::markDragEnded, this, [this] { m_inspector->setDragged(std::nullopt); });
    connect(m_inspector, &Inspector::slotArmed, m_reader, &ReaderPane::startPicking);
    connect(m_inspector, &Inspector::slotDisarmed, m_reader, &ReaderPane::stopPicking);
    connect(m_inspector, &Inspector::refused, m_reader, &ReaderPane::showHint);
}

void MainWindow::connectImports()
{
    JobStatus &jobs = m_status->jobs();
    connect(m_list, &ListPane::importRequested, this, &MainWindow::chooseFiles);
    connect(m_list, &ListPane::samplesRequested, this, &MainWindow::samplesRequested);
    connect(&m_imports, &ImportController::started, this, [this, &jobs] { m_importJob = jobs.startJob(tr("Counting the files to import")); });
    connect(&m_imports, &ImportController::progressed, this, [this, &jobs](int done, int total) {
        jobs.setJobText(m_importJob, tr("Importing %1 of %2").arg(locale().toString(done), locale().toString(total)));
        jobs.setJobProgress(m_importJob, done, total);
    });
    connect(&m_imports, &ImportController::finished, this, [this, &jobs](const ImportReport &report) {
        m_lastImport = report;
        //: link behind the result of an import in the status line
        jobs.finishJob(m_importJob, ImportReportPage::summary(report), tr("Show the report"));
        if (!report.failures.isEmpty())
            showReport();
    });
    connect(&jobs, &JobStatus::cancelRequested, this, [this](int job) {
        if (job == m_importJob)
            m_imports.cancel();
        else if (job == m_exportJob)
            m_exports.cancel();
        else if (job == m_followJob)
            m_follower.cancel();
        else if (job == m_indexJob)
            m_index.cancel();
    });
    connect(&jobs, &JobStatus::resultActivated, this, [this](int job) {
        if (job == m_importJob)
            showReport();
    });
}

/// The search index that is made anew in the background.
void MainWindow::connectIndex()
{
    JobStatus &jobs = m_status->jobs();
    connect(&m_index, &IndexController::started, this, [this, &jobs](RebuildReason reason) {
        m_indexJob = jobs.startJob(reason == RebuildReason::Damage ? tr("Repairing the search index") : tr("Renewing the search index"));
        if (reason == RebuildReason::Damage)
            showNotice(tr("The search index is damaged. It is made anew from the articles; until then searches may find too little."));
    });
    connect(&m_index, &IndexController::progressed, this, [this, &jobs](int done, int total) {
        jobs.setJobText(m_indexJob, tr("Search index: article %1 of %2").arg(locale().toString(done), locale().toString(total)));
        jobs.setJobProgress(m_indexJob, done, total);
    });
    connect(&m_index, &IndexController::finished, this, [this, &jobs] { jobs.finishJob(m_indexJob, tr("The search index is up to date.")); });
    connect(&m_index, &IndexController::stopped, this, [this, &jobs](const Error &error) {
        const bool isCancelled = error.code == ErrorCode::Cancelled;
        jobs.finishJob(m_indexJob, isCancelled ? tr("The search index is renewed further at the next start.") : errorText(error));
    });
    const auto repair = [this](const Error &error) {
        if (error.code == ErrorCode::LibraryDamaged)
            m_index.reportDamage();
    };
    connect(&m_articles, &ArticleListModel::failed, this, repair);
    connect(&m_services.editor, &Editor::failed, this, repair);
}

ImportReportPage *MainWindow::makeReportPage()
{
    auto *page = new ImportReportPage(m_panes);
    connect(page, &ImportReportPage::closed, this, &MainWindow::leaveReport);
    connect(m_panes, &PaneArrangement::pageLeft, this, &MainWindow::leaveReport);
    connect(page, &ImportReportPage::retryRequested, this, [this](const QStringList &paths) {
        m_panes->showPanes();
        importPaths(paths);
    });
    connect(page, &ImportReportPage::articleChosen, this, [this](ArticleId article) {
        m_panes->showPanes();
        m_open.open(article);
    });
    return page;
}

void MainWindow::connectMemory()
{
    JobStatus &jobs = m_status->jobs();
    connect(&m_follower, &MemoryFollower::started, this, [this, &jobs] { m_followJob = jobs.startJob(tr("Applying what was learned")); });
    connect(&m_follower, &MemoryFollower::progressed, this, [this, &jobs](int done, int total) {
        jobs.setJobText(m_followJob, tr("Applied to %1 of %2 articles").arg(locale().toString(done), locale().toString(total)));
        jobs.setJobProgress(m_followJob, done, total);
    });
    connect(&m_follower, &MemoryFollower::finished, this,
            [this, &jobs](const FollowedMemory &followed) { jobs.finishJob(m_followJob, tr("%Ln articles changed", nullptr, followed.changed)); });
    connect(&m_follower, &MemoryFollower::failed, this, [this, &jobs](const Error &error) {
        jobs.finishJob(m_followJob, error.code == ErrorCode::NotFound ? tr("Nothing is known about this article's site") : errorReason(error));
    });
}

void MainWindow::connectExports()
{
    JobStatus &jobs = m_status->jobs();
    connect(m_list, &ListPane::exportRequested, this, &MainWindow::showExportDialog);
    connect(&m_exports, &ExportController::started, this, [this, &jobs] { m_exportJob = jobs.startJob(tr("Exporting")); });
    connect(&m_exports, &ExportController::progressed, this, [this, &jobs](int done, int total) {
        jobs.setJobText(m_exportJob, tr("Exporting %1 of %2").arg(locale().toString(done), locale().toString(total)));
        jobs.setJobProgress(m_exportJob, done, total);
    });
    connect(&m_exports, &ExportController::finished, this, [this, &jobs](const ExportResult &result) {
        jobs.finishJob(m_exportJob, tr("%Ln articles exported to %1", nullptr, result.articles).arg(result.target));
        if (!result.unreadable.isEmpty())
            showNotice(tr("%Ln articles could not be read whole. Check the library, or restore a backup.", nullptr, static_cast<int>(result.unreadable.size())));
    });
    connect(&m_exports, &ExportController::failed, this, [this, &jobs](const Error &error) {
        jobs.finishJob(m_exportJob, errorReason(error));
        if (error.code != ErrorCode::Cancelled)
            showNotice(errorText(error));
    });
}

void MainWindow::connectFailures()
{
    const auto notice = [this](const Error &error) { showNotice(errorText(error)); };
    const auto inReader = [this](const Error &error) { m_reader->showError(errorText(error)); };
    connect(&m_articles, &ArticleListModel::failed, this, notice);
    connect(&m_sourceTree, &SourceTreeModel::failed, this, notice);
    connect(&m_open, &OpenArticle::failed, this, inReader);
    connect(&m_services.editor, &Editor::failed, this, [this, inReader](const Error &error) {
        if (error.code != ErrorCode::NotFound) // nothing left to undo
            inReader(error);
    });
    connect(&m_services.editor, &Editor::historyChanged, this, &MainWindow::updateHistoryActions);
}

} // namespace galley
