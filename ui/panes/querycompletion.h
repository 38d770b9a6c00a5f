// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/sourcecounts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// One row beneath the search field.
struct QueryCompletion
{
    enum class Kind { Field, Value, Recent };

    Kind kind = Kind::Field;
    QString name;  ///< "lang:", "lang:de" or an earlier query
    QString help;  ///< one line, may be empty
    QString query; ///< the whole text of the field after it was taken
    int cursor = 0;

    bool operator==(const QueryCompletion &) const = default;
};

/// The part of a query that is being typed: it ends at the cursor. UTF-16.
struct QueryToken
{
    int begin = 0;
    QString text;
};

[[nodiscard]] QueryToken tokenBefore(const QString &query, int cursor);

/// What may follow where the cursor stands: fields and earlier searches while nothing is typed, fields that begin with what
/// is typed, values of the field that is named. At most metrics::completionRows. GUI thread.
[[nodiscard]] QList<QueryCompletion> queryCompletions(const QString &query, int cursor, const SourceCounts &counts, const QStringList &recent);

} // namespace galley
