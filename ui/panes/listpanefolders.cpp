// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listpane.h"

#include "ui/panes/queryfield.h"

namespace galley {

void ListPane::setScope(const ArticleScope &scope, const QString &title)
{
    if (m_isFolder && scope == m_scope) {
        setScopeTitle(title);
        run();
        return;
    }
    leaveFolder();
    m_isFolder = true;
    m_scope = scope;
    setScopeTitle(title);
    const FolderView view = m_memory.recall(scope);
    applyOrder(view.order);
    look(view.query);
}

void ListPane::leaveFolder()
{
    if (m_isFolder)
        m_memory.remember(m_scope, {m_field->text().simplified(), m_order});
}

void ListPane::setRequest(const ArticleListRequest &request)
{
    m_isFolder = true;
    m_scope = request.scope;
    setScopeTitle({});
    applyOrder(request.order);
    look(request.query);
}

/// Runs \a query, which may be the one that stands there, in what was made of scope and order.
void ListPane::look(const QString &query)
{
    if (m_field->text() == query)
        run();
    else
        m_field->setText(query);
}

void ListPane::setQuery(const QString &query)
{
    leaveFolder();
    m_isFolder = false;
    m_scope = {};
    setScopeTitle({});
    look(query);
}

} // namespace galley
