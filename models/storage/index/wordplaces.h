// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/index/indexsegments.h"

#include <span>

namespace galley {

/// An article with a word or a phrase. How often it stands there is told where it was asked for, else 0.
struct WordHit
{
    qint64 article = 0;
    int headline = 0;
    int body = 0;
};

/// Where a word stands in an article: its position, with the column above.
using WordPlace = qint64;

/// The places of a word as FTS5 keeps them: the format is described at the head of ext/fts5/fts5_index.c in SQLite's sources ("position list").
namespace wordplaces {

inline constexpr quint8 otherColumn = 1;   ///< the number of a column follows
inline constexpr quint64 leastPosition = 2; ///< what a position of 0 is kept as
inline constexpr int columnShift = 32;
inline constexpr int headlineColumn = 0;

[[nodiscard]] inline bool isInHeadline(WordPlace place)
{
    return place >> columnShift == headlineColumn;
}

/// Calls \a visit with each place, ascending, as long as it says true. There is room behind the bytes.
template<typename Visit>
void visitWhile(std::span<const quint8> bytes, Visit visit)
{
    qint64 column = 0;
    quint64 position = 0;
    for (int offset = 0; offset < int(bytes.size());) {
        if (bytes[size_t(offset)] == otherColumn) {
            ++offset;
            column = qint64(readNumber(bytes.data(), offset) & 0x7fff'ffff) << columnShift;
            position = 0;
            continue;
        }
        position = (position + readNumber(bytes.data(), offset) - leastPosition) & 0xffff'ffff;
        if (!visit(column + qint64(position)))
            return;
    }
}

/// Adds their number to the hit.
inline void count(std::span<const quint8> bytes, WordHit &hit)
{
    const int size = int(bytes.size());
    int *counted = &hit.headline;
    for (int offset = 0; offset < size;) {
        if (bytes[size_t(offset)] == otherColumn) {
            ++offset;
            counted = readNumber(bytes.data(), offset) == headlineColumn ? &hit.headline : &hit.body;
            continue;
        }
        while (offset < size && bytes[size_t(offset)] >= 0x80)
            ++offset;
        ++offset;
        ++*counted;
    }
}

} // namespace wordplaces

} // namespace galley
