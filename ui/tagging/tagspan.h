// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"

#include <QList>
#include <QStringView>

namespace galley {

// Which words are meant. All spans are UTF-16 of the page text.

/// \a span without white space and punctuation at its ends. A bracket or quotation mark whose partner is within stays, so do
/// the full stop of initials ("U.S."), percent, @ and #. Empty when nothing else is in it.
[[nodiscard]] Span trimmed(QStringView text, Span span);
/// The word that the caret is in or behind, within its block; empty when there is none.
[[nodiscard]] Span wordAtCaret(const Article &article, qsizetype caret);
/// The span of the block that holds all of \a span; empty when it reaches over several. A text without blocks is one.
[[nodiscard]] Span blockAround(const Article &article, Span span);
/// Where the words of \a name stand in the content of \a article as whole words, apart from those that a mention of
/// \a type covers a part of already.
[[nodiscard]] QList<Span> equalNames(const Article &article, const Annotations &annotations, const QString &name, const QString &type);
/// The fragments with new outer boundaries. Those that are left outside go; inner gaps stay.
[[nodiscard]] QList<Span> withBoundaries(const QList<Span> &fragments, Span boundaries);
/// Name or Pronoun, by the closed list of the article's language; times are always names.
[[nodiscard]] MentionLevel levelOf(QStringView words, const QString &entityType, QStringView languageTag);

} // namespace galley
