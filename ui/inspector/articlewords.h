// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QFont>
#include <QString>

namespace galley {

class OpenArticle;

/// The words that \a span covers, on one line: line breaks and runs of spaces are one space.
[[nodiscard]] QString wordsOf(const OpenArticle &open, Span span);

/// The reading face of the open article, for rows and cards; \a size is the Latin size in px.
[[nodiscard]] QFont articleFont(const OpenArticle &open, qreal size);

} // namespace galley
