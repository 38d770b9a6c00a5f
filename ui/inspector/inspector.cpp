// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inspector.h"

#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "ui/inspector/details/detailstab.h"
#include "ui/inspector/entities/entitiestab.h"
#include "ui/inspector/events/eventstab.h"
#include "ui/inspector/events/slotarming.h"
#include "ui/inspector/inspectortabs.h"
#include "ui/inspector/notes/notestab.h"
#include "ui/kit/paneheader.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace galley {

using metrics::px;

Inspector::Inspector(OpenArticle &open, AnnotationCommands &annotations, ArticleCommands &articles, Library &library, const Tagset &tagset,
                     QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_annotations(annotations)
    , m_articles(articles)
    , m_library(library)
    , m_tagset(tagset)
    , m_header(new PaneHeader(this))
    , m_tabs(new InspectorTabs(m_header))
    , m_stack(new QStackedWidget(this))
{
    setSurface(this, Tone::Inspector);
    m_header->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_tabs->addTab(int(Tab::Entities), u"contact");
    m_tabs->addTab(int(Tab::Events), u"zap");
    m_tabs->addTab(int(Tab::Notes), u"notebook-pen");
    m_tabs->addTab(int(Tab::Details), u"info");
    connect(m_tabs, &InspectorTabs::currentChanged, this, [this](int id) {
        m_stack->setCurrentIndex(id);
        Q_EMIT currentTabChanged(Tab(id));
    });
    connect(&open, &OpenArticle::opened, this, &Inspector::pages);
    connect(&open, &OpenArticle::focusChanged, this, &Inspector::followFocus);
    m_tabs->setCurrent(int(Tab::Events));
    retranslate();
}

const Inspector::Pages &Inspector::pages()
{
    if (m_pages.entities)
        return m_pages;
    m_pages = {.entities = new EntitiesTab(m_open, m_annotations, m_library, m_tagset, m_stack),
               .events = new EventsTab(m_open, m_annotations, m_tagset, m_stack),
               .notes = new NotesTab(m_open, m_annotations, m_stack),
               .details = new DetailsTab(m_open, m_stack)};
    addPage(Tab::Entities, m_pages.entities);
    addPage(Tab::Events, m_pages.events);
    addPage(Tab::Notes, m_pages.notes);
    addPage(Tab::Details, m_pages.details);
    connect(m_pages.details, &DetailsTab::languagePickRequested, this, &Inspector::languagePickRequested);
    connect(&m_pages.events->arming(), &SlotArming::changed, this, &Inspector::tellOfArming);
    connect(&m_pages.events->arming(), &SlotArming::refused, this, &Inspector::refused);
    m_stack->setCurrentIndex(m_tabs->current());
    return m_pages;
}

void Inspector::addPage(Tab tab, InspectorPage *page)
{
    m_stack->insertWidget(int(tab), page);
    connect(page, &InspectorPage::showSpan, this, &Inspector::showSpan);
    connect(page, &InspectorPage::finished, this, &Inspector::finished);
    connect(page, &InspectorPage::findRequested, this, &Inspector::findRequested);
    connect(page, &InspectorPage::contextRequested, this, &Inspector::contextRequested);
    page->setTagMode(m_tagMode);
    connect(page, &InspectorPage::countChanged, this, [this, tab, page] { m_tabs->setCount(int(tab), page->count()); });
    m_tabs->setCount(int(tab), page->count());
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
    if (selection || m_pages.notes)
        pages().notes->setSelection(selection);
}

bool Inspector::fillSlot(int digit)
{
    return pages().events->fillSlot(digit);
}

void Inspector::setTagMode(bool on)
{
    m_tagMode = on;
    for (InspectorPage *page : findChildren<InspectorPage *>())
        page->setTagMode(on);
}

void Inspector::armSlot(int place)
{
    pages().events->arming().toggle(place);
}

void Inspector::disarmSlot()
{
    pages().events->arming().disarm();
}

void Inspector::fillArmedSlot(const Filler &filler)
{
    pages().events->arming().fill(filler);
}

void Inspector::setDragged(const std::optional<Filler> &filler)
{
    if (filler && isValid(m_open.focusedEvent()))
        showTab(Tab::Events);
    pages().events->setDragged(filler);
}

void Inspector::tellOfArming()
{
    const SlotArming &arming = m_pages.events->arming();
    if (arming.role().isEmpty()) {
        Q_EMIT slotDisarmed();
        return;
    }
    showTab(Tab::Events); // where it is seen
    Q_EMIT slotArmed(argumentRoleName(arming.role()), arming.fitting());
}

void Inspector::focusNextEvent()
{
    pages().events->focusNextEvent();
}

void Inspector::focusPreviousEvent()
{
    pages().events->focusPreviousEvent();
}

void Inspector::startNote()
{
    showTab(Tab::Notes);
    pages().notes->startNote();
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

void Inspector::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_pages.entities) // after this picture, not before it
        QTimer::singleShot(0, this, &Inspector::pages);
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
