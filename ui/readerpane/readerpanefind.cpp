// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Finding words in ReaderPane, and going from hit to hit.
#include "ui/readerpane/readerpane.h"

#include "models/items/openarticle.h"
#include "ui/actions/actionregistry.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/findbar.h"

#include <QAction>

#include <algorithm>

namespace galley {

namespace {
constexpr qsizetype longestFound = 100; ///< UTF-16 units of a selection that is worth finding
} // namespace

void ReaderPane::connectFind()
{
    connect(m_registry.action(u"find.inArticle"), &QAction::triggered, this, &ReaderPane::openFind);
    connect(m_registry.action(u"find.next"), &QAction::triggered, this, [this] { goToHit(1); });
    connect(m_registry.action(u"find.previous"), &QAction::triggered, this, [this] { goToHit(-1); });
    connect(m_findBar, &FindBar::textChanged, this, &ReaderPane::find);
    connect(m_findBar, &FindBar::nextRequested, this, [this] { goToHit(1); });
    connect(m_findBar, &FindBar::previousRequested, this, [this] { goToHit(-1); });
    connect(m_findBar, &FindBar::closeRequested, this, &ReaderPane::closeFind);
}

bool ReaderPane::isFinding() const
{
    return !m_findBar->isHidden() && !m_findBar->text().isEmpty();
}

void ReaderPane::openFind()
{
    if (!m_open.isOpen())
        return;
    const QString words = m_view->selectedText();
    const bool isWorthFinding = words.size() <= longestFound && !words.contains(u'\n');
    m_findFrom = selected() ? m_view->selection().begin : m_view->readingPosition();
    m_view->clearSelection(); // it would lie over the hit
    m_findBar->open(isWorthFinding ? words : QString());
    find(m_findBar->text());
}

/// Leaves the hit that was found selected, ready to be tagged or copied.
void ReaderPane::closeFind()
{
    const Span found = isFinding() ? m_view->hits().value(m_view->currentHit()) : Span{};
    m_findBar->hide();
    showHits(m_queryHits.hits());
    if (!found.isEmpty())
        m_view->selectSpan(found);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderPane::find(const QString &words)
{
    showHits(words.isEmpty() ? m_queryHits.hits() : m_view->find(words));
    if (!words.isEmpty())
        jumpToHit();
}

void ReaderPane::showHits(const QList<Span> &hits)
{
    m_view->setHits(hits);
    m_findBar->setCount(isFinding() ? hits.size() : 0, m_view->currentHit());
}

/// Rings the first hit from where finding began, else the first of all.
void ReaderPane::jumpToHit()
{
    const QList<Span> &hits = m_view->hits();
    if (hits.isEmpty())
        return;
    const auto next = std::find_if(hits.cbegin(), hits.cend(), [this](Span hit) { return hit.begin >= m_findFrom; });
    m_view->setCurrentHit(next == hits.cend() ? 0 : int(std::distance(hits.cbegin(), next)));
    m_findBar->setCount(hits.size(), m_view->currentHit());
}

void ReaderPane::goToHit(int step)
{
    const QList<Span> &hits = m_view->hits();
    if (hits.isEmpty()) {
        if (!isFinding())
            openFind();
        return;
    }
    const int count = int(hits.size());
    int hit = m_view->currentHit() + step;
    if (m_view->currentHit() < 0) {
        const qsizetype from = m_view->readingPosition();
        const auto after = std::find_if(hits.cbegin(), hits.cend(), [from](Span span) { return span.begin >= from; });
        hit = int(std::distance(hits.cbegin(), after)) - (step < 0 ? 1 : 0);
    }
    m_view->setCurrentHit((hit + count) % count);
    m_findBar->setCount(isFinding() ? count : 0, m_view->currentHit());
}

} // namespace galley
