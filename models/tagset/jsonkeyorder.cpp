// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/tagset/jsonkeyorder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace galley {

namespace {

/// Walks over valid JSON. Recursion is bounded, since QJsonDocument refuses more than 1024 levels.
class KeyScanner final
{
public:
    explicit KeyScanner(const QByteArray &json)
        : m_json(json)
    {
    }

    QStringList keys(const QStringList &path)
    {
        for (const QString &step : path) {
            if (!enter(step))
                return {};
        }
        QStringList found;
        eachMember([&found](const QString &name) {
            found.append(name);
            return true;
        });
        return found;
    }

private:
    char peek()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    QString string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray array = '[' + m_json.mid(begin, m_at - begin) + ']';
        return QJsonDocument::fromJson(array).array().first().toString();
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = peek();
            if (c == '\0')
                return;
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[';
            depth -= c == '}' || c == ']';
            ++m_at;
        } while (depth > 0 || !atValueEnd());
    }

    bool atValueEnd()
    {
        const char c = peek();
        return c == '\0' || c == ',' || c == '}' || c == ']';
    }

    /// Calls \a visit with each name, the scanner standing before its value; stops there when visit says false.
    template<typename Visit>
    bool eachMember(Visit visit)
    {
        if (peek() != '{')
            return false;
        ++m_at;
        while (peek() == '"') {
            const QString name = string();
            peek(); // the colon
            ++m_at;
            if (!visit(name))
                return true;
            skipValue();
            if (peek() == ',')
                ++m_at;
        }
        return false;
    }

    bool enter(const QString &step)
    {
        return eachMember([&step](const QString &name) { return name != step; });
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

QStringList keysInOrder(const QByteArray &json, const QStringList &path)
{
    return KeyScanner(json).keys(path);
}

} // namespace galley
