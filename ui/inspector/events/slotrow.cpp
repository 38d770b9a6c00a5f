// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/slotrow.h"

#include "models/items/openarticle.h"
#include "ui/inspector/events/chipdrag.h"
#include "ui/inspector/events/slotrole.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/chip.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/iconbutton.h"
#include "ui/reader/fillermime.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace galley {
namespace {

using metrics::px;

constexpr int frameOutset = 4;  ///< beyond the row, within the card's margin
constexpr int frameGap = 2;     ///< above and below

} // namespace

SlotRow::SlotRow(OpenArticle &open, const Tagset &tagset, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_tagset(tagset)
    , m_role(new SlotRole(this))
    , m_values(new QWidget(this))
    , m_flow(new FlowLayout(metrics::space1, m_values))
{
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_values->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(frameOutset, frameGap, frameOutset, frameGap);
    row->setSpacing(metrics::space2);
    row->addWidget(m_role, 0, Qt::AlignTop);
    row->addWidget(m_values, 1);
    connect(m_role, &SlotRole::clicked, this, [this] { Q_EMIT armRequested(m_slot.role); });
}

QList<FillerLook> SlotRow::looks(const EventSlot &slot) const
{
    QList<FillerLook> looks;
    for (const Argument &argument : slot.arguments)
        looks.append(lookOf(m_open, m_tagset, argument.filler));
    for (const Filler &filler : slot.offers)
        looks.append(lookOf(m_open, m_tagset, filler));
    return looks;
}

void SlotRow::setSlot(const EventSlot &slot, const EventMention &event, int place)
{
    m_event = event;
    m_place = place;
    const QList<FillerLook> newLooks = looks(slot);
    const QString roleName = argumentRoleName(slot.role);
    m_role->setRole(roleName, place); // its tooltip is of the interface's language, too
    if (slot == m_slot && newLooks == m_looks && roleName == m_roleName)
        return;
    m_slot = slot;
    m_looks = newLooks;
    m_roleName = roleName;
    rebuild();
}

void SlotRow::rebuild()
{
    const bool focusInside = m_values->focusWidget() && m_values->focusWidget()->hasFocus();
    clear();
    addChips();
    if (focusInside)
        takeFocus();
    updateGeometry();
}

void SlotRow::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_flow->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
    }
}

// The keyboard stays in the row whose chip it pressed.
void SlotRow::takeFocus()
{
    if (m_flow->count() == 0)
        return;
    for (int i = 0; i < m_flow->count(); ++i) {
        QWidget *widget = m_flow->itemAt(i)->widget();
        if (widget->focusPolicy() != Qt::NoFocus) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SlotRow::addChips()
{
    qsizetype look = 0;
    for (const Argument &argument : std::as_const(m_slot.arguments))
        addFiller(argument, m_looks.at(look++));
    for (qsizetype i = 0; i < m_slot.offers.size(); ++i)
        addOffer(m_slot.offers.at(i), m_looks.at(look++), m_slot.key(i));
    if (m_armed)
        //: in the slot of an event's role that waits for a click on a mark in the text
        addNote(tr("Click it in the text"));
    if (!m_slot.known)
        //: in the slot of an event's role: the event was given another type, and this role was kept from the former one
        addNote(tr("Not a role of this type"));
    if (m_armed || !m_slot.arguments.isEmpty())
        return; // one more is in the menu of a filler
    if (m_slot.offers.isEmpty())
        //: in the slot of an event's role: nothing near the event could fill it
        addNote(tr("None offered"));
    if (m_slot.hasMore)
        addPlus();
}

Chip *SlotRow::addChip(const Filler &filler, const FillerLook &look, bool offered)
{
    auto *chip = new Chip(offered ? Chip::Kind::Offered : Chip::Kind::Filler, m_values);
    chip->setText(look.words);
    if (look.eventGroup.isEmpty())
        chip->setEntityType(look.entityType);
    else
        chip->setEventGroup(look.eventGroup);
    //: tooltip of a filler: its words, then its type
    chip->setToolTip(tr("%1 (%2)").arg(look.words, look.typeName));
    auto *drag = new ChipDrag(chip, filler);
    connect(drag, &ChipDrag::started, this, [this, filler] { Q_EMIT dragStarted(filler); });
    connect(drag, &ChipDrag::ended, this, &SlotRow::dragEnded);
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

void SlotRow::addFiller(const Argument &argument, const FillerLook &look)
{
    Chip *chip = addChip(argument.filler, look, false);
    //: said by a screen reader: the role, then the words that fill it
    chip->setAccessibleName(tr("%1: %2").arg(m_roleName, look.words));
    if (!look.value.isEmpty())
        addNote(look.value);
    if (argument.certainty != Certainty::Confirmed) {
        addNote(certaintyName(argument.certainty));
        chip->setAccessibleDescription(certaintyName(argument.certainty));
    }
    connect(chip, &Chip::clicked, this, [this, chip, argument] { openMenu(chip, argument, chip->mapToGlobal(QPoint(0, chip->height()))); });
    connect(chip, &Chip::menuRequested, this, [this, chip, argument](QPoint position) { openMenu(chip, argument, position); });
}

void SlotRow::addOffer(const Filler &filler, const FillerLook &look, int key)
{
    Chip *chip = addChip(filler, look, true);
    if (key > 0)
        chip->setKey(QString::number(key));
    //: said by a screen reader: a role, then the words that may fill it
    chip->setAccessibleName(tr("Fill %1 with %2").arg(m_roleName, look.words));
    connect(chip, &Chip::clicked, this, [this, filler] { Q_EMIT fillRequested(m_slot.role, filler); });
    connect(chip, &Chip::menuRequested, this, [this, filler] { Q_EMIT goToRequested(filler); });
}

void SlotRow::addNote(const QString &text)
{
    auto *note = new ElidedLabel(text, m_values);
    note->setTone(Tone::Muted);
    note->setFont(uiFont(m_slot.arguments.isEmpty() ? uisize::secondary : uisize::section));
    note->setFixedHeight(px(metrics::chipHeight));
    m_flow->addWidget(note);
    note->show();
}

void SlotRow::addPlus()
{
    auto *plus = new IconButton(u"plus", m_values);
    plus->setIconSize({px(metrics::iconTree), px(metrics::iconTree)});
    plus->setFixedSize(px(metrics::chipHeight), px(metrics::chipHeight));
    //: button behind a role of an event: opens the list of everything that may fill it
    plus->setToolTip(tr("Choose a filler for %1").arg(m_roleName));
    plus->setAccessibleName(plus->toolTip());
    connect(plus, &IconButton::clicked, this, [this, plus] { Q_EMIT pickRequested(m_slot.role, plus); });
    m_flow->addWidget(plus);
    plus->show();
}

void SlotRow::openMenu(Chip *chip, const Argument &argument, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of an event's filler: scrolls the reader to its words
    menu->addAction(tr("Go to"), this, [this, argument] { Q_EMIT goToRequested(argument.filler); });
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const Certainty certainty : {Certainty::Confirmed, Certainty::Claimed, Certainty::Disputed}) {
        QAction *action = menu->addAction(certaintyName(certainty), this, [this, argument, certainty] { Q_EMIT certaintyRequested(argument, certainty); });
        action->setCheckable(true);
        action->setChecked(certainty == argument.certainty);
        group->addAction(action);
    }
    menu->addSeparator();
    if (m_slot.hasMore) {
        //: menu of an event's filler: opens the list of everything else that may fill the role
        menu->addAction(icon(u"plus"), tr("Add another…"), chip, [this, chip] { Q_EMIT pickRequested(m_slot.role, chip); });
    }
    //: menu of an event's filler: takes it out of the role
    menu->addAction(icon(u"x"), tr("Remove"), this, [this, argument] { Q_EMIT removeRequested(argument); });
    menu->popup(globalPosition);
}

void SlotRow::setArmed(bool armed)
{
    if (armed == m_armed)
        return;
    m_armed = armed;
    m_role->setArmed(armed);
    setFrame(armed ? Frame::Armed : Frame::None);
    rebuild();
}

void SlotRow::setNumberShown(bool shown)
{
    m_role->setNumberShown(shown);
}

bool SlotRow::takes(const Filler &filler) const
{
    return mayFill(m_event, m_slot.role, filler, m_open.annotations(), m_tagset);
}

void SlotRow::setDragged(const std::optional<Filler> &filler)
{
    const bool fits = filler && takes(*filler);
    m_role->setQuiet(filler && !fits);
    setFrame(fits ? Frame::Fits : m_armed ? Frame::Armed : Frame::None);
}

void SlotRow::setFrame(Frame frame)
{
    m_frame = frame;
    update();
}

/// Dotted, like what is offered, where a dragged mark may be dropped; filled under it; solid while a click is awaited.
void SlotRow::paintEvent(QPaintEvent *)
{
    if (m_frame == Frame::None)
        return;
    const Palette &palette = Palette::current();
    QPainter painter(this);
    if (m_frame == Frame::Armed) {
        paintRounded(painter, QRectF(rect()), metrics::radiusRow, palette[Tone::AccentTint], palette[Tone::Accent]);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(palette[Tone::Accent], 1, Qt::CustomDashLine);
    pen.setDashPattern({1, 2});
    painter.setPen(pen);
    painter.setBrush(m_frame == Frame::Entered ? QBrush(palette[Tone::AccentTint]) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusRow, metrics::radiusRow);
}

void SlotRow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto filler = fillerFromMime(event->mimeData());
    if (!filler || !takes(*filler))
        return;
    event->acceptProposedAction();
    setFrame(Frame::Entered);
}

void SlotRow::dragLeaveEvent(QDragLeaveEvent *)
{
    setFrame(Frame::Fits); // the drag goes on elsewhere
}

void SlotRow::dropEvent(QDropEvent *event)
{
    const auto filler = fillerFromMime(event->mimeData());
    setFrame(m_armed ? Frame::Armed : Frame::None);
    if (!filler)
        return;
    event->acceptProposedAction();
    Q_EMIT fillRequested(m_slot.role, *filler);
    Q_EMIT dragEnded(); // the chip that was dragged may be gone by now
}

} // namespace galley
