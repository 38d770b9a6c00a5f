// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonline.h"

#include <QJsonDocument>

namespace galley {

QByteArray jsonLine(const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Outside of strings JSON is ASCII, and a lead byte of UTF-8 stands nowhere else.
    line.replace("\xC2\x85", "\\u0085");
    line.replace("\xE2\x80\xA8", "\\u2028");
    line.replace("\xE2\x80\xA9", "\\u2029");
    line.append('\n');
    return line;
}

} // namespace galley
