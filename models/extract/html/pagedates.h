// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagereading.h"

#include <QDateTime>

namespace galley {

/// The time that the article's text or its head says it was published at: a line that says so by its wording or its element's name, else the first
/// date around the headline, else one right behind the body (the rule's will do: it keeps the head apart). For pages that declare none. Invalid when there is none.
[[nodiscard]] QDateTime writtenDate(const PageReading &page, const PageBody &body);

/// Of the declared times the first; or another that falls on the day that the page shows, when the first does not.
[[nodiscard]] FoundTime agreedTime(const QList<FoundTime> &declared, const QDateTime &shown);

/// A time that is declared in UTC, moved to a zone in which it falls on the day that the page shows, when that is the day before or after: many sites
/// declare UTC whatever their own zone is. The moment stays the same.
[[nodiscard]] QDateTime onShownDay(const QDateTime &declared, const QDateTime &shown);

} // namespace galley
