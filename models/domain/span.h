// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <compare>

namespace galley {

/// Half-open range [begin, end) of UTF-16 code units in a page text: what everything in memory uses.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(Span, Span) = default;
};

/// Half-open range [begin, end) of Unicode code points in a page text: what the database holds and what most exchange
/// formats say. Only OffsetMap makes one from the other.
struct CodePointSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend constexpr auto operator<=>(CodePointSpan, CodePointSpan) = default;
};

} // namespace galley
