// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/indexsegments.h"

#include "models/storage/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 knownFormat = 4;
constexpr qint64 structureRow = 10;
constexpr int leafBits = 37; ///< of a row's id, below the id of the segment
constexpr int cookieSize = 4;
constexpr quint8 otherStructure = 0xff; ///< begins a structure of another version
constexpr size_t room = 20;
constexpr int longestNumber = 9;

int shortAt(const quint8 *bytes)
{
    return bytes[0] << 8 | bytes[1];
}

qint64 rowOf(const IndexSegment &segment, int leaf)
{
    return (segment.id << leafBits) + leaf;
}

} // namespace

quint64 readLongNumber(const quint8 *bytes, int &offset)
{
    quint64 number = 0;
    for (int i = 0; i < longestNumber - 1; ++i) {
        const quint8 byte = bytes[offset++];
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return number;
    }
    return number << 8 | bytes[offset++];
}

bool IndexLeaf::assign(int number, std::vector<quint8> &bytes)
{
    m_bytes.swap(bytes);
    m_number = number;
    m_size = int(m_bytes.size() - room);
    if (m_size < headSize)
        return false;
    m_firstArticle = shortAt(m_bytes.data());
    m_listsEnd = shortAt(m_bytes.data() + 2);
    return m_listsEnd >= headSize && m_listsEnd <= m_size && (m_firstArticle == 0 || m_firstArticle >= headSize) && m_firstArticle <= m_listsEnd
        && firstWord() <= m_listsEnd;
}

int IndexLeaf::firstWord() const
{
    int footer = m_listsEnd;
    return nextWord(0, footer).value_or(m_listsEnd);
}

std::optional<int> IndexLeaf::nextWord(int word, int &footer) const
{
    if (footer >= m_size)
        return std::nullopt;
    const quint64 distance = readNumber(m_bytes.data(), footer);
    return int(std::min<quint64>(quint64(word) + distance, quint64(m_listsEnd) + 1)); // beyond the end where it is wrong
}

IndexSegments::~IndexSegments()
{
    sqlite3_blob_close(m_blob);
}

Error IndexSegments::damage() const
{
    return Error{ErrorCode::LibraryDamaged, m_connection.path(), u"article_index: a list cannot be read"_s};
}

Result<bool> IndexSegments::open()
{
    // While the blob is open the connection stays in the same read transaction.
    if (sqlite3_blob_open(m_connection.handle(), "main", "article_index_data", "block", structureRow, 0, &m_blob) != SQLITE_OK)
        return failure(m_connection.lastError());
    const auto format = m_connection.scalar(u"SELECT v FROM article_index_config WHERE k = 'version'"_s);
    if (!format)
        return failure(format.error());
    return *format == knownFormat ? readStructure() : Result<bool>(false);
}

Result<bool> IndexSegments::readStructure()
{
    if (const auto read = readBlob(m_bytes); !read)
        return failure(read.error());
    const int size = int(m_bytes.size() - room);
    if (size <= cookieSize)
        return failure(damage());
    if (m_bytes[cookieSize] == otherStructure)
        return false;
    int offset = cookieSize;
    const auto next = [&] { return offset < size ? qint64(readNumber(m_bytes.data(), offset)) : -1; };
    const qint64 levels = next();
    std::ignore = next(); // the number of segments
    std::ignore = next(); // how many leaves were written
    m_segments.clear();
    for (qint64 level = 0; level < levels; ++level) {
        std::ignore = next(); // how many of them are being merged
        const qint64 count = next();
        std::vector<IndexSegment> ofLevel;
        for (qint64 i = 0; i < count; ++i) {
            const IndexSegment segment{next(), int(next()), int(next())};
            if (segment.id <= 0 || segment.lastLeaf < segment.firstLeaf)
                return failure(damage());
            if (segment.firstLeaf > 0) // else all of it was merged into another
                ofLevel.push_back(segment);
        }
        if (count < 0)
            return failure(damage());
        m_segments.insert(m_segments.end(), ofLevel.crbegin(), ofLevel.crend());
    }
    return true;
}

Result<> IndexSegments::moveTo(qint64 row)
{
    const int code = sqlite3_blob_reopen(m_blob, row);
    if (code == SQLITE_OK)
        return {};
    return failure(code == SQLITE_ERROR ? damage() : m_connection.lastError());
}

Result<> IndexSegments::readBlob(std::vector<quint8> &bytes)
{
    const int size = sqlite3_blob_bytes(m_blob);
    bytes.resize(size_t(size) + room);
    std::fill(bytes.end() - room, bytes.end(), quint8(0));
    if (sqlite3_blob_read(m_blob, bytes.data(), size, 0) != SQLITE_OK)
        return failure(m_connection.lastError());
    return {};
}

Result<> IndexSegments::read(const IndexSegment &segment, int number, IndexLeaf &leaf)
{
    if (number < segment.firstLeaf || number > segment.lastLeaf)
        return failure(damage());
    const auto read = moveTo(rowOf(segment, number)).and_then([this] { return readBlob(m_bytes); });
    if (!read)
        return read;
    return leaf.assign(number, m_bytes) ? Result<>() : Result<>(failure(damage()));
}

Result<std::optional<qint64>> IndexSegments::firstArticleOf(const IndexSegment &segment, int number)
{
    if (const auto moved = moveTo(rowOf(segment, number)); !moved)
        return failure(moved.error());
    std::array<quint8, longestNumber> bytes{};
    const int size = sqlite3_blob_bytes(m_blob);
    if (size < IndexLeaf::headSize || sqlite3_blob_read(m_blob, bytes.data(), IndexLeaf::headSize, 0) != SQLITE_OK)
        return failure(damage());
    const int place = shortAt(bytes.data());
    if (place == 0)
        return std::nullopt;
    if (place >= size || sqlite3_blob_read(m_blob, bytes.data(), std::min(longestNumber, size - place), place) != SQLITE_OK)
        return failure(damage());
    int offset = 0;
    return std::optional(qint64(readNumber(bytes.data(), offset)));
}

Result<int> IndexSegments::leafOf(const IndexSegment &segment, const QByteArray &word)
{
    // Its first bit says something else.
    return m_connection.scalar(u"SELECT pgno >> 1 FROM article_index_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1"_s, segment.id, word)
        .map([&](qint64 leaf) { return std::max(int(leaf), segment.firstLeaf); });
}

Result<int> IndexSegments::leafBehind(const IndexSegment &segment, const QByteArray &word)
{
    return m_connection.scalar(u"SELECT pgno >> 1 FROM article_index_idx WHERE segid = ? AND term > ? ORDER BY term LIMIT 1"_s, segment.id, word)
        .map([](qint64 leaf) { return int(leaf); });
}

} // namespace galley
