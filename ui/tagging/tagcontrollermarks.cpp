// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Which mark is current, its boundaries, and the keys of TagController.
#include "ui/tagging/tagcontroller.h"

#include "models/items/openarticle.h"
#include "models/language/languages.h"
#include "ui/tagging/taggingview.h"
#include "ui/tagging/tagspan.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley {

namespace {

bool touches(Span cover, Span place)
{
    return place.begin <= cover.end && cover.begin <= place.end;
}

/// The character boundary after, respectively before, \a offset as a reader sees characters.
qsizetype nextCharacter(QStringView text, qsizetype offset, bool forwards)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    finder.setPosition(offset);
    const qsizetype found = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? offset : found;
}

} // namespace

Span TagController::cover(MarkRef mark) const
{
    if (const EntityMention *mention = m_open.annotations().mention(mark.mention()))
        return mention->cover();
    if (const EventMention *event = m_open.annotations().event(mark.event()))
        return event->trigger;
    return {};
}

/// The shortest mark that the caret touches or that has to do with the selection; an event before a mention.
MarkRef TagController::innermostMark() const
{
    const Span place = m_view.selection();
    const bool isCaret = place.isEmpty();
    MarkRef best;
    qsizetype bestLength = 0;
    const auto consider = [&](MarkRef mark, Span span) {
        const bool isThere = isCaret ? touches(span, place) : span.overlaps(place);
        if (!isThere || (best.isValid() && span.length() >= bestLength))
            return;
        best = mark;
        bestLength = span.length();
    };
    for (const EventMention &event : m_open.annotations().events)
        consider(event.id, event.trigger);
    for (const EntityMention &mention : m_open.annotations().mentions) {
        for (const Span fragment : mention.fragments)
            consider(mention.id, fragment);
    }
    return best;
}

MarkRef TagController::currentMark() const
{
    return m_current.isValid() ? m_current : innermostMark();
}

void TagController::setCurrent(MarkRef mark)
{
    if (m_current == mark)
        return;
    m_current = mark;
    Q_EMIT focusedMarkChanged();
}

void TagController::focusMark(MarkRef mark)
{
    if (mark.isEvent()) {
        m_open.focusMention({});
        m_open.focusEvent(mark.event());
    } else if (mark.isMention()) {
        m_open.focusMention(mark.mention());
    }
    setCurrent(mark); // also when it had the focus before
}

/// What was focused last: article and inspector may focus an event and a mention at the same time.
void TagController::followFocus()
{
    const MentionId mention = m_open.focusedMention();
    const EventMentionId event = m_open.focusedEvent();
    const bool isNewMention = isValid(mention) && mention != m_seenMention;
    const bool isNewEvent = isValid(event) && event != m_seenEvent;
    m_seenMention = mention;
    m_seenEvent = event;
    if (isNewMention)
        setCurrent(mention);
    else if (isNewEvent)
        setCurrent(event);
    else if (m_current.isMention() ? m_current.mention() != mention : m_current.event() != event)
        setCurrent({});
}

void TagController::followCaret()
{
    if (m_current.isValid() && !isEditingSpan() && !touches(cover(m_current), m_view.selection()))
        setCurrent({});
}

void TagController::followAnnotations()
{
    if (m_edited.isValid() && cover(m_edited).isEmpty())
        leaveSpanEdit();
    if (m_current.isValid() && cover(m_current).isEmpty())
        setCurrent({});
}

void TagController::startSpanEdit()
{
    const MarkRef mark = currentMark();
    if (!mark.isValid()) {
        refuse(tr("There is no mark at the caret whose boundaries could be changed."));
        return;
    }
    m_edited = mark;
    setCurrent(mark);
    m_view.selectSpan(cover(mark));
    Q_EMIT spanEditingChanged(true);
}

void TagController::leaveSpanEdit()
{
    if (!isEditingSpan())
        return;
    const Span unchanged = cover(m_edited);
    m_edited = {};
    if (!unchanged.isEmpty())
        m_view.placeCaret(unchanged.end);
    Q_EMIT spanEditingChanged(false);
}

void TagController::writeSpan()
{
    if (!isEditingSpan())
        return;
    const MarkRef mark = m_edited;
    const Span span = trimmed(m_open.article().pageText, m_view.selection());
    if (!checkSpan(span))
        return;
    if (span != cover(mark)) {
        if (markOn(typeOf(mark).value_or(TagType()), span).isValid()) {
            refuse(tr("These words have a mark of that type already."));
            return;
        }
        writeMark(
            mark, [span](EntityMention &mention) { mention.fragments = withBoundaries(mention.fragments, span); },
            [span](EventMention &event) { event.trigger = span; });
    }
    m_edited = {};
    m_view.placeCaret(span.end);
    Q_EMIT spanEditingChanged(false);
}

void TagController::moveBoundary(TagCommand::Kind kind)
{
    const bool isEnd = kind == TagCommand::Kind::EndOneOn || kind == TagCommand::Kind::EndOneBack;
    const bool forwards = kind == TagCommand::Kind::EndOneOn || kind == TagCommand::Kind::BeginOneOn;
    Span span = m_view.selection();
    qsizetype &boundary = isEnd ? span.end : span.begin;
    boundary = nextCharacter(m_open.article().pageText, boundary, forwards);
    if (!span.isEmpty() && !blockAround(m_open.article(), span).isEmpty())
        m_view.selectSpan(span);
}

/// Grows the selection in one direction from what it began with, and shrinks it on the way back.
void TagController::extendByWord(bool forwards)
{
    const Span selected = m_view.selection();
    if (selected != m_extended)
        m_extendOrigin = selected;
    if (selected.end > m_extendOrigin.end)
        forwards ? m_view.growSelectionEnd() : m_view.shrinkSelectionEnd();
    else if (selected.begin < m_extendOrigin.begin)
        forwards ? m_view.shrinkSelectionBegin() : m_view.growSelectionBegin();
    else
        forwards ? m_view.growSelectionEnd() : m_view.growSelectionBegin();
    m_extended = m_view.selection();
}

void TagController::goToEvent(int step)
{
    const QList<EventMention> &events = m_open.annotations().events;
    const EventMentionId focused = m_open.focusedEvent();
    auto at = std::find_if(events.cbegin(), events.cend(), [focused](const EventMention &event) { return event.id == focused; });
    if (at == events.cend()) {
        // none is focused: the next one from the caret
        const qsizetype caret = m_view.caretPosition();
        at = std::find_if(events.cbegin(), events.cend(), [caret](const EventMention &event) { return event.trigger.begin >= caret; });
        if (step > 0)
            --step;
    }
    const qsizetype index = std::distance(events.cbegin(), at) + step;
    if (index < 0 || index >= events.size())
        return;
    const EventMention event = events[index];
    m_view.placeCaret(event.trigger.begin);
    m_view.scrollTo(event.trigger);
    focusMark(event.id);
}

void TagController::nextEvent()
{
    goToEvent(1);
}

void TagController::previousEvent()
{
    goToEvent(-1);
}

void TagController::askForSlot(const TagCommand &command)
{
    if (!isValid(m_open.focusedEvent()))
        refuse(tr("Choose an event first, then a number fills one of its roles."));
    else if (command.kind == TagCommand::Kind::ArmSlot)
        Q_EMIT slotArmRequested(command.slot);
    else
        Q_EMIT slotRequested(command.slot);
}

TagCommand TagController::commandFor(const QKeyEvent &event) const
{
    if (!m_open.isOpen())
        return {};
    const Qt::LayoutDirection direction = isRightToLeft(m_open.article().metadata.language) ? Qt::RightToLeft : Qt::LeftToRight;
    if (isEditingSpan())
        return spanEditCommand(event, direction);
    const TagCommand command = tagCommand(event, m_keys, direction);
    // The slots of an event that has the focus are on show while somebody reads, too.
    const bool armsWhileReading = command.kind == TagCommand::Kind::ArmSlot && isValid(m_open.focusedEvent());
    return m_tagMode || armsWhileReading ? command : TagCommand();
}

bool TagController::wants(const QKeyEvent &event) const
{
    return commandFor(event).kind != TagCommand::Kind::None;
}

bool TagController::handle(const QKeyEvent &event)
{
    const TagCommand command = commandFor(event);
    run(command);
    return command.kind != TagCommand::Kind::None;
}

void TagController::run(const TagCommand &command)
{
    using Kind = TagCommand::Kind;
    switch (command.kind) {
    case Kind::None:
    case Kind::Ignore:
        return;
    case Kind::Tag:
        return tag(command.type);
    case Kind::ChangeType:
        return changeType(command.type);
    case Kind::OpenPalette:
        Q_EMIT paletteRequested();
        return;
    case Kind::OpenChangePalette:
        if (const MarkRef mark = currentMark(); mark.isValid())
            Q_EMIT changePaletteRequested(mark.isEvent());
        else
            refuse(tr("There is no mark at the caret whose type could be changed."));
        return;
    case Kind::FillSlot:
    case Kind::ArmSlot:
        return askForSlot(command);
    case Kind::GrowEnd:
        return m_view.growSelectionEnd();
    case Kind::GrowBegin:
        return m_view.growSelectionBegin();
    case Kind::ShrinkEnd:
        return m_view.shrinkSelectionEnd();
    case Kind::ShrinkBegin:
        return m_view.shrinkSelectionBegin();
    case Kind::ExtendForwards:
    case Kind::ExtendBackwards:
        return extendByWord(command.kind == Kind::ExtendForwards);
    case Kind::EndOneOn:
    case Kind::EndOneBack:
    case Kind::BeginOneOn:
    case Kind::BeginOneBack:
        return moveBoundary(command.kind);
    case Kind::Write:
        return writeSpan();
    case Kind::Leave:
        return leaveSpanEdit();
    }
}

} // namespace galley
