// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace galley {

class JobStatus;
class OpenArticle;

/// The line at the bottom of the window: running jobs at its start, facts about the open article at its end.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(OpenArticle &article, QWidget *parent = nullptr);

    /// Where jobs are started, moved on and finished.
    [[nodiscard]] JobStatus &jobs() const { return *m_jobs; }
    /// Words, mentions, events and layer, as shown; empty without an article.
    [[nodiscard]] const QStringList &facts() const { return m_facts; }
    /// Nothing is said about the article while a page stands in its place.
    void setFactsShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void countWords();
    void showFacts();

    OpenArticle &m_article;
    JobStatus *m_jobs;
    QStringList m_facts;
    QTimer m_soon; ///< many marks may change in one go
    qsizetype m_words = 0;
    bool m_factsShown = true;
};

} // namespace galley
