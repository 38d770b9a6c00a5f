// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/search/engine/articlearrays.h"

namespace galley {

class Connection;

/// One value that articles of an answer have.
struct FacetValue
{
    QString name;   ///< as the library has it: a language's tag, a publication, "2015-11", an entity's name, "Attack", "unread"
    QString filter; ///< what to add to the query to see only those: "lang:de"
    qint64 count = 0;

    bool operator==(const FacetValue &) const = default;
};

/// How the articles of an answer divide. Most frequent first; months in their order.
struct Facets
{
    QList<FacetValue> languages;
    QList<FacetValue> sources; ///< the 50 most frequent
    QList<FacetValue> months;  ///< of those whose time is known
    QList<FacetValue> entities; ///< the 20 most frequent
    QList<FacetValue> eventTypes;
    QList<FacetValue> states; ///< unread, in progress, done, starred

    bool operator==(const Facets &) const = default;
};

/// Counts over the arrays; \a connection is asked for the names of the entities.
[[nodiscard]] Result<Facets> countFacets(const ArticleArrays &arrays, Connection &connection, const ArticleSet &articles, const CancelToken &cancel);

} // namespace galley
