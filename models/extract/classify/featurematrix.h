// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace galley {

/// The features of the blocks of one text: a row for each block, whole numbers, so that training and running compare the very same values.
class FeatureMatrix final
{
public:
    FeatureMatrix(size_t rows, size_t columns)
        : m_columns(columns)
        , m_values(rows * columns, 0)
    {
    }

    [[nodiscard]] size_t columns() const { return m_columns; }
    [[nodiscard]] size_t rows() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }
    [[nodiscard]] std::span<qint16> row(size_t i) { return std::span(m_values).subspan(i * m_columns, m_columns); }
    [[nodiscard]] std::span<const qint16> row(size_t i) const { return std::span(m_values).subspan(i * m_columns, m_columns); }

private:
    size_t m_columns;
    std::vector<qint16> m_values;
};

/// A count or distance, cut at what a feature can hold.
[[nodiscard]] inline qint16 featureCount(qint64 value, qint64 most = 30000)
{
    return static_cast<qint16>(std::clamp<qint64>(value, -most, most));
}

/// A quantity of any size: its logarithm, in hundredths. Those of small whole numbers are made once.
[[nodiscard]] inline qint16 featureLog(double value)
{
    constexpr size_t kept = 2048;
    const auto hundredths = [](double of) { return static_cast<qint16>(std::lround(100.0 * std::log1p(std::max(0.0, of)))); };
    static const std::array<qint16, kept> table = [&hundredths] {
        std::array<qint16, kept> all = {};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = hundredths(static_cast<double>(i));
        return all;
    }();
    const bool small = value >= 0.0 && value < static_cast<double>(kept);
    const auto whole = small ? static_cast<size_t>(value) : 0;
    return small && static_cast<double>(whole) == value ? table[whole] : hundredths(value);
}

/// A part of a whole, in thousandths; 0 of an empty whole.
[[nodiscard]] inline qint16 featureShare(double part, double whole)
{
    return whole > 0.0 ? static_cast<qint16>(1000.0 * std::clamp(part / whole, 0.0, 30.0) + 0.5) : qint16(0);
}

} // namespace galley
