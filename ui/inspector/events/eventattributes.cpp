// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/eventattributes.h"

#include "ui/kit/flowlayout.h"
#include "ui/inspector/inlinecombo.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace galley {
namespace {

constexpr Realis allRealis[] = {Realis::Actual, Realis::Planned, Realis::Possible, Realis::Generic};
constexpr Certainty allCertainties[] = {Certainty::Confirmed, Certainty::Claimed, Certainty::Disputed};
constexpr Tense allTenses[] = {Tense::Past, Tense::Present, Tense::Future, Tense::Unspecified};

} // namespace

EventAttributes::EventAttributes(QWidget *parent)
    : QWidget(parent)
    , m_realisLabel(addLabel())
    , m_realis(new SegmentedControl(this))
    , m_certaintyLabel(addLabel())
    , m_certainty(new SegmentedControl(this))
    , m_tenseLabel(new QLabel(this))
    , m_tense(new InlineCombo(this))
    , m_negated(new QCheckBox(this))
{
    for (const Realis realis : allRealis)
        m_realis->addSegment(int(realis), realisName(realis));
    for (const Certainty certainty : allCertainties)
        m_certainty->addSegment(int(certainty), certaintyName(certainty));
    for (const Tense tense : allTenses)
        m_tense->addItem(tenseName(tense), int(tense));
    m_tenseLabel->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : {static_cast<QWidget *>(m_tenseLabel), static_cast<QWidget *>(m_tense), static_cast<QWidget *>(m_negated)})
        widget->setFont(uiFont(uisize::secondary));
    m_tenseLabel->setBuddy(m_tense);

    auto *tense = new QWidget(this);
    auto *tenseRow = new QHBoxLayout(tense);
    tenseRow->setContentsMargins(0, 0, 0, 0);
    tenseRow->setSpacing(metrics::space2);
    tenseRow->addWidget(m_tenseLabel);
    tenseRow->addWidget(m_tense);
    m_negated->setFixedHeight(metrics::px(metrics::segmentHeight));
    auto *last = new FlowLayout(metrics::space2);
    last->setLastAtEnd(true);
    last->addWidget(tense);
    last->addWidget(m_negated);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_realisLabel);
    column->addWidget(m_realis);
    column->addSpacing(metrics::space1);
    column->addWidget(m_certaintyLabel);
    column->addWidget(m_certainty);
    column->addSpacing(metrics::space1);
    column->addLayout(last);

    connect(m_realis, &SegmentedControl::chosen, this, [this](int id) { Q_EMIT realisChosen(Realis(id)); });
    connect(m_certainty, &SegmentedControl::chosen, this, [this](int id) { Q_EMIT certaintyChosen(Certainty(id)); });
    connect(m_tense, &QComboBox::activated, this, [this](int index) { Q_EMIT tenseChosen(Tense(m_tense->itemData(index).toInt())); });
    connect(m_negated, &QCheckBox::clicked, this, &EventAttributes::negatedChosen);
    retranslate();
}

QLabel *EventAttributes::addLabel()
{
    auto *label = new QLabel(this);
    label->setFont(uiFont(uisize::section));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void EventAttributes::setEvent(const EventMention &event)
{
    m_realis->setCurrent(int(event.realis));
    m_certainty->setCurrent(int(event.certainty));
    m_tense->setCurrentData(int(event.tense));
    m_negated->setChecked(event.negated);
}

void EventAttributes::retranslate()
{
    //: field of an event: whether it happened, is planned, is possible or is said in general
    m_realisLabel->setText(tr("Realis"));
    //: field of an event: whether the source confirms it, claims it or disputes it
    m_certaintyLabel->setText(tr("Certainty"));
    //: field of an event: past, present or future
    m_tenseLabel->setText(tr("Tense"));
    //: check box of an event: the text says that it did not happen
    m_negated->setText(tr("Negated"));
    m_realis->setAccessibleName(m_realisLabel->text());
    m_certainty->setAccessibleName(m_certaintyLabel->text());
    m_tense->setAccessibleName(m_tenseLabel->text());
    for (const Realis realis : allRealis)
        m_realis->setSegmentText(int(realis), realisName(realis));
    for (const Certainty certainty : allCertainties)
        m_certainty->setSegmentText(int(certainty), certaintyName(certainty));
    for (const Tense tense : allTenses)
        m_tense->setItemText(m_tense->findData(int(tense)), tenseName(tense));
}

} // namespace galley
