// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QStringView>

namespace galley {

/// A hash that is the same in every run and on every machine, for what is kept in a library (qHash() is not): FNV-1a of 64 bits
/// (Fowler, Noll and Vo).
class StableHash final
{
public:
    constexpr void add(quint64 number)
    {
        m_value ^= number;
        m_value *= 0x100000001b3ULL;
    }
    /// The text with each run of white space as one space, and none at its ends.
    void addText(QStringView text)
    {
        bool gap = false;
        for (const QChar character : text.trimmed()) {
            if (character.isSpace()) {
                gap = true;
                continue;
            }
            if (gap)
                add(u' ');
            gap = false;
            add(character.unicode());
        }
    }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    /// Never 0, which means "none".
    [[nodiscard]] constexpr quint32 shortValue() const
    {
        const auto folded = static_cast<quint32>(m_value ^ (m_value >> 32));
        return folded == 0 ? 1 : folded;
    }

private:
    quint64 m_value = 0xcbf29ce484222325ULL;
};

} // namespace galley
