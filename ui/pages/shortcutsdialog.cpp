// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/shortcutsdialog.h"

#include "ui/actions/shortcuteditor.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

ShortcutsDialog::ShortcutsDialog(ActionRegistry &registry, QWidget *parent) : QDialog(parent), m_close(new QPushButton(this))
{
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new ShortcutEditor(registry, this), 1);
    column->addLayout(row);
    resize(metrics::px(metrics::exportWidth), metrics::px(metrics::exportHeight));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate()
{
    //: title of a dialog
    setWindowTitle(tr("Keyboard shortcuts"));
    //: button of a dialog
    m_close->setText(tr("Close"));
}

} // namespace galley
