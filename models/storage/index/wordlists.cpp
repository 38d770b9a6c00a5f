// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/wordlists.h"

#include <QString>

namespace galley {

namespace {

constexpr size_t hitsAtOnce = 1024;

} // namespace

/// What is looked for, and what was taken out again: the segments come from the newest to the oldest, and an article that a newer one
/// takes from a word, or gives to it anew, is none of the word's in an older one.
struct WordLists::Job
{
    IdRange range;
    Counts counts = Counts::No;
    const Sink &sink;
    std::set<std::pair<QByteArray, qint64>> &taken;
    std::vector<WordHit> &hits;

    void add(const WordHit &hit) const
    {
        hits.push_back(hit);
        if (hits.size() == hitsAtOnce)
            flush();
    }
    void flush() const
    {
        if (!hits.empty())
            sink(hits);
        hits.clear();
    }
};

Result<> WordLists::ofWord(const QString &word, const IdRange &range, Counts counts, const Sink &sink)
{
    std::set<std::pair<QByteArray, qint64>> taken;
    std::vector<WordHit> hits;
    const Job job{range, counts, sink, taken, hits};
    const auto lists = find(word);
    if (!lists)
        return failure(lists.error());
    for (FoundWord &list : **lists) {
        if (const auto read = readList(list.segment, list.cursor, job); !read)
            return read;
    }
    job.flush();
    return {};
}

Result<> WordLists::ofBeginning(const QString &beginning, const IdRange &range, Counts counts, const Sink &sink)
{
    std::set<std::pair<QByteArray, qint64>> taken;
    std::vector<WordHit> hits;
    const Job job{range, counts, sink, taken, hits};
    for (const IndexSegment &segment : m_segments.newestFirst()) {
        if (const auto read = readBeginning(segment, indexKeyOf(beginning), job); !read)
            return read;
    }
    job.flush();
    return {};
}

Result<PhraseStream> WordLists::stream(const QStringList &words)
{
    PhraseStream stream;
    for (const QString &word : words) {
        const auto added = find(word).and_then([&](std::vector<FoundWord> *lists) { return stream.add(m_segments, *lists); });
        if (!added)
            return failure(added.error());
    }
    return stream;
}

Result<int> WordLists::leafCount(const QStringList &words)
{
    return stream(words).map([](const PhraseStream &stream) { return stream.leafCount(); });
}

Result<std::vector<FoundWord> *> WordLists::find(const QString &word)
{
    if (const auto known = m_found.find(word); known != m_found.end())
        return &known->second;
    const QByteArray key = indexKeyOf(word);
    std::vector<FoundWord> lists;
    for (const IndexSegment &segment : m_segments.newestFirst()) {
        WordCursor cursor(m_segments, segment);
        const auto found = cursor.seek(key);
        if (!found)
            return failure(found.error());
        if (*found && cursor.word() == key)
            lists.push_back({segment, std::move(cursor)});
    }
    return &m_found.insert_or_assign(word, std::move(lists)).first->second;
}

Result<> WordLists::readBeginning(const IndexSegment &segment, const QByteArray &beginning, const Job &job)
{
    WordCursor cursor(m_segments, segment);
    auto found = cursor.seek(beginning);
    while (found && *found && cursor.word().startsWith(beginning)) {
        if (const auto read = readList(segment, cursor, job); !read)
            return read;
        found = cursor.next();
    }
    return found.map([](bool) {});
}

Result<> WordLists::readList(const IndexSegment &segment, WordCursor &cursor, const Job &job)
{
    ArticleCursor list(m_segments, segment, cursor);
    for (bool isFound = list.seek(std::max<qint64>(0, job.range.first)); isFound && list.article() <= job.range.last; isFound = list.next()) {
        if (list.isThere() && (job.taken.empty() || !job.taken.contains({cursor.word(), list.article()}))) {
            WordHit hit{list.article(), 0, 0};
            if (job.counts == Counts::Yes)
                wordplaces::count(list.positions(), hit);
            job.add(hit);
        }
        if (list.replaces())
            job.taken.insert({cursor.word(), list.article()});
    }
    return list.error() ? Result<>(failure(*list.error())) : Result<>();
}

} // namespace galley
