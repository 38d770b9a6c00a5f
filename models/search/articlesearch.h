// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/ids.h"
#include "models/search/highlight.h"
#include "models/search/query.h"

#include <QList>
#include <QString>

namespace galley {

class Connection;

/// The part of the library that is looked through.
struct ArticleScope
{
    enum class Kind { All, Unread, Starred, Doubtful, Language, Site, Collection };

    Kind kind = Kind::All;
    QString value;              ///< language tag or name of a site
    CollectionId collection = {};

    bool operator==(const ArticleScope &) const = default;
};

enum class ResultOrder { NewestFirst, OldestFirst, BestFirst };

/// The ids of all articles in \a scope that \a query finds, in \a order; best first needs words to rank by and is newest
/// first without. A running search ends with Cancelled when its connection is interrupted.
[[nodiscard]] Result<QList<ArticleId>> searchArticles(Connection &connection, const ArticleScope &scope, const Query &query, ResultOrder order);

/// The same, but only the first \a limit.
[[nodiscard]] Result<QList<ArticleId>> firstArticles(Connection &connection, const ArticleScope &scope, const Query &query, ResultOrder order, int limit);

/// What a result row shows of an article besides its summary.
struct ResultExcerpt
{
    QList<Span> headlineHits; ///< in the headline
    Snippet snippet;

    bool operator==(const ResultExcerpt &) const = default;
};

[[nodiscard]] Result<ResultExcerpt> excerpt(Connection &connection, ArticleId article, const Query &query, int snippetLength);

} // namespace galley
