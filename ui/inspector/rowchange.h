// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>

namespace galley {

/// What turns one list of rows into another: \a removed rows from \a first on, then as many new ones as \a inserted.
struct RowChange
{
    int first = 0;
    int removed = 0;
    int inserted = 0;

    bool operator==(const RowChange &) const = default;
};

/// Rows that both lists begin or end with are left alone, so that selection and scroll position survive an edit.
template<typename T>
[[nodiscard]] RowChange rowChange(const QList<T> &before, const QList<T> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {int(head), int(before.size() - head - tail), int(after.size() - head - tail)};
}

} // namespace galley
