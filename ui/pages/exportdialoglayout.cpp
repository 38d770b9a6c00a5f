// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/exportdialog.h"

#include "ui/kit/hairline.h"
#include "ui/pages/formatdelegate.h"
#include "ui/pages/lossmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

using metrics::px;

namespace {

constexpr int fateColumnWidth = 76;
constexpr int whatColumnWidth = 230;
constexpr int lossRow = 38; ///< two lines

} // namespace

void ExportDialog::makeFormats()
{
    m_formats->setItemDelegate(new FormatDelegate(m_formats));
    m_formats->setFrameShape(QFrame::NoFrame);
    m_formats->setMouseTracking(true);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int row = 0; row <= int(ExportFormat::Jsonl); ++row)
        m_formats->addItem(QString());
    m_formats->setCurrentRow(int(m_format));
    setSurface(m_formats, Tone::Sources);
}

QWidget *ExportDialog::makeFormatPane()
{
    auto *pane = new QWidget(this);
    setSurface(pane, Tone::Sources);
    pane->setFixedWidth(px(metrics::exportFormats));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->addWidget(m_formats);
    return pane;
}

void ExportDialog::makeOptions()
{
    for (qsizetype row = 0; row < m_ranges.size(); ++row)
        m_range->addItem(QString());
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_range->setMinimumContentsLength(12);
    m_target->setLayoutDirection(Qt::LeftToRight); // a path, in every interface
    m_sources->setVisible(m_format == ExportFormat::Jsonl);
    for (QLabel *name : {m_rangeName, m_targetName}) {
        name->setFont(uiFont(uisize::secondary));
        name->setForegroundRole(QPalette::PlaceholderText);
    }
    m_rangeName->setBuddy(m_range);
    m_targetName->setBuddy(m_target);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(uiFont(uisize::secondary));
    m_sentence->hide();
    recolour();
}

// What is not drawn from the palette each time.
void ExportDialog::recolour()
{
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, Palette::current()[Tone::Warning]);
    m_sentence->setPalette(palette);
    m_lossSign->setPixmap(icon(u"check", {Tone::Ok}).pixmap(px(metrics::icon)));
}

void ExportDialog::makeCertificate()
{
    m_lossTitle->setFont(uiFont(uisize::text, true));
    m_lossSentence->setWordWrap(true);
    m_lossSentence->setTextFormat(Qt::PlainText);
    m_table->setModel(m_losses);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(uiFont(uisize::secondary));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(px(lossRow));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(LossModel::WhatColumn, px(whatColumnWidth));
    setSurface(m_table, Tone::Paper);
}

/// Its words are few and must not be cut: "Weggelassen" is twice as long as "Left out".
void ExportDialog::fitFateColumn()
{
    int width = px(fateColumnWidth);
    for (const LossFate fate : {LossFate::Kept, LossFate::Changed, LossFate::LeftOut})
        width = std::max(width, m_table->fontMetrics().horizontalAdvance(LossModel::fateName(fate)) + 2 * metrics::space2);
    m_table->horizontalHeader()->resizeSection(LossModel::FateColumn, width);
}

void ExportDialog::arrange()
{
    setSurface(this, Tone::Paper);
    auto *options = new QGridLayout;
    options->setHorizontalSpacing(metrics::space3);
    options->setVerticalSpacing(metrics::space2);
    options->setColumnStretch(1, 1);
    options->addWidget(m_rangeName, 0, 0);
    options->addWidget(m_range, 0, 1, 1, 2);
    options->addWidget(m_sources, 1, 1, 1, 2);
    options->addWidget(m_targetName, 2, 0);
    options->addWidget(m_target, 2, 1);
    options->addWidget(m_choose, 2, 2);
    options->addWidget(m_sentence, 3, 1, 1, 2);
    auto *account = new QHBoxLayout;
    account->setSpacing(metrics::space2);
    account->addWidget(m_lossSign);
    account->addWidget(m_lossSentence, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    side->setSpacing(metrics::space2);
    side->addLayout(options);
    side->addSpacing(metrics::space2);
    side->addWidget(new Hairline(Qt::Horizontal, this));
    side->addWidget(m_lossTitle);
    side->addLayout(account);
    side->addWidget(m_table, 1);
    side->addStretch(0); // takes the room while there is no table
    side->addWidget(m_save);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(makeFormatPane());
    upper->addWidget(new Hairline(Qt::Vertical, this));
    upper->addLayout(side, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    buttons->setSpacing(metrics::space2);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(buttons);
    for (QPushButton *button : {m_choose, m_cancel})
        button->setAutoDefault(false);
    m_export->setDefault(true);
    resize(px(metrics::exportWidth), px(metrics::exportHeight));
}

} // namespace galley
