// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/exportdialog.h"

#include "models/base/errortext.h"
#include "models/base/whenready.h"
#include "models/items/exportcontroller.h"
#include "models/storage/library.h"
#include "ui/pages/formatdelegate.h"
#include "ui/pages/lossmodel.h"
#include "ui/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

// What the dialog does; exportdialoglayout.cpp has how it is laid out.
namespace galley {

using namespace Qt::StringLiterals;

namespace {

QString folderKey()
{
    return u"Export/Folder"_s;
}

QString usualFolder()
{
    const QString folder = QSettings().value(folderKey()).toString();
    for (const QString &candidate : {folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!candidate.isEmpty() && QFileInfo(candidate).isDir())
            return candidate;
    }
    return QDir::homePath();
}

QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}

} // namespace

ExportDialog::ExportDialog(Library &library, ExportController &controller, const ExportChoices &choices, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_controller(controller),
      m_ranges(exportRanges(choices)),
      m_formats(new QListWidget(this)),
      m_rangeName(new QLabel(this)),
      m_range(new QComboBox(this)),
      m_sources(new QCheckBox(this)),
      m_targetName(new QLabel(this)),
      m_target(new QLineEdit(this)),
      m_choose(new QPushButton(this)),
      m_sentence(new QLabel(this)),
      m_lossTitle(new QLabel(this)),
      m_lossSign(new QLabel(this)),
      m_lossSentence(new QLabel(this)),
      m_losses(new LossModel(this)),
      m_table(new QTableView(this)),
      m_save(new QCheckBox(this)),
      m_cancel(new QPushButton(this)),
      m_export(new QPushButton(this))
{
    makeFormats();
    makeOptions();
    makeCertificate();
    arrange();
    m_sources->setChecked(true);
    m_save->setChecked(true);
    connect(m_formats, &QListWidget::currentRowChanged, this, [this](int row) { setFormat(ExportFormat(row)); });
    connect(m_range, &QComboBox::currentIndexChanged, this, &ExportDialog::lookUp);
    connect(m_sources, &QCheckBox::toggled, this, &ExportDialog::look);
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_proposed = false; });
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(&controller, &ExportController::previewed, this, &ExportDialog::showLosses);
    connect(&controller, &ExportController::failed, this, &ExportDialog::showFailure);
    retranslate();
    m_target->setText(proposedTarget(m_format, usualFolder()));
    lookUp();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setFormat(ExportFormat format)
{
    if (format == m_format)
        return;
    m_format = format;
    m_formats->setCurrentRow(int(format));
    m_sources->setVisible(format == ExportFormat::Jsonl);
    if (m_proposed)
        m_target->setText(proposedTarget(format, usualFolder()));
    check();
    look();
}

void ExportDialog::setTarget(const QString &target)
{
    m_proposed = false;
    m_target->setText(target);
}

void ExportDialog::setRange(int row)
{
    m_range->setCurrentIndex(row);
}

ExportRequest ExportDialog::request() const
{
    return {.format = m_format, .articles = m_known ? m_articles : QList<ArticleId>(), .target = m_target->text().trimmed(), .includeSources = m_sources->isChecked()};
}

bool ExportDialog::isReady() const
{
    return m_export->isEnabled();
}

bool ExportDialog::isCertificateShown() const
{
    return m_certificate;
}

QString ExportDialog::sentence() const
{
    return m_sentence->text();
}

// A selection is known; a collection or the whole library has to be asked for.
void ExportDialog::lookUp()
{
    const ExportRange range = m_ranges.value(m_range->currentIndex());
    const int question = ++m_lookUp;
    m_known = false;
    if (range.kind == ExportRange::Kind::Selection || range.kind == ExportRange::Kind::List) {
        m_articles = range.articles;
        m_known = true;
        look();
        check();
        return;
    }
    check();
    const auto search = m_library.read([scope = range.scope](Connection &connection) { return searchArticles(connection, scope, Query(), ResultOrder::OldestFirst); });
    whenReady(search, this, [this, question](const Result<QList<ArticleId>> &articles) {
        if (question != m_lookUp)
            return;
        if (!articles) {
            showFailure(articles.error());
            return;
        }
        m_articles = *articles;
        m_known = true;
        look();
        check();
    });
}

void ExportDialog::look()
{
    m_certificate = false;
    m_losses->setLosses({});
    if (m_known && !m_articles.isEmpty())
        m_controller.preview(request());
    retranslate();
}

void ExportDialog::showLosses(const LossReport &losses)
{
    m_certificate = true;
    m_lossless = losses.isLossless();
    m_losses->setLosses(losses);
    retranslate();
}

void ExportDialog::showFailure(const Error &error)
{
    m_sentence->setText(errorText(error));
    m_sentence->setVisible(true);
}

void ExportDialog::check()
{
    QString sentence;
    switch (targetFault(m_format, m_target->text())) {
    case TargetFault::None:
        break;
    case TargetFault::Empty:
        sentence = m_format == ExportFormat::Brat ? tr("Name a folder to write to.") : tr("Name a file to write to.");
        break;
    case TargetFault::NoFolder:
        sentence = tr("There is no such folder to write into.");
        break;
    case TargetFault::Exists:
        sentence = m_format == ExportFormat::Brat ? tr("There are files in this folder already. Nothing is overwritten: choose another name.")
                                                  : tr("This file exists already. Nothing is overwritten: choose another name.");
        break;
    }
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_target->setAccessibleDescription(sentence);
    m_export->setEnabled(sentence.isEmpty() && m_known && !m_articles.isEmpty() && !m_controller.isRunning());
}

void ExportDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, m_targetName->text(), QFileInfo(m_target->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is: check() says so
    if (m_format == ExportFormat::Jsonl) {
        //: kind of file in a file dialog
        dialog->setNameFilter(tr("Galley JSONL (*.jsonl)"));
        dialog->setDefaultSuffix(u"jsonl"_s);
    }
    dialog->selectFile(QFileInfo(m_target->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { setTarget(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void ExportDialog::accept()
{
    check(); // the file may have come into being since
    if (!isReady())
        return;
    QSettings().setValue(folderKey(), QFileInfo(request().target).absolutePath());
    const ExportRequest wanted = request();
    const bool certificate = m_save->isChecked();
    disconnect(&m_controller, nullptr, this, nullptr);
    QDialog::accept();
    m_controller.start(wanted, certificate);
}

QString ExportDialog::rangeText(const ExportRange &range) const
{
    const auto n = static_cast<int>(range.count);
    switch (range.kind) {
    case ExportRange::Kind::Selection:
        return tr("The %Ln selected article(s)", nullptr, n);
    case ExportRange::Kind::List:
        //: %1 is a query; the number is how many articles it finds
        return tr("The %Ln article(s) found for %1", nullptr, n).arg(isolated(range.name));
    case ExportRange::Kind::Collection:
        //: %1 is the name of a collection; the number is how many articles are in it
        return tr("Collection %1, %Ln article(s)", nullptr, n).arg(isolated(range.name));
    case ExportRange::Kind::All:
        return tr("All %Ln article(s) of the library", nullptr, n);
    }
    return {};
}

QString ExportDialog::purpose(ExportFormat format) const
{
    if (format == ExportFormat::Brat)
        return tr("Text and annotations side by side, for annotation tools and language technology.");
    return tr("Everything, loss-free, for another library or programs of your own.");
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        retranslate();
        check();
    } else if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    //: title of a dialog
    setWindowTitle(tr("Export"));
    m_formats->item(int(ExportFormat::Brat))->setText(u"brat standoff"_s);
    m_formats->item(int(ExportFormat::Jsonl))->setText(u"Galley JSONL"_s);
    for (const ExportFormat format : {ExportFormat::Brat, ExportFormat::Jsonl})
        m_formats->item(int(format))->setData(FormatDelegate::PurposeRole, purpose(format));
    //: name of the list of formats for assistive technology
    m_formats->setAccessibleName(tr("Format"));
    //: label of the choice of articles to export
    m_rangeName->setText(tr("Articles"));
    for (int row = 0; row < m_ranges.size(); ++row)
        m_range->setItemText(row, rangeText(m_ranges.at(row)));
    //: option of an export: the bytes that came in go with the articles
    m_sources->setText(tr("With the source documents"));
    m_targetName->setText(m_format == ExportFormat::Brat ? tr("New folder") : tr("New file"));
    //: button: opens a file dialog
    m_choose->setText(tr("Choose…"));
    m_lossTitle->setText(tr("What the format keeps"));
    fitFateColumn();
    if (!m_certificate)
        m_lossSentence->setText(m_known && m_articles.isEmpty() ? tr("There is nothing to export.") : tr("Looking through the articles…"));
    else
        m_lossSentence->setText(m_lossless ? tr("Nothing is lost.") : tr("Not everything fits into this format:"));
    m_lossSign->setVisible(m_certificate && m_lossless);
    m_table->setVisible(m_losses->rowCount() > 0);
    m_table->horizontalHeader()->setDefaultAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_save->setText(m_format == ExportFormat::Brat ? tr("Save the certificate beside the folder") : tr("Save the certificate beside the file"));
    //: button of a dialog
    m_cancel->setText(tr("Cancel"));
    const qint64 count = m_known ? m_articles.size() : m_ranges.value(m_range->currentIndex()).count;
    //: button: starts the export
    m_export->setText(tr("Export %Ln article(s)", nullptr, static_cast<int>(count)));
    m_losses->retranslate();
}

} // namespace galley
