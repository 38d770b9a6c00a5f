// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that shows keywords in context.
#include "ui/window/mainwindow.h"

#include "ui/pages/concordancepage.h"
#include "ui/panes/listpane.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/readerpane.h"

namespace galley {

void MainWindow::showContext()
{
    showInContext(m_articles.query(), m_articles.request().query);
}

void MainWindow::showInContext(const ConcordanceSubject &subject, const QString &name)
{
    if (!m_context)
        m_context = makeContextPage();
    const ArticleListRequest &request = m_articles.request();
    m_context->present(subject, {.scope = request.scope, .order = request.order}, name);
    m_panes->showPage(m_context);
    m_context->takeFocus();
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
