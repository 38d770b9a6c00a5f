// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lossmodel.h"

#include "ui/style/palette.h"

#include <QColor>

namespace galley {

namespace {

Tone toneOf(LossFate fate)
{
    switch (fate) {
    case LossFate::Kept:
        return Tone::Ok;
    case LossFate::Changed:
        return Tone::Warning;
    case LossFate::LeftOut:
        return Tone::Danger;
    }
    return Tone::Text;
}

} // namespace

void LossModel::setLosses(const LossReport &losses)
{
    beginResetModel();
    m_entries = losses.entries();
    endResetModel();
}

void LossModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int LossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LossModel::fateName(LossFate fate)
{
    switch (fate) {
    case LossFate::Kept:
        //: account of an export: this stays as it is
        return tr("Kept");
    case LossFate::Changed:
        //: account of an export: this is written in another way
        return tr("Changed");
    case LossFate::LeftOut:
        //: account of an export: this is not written
        return tr("Left out");
    }
    return {};
}

QVariant LossModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const LossEntry &entry = m_entries.at(index.row());
    if (role == Qt::ForegroundRole && index.column() == FateColumn)
        return Palette::current()[toneOf(fate(entry.kind))];
    if (role == Qt::ForegroundRole && index.column() == ExampleColumn)
        return Palette::current()[Tone::Muted];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FateColumn:
        return role == Qt::DisplayRole ? fateName(fate(entry.kind)) : QString();
    case WhatColumn:
        return lossText(entry);
    default:
        // Words of an article run their own way, whatever the interface does.
        return QString(u'\u2068' + QString(entry.example).replace(u'\n', u' ') + u'\u2069');
    }
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FateColumn:
        //: column in the account of an export: kept, changed or left out
        return tr("Fate");
    case WhatColumn:
        //: column in the account of an export: which things, and how many
        return tr("What");
    default:
        //: column in the account of an export
        return tr("Example");
    }
}

} // namespace galley
