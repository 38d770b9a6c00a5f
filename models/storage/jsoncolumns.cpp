// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/jsoncolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley {

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QString originsToText(const MetadataOrigins &origins)
{
    return QString::fromUtf8(QJsonDocument(originsToJson(origins)).toJson(QJsonDocument::Compact));
}

MetadataOrigins originsFromText(const QString &json)
{
    return originsFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace galley
