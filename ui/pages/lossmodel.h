// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/lossreport.h"

#include <QAbstractTableModel>

namespace galley {

/// The loss certificate as a table: kept, changed or left out; what and how often; an example.
class LossModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FateColumn, WhatColumn, ExampleColumn };
    static constexpr int columns = ExampleColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setLosses(const LossReport &losses);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Kept", "Changed" or "Left out", in the language of the interface.
    [[nodiscard]] static QString fateName(LossFate fate);

private:
    QList<LossEntry> m_entries;
};

} // namespace galley
