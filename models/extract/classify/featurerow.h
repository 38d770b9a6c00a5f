// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/pagefeaturelist.h"

#include <span>

namespace galley {

/// A row of a feature matrix whose columns are called by name.
template<typename Feature>
class FeatureRow final
{
public:
    explicit FeatureRow(std::span<qint16> values)
        : m_values(values)
    {
    }

    qint16 &operator[](Feature feature) { return m_values[static_cast<size_t>(feature)]; }
    /// The column so many further on: features of neighbours and containers come in equal rows.
    qint16 &at(Feature feature, int further) { return m_values[static_cast<size_t>(static_cast<int>(feature) + further)]; }

private:
    std::span<qint16> m_values;
};

using PageRow = FeatureRow<PageFeature>;

} // namespace galley
