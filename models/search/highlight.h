// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

/// What a text is of the article: `headline:` marks only headlines.
enum class TextPart : quint8 { Body, Headline };

/// Where the words, phrases and prefixes that \a query looks for stand in \a text: in order, overlapping ones joined. Any thread.
[[nodiscard]] QList<Span> hits(QStringView text, const Query &query, TextPart part = TextPart::Body);

/// A short piece of a text with the hits in it.
struct Snippet
{
    QString text;      ///< one line, with "…" where it was cut
    QList<Span> marks; ///< in text

    bool operator==(const Snippet &) const = default;
};

/// The piece of about \a targetLength UTF-16 units that shows most of what \a query looks for, cut between words; the
/// beginning of the text when there is no hit. Any thread.
[[nodiscard]] Snippet snippet(QStringView text, const Query &query, int targetLength);

} // namespace galley
