// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/index/indexsegments.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace galley {

/// Goes through the words of a segment of article_index. Words are as FTS5 keeps them (indexKeyOf()).
class WordCursor final
{
public:
    WordCursor(IndexSegments &segments, const IndexSegment &segment) : m_segments(segments), m_segment(segment) {}

    /// Goes to the first word that is not before \a key; false when there is none.
    [[nodiscard]] Result<bool> seek(const QByteArray &key);
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] const QByteArray &word() const { return m_word; }
    [[nodiscard]] const IndexLeaf &leaf() const { return m_leaf; }
    [[nodiscard]] int list() const { return m_list; } ///< where it begins
    /// Where it ends or the leaf does; the first if isEnded().
    [[nodiscard]] int listEnd() const { return m_next.value_or(m_leaf.listsEnd()); }
    [[nodiscard]] bool isEnded() const { return m_next.has_value(); }
    [[nodiscard]] Result<int> lastLeaf(); ///< of the list

private:
    [[nodiscard]] Result<bool> enter(int leaf);
    [[nodiscard]] Result<bool> take(int word);

    IndexSegments &m_segments;
    const IndexSegment &m_segment;
    IndexLeaf m_leaf;
    QByteArray m_word;
    int m_footer = 0;
    int m_list = 0;
    std::optional<int> m_next;
    std::optional<int> m_lastLeaf;
    bool m_isFirst = true;
};

/// A word that was found in a segment.
struct FoundWord
{
    const IndexSegment &segment;
    WordCursor cursor;
};

/// Goes through the articles of a word in one segment, ascending, over as many leaves as the list takes. What is sought is looked for among the leaves,
/// without reading those between.
class ArticleCursor final
{
public:
    /// Stands before the first article of the word at \a cursor, which stays there as long as this is used.
    ArticleCursor(IndexSegments &segments, const IndexSegment &segment, WordCursor &cursor);

    /// To the next article; false at the end, and when the list cannot be read: then there is an error().
    bool next()
    {
        while (m_offset >= m_end) {
            if (!goOn())
                return false;
        }
        const quint8 *bytes = m_leaf->at(0);
        m_article = qint64((m_isWhole ? 0 : quint64(m_article)) + readNumber(bytes, m_offset));
        m_isWhole = false;
        const quint64 size = readNumber(bytes, m_offset);
        m_replaces = (size & 1) != 0;
        m_size = size >> 1;
        if (m_size > quint64(std::max(0, m_end - m_offset)))
            return takeAcross();
        m_positions = bytes + m_offset;
        m_offset += int(m_size);
        return true;
    }
    /// To the first article that is not before \a article, which is no less than 0. Never goes back.
    bool seek(qint64 article)
    {
        if (m_article >= article)
            return true;
        if (!m_isEnded && (quint64(article) - quint64(m_article)) / farLeaves > m_leafReach && !skip(article))
            return false;
        do {
            passBefore(article);
            if (!next())
                return false;
        } while (m_article < article);
        return true;
    }

    [[nodiscard]] qint64 article() const { return m_article; }
    /// Not when the segment only says that the article has lost the word.
    [[nodiscard]] bool isThere() const { return m_size > 0; }
    /// Whether what older segments say of the article and the word is no longer true.
    [[nodiscard]] bool replaces() const { return m_replaces || !isThere(); }
    /// Where the word stands, as FTS5 keeps it, with room behind it; until the next move.
    [[nodiscard]] std::span<const quint8> positions() const { return {m_positions, size_t(m_size)}; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    /// A leaf and its first article.
    struct Place
    {
        int leaf = 0;
        qint64 article = 0;
    };

    static constexpr quint64 farLeaves = 2;

    /// Moves behind the articles of the leaf that are before \a article, as far as their positions end on it.
    void passBefore(qint64 article)
    {
        const quint8 *bytes = m_leaf->at(0);
        const int end = m_end;
        qint64 passed = m_isWhole ? 0 : m_article;
        int offset = m_offset;
        while (offset < end) {
            int behind = offset;
            const auto here = qint64(quint64(passed) + readNumber(bytes, behind));
            const quint64 size = readNumber(bytes, behind) >> 1;
            if (here >= article || size > quint64(std::max(0, end - behind)))
                break;
            passed = here;
            offset = behind + int(size);
        }
        if (offset != m_offset) {
            m_article = passed;
            m_offset = offset;
            m_isWhole = false;
        }
    }
    bool goOn();
    bool enter(int number);
    bool skip(qint64 article);
    bool takeAcross();
    bool fail(const Error &error);
    [[nodiscard]] Result<std::optional<Place>> lastBeginning(int behind, int leaf);

    IndexSegments &m_segments;
    const IndexSegment &m_segment;
    WordCursor &m_cursor;
    IndexLeaf m_own;
    const IndexLeaf *m_leaf;
    int m_offset;
    int m_end;
    bool m_isEnded;
    bool m_isWhole = true; ///< the next id is not a difference
    bool m_replaces = false;
    qint64 m_article = -1;
    qint64 m_leafFirst = -1; ///< of the leaf's articles; -1 where it is not known
    quint64 m_leafReach = 0; ///< how far ids are from one leaf to the next
    quint64 m_size = 0;
    const quint8 *m_positions = nullptr;
    std::vector<quint8> m_across; ///< positions that take more than one leaf
    std::optional<Error> m_error;
};

/// The word as the index keeps it.
[[nodiscard]] QByteArray indexKeyOf(const QString &word);

} // namespace galley
