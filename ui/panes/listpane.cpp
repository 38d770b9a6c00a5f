// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listpane.h"

#include "models/edit/articlecommands.h"
#include "models/items/articlelistmodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/keycap.h"
#include "ui/kit/paneheader.h"
#include "ui/panes/articledelegate.h"
#include "ui/panes/articlelistview.h"
#include "ui/panes/facetrow.h"
#include "ui/panes/queryfield.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr int faultDelay = 600; // ms
constexpr std::array orders{ResultOrder::NewestFirst, ResultOrder::OldestFirst, ResultOrder::BestFirst};
constexpr std::array orderActions{u"sort.newest", u"sort.oldest", u"sort.best"};

QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}


} // namespace

ListPane::ListPane(ArticleListModel &model, ActionRegistry &registry, ArticleCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_registry(registry),
      m_commands(commands),
      m_header(new PaneHeader(this)),
      m_field(new QueryField(this)),
      m_fault(new QLabel(this)),
      m_facets(new FacetRow(this)),
      m_count(new QLabel(this)),
      m_orderButton(new QToolButton(this)),
      m_orderMenu(new QMenu(this)),
      m_orders(new QActionGroup(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new ArticleListView(model, this)),
      m_firstRun(new EmptyState(u"newspaper", this)),
      m_nothing(new EmptyState(u"search", this))
{
    setSurface(this, Tone::List);
    m_faultTimer.setSingleShot(true);
    m_faultTimer.setInterval(faultDelay);
    makeHeader(registry);
    makeOrderMenu(registry);
    makePages();
    listen();
    retranslate();
}

ListPane::~ListPane() = default;

void ListPane::makeHeader(ActionRegistry &registry)
{
    m_header->addWidget(m_field, 1);
    m_field->setShortcutText(keyCapText(registry.action(u"search.library")->shortcut()));
    m_fault->setFont(uiFont(uisize::secondary));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    m_fault->hide();
    m_facets->hide();
    m_count->setFont(uiFont(uisize::secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_orderButton->setFont(uiFont(uisize::secondary));
    m_orderButton->setAutoRaise(true);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setFocusPolicy(Qt::TabFocus);
    m_orderButton->setMenu(m_orderMenu);
    auto *caption = new QWidget(this);
    caption->setFixedHeight(px(metrics::listCaption));
    auto *row = new QHBoxLayout(caption);
    // Margins of a layout are not mirrored: the same on both sides, and the rest as the label's own.
    row->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
    m_count->setIndent(metrics::space2);
    row->setSpacing(metrics::space2);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_orderButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_fault);
    column->addWidget(m_facets);
    column->addWidget(caption);
    column->addWidget(m_pages, 1);
}

// The window's own actions where it has them, so that menus, palette and this button agree.
void ListPane::makeOrderMenu(ActionRegistry &registry)
{
    for (size_t i = 0; i < orders.size(); ++i) {
        QAction *action = registry.find(orderActions.at(i));
        if (!action) {
            action = new QAction(m_orderMenu);
            action->setCheckable(true);
            m_orders->addAction(action);
        }
        action->setChecked(orders.at(i) == m_order);
        m_orderMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = orders.at(i)] { setOrder(order); });
    }
}

void ListPane::makePages()
{
    m_import = m_firstRun->addButton();
    m_samples = m_firstRun->addButton();
    m_clear = m_nothing->addButton();
    m_clear->setDefault(false);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_nothing);
    setSurface(m_view, Tone::List);
    connect(m_import, &QPushButton::clicked, this, &ListPane::importRequested);
    connect(m_samples, &QPushButton::clicked, this, &ListPane::samplesRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_field->setText({});
        m_field->focusAll();
    });
}

void ListPane::listen()
{
    connect(&m_model, &ArticleListModel::resultChanged, this, &ListPane::showResult);
    connect(&m_model, &ArticleListModel::countChanged, this, &ListPane::showCount);
    connect(&m_model, &ArticleListModel::queryFaulty, this, &ListPane::showFault);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_soughtRow >= 0)
            seekUnread(m_soughtRow);
    });
    connect(&m_faultTimer, &QTimer::timeout, this, [this] { m_fault->setVisible(!m_fault->text().isEmpty()); });
    connect(m_field, &QueryField::queryChanged, this, &ListPane::run);
    connect(m_field, &QueryField::entered, this, [this] { m_fault->setVisible(!m_fault->text().isEmpty()); });
    connect(m_field, &QueryField::leftDownwards, this, &ListPane::focusList);
    connect(m_field, &QueryField::escaped, this, [this] {
        focusList();
        Q_EMIT searchLeft();
    });
    connect(m_facets, &FacetRow::queryChosen, m_field, &QueryField::setText);
    connect(&m_model, &ArticleListModel::facetsChanged, m_facets, &FacetRow::setFacets);
    connect(m_field, &QueryField::saveRequested, this, &ListPane::saveSearchRequested);
    connect(m_view, &ArticleListView::chosen, this, [this](ArticleId article) {
        m_soughtRow = -1;
        m_field->keep();
        Q_EMIT articleChosen(article);
    });
    connect(m_view, &ArticleListView::activated, this, &ListPane::articleActivated);
    connect(m_view, &ArticleListView::leftUpwards, this, &ListPane::focusSearch);
    connect(m_view, &ArticleListView::starClicked, this, [this](ArticleId article, bool starred) { m_commands.setStarred({article}, starred); });
    connect(m_view, &ArticleListView::removeRequested, this, [this] { m_commands.remove(selectedArticles()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPane::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::selectionChanged);
    connect(&m_registry, &ActionRegistry::shortcutsChanged, this, [this](const QString &id) {
        if (id == "search.library"_L1)
            m_field->setShortcutText(keyCapText(m_registry.action(id)->shortcut()));
    });
}

QWidget *ListPane::view() const
{
    return m_view;
}

void ListPane::setScopeTitle(const QString &title)
{
    m_title = title;
    m_view->setAccessibleName(title);
    m_field->setPlaceholder(placeholder());
}

QString ListPane::query() const
{
    return m_field->text();
}

void ListPane::setOrder(ResultOrder order)
{
    if (order == m_order)
        return;
    applyOrder(order);
    run();
}

void ListPane::applyOrder(ResultOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    for (size_t i = 0; i < orders.size(); ++i)
        m_orderMenu->actions().at(static_cast<qsizetype>(i))->setChecked(orders.at(i) == order);
    retranslate();
    Q_EMIT orderChanged(order);
}

void ListPane::setCounts(const SourceCounts &counts)
{
    m_counts = counts;
    m_countsKnown = true;
    m_field->setCounts(counts);
    if (m_answered && m_model.rowCount() == 0)
        showEmpty();
}

void ListPane::setValueFinder(const QueryField::ValueFinder &finder)
{
    m_field->setValueFinder(finder);
}

void ListPane::setReadingFamily(const QString &family)
{
    m_view->rows().setLatinFamily(family);
    m_view->viewport()->update();
}

QList<ArticleId> ListPane::selectedArticles() const
{
    return m_view->selectedArticles();
}

QString ListPane::countText() const
{
    return m_count->text();
}

QString ListPane::faultSentence() const
{
    return m_fault->text();
}

void ListPane::focusSearch()
{
    m_field->focusAll();
}

void ListPane::focusList()
{
    if (m_pages->currentWidget() != m_view)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectRow(qMax(0, m_view->currentIndex().row()));
}

void ListPane::selectNext()
{
    m_view->selectRow(m_view->currentIndex().row() + 1);
}

void ListPane::selectPrevious()
{
    m_view->selectRow(m_view->currentIndex().row() - 1);
}

void ListPane::selectNextUnread()
{
    seekUnread(m_view->currentIndex().row() + 1);
}

// Rows are read when they are asked for: the search goes on when more of them are there.
void ListPane::seekUnread(int row)
{
    m_soughtRow = -1;
    for (; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (!index.data(ArticleListModel::LoadedRole).toBool()) {
            m_soughtRow = row;
            return;
        }
        if (index.data(ArticleListModel::StateRole).toInt() == static_cast<int>(ReadingState::Unread)) {
            m_view->selectRow(row);
            return;
        }
    }
}

void ListPane::showArticle(ArticleId article)
{
    m_view->showArticle(article);
}

void ListPane::saveSearch()
{
    const QString query = m_field->text().simplified();
    if (!query.isEmpty() && m_fault->text().isEmpty())
        Q_EMIT saveSearchRequested(query);
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colourFault();
    QWidget::changeEvent(event);
}

QString ListPane::placeholder() const
{
    if (m_scope.kind == ArticleScope::Kind::All || m_title.isEmpty())
        return tr("Search the library");
    //: in the empty search field; %1 is a part of the library, such as "Starred" or the name of a collection
    return tr("Search in %1").arg(isolated(m_title));
}

void ListPane::retranslate()
{
    m_field->setPlaceholder(placeholder());
    const std::array names{
        //: order of the articles in the list
        tr("Newest first"),
        //: order of the articles in the list
        tr("Oldest first"),
        //: order of the articles in the list: those that fit the query best
        tr("Best first")};
    const QList<QAction *> entries = m_orderMenu->actions();
    for (size_t i = 0; i < orders.size(); ++i) {
        QAction *entry = entries.at(static_cast<qsizetype>(i));
        if (m_orders->actions().contains(entry))
            entry->setText(names.at(i));
        if (orders.at(i) == m_order)
            m_orderButton->setText(names.at(i));
    }
    //: tooltip of the button that shows the order of the list
    m_orderButton->setToolTip(tr("Order of the list"));
    m_firstRun->setSentence(tr("Drop saved pages or text files here"));
    //: button in the empty library
    m_import->setText(tr("Import…"));
    //: button in the empty library
    m_samples->setText(tr("Open the sample library"));
    //: button below "nothing found"
    m_clear->setText(tr("Clear the search"));
    if (m_answered)
        showResult();
}

} // namespace galley
