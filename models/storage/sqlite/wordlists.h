// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/sqlite/indexsegments.h"
#include "models/storage/sqlite/texthits.h"

#include <functional>
#include <set>
#include <span>
#include <utility>

namespace galley {

/// An article with a word. How often the word stands in it is told where it was asked for, else 0.
struct WordHit
{
    qint64 article = 0;
    int headline = 0;
    int body = 0;
};

/// The articles of single words and of all words that begin alike, from the lists of article_index themselves. FTS5 takes several times as
/// long for a row, and merges the lists of all words that begin alike before it gives the first one. Phrases are for FTS5.
/// On the connection's thread; the connection outlives it.
class WordLists final
{
public:
    enum class Counts { No, Yes };
    /// Gets some hits at a time, in no order. Of a word each article comes once; of a beginning once for each of its words.
    using Sink = std::function<void(std::span<const WordHit>)>;

    explicit WordLists(Connection &connection) : m_segments(connection) {}

    /// False when FTS5 has to be asked, because the index is of a format that this does not know.
    [[nodiscard]] Result<bool> open() { return m_segments.open(); }
    /// The articles of \a word, folded as in the index, in \a range.
    [[nodiscard]] Result<> ofWord(const QString &word, const IdRange &range, Counts counts, const Sink &sink);
    [[nodiscard]] Result<> ofBeginning(const QString &beginning, const IdRange &range, Counts counts, const Sink &sink);

private:
    class WordCursor;
    class ListReader;
    struct Job;

    [[nodiscard]] Result<> readAll(const QByteArray &first, const Job &job);
    [[nodiscard]] Result<> readSegment(const IndexSegment &segment, const QByteArray &first, const Job &job);

    IndexSegments m_segments;
};

} // namespace galley
