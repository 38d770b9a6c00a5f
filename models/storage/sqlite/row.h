// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace galley {

/// The current row of a running statement. Columns count from 0; a NULL reads as 0, an empty text or no bytes.
class Row final
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// A time kept as ms since the epoch; invalid when NULL.
    [[nodiscard]] QDateTime time(int column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }

    template<typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return static_cast<Id>(integer(column));
    }

private:
    sqlite3_stmt *m_statement;
};

/// How a value is bound: ids and enums as numbers, an id of 0 and an empty optional as NULL, times as ms since the epoch
/// (NULL when invalid), a null string as the empty one.
template<typename T>
[[nodiscard]] QVariant toVariant(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        const auto asNumber = static_cast<qint64>(value);
        // Ids are the 64-bit enums; for them 0 means "none".
        if constexpr (std::is_same_v<std::underlying_type_t<T>, qint64>)
            return asNumber > 0 ? QVariant(asNumber) : QVariant(QMetaType::fromType<qint64>());
        return QVariant(asNumber);
    } else if constexpr (std::is_same_v<T, bool>) {
        return QVariant(value ? 1 : 0);
    } else if constexpr (std::is_integral_v<T>) {
        return QVariant(static_cast<qint64>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        return QVariant(static_cast<double>(value));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
    } else if constexpr (std::is_same_v<T, QVariant>) {
        return value;
    } else {
        const QString text(value);
        return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text);
    }
}

template<typename T>
[[nodiscard]] QVariant toVariant(const std::optional<T> &value)
{
    return value ? toVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace galley
