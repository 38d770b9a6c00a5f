// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QString>

#include <span>

struct sqlite3;

namespace galley {

class Connection;

/// Receives how often the phrases of an expression stand in the articles that it finds.
class PhraseCounter
{
public:
    virtual ~PhraseCounter() = default;

    /// Whether start() shall know in how many articles each phrase stands, which takes a look at all of them.
    [[nodiscard]] virtual bool needsCounts() const = 0;
    /// Once, before all others: in how many articles each phrase stands; 1 where it is not counted, because nobody needs it or the
    /// expression has one phrase alone.
    virtual void start(std::span<const qint64> articlesOfPhrase) = 0;
    /// Whether anybody wants to know it of this article.
    [[nodiscard]] virtual bool wants(qint64 article) = 0;
    /// \a headline and \a body have one number for each phrase.
    virtual void count(qint64 article, std::span<const int> headline, std::span<const int> body) = 0;

protected:
    PhraseCounter() = default;
    PhraseCounter(const PhraseCounter &) = default;
    PhraseCounter &operator=(const PhraseCounter &) = default;
};

/// Makes the auxiliary function of FTS5 known that countPhrases() uses; on each connection.
void registerRankFunction(sqlite3 *handle);

/// Tells \a counter of each article that \a expression finds, by ascending id. Only positions are read: neither does the index look
/// up how long an article is, nor is anything sorted, which is what makes bm25() slow.
[[nodiscard]] Result<> countPhrases(Connection &connection, const QString &expression, PhraseCounter &counter);

} // namespace galley
