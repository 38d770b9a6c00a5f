// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inspector.h"

#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "ui/inspector/details/detailstab.h"
#include "ui/inspector/entities/entitiestab.h"
#include "ui/inspector/events/eventstab.h"
#include "ui/inspector/inspectortabs.h"
#include "ui/inspector/notes/notestab.h"
#include "ui/kit/paneheader.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace galley {

using metrics::px;

Inspector::Inspector(OpenArticle &open, AnnotationCommands &annotations, ArticleCommands &articles, Library &library, const Tagset &tagset,
                     QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_articles(articles)
    , m_header(new PaneHeader(this))
    , m_tabs(new InspectorTabs(m_header))
    , m_stack(new QStackedWidget(this))
    , m_entities(new EntitiesTab(open, annotations, library, tagset, m_stack))
    , m_events(new EventsTab(open, annotations, tagset, m_stack))
    , m_notes(new NotesTab(open, annotations, m_stack))
    , m_details(new DetailsTab(open, m_stack))
{
    setSurface(this, Tone::Inspector);
    m_header->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    addPage(Tab::Entities, u"contact", m_entities);
    addPage(Tab::Events, u"zap", m_events);
    addPage(Tab::Notes, u"notebook-pen", m_notes);
    addPage(Tab::Details, u"info", m_details);
    connect(m_tabs, &InspectorTabs::currentChanged, this, [this](int id) {
        m_stack->setCurrentIndex(id);
        Q_EMIT currentTabChanged(Tab(id));
    });
    connect(m_details, &DetailsTab::languagePickRequested, this, &Inspector::languagePickRequested);
    connect(&open, &OpenArticle::focusChanged, this, &Inspector::followFocus);
    m_tabs->setCurrent(int(Tab::Events));
    retranslate();
}

void Inspector::addPage(Tab tab, QStringView iconName, InspectorPage *page)
{
    m_tabs->addTab(int(tab), iconName);
    m_stack->insertWidget(int(tab), page);
    connect(page, &InspectorPage::showSpan, this, &Inspector::showSpan);
    connect(page, &InspectorPage::countChanged, this, [this, tab, page] { m_tabs->setCount(int(tab), page->count()); });
}

Inspector::Tab Inspector::currentTab() const
{
    return Tab(m_tabs->current());
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrent(int(tab));
}

void Inspector::setSelection(std::optional<Span> selection)
{
    m_notes->setSelection(selection);
}

bool Inspector::fillSlot(int digit)
{
    return m_events->fillSlot(digit);
}

void Inspector::focusNextEvent()
{
    m_events->focusNextEvent();
}

void Inspector::focusPreviousEvent()
{
    m_events->focusPreviousEvent();
}

void Inspector::startNote()
{
    showTab(Tab::Notes);
    m_notes->startNote();
}

void Inspector::setArticleLanguage(const QString &languageTag)
{
    if (m_open.isOpen() && !languageTag.isEmpty())
        m_articles.setLanguage(m_open.article().id, languageTag);
}

// The two pages about marks give way to each other; whoever reads notes or details is left alone. A mention does not take the
// place of an event's card: it may be on its way into one of the event's slots.
void Inspector::followFocus()
{
    const EventMentionId event = m_open.focusedEvent();
    const MentionId mention = m_open.focusedMention();
    const bool newEvent = std::exchange(m_lastEvent, event) != event && isValid(event);
    const bool newMention = std::exchange(m_lastMention, mention) != mention && isValid(mention);
    if (newEvent && currentTab() == Tab::Entities)
        showTab(Tab::Events);
    else if (newMention && !isValid(event) && currentTab() == Tab::Events)
        showTab(Tab::Entities);
}

QSize Inspector::sizeHint() const
{
    return {px(metrics::inspectorWidth), 2 * px(metrics::inspectorWidth)};
}

QSize Inspector::minimumSizeHint() const
{
    return {px(metrics::inspectorMinimum), px(metrics::inspectorMinimum)};
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::retranslate()
{
    //: accessible name of the pane beside the reader
    setAccessibleName(tr("Inspector"));
    //: tab of the inspector: what the article names
    m_tabs->setName(int(Tab::Entities), tr("Entities"));
    //: tab of the inspector: what happens in the article
    m_tabs->setName(int(Tab::Events), tr("Events"));
    //: tab of the inspector: what editors wrote about the article
    m_tabs->setName(int(Tab::Notes), tr("Notes"));
    //: tab of the inspector: headline, source, times, language of the article
    m_tabs->setName(int(Tab::Details), tr("Details"));
}

} // namespace galley
