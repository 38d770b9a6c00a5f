// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/facets.h"

#include <QAbstractListModel>

#include <vector>

namespace galley {

/// How the articles of an answer divide, kind after kind: what a list of filters shows. Names are as the library has them. GUI thread.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Language, Source, Month, Entity, EventType, State };

    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        NameRole,                ///< QString, also the display role
        CountRole,               ///< qint64
        FilterRole,              ///< QString, to be added to the query: "lang:de"
    };

    using QAbstractListModel::QAbstractListModel;

    void setFacets(const Facets &facets);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Kind kind = Kind::Language;
        FacetValue value;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> m_rows;
};

} // namespace galley
