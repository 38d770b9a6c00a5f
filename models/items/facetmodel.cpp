// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/facetmodel.h"

#include <utility>

namespace galley {

void FacetModel::setFacets(const Facets &facets)
{
    const std::pair<Kind, const QList<FacetValue> *> kinds[] = {
        {Kind::Language, &facets.languages}, {Kind::Source, &facets.sources},       {Kind::Month, &facets.months},
        {Kind::Entity, &facets.entities},    {Kind::EventType, &facets.eventTypes}, {Kind::State, &facets.states},
    };
    std::vector<Row> rows;
    for (const auto &[kind, values] : kinds) {
        for (const FacetValue &value : *values)
            rows.push_back({kind, value});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.value.name;
    case KindRole:
        return static_cast<int>(row.kind);
    case CountRole:
        return row.value.count;
    case FilterRole:
        return row.value.filter;
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(NameRole, "name");
    names.insert(CountRole, "count");
    names.insert(FilterRole, "filter");
    return names;
}

} // namespace galley
