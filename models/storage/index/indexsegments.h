// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3_blob;

namespace galley {

class Connection;

/// A part of article_index that was written at once: words in their order, each with the list of its articles, on leaves that are
/// numbered one after the other.
struct IndexSegment
{
    qint64 id = 0;
    int firstLeaf = 0;
    int lastLeaf = 0;
};

/// One leaf of a segment. Offsets are in bytes from its beginning.
class IndexLeaf final
{
public:
    /// Where the lists begin, behind the head of the leaf.
    static constexpr int headSize = 4;

    /// False when the bytes cannot be a leaf.
    [[nodiscard]] bool assign(int number, std::vector<quint8> &bytes);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const quint8 *at(int offset) const { return m_bytes.data() + offset; }
    [[nodiscard]] int listsEnd() const { return m_listsEnd; }
    /// Of the first article that stands before the first word, whose id is not a difference from the one before; 0 when there is none.
    [[nodiscard]] int firstArticle() const { return m_firstArticle; }
    [[nodiscard]] bool hasWords() const { return m_listsEnd < m_size; }
    [[nodiscard]] int firstWord() const; ///< listsEnd() when there is none
    /// The offset of the word behind the one at \a word; \a footer is how far the leaf's table of words was read, listsEnd() at first.
    [[nodiscard]] std::optional<int> nextWord(int word, int &footer) const;

private:
    friend class IndexSegments;

    int m_number = 0;
    int m_size = 0;
    int m_listsEnd = 0;
    int m_firstArticle = 0;
    std::vector<quint8> m_bytes; ///< with room behind them, so that no number is read beyond their end
};

[[nodiscard]] quint64 readLongNumber(const quint8 *bytes, int &offset);

/// Reads one of FTS5's numbers of variable length (SQLite's file format, "varint") at \a offset and moves behind it.
[[nodiscard]] inline quint64 readNumber(const quint8 *bytes, int &offset)
{
    const quint64 first = bytes[offset];
    if (first < 0x80) {
        ++offset;
        return first;
    }
    const quint64 second = bytes[offset + 1];
    if (second < 0x80) {
        offset += 2;
        return (first & 0x7f) << 7 | second;
    }
    int behind = offset; // so that the caller's can stay in a register
    const quint64 number = readLongNumber(bytes, behind);
    offset = behind;
    return number;
}

/// The segments of article_index as FTS5 keeps them in its tables: the format is described at the head of ext/fts5/fts5_index.c in SQLite's
/// sources. All that is read belongs to one moment, which begins with open(). On the connection's thread; the connection outlives it.
class IndexSegments final
{
public:
    explicit IndexSegments(Connection &connection) : m_connection(connection) {}
    ~IndexSegments();

    IndexSegments(const IndexSegments &) = delete;
    IndexSegments &operator=(const IndexSegments &) = delete;

    /// False when the index is of another format than this knows.
    [[nodiscard]] Result<bool> open();
    [[nodiscard]] const std::vector<IndexSegment> &newestFirst() const { return m_segments; }

    [[nodiscard]] Result<> read(const IndexSegment &segment, int number, IndexLeaf &leaf);
    /// The id of the leaf's first article, without reading the leaf; nothing when none stands before its first word.
    [[nodiscard]] Result<std::optional<qint64>> firstArticleOf(const IndexSegment &segment, int number);
    /// The leaf on which \a word stands if the segment has it. Words are as FTS5 keeps them, with the sign of the main index in front.
    [[nodiscard]] Result<int> leafOf(const IndexSegment &segment, const QByteArray &word);
    /// The first leaf with a word behind \a word, which is the last one of its leaf; 0 when there is none.
    [[nodiscard]] Result<int> leafBehind(const IndexSegment &segment, const QByteArray &word);

    [[nodiscard]] Error damage() const;

private:
    [[nodiscard]] Result<> moveTo(qint64 row);
    [[nodiscard]] Result<> readBlob(std::vector<quint8> &bytes);
    [[nodiscard]] Result<bool> readStructure();

    Connection &m_connection;
    sqlite3_blob *m_blob = nullptr;
    std::vector<IndexSegment> m_segments;
    std::vector<quint8> m_bytes;
};

} // namespace galley
