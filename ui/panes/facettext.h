// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace galley {

struct Facets;

enum class FacetKind { Language, Source, Month, Entity, EventType, State };

inline constexpr int facetKinds = 6;

/// One value of a facet as the query says it ("de", "2015-11"), and how many articles of the answer have it.
struct FacetEntry
{
    QString key;
    qint64 count = 0;

    bool operator==(const FacetEntry &) const = default;
};

/// The values that an answer has of one kind.
struct FacetList
{
    FacetKind kind = FacetKind::Language;
    QList<FacetEntry> entries;

    bool operator==(const FacetList &) const = default;
};

[[nodiscard]] FacetList facetList(const Facets &facets, FacetKind kind);
/// The field of the query that a facet fills: "lang", "source", "date", "entity", "event", "is".
[[nodiscard]] QStringView facetField(FacetKind kind);

// In the language of the interface. GUI thread.

[[nodiscard]] QString facetName(FacetKind kind);                          ///< "Language"
[[nodiscard]] QString facetValueName(FacetKind kind, const QString &key); ///< "German", "November 2015", "Attack"

} // namespace galley
