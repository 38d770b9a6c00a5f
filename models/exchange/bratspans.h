// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"
#include "models/exchange/lossreport.h"

#include <QList>
#include <QString>

namespace galley {

/// Whether a reader of brat files may end a line, or a field, at \a c. Python's readers also end lines at the old
/// separators and at U+2028.
[[nodiscard]] bool isBratBreak(QChar c);

/// The fragments cut at every break, without the white space at the ends of the pieces and without empty pieces.
[[nodiscard]] QList<Span> bratFragments(QStringView pageText, const QList<Span> &fragments);

/// The page text with what readers count wrongly replaced by a space each, so that no offset moves: carriage returns (CRLF is
/// one character to some) and a byte order mark at the beginning.
[[nodiscard]] QString bratText(const QString &pageText, LossReport &losses);

} // namespace galley
