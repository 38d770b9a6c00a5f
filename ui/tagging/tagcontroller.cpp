// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagcontroller.h"

#include "models/base/whenready.h"
#include "models/items/openarticle.h"
#include "models/language/languages.h"
#include "models/tagset/tagset.h"
#include "ui/tagging/taggingview.h"
#include "ui/tagging/tagspan.h"

#include <algorithm>

namespace galley {

TagController::TagController(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, TaggingView &view, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_commands(commands)
    , m_tagset(tagset)
    , m_view(view)
    , m_keys(tagset)
{
    connect(&open, &OpenArticle::opened, this, &TagController::reset);
    connect(&open, &OpenArticle::closed, this, &TagController::reset);
    connect(&open, &OpenArticle::focusChanged, this, &TagController::followFocus);
    connect(&open, &OpenArticle::annotationsChanged, this, &TagController::followAnnotations);
}

void TagController::setTagMode(bool on)
{
    if (m_tagMode == on)
        return;
    leaveSpanEdit();
    m_tagMode = on;
    Q_EMIT tagModeChanged(on);
}

void TagController::refuse(const QString &sentence)
{
    Q_EMIT refused(sentence);
}

bool TagController::checkSpan(Span span)
{
    const bool isInBlock = !blockAround(m_open.article(), span).isEmpty();
    if (span.isEmpty())
        refuse(tr("There is no word here to tag."));
    else if (!isInBlock)
        refuse(tr("A mark must lie within one paragraph. Select less."));
    return !span.isEmpty() && isInBlock;
}

std::optional<Span> TagController::target()
{
    const Span selected = m_view.selection();
    const Span meant = selected.isEmpty() ? wordAtCaret(m_open.article(), m_view.caretPosition()) : trimmed(m_open.article().pageText, selected);
    return checkSpan(meant) ? std::optional(meant) : std::nullopt;
}

MarkRef TagController::markOn(const TagType &type, Span span) const
{
    for (const EntityMention &mention : m_open.annotations().mentions) {
        if (!type.isEvent() && mention.type == type.name && mention.fragments == QList<Span>{span})
            return mention.id;
    }
    for (const EventMention &event : m_open.annotations().events) {
        if (type.isEvent() && event.type == type.name && event.trigger == span)
            return event.id;
    }
    return {};
}

void TagController::tag(const TagType &type)
{
    if (!m_open.isOpen())
        return;
    const std::optional<Span> span = target();
    if (!span)
        return;
    m_lastType = type;
    m_view.placeCaret(span->end); // so that the next arrow moves on
    if (const MarkRef there = markOn(type, *span); there.isValid()) {
        focusMark(there);
        return;
    }
    // One trigger tells of one event: a second pill would hide the first. Another key says that the type was wrong.
    const bool isOnItsWay = std::any_of(m_pending.cbegin(), m_pending.cend(), [&](const Pending &pending) {
        return pending.span == *span && (pending.type == type || (type.isEvent() && pending.type.isEvent()));
    });
    if (isOnItsWay)
        return;
    if (const EventMention *event = type.isEvent() ? eventOn(*span) : nullptr)
        changeEvent(*event, type);
    else if (type.isEvent())
        addEvent(type, *span);
    else
        addMention(type, *span);
    Q_EMIT tagged(type);
}

/// The event whose trigger is exactly \a span; where an import brought several, the focused one.
const EventMention *TagController::eventOn(Span span) const
{
    const EventMention *found = nullptr;
    for (const EventMention &event : m_open.annotations().events) {
        if (event.trigger == span && (!found || event.id == m_open.focusedEvent()))
            found = &event;
    }
    return found;
}

void TagController::changeEvent(const EventMention &event, const TagType &type)
{
    EventMention changed = event;
    changed.type = type.name;
    changed.arguments.removeIf([&](const Argument &argument) {
        if (const EntityMention *mention = std::holds_alternative<MentionId>(argument.filler) ? m_open.annotations().mention(std::get<MentionId>(argument.filler)) : nullptr)
            return !m_tagset.acceptsEntity(type.name, argument.role, mention->type);
        return !m_tagset.acceptsEvent(type.name, argument.role);
    });
    m_commands.change(m_open.version(), changed);
    focusMark(event.id);
}

EntityMention TagController::newMention(const QString &type, Span span) const
{
    EntityMention mention;
    mention.fragments = {span};
    mention.type = type;
    mention.level = levelOf(QStringView(m_open.article().pageText).sliced(span.begin, span.length()), type, m_open.article().metadata.language);
    return mention;
}

void TagController::addMention(const TagType &type, Span span)
{
    finish(m_commands.tagEntity(m_open.version(), newMention(type.name, span), m_open.words(span)), {type, span});
}

void TagController::addEvent(const TagType &type, Span span)
{
    EventMention event;
    event.trigger = span;
    event.type = type.name;
    finish(m_commands.tagEvent(m_open.version(), event, m_open.words(span)), {type, span});
}

/// Focuses what was made, once it is on disk.
void TagController::finish(const QFuture<Result<EditOutcome>> &edit, const Pending &pending)
{
    m_pending.append(pending);
    const VersionId version = m_open.version().version;
    whenReady(edit, this, [this, pending, version](const Result<EditOutcome> &outcome) {
        const auto done = std::find_if(m_pending.cbegin(), m_pending.cend(),
                                       [&](const Pending &other) { return other.type == pending.type && other.span == pending.span; });
        if (done != m_pending.cend())
            m_pending.erase(done);
        if (!outcome || m_open.version().version != version)
            return;
        if (!outcome->events.isEmpty())
            focusMark(outcome->events.first().id);
        else if (!outcome->mentions.isEmpty())
            focusMark(outcome->mentions.first().id);
    });
}

void TagController::repeatLast()
{
    if (m_lastType)
        tag(*m_lastType);
    else
        refuse(tr("Nothing has been tagged yet that could be repeated."));
}

void TagController::tagAllEqual()
{
    const EntityMention *mention = m_open.annotations().mention(currentMark().mention());
    if (!mention || mention->fragments.size() != 1) {
        refuse(tr("Put the caret on a name that is tagged, then all equal names can be."));
        return;
    }
    const QString words = m_open.words(mention->cover());
    const QList<Span> places = equalNames(m_open.article(), m_open.annotations(), words, mention->type);
    if (places.isEmpty()) {
        //: %1 is words of the article
        refuse(tr("\"%1\" stands nowhere else in this article without being tagged.").arg(words));
        return;
    }
    QList<EntityMention> added;
    for (const Span place : places) {
        EntityMention equal = *mention;
        equal.id = {};
        equal.fragments = {place};
        added.append(equal);
    }
    m_commands.tagAll(m_open.version(), added, words);
}

std::optional<TagType> TagController::typeOf(MarkRef mark) const
{
    if (const EntityMention *mention = m_open.annotations().mention(mark.mention()))
        return TagType{TagType::Kind::Entity, mention->type};
    if (const EventMention *event = m_open.annotations().event(mark.event()))
        return TagType{TagType::Kind::Event, event->type};
    return std::nullopt;
}

void TagController::writeMark(MarkRef mark, const std::function<void(EntityMention &)> &change, const std::function<void(EventMention &)> &changeEvent)
{
    if (const EntityMention *mention = m_open.annotations().mention(mark.mention())) {
        EntityMention changed = *mention;
        change(changed);
        m_commands.change(m_open.version(), changed);
    } else if (const EventMention *event = m_open.annotations().event(mark.event())) {
        EventMention changed = *event;
        changeEvent(changed);
        m_commands.change(m_open.version(), changed, changed.type == event->type ? QStringList() : m_tagset.rolesWithoutPlace(changed));
    }
}

void TagController::changeType(const TagType &type)
{
    const MarkRef mark = currentMark();
    const std::optional<TagType> before = typeOf(mark);
    if (!before) {
        refuse(tr("There is no mark at the caret whose type could be changed."));
    } else if (before->kind != type.kind) {
        refuse(type.isEvent() ? tr("A mention cannot become an event. Tag the words as an event instead.")
                              : tr("An event cannot become a mention. Tag the words as a mention instead."));
    } else if (*before != type && markOn(type, cover(mark)).isValid()) {
        refuse(tr("These words have a mark of that type already."));
    } else if (*before != type) {
        writeMark(
            mark,
            [&](EntityMention &mention) {
                mention.type = type.name;
                mention.subtype.clear(); // the old type's
            },
            [&](EventMention &event) { event.type = type.name; });
    }
}

void TagController::removeMark()
{
    const MarkRef mark = currentMark();
    if (mark.isValid())
        remove(mark);
    else
        refuse(tr("There is no mark at the caret that could be removed."));
}

void TagController::remove(MarkRef mark)
{
    if (mark.isMention())
        m_commands.removeMention(m_open.version(), mark.mention());
    else if (mark.isEvent())
        m_commands.removeEvent(m_open.version(), mark.event());
}

void TagController::reset()
{
    m_pending.clear();
    leaveSpanEdit();
    setCurrent({});
    m_extended = {};
}

} // namespace galley
