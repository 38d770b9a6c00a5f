// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of ListPane that asks for articles and shows what came of it: rows, their number, or why the query cannot be read.
#include "ui/panes/listpane.h"

#include "models/search/queryerrortext.h"
#include "ui/panes/articlelistview.h"
#include "ui/panes/facetrow.h"
#include "ui/panes/queryfield.h"
#include "ui/style/palette.h"

#include <QLabel>
#include <QStackedWidget>

namespace galley {

void ListPane::run()
{
    const ArticleListRequest request{.scope = m_scope, .query = m_field->text(), .order = m_order};
    const bool wasSearching = !m_model.query().isEmpty();
    m_faultTimer.stop();
    m_fault->clear();
    m_soughtRow = -1;
    m_model.setRequest(request);
    if (!m_fault->text().isEmpty())
        return; // it was faulty: the answer that is shown stays
    m_fault->hide();
    // The article that is open stays in view where a search is over; what was found is shown from its beginning.
    const bool isBack = !m_answered || (wasSearching && m_model.query().isEmpty());
    m_view->startOver(isBack ? ArticleListView::Start::AtChosen : ArticleListView::Start::AtTop);
    m_field->setUnderstood(m_model.query());
    m_facets->setQuery(m_field->text());
    m_facets->setVisible(!m_model.query().isEmpty());
    Q_EMIT queryChanged(m_model.query());
}

void ListPane::colourFault()
{
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, Palette::current()[Tone::Warning]);
    m_fault->setPalette(palette);
}

void ListPane::showFault(const QueryError &error)
{
    colourFault();
    m_fault->setText(queryErrorText(error));
    m_field->setFaulty(error);
    if (m_fault->isHidden())
        m_faultTimer.start(); // not while somebody is still typing it
    if (m_answered && m_model.rowCount() == 0)
        showEmpty(); // what it said was about another query
}

void ListPane::showResult()
{
    m_answered = true;
    ++m_resultNumber;
    m_view->setSnippetsShown(!m_model.query().isEmpty());
    if (m_model.isComplete())
        m_view->followChosen();
    showCount();
    if (m_model.rowCount() > 0)
        m_pages->setCurrentWidget(m_view);
    else
        showEmpty();
}

void ListPane::showCount()
{
    const auto count = static_cast<int>(m_model.resultCount());
    //: above the list: how many articles it has
    const QString exact = tr("%Ln article(s)", nullptr, count);
    //: above the list, while they are being counted: how many articles it has at least
    m_count->setText(m_model.isCountExact() ? exact : tr("over %Ln article(s)", nullptr, count));
}

} // namespace galley
