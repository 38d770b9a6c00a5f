// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/wordlists.h"

#include <QString>

#include <array>

namespace galley {

namespace {

constexpr char mainIndex = '0';      ///< stands before each word
constexpr quint8 otherColumn = 1;    ///< among positions: the number of a column follows
constexpr int headlineColumn = 0;
constexpr size_t hitsAtOnce = 1024;

QByteArray keyOf(const QString &word)
{
    return mainIndex + word.toUtf8();
}

void countPositions(const quint8 *bytes, int size, WordHit &hit)
{
    int *count = &hit.headline;
    for (int offset = 0; offset < size;) {
        if (bytes[offset] == otherColumn) {
            ++offset;
            count = readNumber(bytes, offset) == headlineColumn ? &hit.headline : &hit.body;
            continue;
        }
        while (offset < size && bytes[offset] >= 0x80)
            ++offset;
        ++offset;
        ++*count;
    }
}

} // namespace

/// What is looked for, and what was taken out again: the segments come from the newest to the oldest, and an article that a newer one
/// takes from a word, or gives to it anew, is none of the word's in an older one.
struct WordLists::Job
{
    bool isBeginning = false;
    QByteArray key;
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

/// Goes through the words of a segment.
class WordLists::WordCursor final
{
public:
    WordCursor(IndexSegments &segments, const IndexSegment &segment) : m_segments(segments), m_segment(segment) {}

    [[nodiscard]] const QByteArray &word() const { return m_word; }
    [[nodiscard]] const IndexLeaf &leaf() const { return m_leaf; }
    [[nodiscard]] int list() const { return m_list; } ///< where it begins
    /// Where it ends or the leaf does; the first if isEnded().
    [[nodiscard]] int listEnd() const { return m_next.value_or(m_leaf.listsEnd()); }
    [[nodiscard]] bool isEnded() const { return m_next.has_value(); }

    /// Goes to the first word that is not before \a key; false when there is none.
    Result<bool> seek(const QByteArray &key)
    {
        auto found = m_segments.leafOf(m_segment, key).and_then([this](int leaf) { return enter(leaf); });
        while (found && *found && m_word < key)
            found = next();
        return found;
    }

    Result<bool> next()
    {
        if (m_next)
            return take(*m_next);
        const auto leaf = m_segments.leafBehind(m_segment, m_word);
        if (!leaf)
            return failure(leaf.error());
        if (*leaf > 0 && *leaf <= m_leaf.number()) // round and round
            return failure(m_segments.damage());
        return *leaf > 0 ? enter(*leaf) : Result<bool>(false);
    }

private:
    Result<bool> enter(int leaf)
    {
        if (const auto read = m_segments.read(m_segment, leaf, m_leaf); !read)
            return failure(read.error());
        if (!m_leaf.hasWords())
            return failure(m_segments.damage());
        m_footer = m_leaf.listsEnd();
        m_word.clear();
        m_isFirst = true;
        return take(m_leaf.nextWord(0, m_footer).value_or(0));
    }

    Result<bool> take(int word)
    {
        const quint8 *bytes = m_leaf.at(0);
        int offset = word;
        if (word < IndexLeaf::headSize || word >= m_leaf.listsEnd())
            return failure(m_segments.damage());
        const quint64 kept = std::exchange(m_isFirst, false) ? 0 : readNumber(bytes, offset);
        const quint64 added = readNumber(bytes, offset);
        if (kept > quint64(m_word.size()) || added > quint64(m_leaf.listsEnd()) || offset + int(added) > m_leaf.listsEnd())
            return failure(m_segments.damage());
        m_word.truncate(qsizetype(kept));
        m_word.append(reinterpret_cast<const char *>(bytes + offset), qsizetype(added));
        m_list = offset + int(added);
        m_next = m_leaf.nextWord(word, m_footer);
        if (m_next && (*m_next <= m_list || *m_next >= m_leaf.listsEnd()))
            return failure(m_segments.damage());
        return true;
    }

    IndexSegments &m_segments;
    const IndexSegment &m_segment;
    IndexLeaf m_leaf;
    QByteArray m_word;
    int m_footer = 0;
    int m_list = 0;
    std::optional<int> m_next;
    bool m_isFirst = true;
};

/// Reads the list of a word, over as many leaves as it takes.
class WordLists::ListReader final
{
public:
    ListReader(IndexSegments &segments, const IndexSegment &segment, const WordCursor &cursor, const Job &job)
        : m_segments(segments), m_segment(segment), m_cursor(cursor), m_job(job), m_leaf(&cursor.leaf()), m_offset(cursor.list()),
          m_end(cursor.listEnd()), m_isEnded(cursor.isEnded()) {}

    Result<> read()
    {
        if (const auto skipped = skipToRange(); !skipped)
            return skipped;
        for (;;) {
            while (m_offset >= m_end) {
                const auto more = goOn();
                if (!more || !*more)
                    return more.map([](bool) {});
            }
            m_article = (m_isWhole ? 0 : m_article) + qint64(readNumber(m_leaf->at(0), m_offset));
            m_isWhole = false;
            if (m_article > m_job.range.last)
                return {};
            if (const auto taken = takeArticle(); !taken)
                return taken;
        }
    }

private:
    /// Moves to where the list goes on, on the next leaf; false when it does not.
    Result<bool> goOn()
    {
        if (m_isEnded || m_leaf->number() >= m_segment.lastLeaf)
            return false;
        return enter(m_leaf->number() + 1).map([] { return true; });
    }

    Result<> enter(int number)
    {
        if (const auto read = m_segments.read(m_segment, number, m_own); !read)
            return read;
        m_leaf = &m_own;
        m_end = m_own.firstWord();
        m_isEnded = m_own.hasWords();
        m_offset = m_own.firstArticle() > 0 ? m_own.firstArticle() : m_end;
        m_isWhole = true;
        return {};
    }

    /// Leaves out the leaves before the range.
    Result<> skipToRange()
    {
        if (m_isEnded || m_job.range.first == IdRange().first)
            return {};
        const auto behind = m_segments.leafBehind(m_segment, m_cursor.word());
        if (!behind)
            return failure(behind.error());
        int low = m_leaf->number();
        int high = *behind > 0 ? *behind : m_segment.lastLeaf;
        while (low < high) {
            int probe = low + (high - low + 1) / 2;
            Result<std::optional<qint64>> first = std::optional<qint64>();
            for (; probe > low; --probe) { // a leaf may hold nothing but the positions of one article
                first = m_segments.firstArticleOf(m_segment, probe);
                if (!first)
                    return failure(first.error());
                if (*first)
                    break;
            }
            if (probe == low)
                break;
            if (**first <= m_job.range.first)
                low = probe;
            else
                high = probe - 1;
        }
        return low > m_leaf->number() ? enter(low) : Result<>();
    }

    Result<> takeArticle()
    {
        const quint64 size = readNumber(m_leaf->at(0), m_offset);
        const bool replaces = (size & 1) != 0;
        WordHit hit{m_article, 0, 0};
        if (const auto counted = takePositions(size >> 1, hit); !counted)
            return counted;
        if (m_article < m_job.range.first)
            return {};
        const bool isThere = size > 1;
        if (isThere && (m_job.taken.empty() || !m_job.taken.contains({m_cursor.word(), m_article})))
            m_job.add(hit);
        if (replaces || !isThere)
            m_job.taken.insert({m_cursor.word(), m_article});
        return {};
    }

    Result<> takePositions(quint64 size, WordHit &hit)
    {
        const bool counts = m_job.counts == Counts::Yes;
        if (quint64(m_offset) + size <= quint64(m_end)) {
            if (counts)
                countPositions(m_leaf->at(m_offset), int(size), hit);
            m_offset += int(size);
            return {};
        }
        if (m_isEnded) // they would reach into the next word
            return failure(m_segments.damage());
        m_positions.clear();
        for (;;) {
            const int here = int(std::min<quint64>(size, quint64(std::max(0, m_leaf->listsEnd() - m_offset))));
            if (counts)
                m_positions.insert(m_positions.end(), m_leaf->at(m_offset), m_leaf->at(m_offset + here));
            size -= quint64(here);
            if (size == 0)
                break;
            const auto more = goOn();
            if (!more || !*more)
                return failure(more ? m_segments.damage() : more.error());
            m_offset = IndexLeaf::headSize;
            m_isEnded = false;
        }
        m_isEnded = m_leaf->hasWords();
        m_offset = m_leaf->firstArticle() > 0 ? m_leaf->firstArticle() : m_end;
        const int inAll = int(m_positions.size());
        m_positions.resize(m_positions.size() + 2 * sizeof(quint64)); // room, as behind a leaf
        countPositions(m_positions.data(), inAll, hit);
        return {};
    }

    IndexSegments &m_segments;
    const IndexSegment &m_segment;
    const WordCursor &m_cursor;
    const Job &m_job;
    IndexLeaf m_own;
    const IndexLeaf *m_leaf;
    int m_offset;
    int m_end;
    bool m_isEnded;
    bool m_isWhole = true; ///< the next id is not a difference
    qint64 m_article = 0;
    std::vector<quint8> m_positions;
};

Result<> WordLists::ofWord(const QString &word, const IdRange &range, Counts counts, const Sink &sink)
{
    std::set<std::pair<QByteArray, qint64>> taken;
    std::vector<WordHit> hits;
    return readAll(keyOf(word), Job{false, keyOf(word), range, counts, sink, taken, hits});
}

Result<> WordLists::ofBeginning(const QString &beginning, const IdRange &range, Counts counts, const Sink &sink)
{
    std::set<std::pair<QByteArray, qint64>> taken;
    std::vector<WordHit> hits;
    return readAll(keyOf(beginning), Job{true, keyOf(beginning), range, counts, sink, taken, hits});
}

Result<> WordLists::readAll(const QByteArray &first, const Job &job)
{
    for (const IndexSegment &segment : m_segments.newestFirst()) {
        if (const auto read = readSegment(segment, first, job); !read)
            return read;
    }
    job.flush();
    return {};
}

Result<> WordLists::readSegment(const IndexSegment &segment, const QByteArray &first, const Job &job)
{
    WordCursor cursor(m_segments, segment);
    auto found = cursor.seek(first);
    while (found && *found && (job.isBeginning ? cursor.word().startsWith(job.key) : cursor.word() == job.key)) {
        if (const auto read = ListReader(m_segments, segment, cursor, job).read(); !read)
            return read;
        if (!job.isBeginning)
            return {};
        found = cursor.next();
    }
    return found.map([](bool) {});
}

} // namespace galley
