// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/search/articlesearch.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace galley {

/// One hit with what stands before and behind it: a keyword in context.
struct ConcordanceLine
{
    ArticleId article = {};
    Span span;    ///< of the hit, in the page text of the article's current version
    QString left; ///< what stands before it in its block, cut between words, on one line
    QString hit;
    QString right;
    QString language; ///< BCP 47, empty when unknown
    QString headline;
    QDateTime published; ///< UTC, invalid when unknown

    bool operator==(const ConcordanceLine &) const = default;
};

/// Takes the lines of one article; says whether to go on.
using ConcordanceSink = std::function<bool(const QList<ConcordanceLine> &lines)>;

/// What to make lines of, and how long the contexts are at most, in UTF-16 units.
struct ConcordanceRequest
{
    ArticleScope scope;
    ResultOrder order = ResultOrder::NewestFirst;
    int contextLength = 60;
};

/// All hits of the words that \a query looks for, in the articles that it finds: those that are excluded have none. A query without
/// words has no lines. Ends with Cancelled when \a cancel is set. A reader's thread.
[[nodiscard]] Result<> concordanceOfQuery(Connection &connection, const Query &query, const ConcordanceRequest &request, const ConcordanceSink &sink,
                                          const CancelToken &cancel = {});

/// The mentions of the entities called \a name: by name, alias or Wikidata number, as in `entity:`. Newest article first.
[[nodiscard]] Result<> concordanceOfEntity(Connection &connection, const NameValue &name, const ConcordanceRequest &request, const ConcordanceSink &sink,
                                           const CancelToken &cancel = {});

/// The triggers of the events of a type or group, as in `event:`. Newest article first.
[[nodiscard]] Result<> concordanceOfEvents(Connection &connection, const NameValue &type, const ConcordanceRequest &request, const ConcordanceSink &sink,
                                           const CancelToken &cancel = {});

/// The same for any of several types: NameValues, as a filter of FilterField::Event has them.
[[nodiscard]] Result<> concordanceOfEventTypes(Connection &connection, const QList<FilterValue> &types, const ConcordanceRequest &request,
                                               const ConcordanceSink &sink, const CancelToken &cancel = {});

enum class ConcordanceOrder : quint8 { AsFound, ByHit, ByLeft, ByRight };

/// Sorts by what stands next to the hit, word by word away from it, folded; equal ones stay as they were.
void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order);

} // namespace galley
