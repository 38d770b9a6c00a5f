// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that gives the actions of the registry something to do.
#include "ui/window/mainwindow.h"

#include "models/edit/editor.h"
#include "models/edit/edittext.h"
#include "ui/actions/actionregistry.h"
#include "ui/inspector/inspector.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sourcespane.h"
#include "ui/readerpane/readerpane.h"
#include "ui/style/theme.h"

#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct ThemeAction
{
    QStringView id;
    Theme theme;
};

constexpr ThemeAction themeActions[] = {{u"theme.system", Theme::System}, {u"theme.light", Theme::Light}, {u"theme.dark", Theme::Dark}};

} // namespace

void MainWindow::on(QStringView id, TriggeredSlot slot)
{
    connect(m_services.registry.action(id), &QAction::triggered, this, slot);
}

void MainWindow::connectActions()
{
    addActions(m_services.registry.actionsOf(ActionScope::Window));
    connectFileActions();
    connectViewActions();
    connectGoActions();
    connectArticleActions();
    updateHistoryActions();
    updateArticleActions();
}

void MainWindow::connectFileActions()
{
    on(u"library.import", &MainWindow::chooseFiles);
    on(u"library.importFolder", &MainWindow::chooseFolder);
    on(u"library.openOwn", &MainWindow::ownLibraryRequested);
    on(u"library.openSamples", &MainWindow::samplesRequested);
    on(u"library.openOther", &MainWindow::chooseLibrary);
    on(u"library.check", &MainWindow::checkLibraryNow);
    on(u"library.backup", &MainWindow::backUpNow);
    on(u"application.settings", &MainWindow::showSettings);
    on(u"application.commands", &MainWindow::showCommandPalette);
    on(u"application.language", &MainWindow::chooseInterfaceLanguage);
    on(u"application.learned", &MainWindow::showLearned);
    on(u"help.shortcuts", &MainWindow::showShortcuts);
    on(u"help.about", &MainWindow::showAbout);
    connect(m_services.registry.action(u"application.quit"), &QAction::triggered, this, &QWidget::close);
    connect(m_services.registry.action(u"edit.undo"), &QAction::triggered, &m_services.editor, [this] { m_services.editor.undo(); });
    connect(m_services.registry.action(u"edit.redo"), &QAction::triggered, &m_services.editor, [this] { m_services.editor.redo(); });
    connect(m_services.registry.action(u"search.library"), &QAction::triggered, this, [this] {
        m_panes->showPanes();
        m_list->focusSearch();
    });
    connect(m_services.registry.action(u"search.save"), &QAction::triggered, m_list, &ListPane::saveSearch);
    connect(m_list, &ListPane::saveSearchRequested, this, &MainWindow::saveSearch);
    on(u"search.context", &MainWindow::showContext);
}

void MainWindow::connectViewActions()
{
    const auto toggle = [this](QStringView id, PaneArrangement::Side side) {
        connect(m_services.registry.action(id), &QAction::triggered, this, [this, side](bool shown) { m_panes->setShown(side, shown); });
    };
    toggle(u"view.sources", PaneArrangement::Side::Sources);
    toggle(u"view.inspector", PaneArrangement::Side::Inspector);
    connect(m_services.registry.action(u"view.menuBar"), &QAction::triggered, this, [this](bool pinned) {
        menuBar()->setVisible(pinned);
        m_services.settings.setValue(u"window/menuBar"_s, pinned);
    });
    connect(m_services.registry.action(u"view.fullScreen"), &QAction::triggered, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    for (const ThemeAction &entry : themeActions) {
        QAction *action = m_services.registry.action(entry.id);
        action->setChecked(m_services.theme.theme() == entry.theme);
        connect(action, &QAction::triggered, this, [this, theme = entry.theme] {
            m_services.theme.apply(theme, m_services.theme.contrast());
            m_services.settings.setValue(u"theme"_s, static_cast<int>(theme));
        });
    }
    QAction *contrast = m_services.registry.action(u"view.highContrast");
    contrast->setChecked(m_services.theme.contrast() == Contrast::High);
    connect(contrast, &QAction::triggered, this, [this](bool high) {
        m_services.theme.apply(m_services.theme.theme(), high ? Contrast::High : Contrast::System);
        m_services.settings.setValue(u"contrast"_s, static_cast<int>(m_services.theme.contrast()));
    });
    const auto showTab = [this](QStringView id, Inspector::Tab tab) {
        connect(m_services.registry.action(id), &QAction::triggered, this, [this, tab] {
            m_panes->setShown(PaneArrangement::Side::Inspector, true);
            m_inspector->showTab(tab);
        });
    };
    showTab(u"inspector.entities", Inspector::Tab::Entities);
    showTab(u"inspector.events", Inspector::Tab::Events);
    showTab(u"inspector.notes", Inspector::Tab::Notes);
    showTab(u"inspector.details", Inspector::Tab::Details);
}

void MainWindow::connectGoActions()
{
    constexpr QStringView panes[] = {u"pane.sources", u"pane.list", u"pane.reader", u"pane.inspector"};
    for (int i = 0; i < static_cast<int>(std::size(panes)); ++i)
        connect(m_services.registry.action(panes[i]), &QAction::triggered, this, [this, i] { focusPane(i); });
    connect(m_services.registry.action(u"pane.next"), &QAction::triggered, this, [this] { focusNextPane(1); });
    connect(m_services.registry.action(u"pane.previous"), &QAction::triggered, this, [this] { focusNextPane(-1); });
}

void MainWindow::connectArticleActions()
{
    const ActionRegistry &registry = m_services.registry;
    connect(registry.action(u"article.star"), &QAction::triggered, this, [this](bool on) { m_articleCommands.setStarred(chosenArticles(), on); });
    connect(registry.action(u"article.unread"), &QAction::triggered, this, [this](bool on) {
        m_articleCommands.setState(chosenArticles(), on ? ReadingState::Unread : ReadingState::Done);
    });
    connect(registry.action(u"article.done"), &QAction::triggered, this, [this](bool on) {
        m_articleCommands.setState(chosenArticles(), on ? ReadingState::Done : ReadingState::InProgress);
    });
    on(u"article.language", &MainWindow::chooseArticleLanguage);
    on(u"article.openSource", &MainWindow::openOriginalPage);
    connect(registry.action(u"block.applyToSite"), &QAction::triggered, this, [this] { m_follower.startFor(m_open.article().version); });
    connect(registry.action(u"collection.new"), &QAction::triggered, m_sources, &SourcesPane::createCollection);
    on(u"collection.add", &MainWindow::addToCollection);
    on(u"collection.remove", &MainWindow::takeFromCollection);
    connect(registry.action(u"collection.delete"), &QAction::triggered, m_sources, &SourcesPane::removeCurrent);
    const auto showLink = [this] {
        m_panes->setShown(PaneArrangement::Side::Inspector, true);
        m_inspector->showTab(Inspector::Tab::Entities);
    };
    connect(registry.action(u"mark.link"), &QAction::triggered, this, showLink);
    connect(registry.action(u"mark.unlink"), &QAction::triggered, this, [this] {
        if (const EntityMention *mention = m_open.annotations().mention(m_open.focusedMention()))
            m_annotationCommands.unlinkEntity(m_open.version(), *mention);
    });
}

void MainWindow::updateHistoryActions()
{
    QAction *undo = m_services.registry.action(u"edit.undo");
    QAction *redo = m_services.registry.action(u"edit.redo");
    const auto &nextUndo = m_services.editor.nextUndo();
    const auto &nextRedo = m_services.editor.nextRedo();
    undo->setEnabled(nextUndo.has_value());
    redo->setEnabled(nextRedo.has_value());
    undo->setText(nextUndo ? undoText(*nextUndo) : tr("Undo"));
    redo->setText(nextRedo ? redoText(*nextRedo) : tr("Redo"));
}

void MainWindow::updateArticleActions()
{
    const ActionRegistry &registry = m_services.registry;
    const Article &article = m_open.article();
    for (const QStringView id : {u"article.star", u"article.unread", u"article.done"})
        registry.action(id)->setEnabled(m_open.isOpen() || !m_list->selectedArticles().isEmpty());
    registry.action(u"article.star")->setChecked(article.starred);
    registry.action(u"article.unread")->setChecked(m_open.isOpen() && article.state == ReadingState::Unread);
    registry.action(u"article.done")->setChecked(article.state == ReadingState::Done);
    registry.action(u"article.openSource")->setEnabled(article.metadata.url.startsWith("http"_L1));
    registry.action(u"article.language")->setEnabled(m_open.isOpen());
    registry.action(u"block.applyToSite")->setEnabled(m_open.isOpen());
    for (const QStringView id : {u"article.next", u"article.previous"})
        registry.action(id)->setEnabled(m_articles.rowCount() > 0);
}

} // namespace galley
