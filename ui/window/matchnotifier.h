// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"
#include "models/storage/collectionstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QSystemTrayIcon;

namespace galley {

class JobStatus;

/// Says in the status line that articles came in which a saved search finds; where the editor wants it, and works in another window, also on the
/// desktop. What comes in together is told together.
class MatchNotifier final : public QObject
{
    Q_OBJECT
public:
    MatchNotifier(JobStatus &status, QWidget &window);
    ~MatchNotifier() override;

    void setOnDesktop(bool wanted) { m_onDesktop = wanted; }
    /// How long after the last match it is told.
    void setDelay(int milliseconds) { m_soon.setInterval(milliseconds); }

public Q_SLOTS:
    void add(const galley::SavedSearch &search, const QList<galley::ArticleId> &articles);

Q_SIGNALS:
    /// "Show" behind what was said.
    void searchRequested(const galley::SavedSearch &search);

private:
    struct Matches
    {
        SavedSearch search;
        int articles = 0;
    };
    void tell();
    void tellDesktop(const QString &sentence);
    [[nodiscard]] QString sentence() const;

    JobStatus &m_status;
    QWidget &m_window;
    QTimer m_soon;
    QHash<SavedSearchId, Matches> m_matches;
    SavedSearch m_told; ///< the one with most matches
    int m_job = 0;
    bool m_onDesktop = false;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while a message of the desktop is there
};

} // namespace galley
