// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/search/query.h"

#include <QList>
#include <QString>

namespace galley {
class Connection;
}

namespace galley::bench {

// The least that SQLite has to do for an answer, on the same library: what the engine's figures stand beside. Each ends the program
// when it fails and returns how many rows it got.

/// The newest 50 articles by id with their headlines: a stream that stops.
int rawFirstPage(Connection &connection, const Query &query);
/// The same by time of publication, which SQLite has to sort.
int rawFirstPageByTime(Connection &connection, const Query &query);
/// All ids that an expression of the index finds.
int rawStream(Connection &connection, const QString &expression);
/// The best 50 by bm25().
int rawBest(Connection &connection, const QString &expression);

/// An entity, a type of events, a range of time and a word.
struct FourConditions
{
    QString word; ///< an expression of the index
    QString entity;
    QString eventType;
    qint64 from = 0;
    qint64 until = 0;
};

/// Ways to ask for all of them in one statement, newest first: joined, by the index with EXISTS, as an intersection.
inline constexpr int fourWays = 3;
int rawFour(Connection &connection, const FourConditions &conditions, int way);

} // namespace galley::bench
