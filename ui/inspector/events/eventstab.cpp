// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/eventstab.h"

#include "models/items/openarticle.h"
#include "models/search/queryedit.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/events/eventcard.h"
#include "ui/inspector/events/eventediting.h"
#include "ui/inspector/events/eventlistmodel.h"
#include "ui/inspector/events/slotarming.h"
#include "ui/inspector/events/slots.h"
#include "ui/inspector/fittingscroll.h"
#include "ui/inspector/marklistview.h"
#include "ui/inspector/markrow.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace galley {
namespace {

using metrics::px;

constexpr int captionHeight = 28;
constexpr int rowsAtLeast = 3;

QLabel *makeCaption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(uiFont(uisize::secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumHeight(px(captionHeight));
    return label;
}

} // namespace

EventsTab::EventsTab(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QWidget *parent)
    : InspectorPage(open, parent)
    , m_tagset(tagset)
    , m_editing(new EventEditing(open, commands, tagset, this))
    , m_arming(new SlotArming(open, *m_editing, tagset, this))
    , m_filled(new QWidget(this))
    , m_position(makeCaption(m_filled))
    , m_remove(new IconButton(u"trash-2", m_filled))
    , m_previous(new IconButton(u"chevron-up", m_filled))
    , m_next(new IconButton(u"chevron-down", m_filled))
    , m_card(new EventCard(open, tagset, *m_editing, *m_arming, m_filled))
    , m_scroll(new FittingScroll(m_card, m_filled))
    , m_listName(makeCaption(m_filled))
    , m_model(new EventListModel(open, tagset, this))
    , m_list(new MarkListView(m_filled))
    , m_delegate(new MarkRowDelegate(metrics::eventRow, m_list))
    , m_empty(new EmptyState(u"zap", this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMinimumHeight(rowsAtLeast * px(metrics::eventRow));
    for (IconButton *button : {m_remove, m_previous, m_next})
        button->setIconSize({px(metrics::iconTree), px(metrics::iconTree)});
    layOut();
    connectParts();
    retranslate();
    qApp->installEventFilter(this); // for Alt, wherever the keyboard is
}

void EventsTab::layOut()
{
    const int margin = px(metrics::inspectorMargin);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(margin - metrics::space2, 0, margin - metrics::space2, 0);
    caption->setSpacing(0);
    caption->addSpacing(metrics::space2); // layouts turn around, their margins do not
    caption->addWidget(m_position, 1);
    caption->addWidget(m_remove);
    caption->addWidget(m_previous);
    caption->addWidget(m_next);
    auto *card = new QVBoxLayout;
    card->setContentsMargins(margin, 0, margin, 0);
    card->addWidget(m_scroll);
    auto *name = new QHBoxLayout;
    name->setContentsMargins(margin, metrics::space2, margin, 0);
    name->addWidget(m_listName);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(margin - metrics::space2, 0, margin - metrics::space2, metrics::space2);
    list->addWidget(m_list);

    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(caption);
    column->addLayout(card);
    column->addLayout(name);
    column->addLayout(list, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_filled);
    whole->addWidget(m_empty);
}

void EventsTab::connectParts()
{
    OpenArticle &article = open();
    connect(&article, &OpenArticle::metadataChanged, this, &EventsTab::refreshWhenShown);
    connect(&article, &OpenArticle::blocksChanged, this, &EventsTab::refreshWhenShown);
    // It follows the article: what it says covers everything else that the page shows.
    connect(m_editing, &EventEditing::eventChanged, this, &EventsTab::refreshWhenShown);
    connect(m_card, &EventCard::goToRequested, this, [this](const Filler &filler) {
        const Span span = open().annotations().span(filler);
        if (const auto *event = std::get_if<EventMentionId>(&filler))
            open().focusEvent(*event);
        goTo(span);
    });
    connect(m_remove, &IconButton::clicked, m_editing, &EventEditing::removeEvent);
    connect(m_next, &IconButton::clicked, this, &EventsTab::focusNextEvent);
    connect(m_previous, &IconButton::clicked, this, &EventsTab::focusPreviousEvent);
    connect(m_list, &MarkListView::chosen, this, [this](const QModelIndex &index) { focusRow(index.row()); });
    connect(m_list, &MarkListView::reached, this, [this](const QModelIndex &index) { focusRow(index.row()); });
    connect(m_list, &MarkListView::menuRequested, this, [this](const QModelIndex &index, QPoint place) {
        if (const EventMention *event = open().annotations().event(m_model->eventAt(index.row()))) {
            const QString query = toggledFilter({}, u"event", event->type);
            openSearchMenu(place, query, query);
        }
    });
    connect(m_list, &MarkListView::removeRequested, m_editing, &EventEditing::removeEvent);
}

int EventsTab::count() const
{
    return int(open().annotations().events.size());
}

void EventsTab::refresh()
{
    m_delegate->setWordsFont(articleFont(open(), readingsize::row));
    m_model->refresh();
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty && open().isOpen());
    m_filled->setVisible(!empty);
    refreshCard();
    Q_EMIT countChanged();
}

void EventsTab::refreshCard()
{
    const auto &event = m_editing->event();
    const int row = event ? m_model->rowOf(event->id) : -1;
    const int all = m_model->rowCount();
    m_scroll->setVisible(event.has_value());
    m_remove->setVisible(event.has_value());
    //: above the card of an event: which one of all events of the article it is
    m_position->setText(event ? tr("Event %L1 of %L2").arg(row + 1).arg(all) : tr("%Ln events", nullptr, all));
    m_previous->setEnabled(all > 0 && row != 0);
    m_next->setEnabled(row + 1 < all);
    m_card->refresh();
    m_list->setQuietCurrent(row < 0 ? QModelIndex() : m_model->index(row));
}

void EventsTab::focusRow(int row)
{
    const EventMention *event = open().annotations().event(m_model->eventAt(row));
    if (!event)
        return;
    const Span trigger = event->trigger;
    open().focusEvent(event->id);
    goTo(trigger);
}

void EventsTab::goTo(Span span)
{
    if (!span.isEmpty())
        Q_EMIT showSpan(span);
}

void EventsTab::focusNextEvent()
{
    m_model->refresh();
    const int row = m_editing->event() ? m_model->rowOf(m_editing->event()->id) : -1;
    focusRow(row + 1);
}

void EventsTab::focusPreviousEvent()
{
    m_model->refresh();
    const int row = m_editing->event() ? m_model->rowOf(m_editing->event()->id) : m_model->rowCount();
    focusRow(row - 1);
}

bool EventsTab::fillSlot(int digit)
{
    if (digit < 1 || !m_editing->event())
        return false;
    for (const EventSlot &slot : slotsOf(*m_editing->event(), open().annotations(), m_tagset, open().article().pageText)) {
        for (qsizetype i = 0; i < slot.offers.size(); ++i) {
            if (slot.key(i) == digit)
                return m_editing->fill(slot.role, slot.offers.at(i));
        }
    }
    return false;
}

void EventsTab::setDragged(const std::optional<Filler> &filler)
{
    m_card->setDragged(filler);
}

void EventsTab::keyPressEvent(QKeyEvent *event)
{
    const bool figure = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (figure && modifiers == Qt::AltModifier) {
        m_altUsed = true;
        m_arming->toggle(event->key() - Qt::Key_0);
    } else if (event->key() == Qt::Key_Escape && !m_arming->role().isEmpty()) {
        m_arming->disarm();
    } else if (!figure || modifiers != Qt::NoModifier || !fillSlot(event->key() - Qt::Key_0)) {
        InspectorPage::keyPressEvent(event);
    }
}

void EventsTab::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Alt || !std::exchange(m_altUsed, false)) // alone it shows the menus
        InspectorPage::keyReleaseEvent(event);
}

/// Roles show their numbers while Alt is held.
bool EventsTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    const bool released = event->type() == QEvent::KeyRelease;
    if ((pressed || released) && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        m_card->setNumbersShown(pressed);
    else if (event->type() == QEvent::ApplicationStateChange || event->type() == QEvent::WindowDeactivate)
        m_card->setNumbersShown(false);
    return InspectorPage::eventFilter(watched, event);
}

void EventsTab::retranslate()
{
    m_empty->setSentence(isTagMode() ? tr("Select words, then press Shift and a letter") : tr("Press T to tag the first event"));
    //: button above the card of an event: deletes it
    m_remove->setToolTip(tr("Delete the event"));
    m_previous->setToolTip(tr("Previous event"));
    m_next->setToolTip(tr("Next event"));
    for (IconButton *button : {m_remove, m_previous, m_next})
        button->setAccessibleName(button->toolTip());
    //: heading of the list of all events in the article
    m_listName->setText(tr("In this article"));
    m_list->setAccessibleName(tr("Events in this article"));
    m_card->retranslate();
}

} // namespace galley
