// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that shows keywords in context.
#include "ui/window/mainwindow.h"

#include "ui/pages/concordancepage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sourcespane.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"

#include <variant>

namespace galley {

namespace {

/// A search for one entity or one type of event alone shows its mentions; any other one the words that it looks for.
ConcordanceSubject subjectOf(const Query &query)
{
    const QueryNode *node = &query.root;
    while (node->kind == QueryNode::Kind::And && node->children.size() == 1)
        node = &node->children.front();
    if (node->kind != QueryNode::Kind::Filter || node->filter.values.size() != 1 || !std::holds_alternative<NameValue>(node->filter.values.first()))
        return query;
    const NameValue name = std::get<NameValue>(node->filter.values.first());
    if (node->filter.field == FilterField::Entity)
        return ConcordanceEntity{name};
    if (node->filter.field == FilterField::Event)
        return ConcordanceEvent{name};
    return query;
}

} // namespace

void MainWindow::showContext()
{
    showInContext(m_articles.request().query, m_articles.request());
}

void MainWindow::showInContext(const QString &typed, const ArticleListRequest &within)
{
    const auto query = parseQuery(typed);
    if (!query) // which the list does not search for
        return;
    if (!m_context)
        m_context = makeContextPage();
    m_context->present(subjectOf(*query), {.scope = within.scope, .order = within.order}, typed.simplified());
    m_panes->showPage(m_context);
    m_context->takeFocus();
}

void MainWindow::findEverywhere(const QString &query)
{
    m_panes->showPanes();
    m_list->setRequest({.scope = {}, .query = query, .order = m_articles.request().order});
    m_sources->showScope({});
}

ConcordancePage *MainWindow::makeContextPage()
{
    auto *page = new ConcordancePage(m_services.library, m_panes);
    const auto leave = [this] {
        m_panes->showPanes();
        m_list->focusList();
    };
    connect(page, &ConcordancePage::closed, this, leave);
    connect(m_panes, &PaneArrangement::pageLeft, page, [page, leave] {
        if (page->isVisible())
            leave();
    });
    connect(page, &ConcordancePage::lineChosen, this, &MainWindow::goTo);
    return page;
}

void MainWindow::goTo(ArticleId article, Span span)
{
    m_panes->showPanes();
    if (m_open.isOpen() && m_open.article().id == article) {
        m_reader->view().scrollTo(span);
    } else {
        m_goingTo = {article, span};
        m_open.open(article);
    }
    m_reader->view().setFocus(Qt::OtherFocusReason);
}

} // namespace galley
