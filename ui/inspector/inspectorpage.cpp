// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inspectorpage.h"

#include <QEvent>

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
