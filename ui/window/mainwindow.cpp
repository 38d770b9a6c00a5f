// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "models/edit/editor.h"
#include "models/storage/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/paneheader.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sourcespane.h"
#include "ui/panes/statusline.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/window/noticebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/windowsession.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QSize defaultSize(1440, 900);
constexpr QSize smallestSize(800, 560);

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services)
    , m_annotationCommands(services.editor)
    , m_articleCommands(services.editor)
    , m_search(services.library)
    , m_savedSearches(m_search)
    , m_articles(m_search)
    , m_sourceTree(services.library)
    , m_open(services.library, services.editor)
    , m_imports(services.library)
    , m_exports(services.library)
    , m_rereading(services.library)
    , m_follower(services.library)
    , m_index(services.library)
    , m_menus(services.registry, this)
    , m_menuAction(new QAction(this))
{
    buildPanes();
    buildToggles();
    connectPanes();
    connectActions();
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    retranslate();
    restoreLayout();
    m_list->view()->setFocus(Qt::OtherFocusReason); // not the first field, which would take the single keys
}

MainWindow::~MainWindow()
{
    saveLayout(); // also of a window that is not closed but gives way to another library's
    // The panes go before the models that they show.
    delete takeCentralWidget();
}

void MainWindow::buildPanes()
{
    m_sources = new SourcesPane(m_sourceTree, m_services.registry, m_articleCommands);
    m_list = new ListPane(m_articles, m_services.registry, m_articleCommands);
    m_reader = new ReaderPane(m_open, m_annotationCommands, m_articleCommands, m_services.editor, m_services.tagset, m_services.registry);
    m_inspector = new Inspector(m_open, m_annotationCommands, m_articleCommands, m_services.library, m_services.tagset);
    m_panes = new PaneArrangement(m_sources, m_list, m_reader, m_inspector);
    m_notice = new NoticeBar;
    m_offer = new OfferBar;
    m_status = new StatusLine(m_open);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_offer);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    setSurface(m_sources, Tone::Sources);
    setSurface(m_list, Tone::List);
    setSurface(m_reader, Tone::Paper);
    setSurface(m_inspector, Tone::Inspector);
    m_menus.addTo(*menuBar());
    menuBar()->hide();
}

void MainWindow::buildToggles()
{
    m_menuAction->setIcon(icon(u"menu"));
    connect(m_menuAction, &QAction::triggered, this, [this] {
        QMenu tree;
        m_menus.addTo(tree);
        tree.exec(m_movedMenu->mapToGlobal(QPoint(0, m_movedMenu->height())));
    });
    m_movedMenu = new IconButton(m_menuAction);
    m_movedSources = new IconButton(m_services.registry.action(u"view.sources"));
    m_movedInspector = new IconButton(m_services.registry.action(u"view.inspector"));
    m_list->header()->insertWidget(0, m_movedMenu);
    m_list->header()->insertWidget(1, m_movedSources);
    m_reader->header().addWidget(m_movedInspector);
    m_inspector->header()->addButton(m_services.registry.action(u"view.inspector"));
    connect(m_panes, &PaneArrangement::shownChanged, this, &MainWindow::updateToggles);
    connect(m_panes, &PaneArrangement::shownChanged, this, [this] { m_status->setFactsShown(!m_panes->isPageShown()); });
    updateToggles();
}

void MainWindow::updateToggles()
{
    using Side = PaneArrangement::Side;
    const bool sources = m_panes->isShown(Side::Sources);
    const bool inspector = m_panes->isShown(Side::Inspector);
    m_services.registry.action(u"view.sources")->setChecked(sources);
    m_services.registry.action(u"view.inspector")->setChecked(inspector);
    // While a pane floats over the others its own header is not always there: the toggle stays beside the others.
    m_movedMenu->setVisible(!sources || m_panes->isOverlay(Side::Sources));
    m_movedSources->setVisible(!sources || m_panes->isOverlay(Side::Sources));
    m_movedInspector->setVisible(!inspector || m_panes->isOverlay(Side::Inspector));
}

void MainWindow::restoreLayout()
{
    resize(defaultSize.boundedTo(screen()->availableSize()).expandedTo(smallestSize));
    restoreGeometry(m_services.settings.value(u"window/geometry"_s).toByteArray());
    m_panes->restoreState(m_services.settings.value(u"window/panes"_s).toByteArray());
    const bool pinned = m_services.settings.value(u"window/menuBar"_s, false).toBool();
    m_services.registry.action(u"view.menuBar")->setChecked(pinned);
    menuBar()->setVisible(pinned);
    restoreZooms();
    applyReadingFamily();
    connect(m_reader, &ReaderPane::zoomsChanged, this, &MainWindow::saveZooms);
}

/// The list and the article are those of last time; what comes back by itself is not read by that.
void MainWindow::restoreSession()
{
    const WindowSession session = WindowSession::load(m_services.settings, m_services.library.path());
    m_list->setRequest(session.list);
    m_sources->showScope(session.list.scope);
    if (!isValid(session.article))
        return;
    m_openedFirst = true;
    openByItself(session.article);
}

void MainWindow::openByItself(ArticleId article)
{
    m_reader->spare(article);
    m_open.open(article);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_hasBegun && event->type() == QEvent::Expose && watched == windowHandle())
        QTimer::singleShot(0, this, &MainWindow::begin); // when it is painted
    return QMainWindow::eventFilter(watched, event);
}

/// The first picture of the window waits for nothing that the library is asked: readers' threads would take the processors from it.
void MainWindow::begin()
{
    constexpr int calm = 1000; // ms until nobody waits for the first list and article any more
    if (std::exchange(m_hasBegun, true))
        return;
    restoreSession();
    keepSession();
    m_sourceTree.refresh();
    m_savedSearches.refresh();
    m_services.editor.refresh();
    QTimer::singleShot(calm, this, [this] {
        m_rereading.count();
        Q_EMIT calmed();
    });
}

void MainWindow::restoreZooms()
{
    QMap<ReadingScript, int> zooms;
    const QVariantMap kept = m_services.settings.value(u"reading/zooms"_s).toMap();
    for (auto zoom = kept.begin(); zoom != kept.end(); ++zoom)
        zooms.insert(static_cast<ReadingScript>(zoom.key().toInt()), zoom.value().toInt());
    m_reader->setZooms(zooms);
}

void MainWindow::saveZooms() const
{
    QVariantMap kept;
    const QMap<ReadingScript, int> zooms = m_reader->zooms();
    for (auto zoom = zooms.begin(); zoom != zooms.end(); ++zoom)
        kept.insert(QString::number(static_cast<int>(zoom.key())), zoom.value());
    m_services.settings.setValue(u"reading/zooms"_s, kept);
}

void MainWindow::saveLayout() const
{
    m_services.settings.setValue(u"window/geometry"_s, saveGeometry());
    m_services.settings.setValue(u"window/panes"_s, m_panes->saveState());
    saveSession();
}

void MainWindow::keepSession()
{
    constexpr int settlingTime = 1000; // ms
    m_sessionTimer.setSingleShot(true);
    m_sessionTimer.setInterval(settlingTime);
    connect(&m_sessionTimer, &QTimer::timeout, this, &MainWindow::saveSession);
    const auto changed = [this] { m_sessionTimer.start(); };
    connect(&m_open, &OpenArticle::opened, this, changed);
    connect(&m_open, &OpenArticle::closed, this, changed);
    connect(&m_articles, &ArticleListModel::resultChanged, this, changed);
}

void MainWindow::saveSession() const
{
    if (!m_hasBegun)
        return;
    const WindowSession session{.list = m_articles.request(), .article = m_open.article().id};
    session.save(m_services.settings, m_services.library.path());
}

void MainWindow::retranslate()
{
    setWindowTitle(title());
    //: tooltip of the button that opens the menus
    m_menuAction->setText(tr("Menu"));
    m_sourceTree.retranslate();
    updateHistoryActions();
    if (m_outdated > 0)
        offerRereading(m_outdated);
}

QString MainWindow::title() const
{
    if (m_libraryKind == LibraryKind::Own)
        return tr("Galley");
    //: the library of sample articles, in the title of the window
    const QString name = m_libraryKind == LibraryKind::Samples ? tr("Sample library") : QFileInfo(m_services.library.path()).fileName();
    //: title of the window: the library's name or file, and the program's; keep "Galley" at the end, as it is
    return tr("%1 – Galley").arg(name);
}

void MainWindow::setLibraryKind(LibraryKind kind)
{
    m_libraryKind = kind;
    setWindowTitle(title());
    m_services.registry.action(u"library.openOwn")->setEnabled(kind != LibraryKind::Own);
    m_services.registry.action(u"library.openSamples")->setEnabled(kind != LibraryKind::Samples);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
    Q_EMIT windowClosed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importPaths(localPaths(event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    const bool asksForMenus = event->key() == Qt::Key_F10 || (event->key() == Qt::Key_Alt && event->modifiers() == Qt::NoModifier);
    if (asksForMenus && !event->isAutoRepeat() && !m_services.registry.action(u"view.menuBar")->isChecked())
        menuBar()->setVisible(!menuBar()->isVisible());
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_imports.start(paths);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notice->present(sentence);
}

} // namespace galley
