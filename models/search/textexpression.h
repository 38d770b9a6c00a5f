// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

class Connection;

/// What finds the term in article_index: an FTS5 expression of quoted words, to be joined with others by AND, OR and NOT. A word
/// with TextTerm::forms is any of them.
[[nodiscard]] QString termExpression(const TextTerm &term);

/// The words any of which is the term, as the index has them; with TextTerm::isPrefix what they begin with. Empty for a phrase, and where
/// only the index itself can tell.
[[nodiscard]] QStringList singleWords(const TextTerm &term);

/// The phrases, of a word or more, any of which is the term, as the index has them. Empty for the beginning of a word or a phrase, and where only the
/// index itself can tell.
[[nodiscard]] QList<QStringList> indexPhrases(const TextTerm &term);

/// What finds articles in which the children stand near each other: FTS5 has no alternatives within NEAR, so this gives one NEAR for each
/// choice of forms, up to 256.
[[nodiscard]] QString nearExpression(const QueryNode &near);

/// The query with the other forms and spellings that the library has of its plain words. Without this, words are found and
/// marked as typed only. Where the index is still that of an older tokenizer, its words are folded as that did. A library that cannot tell (of an older schema, damaged) leaves the query as it is.
[[nodiscard]] Query withWordForms(Connection &connection, Query query);

} // namespace galley
