// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/article.h"

namespace galley {

class Connection;

/// The values of article_name.kind.
enum class ArticleNameKind : quint8 { Byline, Agency };

/// Keeps who wrote a version, and for which agencies, where search finds it: its authors, the printed byline when no author was
/// told apart, and the agencies of the credit line. Inside the caller's transaction.
[[nodiscard]] Result<> addArticleNames(Connection &connection, VersionId version, const ArticleMetadata &metadata);

/// Folds all names of the library again: bylines, agencies, texts of mentions, entities and their aliases. For when folding has
/// changed, together with SearchIndex::rebuild(). Inside the caller's transaction.
[[nodiscard]] Result<> foldNamesAgain(Connection &connection);

} // namespace galley
