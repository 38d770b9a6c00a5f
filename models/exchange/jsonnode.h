// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace galley {

/// The first thing that is wrong with a JSON text, with its place: "versions[0].mentions[3].type: missing".
class JsonFault final
{
public:
    void report(const QString &path, const QString &what);
    [[nodiscard]] bool isSet() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// An object being read. A member of the wrong kind goes to the fault, which the reader looks at in the end; what is not
/// there is empty, unless it must be there. Members that nobody asks for are ignored.
class JsonNode final
{
public:
    JsonNode(const QJsonObject &object, const QString &path, JsonFault &fault)
        : m_object(object)
        , m_path(path)
        , m_fault(fault)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] QString requiredText(QLatin1StringView name) const;
    [[nodiscard]] QStringList list(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] qint64 integer(QLatin1StringView name) const;
    [[nodiscard]] double real(QLatin1StringView name, double otherwise) const;
    [[nodiscard]] QDateTime time(QLatin1StringView name) const; ///< UTC, invalid when not there
    [[nodiscard]] JsonNode object(QLatin1StringView name) const;
    /// Calls \a read with each object of the array, until there is a fault.
    void eachObject(QLatin1StringView name, const std::function<void(const JsonNode &)> &read) const;
    [[nodiscard]] QJsonArray array(QLatin1StringView name) const;

    void fail(const QString &what) const { m_fault.report(m_path, what); }
    void fail(QLatin1StringView member, const QString &what) const { m_fault.report(pathOf(member), what); }
    [[nodiscard]] bool failed() const { return m_fault.isSet(); }

private:
    [[nodiscard]] QString pathOf(QLatin1StringView member) const;

    QJsonObject m_object;
    QString m_path;
    JsonFault &m_fault;
};

} // namespace galley
