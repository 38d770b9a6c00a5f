// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

/// A BCP 47 tag as the library stores it: "ZH-hans" is "zh-Hans". Other text comes back as it is, in lower case.
[[nodiscard]] QString canonicalLanguage(const QString &tag);

/// "2015", "2015-11", "2015-11-15" or a range "a..b" of them, either end of which may be missing. In UTC; the end of a
/// range is the end of its day, month or year.
[[nodiscard]] std::optional<DateRange> parseDateRange(QStringView text);

/// Whether it is a range of dates whose end comes before its beginning.
[[nodiscard]] bool isReversedRange(QStringView text);

/// What `is:` may be followed by.
[[nodiscard]] QStringList stateNames();

/// A value of \a field as typed, without its quotation marks. None when the field cannot have it.
[[nodiscard]] std::optional<FilterValue> parseFilterValue(FilterField field, const QString &text);

} // namespace galley
