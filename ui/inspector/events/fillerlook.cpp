// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/fillerlook.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/reader/tagsetnames.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype isoDateLength = 10; // "2015-11-13", before a part of the day or an hour

} // namespace

QString groupOf(const Tagset &tagset, const QString &eventType)
{
    const EventType *type = tagset.eventType(eventType);
    return type ? type->group : u"Other"_s;
}

QString readableValue(const QString &norm)
{
    const QDate date = QDate::fromString(norm.left(isoDateLength), Qt::ISODate);
    if (!date.isValid())
        return norm;
    //: how a date is written in little room: "13 Nov 2015"; the letters are those of Qt's date formats
    return QLocale().toString(date, QCoreApplication::translate("galley::EventCard", "d MMM yyyy"));
}

FillerLook lookOf(const OpenArticle &open, const Tagset &tagset, const Filler &filler)
{
    if (const auto *id = std::get_if<MentionId>(&filler)) {
        const EntityMention *mention = open.annotations().mention(*id);
        if (!mention)
            return {};
        return {wordsOf(open, mention->cover()), entityTypeName(mention->type), mention->type, {}, readableValue(mention->norm)};
    }
    const EventMention *event = open.annotations().event(std::get<EventMentionId>(filler));
    if (!event)
        return {};
    return {wordsOf(open, event->trigger), eventTypeName(event->type), {}, groupOf(tagset, event->type), {}};
}

} // namespace galley
