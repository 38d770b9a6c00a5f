// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inspectorpage.h"

#include "ui/style/icons.h"

#include <QEvent>
#include <QMenu>

namespace galley {

InspectorPage::InspectorPage(OpenArticle &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
{
}

void InspectorPage::refreshWhenShown()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void InspectorPage::setTagMode(bool on)
{
    if (on == m_tagMode)
        return;
    m_tagMode = on;
    retranslate();
}

void InspectorPage::openSearchMenu(QPoint globalPosition, const QString &find, const QString &context)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of an entity or an event in the inspector: a search for its like
    menu->addAction(icon(u"search"), tr("Find in all articles"), this, [this, find] { Q_EMIT findRequested(find); });
    //: menu of an entity or an event in the inspector: all places, each with the words around it
    menu->addAction(icon(u"scan-text"), tr("Show all in context"), this, [this, context] { Q_EMIT contextRequested(context); });
    menu->popup(globalPosition);
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshWhenShown();
}

void InspectorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshWhenShown();
    }
    QWidget::changeEvent(event);
}

} // namespace galley
