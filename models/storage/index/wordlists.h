// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/index/phrasestream.h"
#include "models/storage/index/texthits.h"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace galley {

/// The articles of words, of all words that begin alike, and of phrases, from the lists of article_index themselves. FTS5 takes several times as
/// long for a row, and merges the lists of all words that begin alike before it gives the first one.
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
    /// Of a word or a phrase, ascending; for those who look for certain articles as well. This outlives it.
    [[nodiscard]] Result<PhraseStream> stream(const QStringList &words);
    /// About as long as it takes to read the articles of a word, or of the rarest of a phrase.
    [[nodiscard]] Result<int> leafCount(const QStringList &words);

private:
    struct Job;

    /// In all segments, newest first; kept, as a word is asked for in one range after the other.
    [[nodiscard]] Result<std::vector<FoundWord> *> find(const QString &word);
    [[nodiscard]] Result<> readBeginning(const IndexSegment &segment, const QByteArray &beginning, const Job &job);
    [[nodiscard]] Result<> readList(const IndexSegment &segment, WordCursor &cursor, const Job &job);

    IndexSegments m_segments;
    std::map<QString, std::vector<FoundWord>> m_found;
};

} // namespace galley
