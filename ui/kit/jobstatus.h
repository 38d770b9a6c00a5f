// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace galley {

class ElidedLabel;
class IconButton;
class ThinProgressBar;

/// The status line. At its start the first running job with bar and cancel, then for ten seconds what came of it; at its
/// end short facts about what is shown.
class JobStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// Returns the job's number. The text is the caller's sentence ("Importing 38 of 120").
    int startJob(const QString &text);
    void setJobText(int job, const QString &text);
    /// \a total 0: nobody knows how much there is.
    void setJobProgress(int job, int done, int total);
    /// The job is over. \a result stays for ten seconds; \a linkText ("Show the report") may follow it.
    void finishJob(int job, const QString &result, const QString &linkText = {});

    void setEndTexts(const QStringList &texts);
    void setResultDuration(int milliseconds);

    [[nodiscard]] int runningJobs() const { return int(m_jobs.size()); }
    [[nodiscard]] QString startText() const; ///< of the job or result that is shown

Q_SIGNALS:
    void cancelRequested(int job);
    void resultActivated(int job);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Job
    {
        int number = 0;
        QString text;
        int done = 0;
        int total = 0;
    };
    Job *find(int job);
    void showJobs();
    void openList();
    void retranslate();

    QList<Job> m_jobs;
    int m_lastNumber = 0;
    int m_resultOf = 0;
    QString m_result;
    QString m_resultLink;
    QTimer m_resultTimer;
    ElidedLabel *m_text;
    ThinProgressBar *m_bar;
    IconButton *m_cancel;
    QPushButton *m_link;
    QPushButton *m_more;
    ElidedLabel *m_end;
};

} // namespace galley
