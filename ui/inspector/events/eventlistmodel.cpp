// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/eventlistmodel.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/events/slots.h"
#include "ui/inspector/markrow.h"
#include "ui/inspector/rowchange.h"
#include "ui/reader/tagsetnames.h"

namespace galley {

using namespace Qt::StringLiterals;

EventListModel::EventListModel(OpenArticle &open, const Tagset &tagset, QObject *parent)
    : QAbstractListModel(parent)
    , m_open(open)
    , m_tagset(tagset)
{
}

void EventListModel::refresh()
{
    QList<EventMentionId> events;
    events.reserve(m_open.annotations().events.size());
    for (const EventMention &event : m_open.annotations().events)
        events.append(event.id);
    const RowChange change = rowChange(m_events, events);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_events.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_events = events;
        endInsertRows();
    }
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_events.size()) - 1));
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventMention *event = m_open.annotations().event(m_events.at(index.row()));
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case RowWordsRole:
        return wordsOf(m_open, event->trigger);
    case RowEventGroupRole:
        return groupOf(m_tagset, event->type);
    case RowEndRole:
        return fillersOf(*event);
    case RowIdRole:
        return number(event->id);
    case RowIsEventRole:
        return true;
    case Qt::AccessibleTextRole:
        //: said by a screen reader, and in a tooltip: an event's type, the word that names it, who or what is in it
        return tr("%1: %2, %3").arg(eventLabelWithRealis(event->type, event->realis), wordsOf(m_open, event->trigger), fillersOf(*event));
    default:
        return {};
    }
}

QString EventListModel::fillersOf(const EventMention &event) const
{
    QString all;
    for (const Filler &filler : mainFillers(event, m_tagset)) {
        const QString words = wordsOf(m_open, m_open.annotations().span(filler));
        //: names one after the other in a narrow row: what is there already, then one more
        all = all.isEmpty() ? words : tr("%1, %2").arg(all, words);
    }
    return all.isEmpty() ? u"—"_s : all;
}

} // namespace galley
