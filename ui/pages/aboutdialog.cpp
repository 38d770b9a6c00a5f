// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/aboutdialog.h"

#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 420;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLabel(u"Galley"_s, this)), m_purpose(new QLabel(this)), m_version(new QLabel(this)), m_credits(new QLabel(this)), m_close(new QPushButton(this))
{
    m_name->setFont(readingFace({}).font(readingsize::entityName, true));
    m_purpose->setFont(readingFace({}).font(readingsize::paragraph));
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(m_name);
    for (QLabel *label : {m_purpose, m_version, m_credits}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_credits->setFont(uiFont(uisize::secondary));
    m_credits->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    column->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(metrics::px(dialogWidth));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    //: title of a dialog
    setWindowTitle(tr("About Galley"));
    m_purpose->setText(tr("Keeps news articles in one library, shows them clean, and lets an editor mark who did what to whom, where and when."));
    //: %1 is the program's version, %2 that of the Qt libraries
    m_version->setText(tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    m_credits->setText(tr("Licensed under the Apache License 2.0. The icons are Lucide's, under the ISC licence. A galley proof is the sheet that an editor marks up before the paper prints."));
    //: button of a dialog
    m_close->setText(tr("Close"));
}

} // namespace galley
