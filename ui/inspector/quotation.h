// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"

#include <QString>

namespace galley {

/// Some words around a mark, on one line.
struct Quotation
{
    QString text;
    Span mark; ///< UTF-16, within text

    bool operator==(const Quotation &) const = default;
};

/// The part of its sentence that shows what \a mark means: a few words before it and some more behind. \a mark is UTF-16, of
/// the page text. Sentences end where Unicode (UAX 29) says, and never reach beyond their block.
[[nodiscard]] Quotation quotationAround(QStringView pageText, const QList<Block> &blocks, Span mark);

} // namespace galley
