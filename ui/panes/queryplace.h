// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

#include <QString>

namespace galley {

/// The part of a query that is being typed: it ends at the cursor. UTF-16.
struct QueryToken
{
    int begin = 0;
    QString text;
};

[[nodiscard]] QueryToken tokenBefore(const QString &query, int cursor);

/// Where in a query the cursor stands, as far as that decides what may follow.
struct QueryPlace
{
    QueryToken token;
    bool hasField = false;
    QString field;      ///< what stands before the colon, in lower case; of a role as typed
    QString typed;      ///< what there is of the value, or of the word; without quotation marks
    int typedBegin = 0; ///< where that begins, with its quotation mark
    bool inEvent = false;
    QString event; ///< the types whose parentheses the cursor stands in, as typed

};

[[nodiscard]] QueryPlace placeAt(const QString &query, int cursor);

/// The roles that the event of a place may have.
[[nodiscard]] QStringList rolesAt(const QueryPlace &place);

/// Which field of the library the value belongs to that is being typed; none where the library has nothing to say to it.
[[nodiscard]] std::optional<FilterField> libraryFieldAt(const QueryPlace &place);

} // namespace galley
