// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/domain/span.h"

#include <QList>
#include <QStringView>

namespace galley {

/// The words and numbers of a text in order, without spaces and punctuation (Unicode UAX 29 through ICU). Chinese, Japanese and Thai are
/// divided by dictionary; a Persian word with a zero-width non-joiner stays whole. Any thread.
[[nodiscard]] QList<Span> words(QStringView text);

/// How many words() there are, without keeping them.
[[nodiscard]] qsizetype wordCount(QStringView text);

/// The words of the article: those of its content, each block by itself. Every place that says how long an article is asks here.
[[nodiscard]] qsizetype contentWordCount(QStringView pageText, const QList<Block> &blocks);

/// The word that holds the position, or ends at it; an empty span at the position when there is none.
[[nodiscard]] Span wordAt(QStringView text, qsizetype position);

} // namespace galley
