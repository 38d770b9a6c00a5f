// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// The part of MainWindow that reads articles again which an older Galley has read.
#include "ui/window/mainwindow.h"

#include "models/base/errortext.h"
#include "models/extract/extraction.h"
#include "models/storage/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/jobstatus.h"
#include "ui/panes/statusline.h"
#include "ui/window/offerbar.h"

#include <QAction>
#include <QLocale>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype namedArticles = 5; // more would be no sentence

/// Under which the settings keep the newest extractor whose offer was declined, for each library.
QString declinedKey(const QString &library)
{
    return u"declinedReading/"_s + QString::fromLatin1(QUrl::toPercentEncoding(library));
}

/// "12, 15, 19": the first of them.
QString numbersOf(const QList<ArticleId> &articles, const QLocale &locale)
{
    QStringList numbers;
    for (const ArticleId article : articles.first(qMin(articles.size(), namedArticles)))
        numbers.append(locale.toString(number(article)));
    if (articles.size() > namedArticles)
        numbers.append(u"…"_s);
    return locale.createSeparatedList(numbers);
}

} // namespace

void MainWindow::connectRereading()
{
    using Scope = ReextractionJob::Scope;
    JobStatus &jobs = m_status->jobs();
    connect(m_services.registry.action(u"library.readAgain"), &QAction::triggered, this, [this] { m_rereading.start(Scope::Outdated); });
    connect(m_offer, &OfferBar::accepted, this, [this] { m_rereading.start(Scope::Outdated); });
    connect(m_offer, &OfferBar::declined, this, &MainWindow::declineRereading);
    connect(&m_rereading, &ReextractionController::counted, this, &MainWindow::offerRereading);
    connect(&m_imports, &ImportController::finished, &m_rereading, &ReextractionController::count); // what came from another library
    connect(&m_rereading, &ReextractionController::started, this, [this, &jobs] {
        m_outdated = 0;
        m_offer->hide();
        m_rereadingJob = jobs.startJob(tr("Reading older articles again"));
    });
    connect(&m_rereading, &ReextractionController::progressed, this, [this, &jobs](int done, int total) {
        jobs.setJobText(m_rereadingJob, tr("Reading %1 of %2 again").arg(locale().toString(done), locale().toString(total)));
        jobs.setJobProgress(m_rereadingJob, done, total);
    });
    connect(&m_rereading, &ReextractionController::finished, this, &MainWindow::tellRereading);
    connect(&jobs, &JobStatus::cancelRequested, this, [this](int job) {
        if (job == m_rereadingJob)
            m_rereading.cancel();
    });
    m_services.registry.action(u"library.readAgain")->setEnabled(!m_services.library.isReadOnly());
}

void MainWindow::offerRereading(int outdated)
{
    m_outdated = outdated;
    const int declined = m_services.settings.value(declinedKey(m_services.library.path()), 0).toInt();
    if (outdated == 0 || declined >= extractorVersion || m_rereading.isRunning())
        m_offer->hide();
    else
        //: button behind "312 articles were read by an older version of Galley."
        m_offer->present(tr("%Ln articles were read by an older version of Galley.", nullptr, outdated), tr("Read them again"));
}

void MainWindow::declineRereading()
{
    m_services.settings.setValue(declinedKey(m_services.library.path()), extractorVersion);
    m_offer->hide();
}

void MainWindow::tellRereading(const ReextractionReport &report)
{
    const int different = report.changed + report.newVersions;
    const QString read = tr("%Ln articles read again", nullptr, report.same + different);
    //: %1 says how many articles were read again, %2 how many of them look different now
    const QString sentence = tr("%1, %2").arg(read, tr("%Ln changed", nullptr, different));
    m_status->jobs().finishJob(m_rereadingJob, report.total() == 0 && !report.cancelled ? tr("No article was read by an older version of Galley") : sentence);
    if (report.cancelled)
        m_rereading.count();
    if (report.stopped) {
        showNotice(errorText(*report.stopped));
        return;
    }
    QStringList notices;
    if (!report.failures.isEmpty()) {
        QList<ArticleId> failed;
        for (const FailedRereading &each : report.failures)
            failed.append(each.article);
        notices.append(tr("The pages of %Ln articles cannot be read again; they stay as they are: %1.", nullptr, static_cast<int>(failed.size()))
                           .arg(numbersOf(failed, locale())));
    }
    if (!report.kept.isEmpty()) {
        notices.append(tr("%Ln articles stay as they are, because marks or notes would lose their place: %1.", nullptr, static_cast<int>(report.kept.size()))
                           .arg(numbersOf(report.kept, locale())));
    }
    if (!notices.isEmpty())
        showNotice(notices.join(u' '));
}

} // namespace galley
