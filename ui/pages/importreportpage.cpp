// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/importreportpage.h"

#include "ui/kit/paneheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/pages/importreportmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr int titleSize = 17;
constexpr int figureSize = 25;
constexpr int rowHeight = 44; ///< two lines of reason
constexpr int fileColumnWidth = 240;
constexpr int reasonColumnWidth = 300;

} // namespace

ImportReportPage::ImportReportPage(QWidget *parent)
    : QWidget(parent),
      m_model(new ImportReportModel(this)),
      m_header(new PaneHeader(this)),
      m_title(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_retry(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_remark(new QLabel(this)),
      m_parts(new SegmentedControl(this)),
      m_table(new QTableView(this))
{
    setSurface(this, Tone::Paper);
    makeHeader();
    makeTable();
    auto *totals = new QHBoxLayout;
    totals->setSpacing(2 * metrics::space6);
    for (Total &total : m_totals) {
        total = {new QLabel(this), new QLabel(this)};
        total.figure->setFont(uiFont(figureSize));
        total.name->setFont(uiFont(uisize::secondary));
        total.name->setForegroundRole(QPalette::PlaceholderText);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(total.figure);
        column->addWidget(total.name);
        totals->addLayout(column);
    }
    totals->addStretch(1);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_parts->addSegment(Failures, {});
    m_parts->addSegment(Duplicates, {});
    connect(m_parts, &SegmentedControl::chosen, this, &ImportReportPage::showPart);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(metrics::readerMargin, metrics::space2, metrics::readerMargin, metrics::space4);
    body->setSpacing(metrics::space4);
    body->addLayout(totals);
    body->addWidget(m_remark);
    body->addWidget(m_parts, 0, Qt::AlignLeft);
    body->addWidget(m_table, 1);
    body->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    setFocusProxy(m_table);
    setReport({});
}

ImportReportPage::~ImportReportPage() = default;

void ImportReportPage::makeHeader()
{
    m_title->setFont(uiFont(titleSize, true));
    m_title->setIndent(metrics::space4);
    m_header->addWidget(m_title);
    m_header->addStretch();
    for (QPushButton *button : {m_copy, m_retry, m_close}) {
        button->setAutoDefault(false);
        m_header->addWidget(button);
    }
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_retry, &QPushButton::clicked, this, &ImportReportPage::retry);
    connect(m_close, &QPushButton::clicked, this, &ImportReportPage::closed);
}

void ImportReportPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(rowHeight));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->resizeSection(ImportReportModel::FileColumn, px(fileColumnWidth));
    header->resizeSection(ImportReportModel::ReasonColumn, px(reasonColumnWidth));
    setSurface(m_table, Tone::Paper);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ArticleId article = m_model->files().at(index.row()).article; isValid(article))
            Q_EMIT articleChosen(article);
    });
}

void ImportReportPage::setReport(const ImportReport &report)
{
    m_report = report;
    const bool failures = !report.failures.isEmpty();
    m_parts->setCurrent(failures || report.duplicates.isEmpty() ? Failures : Duplicates);
    m_parts->setVisible(failures && !report.duplicates.isEmpty());
    m_table->setVisible(failures || !report.duplicates.isEmpty());
    m_retry->setVisible(failures);
    showPart(m_parts->current());
    retranslate();
}

void ImportReportPage::takeFocus()
{
    if (m_model->rowCount() == 0) {
        m_close->setFocus(Qt::OtherFocusReason);
        return;
    }
    // None is selected: "Try these again" means all until somebody selects some.
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportReportPage::showPart(int part)
{
    m_model->setFiles(part == Duplicates ? m_report.duplicates : m_report.failures);
}

void ImportReportPage::retry()
{
    QStringList paths;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const ImportedFile &file = m_model->files().at(row.row());
        if (file.outcome == ImportedFile::Outcome::Failed)
            paths.append(file.path);
    }
    if (paths.isEmpty()) {
        for (const ImportedFile &file : std::as_const(m_report.failures))
            paths.append(file.path);
    }
    Q_EMIT retryRequested(paths);
}

QStringList ImportReportPage::remarks() const
{
    QStringList sentences;
    if (m_report.cancelled)
        sentences.append(tr("The import was stopped. What was imported before is kept."));
    if (m_report.annotationsLeftBehind > 0)
        sentences.append(tr("%Ln annotation(s) stayed on older versions, because their text is gone from the new ones.", nullptr, m_report.annotationsLeftBehind));
    if (m_report.failures.isEmpty() && !m_report.cancelled)
        sentences.append(tr("Everything was imported."));
    return sentences;
}

QString ImportReportPage::summary(const ImportReport &report)
{
    QStringList parts;
    if (report.added > 0 || report.total() == 0)
        parts.append(tr("%Ln added", nullptr, report.added));
    if (report.newVersions > 0)
        parts.append(tr("%Ln new version(s)", nullptr, report.newVersions));
    if (report.unchanged > 0)
        parts.append(tr("%Ln already there", nullptr, report.unchanged));
    if (!report.failures.isEmpty())
        parts.append(tr("%Ln not imported", nullptr, static_cast<int>(report.failures.size())));
    //: puts between the parts of a list: "12 added, 2 not imported"
    return parts.join(tr(", "));
}

QString ImportReportPage::asText() const
{
    QStringList lines{m_title->text(), summary(m_report)};
    lines += remarks();
    for (const QList<ImportedFile> &files : {m_report.failures, m_report.duplicates}) {
        for (const ImportedFile &file : files)
            lines.append(u"%1\t%2 %3"_s.arg(file.path, ImportReportModel::reason(file), ImportReportModel::advice(file)));
    }
    return lines.join(u'\n') + u'\n';
}

void ImportReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ImportReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_totals.back().figure)
        colourFailures();
    QWidget::changeEvent(event);
}

void ImportReportPage::fillTotals()
{
    const auto failed = static_cast<int>(m_report.failures.size());
    const std::array figures{m_report.added, m_report.newVersions, m_report.unchanged, failed};
    const std::array names{
        //: import report: under the number of articles that are new in the library
        tr("added"),
        //: import report: under the number of articles whose text has changed
        tr("new versions"),
        //: import report: under the number of files whose article is in the library already
        tr("already there"),
        //: import report: under the number of files that could not be taken
        tr("not imported")};
    for (size_t i = 0; i < m_totals.size(); ++i) {
        m_totals.at(i).figure->setText(QLocale().toString(figures.at(i)));
        m_totals.at(i).name->setText(names.at(i));
    }
    colourFailures();
}

void ImportReportPage::colourFailures()
{
    QLabel *figure = m_totals.back().figure;
    QPalette palette = figure->palette();
    palette.setColor(QPalette::WindowText, Palette::current()[m_report.failures.isEmpty() ? Tone::Text : Tone::Danger]);
    figure->setPalette(palette);
}

void ImportReportPage::retranslate()
{
    //: title of the page that says what became of an import
    m_title->setText(tr("Import report"));
    //: button: puts the import report on the clipboard
    m_copy->setText(tr("Copy as text"));
    //: button: imports the files that failed once more
    m_retry->setText(tr("Try these again"));
    //: button: leaves the import report
    m_close->setText(tr("Close"));
    m_parts->setSegmentText(Failures, tr("%Ln not imported", nullptr, static_cast<int>(m_report.failures.size())));
    m_parts->setSegmentText(Duplicates, tr("%Ln already there", nullptr, static_cast<int>(m_report.duplicates.size())));
    m_table->setAccessibleName(m_title->text());
    m_table->horizontalHeader()->setDefaultAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    fillTotals();
    const QStringList sentences = remarks();
    m_remark->setText(sentences.join(u' '));
    m_remark->setVisible(!sentences.isEmpty());
    m_model->retranslate();
}

} // namespace galley
