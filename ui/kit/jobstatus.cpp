// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/jobstatus.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/thinprogressbar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent),
      m_text(new ElidedLabel({}, this)),
      m_bar(new ThinProgressBar(this)),
      m_cancel(new IconButton(u"x", this)),
      m_link(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_end(new ElidedLabel({}, this))
{
    setFixedHeight(px(metrics::statusHeight));
    setFont(uiFont(uisize::meta));
    const int sign = px(metrics::iconMeta);
    m_cancel->setIconSize({sign, sign});
    m_cancel->setFixedSize(px(metrics::statusHeight) - metrics::space1, px(metrics::statusHeight) - metrics::space1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::inspectorMargin, 1, metrics::inspectorMargin, 0);
    row->setSpacing(metrics::space2);
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        row->addWidget(part);
    for (QPushButton *button : {m_link, m_more}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(px(metrics::statusHeight) - metrics::space1);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_end);
    for (ElidedLabel *label : {m_text, m_end})
        label->setTone(Tone::Muted);
    m_resultTimer.setSingleShot(true);
    m_resultTimer.setInterval(metrics::jobResultMilliseconds);
    connect(&m_resultTimer, &QTimer::timeout, this, [this] {
        m_result.clear();
        m_resultLink.clear();
        showJobs();
    });
    connect(m_cancel, &IconButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            Q_EMIT cancelRequested(m_jobs.constFirst().number);
    });
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT resultActivated(m_resultOf); });
    connect(m_more, &QPushButton::clicked, this, &JobStatus::openList);
    retranslate();
}

int JobStatus::startJob(const QString &text)
{
    m_jobs.append({++m_lastNumber, text, 0, 0});
    showJobs();
    return m_lastNumber;
}

JobStatus::Job *JobStatus::find(int job)
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [job](const Job &each) { return each.number == job; });
    return found == m_jobs.end() ? nullptr : &*found;
}

void JobStatus::setJobText(int job, const QString &text)
{
    if (Job *found = find(job)) {
        found->text = text;
        showJobs();
    }
}

void JobStatus::setJobProgress(int job, int done, int total)
{
    if (Job *found = find(job)) {
        found->done = done;
        found->total = total;
        showJobs();
    }
}

void JobStatus::finishJob(int job, const QString &result, const QString &linkText)
{
    if (!find(job))
        return;
    m_jobs.removeIf([job](const Job &each) { return each.number == job; });
    m_result = result;
    m_resultLink = linkText;
    m_resultOf = job;
    m_resultTimer.start();
    showJobs();
}

void JobStatus::setEndTexts(const QStringList &texts)
{
    m_end->setText(texts.join(u"   "_s));
}

void JobStatus::setResultDuration(int milliseconds)
{
    m_resultTimer.setInterval(milliseconds);
}

QString JobStatus::startText() const
{
    return m_text->text();
}

void JobStatus::showJobs()
{
    const bool running = !m_jobs.isEmpty();
    m_text->setText(running ? m_jobs.constFirst().text : m_result);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    if (running) {
        m_bar->setRange(0, m_jobs.constFirst().total);
        m_bar->setValue(m_jobs.constFirst().done);
        m_bar->setAccessibleName(m_jobs.constFirst().text);
    }
    m_link->setText(m_resultLink);
    m_link->setVisible(!running && !m_resultLink.isEmpty());
    const int others = int(m_jobs.size()) - 1;
    m_more->setVisible(others > 0);
    if (others > 0) {
        //: status line: more jobs are running than the one that is shown
        m_more->setText(tr("and %Ln more", nullptr, others));
    }
}

void JobStatus::openList()
{
    QMenu menu(this);
    for (const Job &job : std::as_const(m_jobs)) {
        //: menu entry that stops a running job; %1 is what it says of itself, e.g. "Importing 38 of 120"
        QAction *entry = menu.addAction(icon(u"x"), tr("Cancel: %1").arg(job.text));
        connect(entry, &QAction::triggered, this, [this, number = job.number] { Q_EMIT cancelRequested(number); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void JobStatus::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    painter.fillRect(rect(), palette[Tone::Sources]);
    painter.fillRect(QRect(0, 0, width(), 1), palette[Tone::Hairline]);
}

void JobStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobStatus::retranslate()
{
    //: tooltip of the cross beside a running job
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    showJobs();
}

} // namespace galley
