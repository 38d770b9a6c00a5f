// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/paneheader.h"

#include "ui/kit/iconbutton.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>

namespace galley {

PaneHeader::PaneHeader(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setFixedHeight(metrics::px(metrics::headerHeight));
    m_row->setContentsMargins(metrics::headerMargin, 0, metrics::headerMargin, 0);
    m_row->setSpacing(metrics::space1);
}

IconButton *PaneHeader::addButton(QAction *action)
{
    auto *button = new IconButton(action, this);
    m_row->addWidget(button);
    return button;
}

void PaneHeader::addWidget(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void PaneHeader::addStretch()
{
    m_row->addStretch(1);
}

void PaneHeader::insertWidget(int index, QWidget *widget)
{
    m_row->insertWidget(index, widget);
}

} // namespace galley
