// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/eventcard.h"

#include "models/items/openarticle.h"
#include "ui/inspector/card.h"
#include "ui/inspector/events/eventattributes.h"
#include "ui/inspector/events/eventediting.h"
#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/events/fillerpicker.h"
#include "ui/inspector/events/slotarming.h"
#include "ui/inspector/events/slotrow.h"
#include "ui/inspector/events/slots.h"
#include "ui/inspector/inlinecombo.h"
#include "ui/inspector/markicons.h"
#include "ui/inspector/quotelabel.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace galley {
namespace {

constexpr qreal headingSize = 14;
constexpr int slotGap = 2;   // between the rows' own margins
constexpr int slotOutset = 4; // of a row's frame into the card's margin

} // namespace

EventCard::EventCard(OpenArticle &open, const Tagset &tagset, EventEditing &editing, SlotArming &arming, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_tagset(tagset)
    , m_editing(editing)
    , m_arming(arming)
    , m_card(new Card(this))
    , m_type(new InlineCombo(m_card))
    , m_group(new QLabel(m_card))
    , m_quote(new QuoteLabel(m_card))
    , m_attributes(new EventAttributes(m_card))
    , m_picker(new FillerPicker(open, tagset, this))
{
    m_type->setFont(uiFont(headingSize, true));
    m_group->setFont(uiFont(uisize::secondary));
    m_group->setForegroundRole(QPalette::PlaceholderText);
    m_group->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);

    QVBoxLayout *top = m_card->addSection();
    top->setSpacing(metrics::space1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_type);
    heading->addStretch();
    heading->addWidget(m_group);
    top->addLayout(heading);
    top->addWidget(m_quote);
    m_slots = m_card->addSection();
    m_slots->setSpacing(slotGap);
    const QMargins margins = m_slots->contentsMargins();
    m_slots->setContentsMargins(margins.left() - slotOutset, margins.top() - slotGap, margins.right() - slotOutset, margins.bottom() - slotGap);
    m_card->addSection()->addWidget(m_attributes);

    connect(m_type, &QComboBox::activated, this, [this](int index) { m_editing.setType(m_type->itemData(index).toString()); });
    connect(m_picker, &FillerPicker::picked, this, [this](const Filler &filler) { m_editing.fill(m_pickedRole, filler); });
    connect(&m_arming, &SlotArming::changed, this, &EventCard::showArming);
    connectAttributes();
    retranslate();
}

void EventCard::connectAttributes()
{
    connect(m_attributes, &EventAttributes::realisChosen, this, [this](Realis realis) { m_editing.setRealis(realis); });
    connect(m_attributes, &EventAttributes::certaintyChosen, this, [this](Certainty certainty) { m_editing.setCertainty(certainty); });
    connect(m_attributes, &EventAttributes::tenseChosen, this, [this](Tense tense) { m_editing.setTense(tense); });
    connect(m_attributes, &EventAttributes::negatedChosen, this, [this](bool negated) { m_editing.setNegated(negated); });
}

void EventCard::fillTypes()
{
    m_type->clear();
    QString group;
    for (const EventType &type : m_tagset.eventTypes()) {
        if (!group.isEmpty() && type.group != group)
            m_type->insertSeparator(m_type->count());
        group = type.group;
        m_type->addItem(eventGroupIcon(type.group), eventTypeName(type.name), type.name);
    }
}

void EventCard::refresh()
{
    const auto &event = m_editing.event();
    if (!event)
        return;
    const QString group = groupOf(m_tagset, event->type);
    if (m_type->findData(event->type) < 0) // an imported type that the tagset does not have
        m_type->addItem(eventGroupIcon(group), eventTypeName(event->type), event->type);
    m_type->setCurrentData(event->type);
    m_type->setEventGroup(group);
    m_group->setText(eventGroupName(group));
    m_quote->setEventGroup(group);
    m_quote->setQuotation(quotationAround(m_open.article().pageText, m_open.article().blocks, event->trigger), m_open.article().metadata.language);
    m_attributes->setEvent(*event);
    showSlots(*event);
}

void EventCard::showSlots(const EventMention &event)
{
    const QList<EventSlot> all = slotsOf(event, m_open.annotations(), m_tagset, m_open.article().pageText);
    for (int i = 0; i < all.size(); ++i) {
        SlotRow *row = rowOf(i);
        row->setSlot(all.at(i), event, i + 1);
        row->setArmed(all.at(i).role == m_arming.role());
        row->show();
    }
    for (qsizetype i = all.size(); i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
}

SlotRow *EventCard::rowOf(int index)
{
    if (index < m_rows.size())
        return m_rows.at(index);
    auto *row = new SlotRow(m_open, m_tagset, m_card);
    connect(row, &SlotRow::fillRequested, this, [this](const QString &role, const Filler &filler) { m_editing.fill(role, filler); });
    connect(row, &SlotRow::armRequested, this, [this](const QString &role) { m_arming.toggle(role); });
    connect(row, &SlotRow::dragStarted, this, &EventCard::setDragged);
    connect(row, &SlotRow::dragEnded, this, [this] { setDragged(std::nullopt); });
    connect(row, &SlotRow::pickRequested, this, &EventCard::pick);
    connect(row, &SlotRow::certaintyRequested, this, [this](const Argument &argument, Certainty certainty) { m_editing.setArgumentCertainty(argument, certainty); });
    connect(row, &SlotRow::removeRequested, this, [this](const Argument &argument) { m_editing.removeArgument(argument); });
    connect(row, &SlotRow::goToRequested, this, &EventCard::goToRequested);
    m_slots->addWidget(row);
    m_rows.append(row);
    // Keeps the keyboard's order: slots before the attributes.
    setTabOrder(row, m_attributes);
    return row;
}

void EventCard::showArming()
{
    for (SlotRow *row : std::as_const(m_rows))
        row->setArmed(!row->isHidden() && row->role() == m_arming.role());
}

void EventCard::setNumbersShown(bool shown)
{
    for (SlotRow *row : std::as_const(m_rows))
        row->setNumberShown(shown);
}

void EventCard::setDragged(const std::optional<Filler> &filler)
{
    for (SlotRow *row : std::as_const(m_rows))
        row->setDragged(filler);
}

void EventCard::pick(const QString &role, const QWidget *anchor)
{
    if (!m_editing.event())
        return;
    m_pickedRole = role;
    m_picker->open(argumentRoleName(role), pickableFillers(*m_editing.event(), role, m_open.annotations(), m_tagset, m_open.article().pageText), anchor);
}

void EventCard::retranslate()
{
    fillTypes();
    //: accessible name of the field that changes an event's type
    m_type->setAccessibleName(tr("Type of the event"));
    m_attributes->retranslate();
    refresh();
}

} // namespace galley
