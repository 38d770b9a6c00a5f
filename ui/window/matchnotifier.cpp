// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/matchnotifier.h"

#include "ui/kit/jobstatus.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int togetherness = 1500; ///< ms between batches of one import
constexpr int messageDuration = 10'000;

} // namespace

MatchNotifier::MatchNotifier(JobStatus &status, QWidget &window)
    : QObject(&window),
      m_status(status),
      m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherness);
    connect(&m_soon, &QTimer::timeout, this, &MatchNotifier::tell);
    connect(&status, &JobStatus::resultActivated, this, [this](int job) {
        if (job == m_job)
            Q_EMIT searchRequested(m_told);
    });
}

MatchNotifier::~MatchNotifier() = default;

void MatchNotifier::add(const SavedSearch &search, const QList<ArticleId> &articles)
{
    Matches &matches = m_matches[search.id];
    matches.search = search;
    matches.articles += static_cast<int>(articles.size());
    m_soon.start();
}

QString MatchNotifier::sentence() const
{
    if (m_matches.size() == 1) {
        const Matches &only = *m_matches.cbegin();
        //: status line: articles came in that a saved search finds; %1 is its name
        return tr("%Ln new article(s) in \u201C%1\u201D", nullptr, only.articles).arg(only.search.name);
    }
    //: status line: articles came in that several saved searches find
    return tr("New articles in %Ln saved search(es)", nullptr, static_cast<int>(m_matches.size()));
}

void MatchNotifier::tell()
{
    if (m_matches.isEmpty())
        return;
    const QString said = sentence();
    m_told = std::max_element(m_matches.cbegin(), m_matches.cend(), [](const Matches &a, const Matches &b) { return a.articles < b.articles; })->search;
    m_matches.clear();
    m_job = m_status.startJob(said);
    //: link behind a sentence on new articles of a saved search
    m_status.finishJob(m_job, said, tr("Show"));
    if (!m_window.isActiveWindow())
        tellDesktop(said);
}

void MatchNotifier::tellDesktop(const QString &sentence)
{
    if (!m_onDesktop)
        return;
    QApplication::alert(&m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(m_window.windowIcon());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        m_window.activateWindow();
        Q_EMIT searchRequested(m_told);
    });
    m_icon->show();
    m_icon->showMessage(QApplication::applicationDisplayName(), sentence, m_window.windowIcon(), messageDuration);
    QTimer::singleShot(messageDuration, this, [this] { m_icon.reset(); });
}

} // namespace galley
