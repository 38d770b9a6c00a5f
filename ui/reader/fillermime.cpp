// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/fillermime.h"

#include <QMimeData>

namespace galley {

QByteArray toMime(const Filler &filler)
{
    const auto *mention = std::get_if<MentionId>(&filler);
    const qint64 id = mention ? number(*mention) : number(std::get<EventMentionId>(filler));
    return QByteArray(mention ? "mention " : "event ") + QByteArray::number(id);
}

std::optional<Filler> fillerFromMime(const QMimeData *data)
{
    const QList<QByteArray> parts = data->data(QString::fromUtf16(fillerMimeType)).split(' ');
    if (parts.size() != 2)
        return std::nullopt;
    const qint64 id = parts.at(1).toLongLong();
    if (id <= 0)
        return std::nullopt;
    return parts.at(0) == "event" ? Filler(EventMentionId{id}) : Filler(MentionId{id});
}

} // namespace galley
