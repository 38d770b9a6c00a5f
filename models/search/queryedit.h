// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace galley {

// Filters of a query as typed, switched on and off one by one as the facets do. Only those that hold for the whole query
// count: "lang:de" in `lang:de (oil OR gas)`, not in `lang:de OR gas` or `-lang:de`. Any thread.

/// Whether \a query, as typed, is narrowed by \a field to \a value, perhaps among other values.
[[nodiscard]] bool hasFilter(const QString &query, QStringView field, const QString &value);

/// The values of \a field that narrow the whole query, as typed, without quotation marks.
[[nodiscard]] QStringList filterValues(const QString &query, QStringView field);

/// The query with `field:value` where it was not, without it where it was. Several values of a field stand in one filter,
/// joined by commas, so that they widen each other. A query that cannot be read comes back as it is.
[[nodiscard]] QString toggledFilter(const QString &query, QStringView field, const QString &value);

} // namespace galley
