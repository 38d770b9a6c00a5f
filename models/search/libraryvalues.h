// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/search/query.h"

#include <QList>

namespace galley {

class Connection;

/// A value that a library has for a field of the query language.
struct LibraryValue
{
    QString value;    ///< as it is written after the colon, without quotation marks
    QString kind;     ///< of an entity its type, else empty
    qint64 count = 0; ///< mentions or articles; 0 when it was not counted

    bool operator==(const LibraryValue &) const = default;
};

/// At most \a limit values of \a field that fit what is typed of one, the most frequent first: entities by the beginning of a name
/// or alias, mentions, bylines and agencies by that of one of their words, the years of the articles newest first. Fields whose
/// values are no question for the library have none. A reader's thread.
[[nodiscard]] Result<QList<LibraryValue>> valuesInLibrary(Connection &connection, FilterField field, const QString &typed, int limit);

} // namespace galley
