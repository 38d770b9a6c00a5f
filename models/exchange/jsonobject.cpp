// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonobject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace galley {

Result<QJsonObject> parseJsonObject(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::FormatInvalid, {}, u"byte %1: %2"_s.arg(fault.offset + 1).arg(fault.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::FormatInvalid, {}, u"not a JSON object"_s);
    return document.object();
}

} // namespace galley
