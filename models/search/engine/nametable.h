// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace galley {

/// Names that many articles share, each with a number from 0.
class NameTable final
{
public:
    [[nodiscard]] quint32 codeOf(const QString &name)
    {
        const auto known = m_codes.constFind(name);
        if (known != m_codes.constEnd())
            return *known;
        const auto code = quint32(m_names.size());
        m_names.append(name);
        m_codes.insert(name, code);
        return code;
    }
    [[nodiscard]] const QString &name(quint32 code) const { return m_names[code]; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] quint32 size() const { return quint32(m_names.size()); }

private:
    QStringList m_names;
    QHash<QString, quint32> m_codes;
};

} // namespace galley
