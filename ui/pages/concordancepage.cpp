// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/concordancepage.h"

#include "models/base/errortext.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/paneheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/thinprogressbar.h"
#include "ui/pages/concordancedelegate.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr int titleSize = 17;
constexpr int longestName = 60; ///< characters of a query in the title

QString isolated(const QString &name)
{
    return u'\u2068' + (name.size() > longestName ? QString(name.first(longestName) + u'\u2026') : name) + u'\u2069';
}

} // namespace

ConcordancePage::ConcordancePage(Library &library, QWidget *parent)
    : QWidget(parent),
      m_lines(new ConcordanceModel(library, this)),
      m_header(new PaneHeader(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_order(new SegmentedControl(this)),
      m_close(new QPushButton(this)),
      m_progress(new ThinProgressBar(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new QListView(this)),
      m_nothing(new EmptyState(u"search", this))
{
    setSurface(this, Tone::Paper);
    makeHeader();
    m_view->setModel(m_lines);
    m_view->setItemDelegate(new ConcordanceDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSurface(m_view, Tone::Paper);
    m_progress->setRange(0, 0);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    connect(m_view, &QListView::activated, this, &ConcordancePage::choose);
    connect(m_lines, &QAbstractItemModel::rowsInserted, this, &ConcordancePage::showState);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &ConcordancePage::showState);
    connect(m_lines, &ConcordanceModel::finished, this, &ConcordancePage::showState);
    connect(m_lines, &ConcordanceModel::failed, this, [this](const Error &error) {
        m_nothing->setSentence(errorText(error));
        m_pages->setCurrentWidget(m_nothing);
    });
    retranslate();
}

ConcordancePage::~ConcordancePage() = default;

void ConcordancePage::makeHeader()
{
    m_title->setFont(uiFont(titleSize, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setIndent(metrics::space4);
    m_count->setFont(uiFont(uisize::secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    for (const ConcordanceOrder order : {ConcordanceOrder::AsFound, ConcordanceOrder::ByLeft, ConcordanceOrder::ByHit, ConcordanceOrder::ByRight})
        m_order->addSegment(static_cast<int>(order), {});
    m_order->setCurrent(static_cast<int>(ConcordanceOrder::AsFound));
    m_close->setAutoDefault(false);
    m_header->addWidget(m_title);
    m_header->addWidget(m_count);
    m_header->addStretch();
    m_header->addWidget(m_order);
    m_header->addWidget(m_close);
    connect(m_order, &SegmentedControl::chosen, this, [this](int order) { m_lines->setOrder(static_cast<ConcordanceOrder>(order)); });
    connect(m_close, &QPushButton::clicked, this, &ConcordancePage::closed);
}

void ConcordancePage::present(const ConcordanceSubject &subject, const ConcordanceRequest &request, const QString &name)
{
    m_name = name;
    m_lines->show(subject, request);
    retranslate();
}

void ConcordancePage::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_lines->index(0, 0));
}

QString ConcordancePage::title() const
{
    return m_title->text();
}

void ConcordancePage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT lineChosen(static_cast<ArticleId>(index.data(ConcordanceModel::ArticleIdRole).toLongLong()), index.data(ConcordanceModel::SpanRole).value<Span>());
}

// Columns by tabs, so that a spreadsheet takes them apart again.
void ConcordancePage::copyLines() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        const ConcordanceLine &line = m_lines->lines().at(row.row());
        lines.append(QStringList{line.left, line.hit, line.right, line.headline, line.published.toString(Qt::ISODate)}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ConcordancePage::showState()
{
    const int count = m_lines->rowCount();
    const bool isReading = m_lines->isReading();
    m_progress->setVisible(isReading);
    m_pages->setCurrentWidget(count > 0 || isReading ? static_cast<QWidget *>(m_view) : m_nothing);
    m_count->setVisible(count > 0 || isReading);
    //: beside the title of the keywords in context: how many lines there are
    m_count->setText(tr("%Ln line(s)", nullptr, count));
    if (count > 0 && m_view->hasFocus() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_lines->index(0, 0));
}

void ConcordancePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_lines->cancel();
        Q_EMIT closed();
    } else if (event->matches(QKeySequence::Copy)) {
        copyLines();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ConcordancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConcordancePage::retranslate()
{
    //: title of the page of keywords in context; %1 is a query, an entity or a type of event
    m_title->setText(m_name.isEmpty() ? tr("Keywords in context") : tr("%1 in context").arg(isolated(m_name)));
    m_view->setAccessibleName(m_title->text());
    //: order of keywords in context: as the articles come
    m_order->setSegmentText(static_cast<int>(ConcordanceOrder::AsFound), tr("By article"));
    //: order of keywords in context: by the words before the keyword
    m_order->setSegmentText(static_cast<int>(ConcordanceOrder::ByLeft), tr("By what precedes"));
    //: order of keywords in context: by the keyword itself
    m_order->setSegmentText(static_cast<int>(ConcordanceOrder::ByHit), tr("By keyword"));
    //: order of keywords in context: by the words behind the keyword
    m_order->setSegmentText(static_cast<int>(ConcordanceOrder::ByRight), tr("By what follows"));
    //: button that leaves the page
    m_close->setText(tr("Close"));
    m_nothing->setSentence(tr("There is nothing to show here. Search for a word first, or for one entity or one type of event alone, as in entity:Paris or event:Attack."));
    showState();
}

} // namespace galley
