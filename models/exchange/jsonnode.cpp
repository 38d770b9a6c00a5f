// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonnode.h"

using namespace Qt::StringLiterals;

namespace galley {

void JsonFault::report(const QString &path, const QString &what)
{
    if (m_text.isEmpty())
        m_text = path.isEmpty() ? what : QString(path + u": " + what);
}

QString JsonNode::pathOf(QLatin1StringView member) const
{
    return m_path.isEmpty() ? QString(member) : QString(m_path + u'.' + member);
}

QString JsonNode::text(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    if (!found.isString() && !found.isUndefined() && !found.isNull())
        fail(name, u"not a string"_s);
    return found.toString();
}

QString JsonNode::requiredText(QLatin1StringView name) const
{
    if (!has(name))
        fail(name, u"missing"_s);
    return text(name);
}

QStringList JsonNode::list(QLatin1StringView name) const
{
    QStringList texts;
    const QJsonArray found = array(name);
    for (const QJsonValue &element : found) {
        if (!element.isString())
            fail(name, u"not a list of strings"_s);
        texts.append(element.toString());
    }
    return texts;
}

bool JsonNode::flag(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    if (!found.isBool() && !found.isUndefined() && !found.isNull())
        fail(name, u"neither true nor false"_s);
    return found.toBool();
}

qint64 JsonNode::integer(QLatin1StringView name) const
{
    constexpr qint64 absent = -1;
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return 0;
    const qint64 number = found.toInteger(absent);
    if (!found.isDouble() || number < 0)
        fail(name, u"not a whole number from 0 up"_s);
    return number;
}

double JsonNode::real(QLatin1StringView name, double otherwise) const
{
    const QJsonValue found = value(name);
    if (!found.isDouble() && !found.isUndefined() && !found.isNull())
        fail(name, u"not a number"_s);
    return found.toDouble(otherwise);
}

QDateTime JsonNode::time(QLatin1StringView name) const
{
    const QString written = text(name);
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        fail(name, u"\"%1\" is not an ISO 8601 time"_s.arg(written));
    else if (time.timeSpec() == Qt::LocalTime)
        fail(name, u"\"%1\" does not say its time zone"_s.arg(written));
    return time.toUTC();
}

JsonNode JsonNode::object(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    if (!found.isObject() && !found.isUndefined() && !found.isNull())
        fail(name, u"not an object"_s);
    return {found.toObject(), pathOf(name), m_fault};
}

QJsonArray JsonNode::array(QLatin1StringView name) const
{
    const QJsonValue found = value(name);
    if (!found.isArray() && !found.isUndefined() && !found.isNull())
        fail(name, u"not an array"_s);
    return found.toArray();
}

void JsonNode::eachObject(QLatin1StringView name, const std::function<void(const JsonNode &)> &read) const
{
    const QJsonArray elements = array(name);
    for (qsizetype i = 0; i < elements.size() && !failed(); ++i) {
        const JsonNode node(elements[i].toObject(), u"%1[%2]"_s.arg(pathOf(name)).arg(i), m_fault);
        if (elements[i].isObject())
            read(node);
        else
            node.fail(u"not an object"_s);
    }
}

} // namespace galley
