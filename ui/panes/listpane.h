// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlelistmodel.h"
#include "models/search/articlesearch.h"
#include "models/search/libraryvalues.h"
#include "models/search/query.h"
#include "models/storage/sourcecounts.h"
#include "ui/panes/foldermemory.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace galley {

class ActionRegistry;
class ArticleCommands;
class ArticleListView;
class EmptyState;
class FacetRow;
class PaneHeader;
class QueryField;

/// The pane of articles: search field, count and order, and the rows. A query runs with each change of the field; one that
/// cannot be read is underlined and explained, and the list stays as it is.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    /// How many articles a request would find; asked in the background where a search found nothing.
    using Counter = std::function<QFuture<Result<qint64>>(const ArticleScope &scope, const Query &query)>;

    ListPane(ArticleListModel &model, ActionRegistry &registry, ArticleCommands &commands, QWidget *parent = nullptr);
    ~ListPane() override;

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] QWidget *view() const; ///< what takes the focus for the rows

    /// Remembers from now on how each part of the library at \a path was looked at, also for the next start.
    void setLibraryPath(const QString &path) { m_memory = FolderMemory(path); }
    /// Shows another part of the library, with the query and in the order that it was left with. \a title is its name in the
    /// sources pane.
    void setScope(const ArticleScope &scope, const QString &title);
    void setScopeTitle(const QString &title);
    /// Shows what was shown another time; its title comes with setScopeTitle().
    void setRequest(const ArticleListRequest &request);
    /// Looks through the whole library, as a saved search does. What it looks for is remembered for no part of it.
    void setQuery(const QString &query);
    [[nodiscard]] QString query() const; ///< as typed
    void setOrder(ResultOrder order);
    [[nodiscard]] ResultOrder order() const { return m_order; }
    /// What the library holds: for completions, the menu of collections and the empty library.
    void setCounts(const SourceCounts &counts);
    void setCounter(const Counter &counter) { m_counter = counter; }
    /// Reads names and years from the library while somebody types a value; see QueryField.
    void setValueFinder(const std::function<QFuture<Result<QList<LibraryValue>>>(FilterField field, const QString &typed)> &finder);
    /// The editor's choice in place of Noto Serif; empty for that.
    void setReadingFamily(const QString &family);
    /// How long after the last key a faulty query is explained; the underline comes at once.
    void setFaultDelay(int milliseconds) { m_faultTimer.setInterval(milliseconds); }

    [[nodiscard]] QList<ArticleId> selectedArticles() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString faultSentence() const; ///< empty while the query can be read

public Q_SLOTS:
    void focusSearch();
    void focusList();
    void selectNext();
    void selectPrevious();
    void selectNextUnread();
    /// Marks the row of an article that was opened by other means; no signal.
    void showArticle(galley::ArticleId article);
    /// Asks for a name for the present query; nothing without one.
    void saveSearch();

Q_SIGNALS:
    void articleChosen(galley::ArticleId article);
    void articleActivated(galley::ArticleId article); ///< on to the reader
    void selectionChanged();
    void importRequested();
    void samplesRequested();
    void exportRequested(const QList<galley::ArticleId> &articles);
    void saveSearchRequested(const QString &query);
    void queryChanged(const galley::Query &query); ///< one that was understood
    void orderChanged(galley::ResultOrder order);
    void searchLeft(); ///< Escape in the empty search field

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHeader(ActionRegistry &registry);
    void makeOrderMenu(ActionRegistry &registry);
    void makePages();
    void listen();
    void run();
    void leaveFolder();
    void applyOrder(ResultOrder order);
    void look(const QString &query);
    void showResult();
    void showCount();
    void colourFault();
    void showFault(const QueryError &error);
    void showEmpty();
    void offerToLeaveOut();
    void openMenu(QPoint position);
    void nameCollection(const QList<ArticleId> &articles);
    void seekUnread(int row);
    [[nodiscard]] QString placeholder() const;
    void retranslate();

    ArticleListModel &m_model;
    ActionRegistry &m_registry;
    ArticleCommands &m_commands;
    Counter m_counter;
    ArticleScope m_scope;
    FolderMemory m_memory;
    bool m_isFolder = true; ///< what is shown is m_scope as such, not a saved search
    QString m_title;
    ResultOrder m_order = ResultOrder::NewestFirst;
    SourceCounts m_counts;
    QTimer m_faultTimer;
    int m_resultNumber = 0; ///< of answers: counts for an older one are thrown away
    int m_soughtRow = -1;   ///< where the search for an unread article waits for its row to be read
    bool m_countsKnown = false;
    bool m_answered = false;

    PaneHeader *m_header;
    QueryField *m_field;
    QLabel *m_fault;
    FacetRow *m_facets;
    QLabel *m_count;
    QToolButton *m_orderButton;
    QMenu *m_orderMenu;
    QActionGroup *m_orders;
    QStackedWidget *m_pages;
    ArticleListView *m_view;
    EmptyState *m_firstRun;
    EmptyState *m_nothing;
    QPushButton *m_import = nullptr;
    QPushButton *m_samples = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_leaveOut = nullptr;
};

} // namespace galley
