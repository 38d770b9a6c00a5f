// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/libraryvalues.h"
#include "models/storage/sourcecounts.h"
#include "ui/panes/queryplace.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// One row beneath the search field.
struct QueryCompletion
{
    enum class Kind { Field, Value, Recent, ClearRecent };

    Kind kind = Kind::Field;
    QString name;  ///< "lang:", "lang:de", an earlier query; of ClearRecent what it does
    QString help;  ///< one line, may be empty
    QString query; ///< the whole text of the field after it was taken
    int cursor = 0;

    bool operator==(const QueryCompletion &) const = default;
};

/// What there is to choose from.
struct CompletionSources
{
    SourceCounts counts;
    QStringList recent;                ///< earlier searches, newest first
    QList<LibraryValue> libraryValues; ///< for the place of the cursor, when they were read
    QDate today;
};

/// What may follow where the cursor stands: fields and earlier searches while nothing is typed, fields that begin with what
/// is typed, values of the field that is named, roles and attributes between the parentheses of an event. At most
/// metrics::completionRows. GUI thread.
[[nodiscard]] QList<QueryCompletion> queryCompletions(const QString &query, int cursor, const CompletionSources &sources);

} // namespace galley
