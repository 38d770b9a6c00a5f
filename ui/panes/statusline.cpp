// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/statusline.h"

#include "models/base/whenready.h"
#include "models/items/openarticle.h"
#include "models/language/worddivision.h"
#include "ui/kit/jobstatus.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QtConcurrentRun>

namespace galley {

StatusLine::StatusLine(OpenArticle &article, QWidget *parent) : QWidget(parent), m_article(article), m_jobs(new JobStatus(this))
{
    setFixedHeight(metrics::px(metrics::statusHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_jobs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::showFacts);
    const auto soon = [this] { m_soon.start(); };
    connect(&article, &OpenArticle::annotationsChanged, this, soon);
    connect(&article, &OpenArticle::closed, this, soon);
    connect(&article, &OpenArticle::opened, this, &StatusLine::countWords);
    connect(&article, &OpenArticle::blocksChanged, this, &StatusLine::countWords);
    if (article.isOpen())
        countWords();
}

// Off the GUI thread: dividing a long Chinese article takes a dictionary and some time.
void StatusLine::countWords()
{
    m_words = 0;
    showFacts();
    const Article article = m_article.article();
    const auto counting = QtConcurrent::run([article] { return contentWordCount(article.pageText, article.blocks); });
    whenReady(counting, this, [this, id = article.id](qsizetype words) {
        if (id != m_article.article().id)
            return;
        m_words = words;
        showFacts();
    });
}

void StatusLine::setFactsShown(bool shown)
{
    m_factsShown = shown;
    showFacts();
}

void StatusLine::showFacts()
{
    m_facts.clear();
    if (m_article.isOpen() && m_factsShown) {
        const Annotations &annotations = m_article.annotations();
        if (m_words > 0) {
            //: status line: length of the open article
            m_facts.append(tr("%Ln word(s)", nullptr, static_cast<int>(m_words)));
        }
        //: status line: entity mentions in the open article
        m_facts.append(tr("%Ln mention(s)", nullptr, static_cast<int>(annotations.mentions.size())));
        //: status line: event mentions in the open article
        m_facts.append(tr("%Ln event(s)", nullptr, static_cast<int>(annotations.events.size())));
        //: status line: whose annotations are shown; %1 is the name of an annotator
        m_facts.append(tr("Layer: %1").arg(tr("Editor")));
    }
    m_jobs->setEndTexts(m_facts);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_soon.start();
    QWidget::changeEvent(event);
}

} // namespace galley
