// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/index/segmentwords.h"

#include <QString>

#include <utility>

namespace galley {

namespace {

constexpr char mainIndex = '0'; ///< stands before each word
constexpr size_t roomBehind = 2 * sizeof(quint64); ///< as behind a leaf

} // namespace

QByteArray indexKeyOf(const QString &word)
{
    return mainIndex + word.toUtf8();
}

Result<bool> WordCursor::seek(const QByteArray &key)
{
    auto found = m_segments.leafOf(m_segment, key).and_then([this](int leaf) { return enter(leaf); });
    while (found && *found && m_word < key)
        found = next();
    return found;
}

Result<bool> WordCursor::next()
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

Result<bool> WordCursor::enter(int leaf)
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

Result<bool> WordCursor::take(int word)
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
    m_lastLeaf.reset();
    m_next = m_leaf.nextWord(word, m_footer);
    if (m_next && (*m_next <= m_list || *m_next >= m_leaf.listsEnd()))
        return failure(m_segments.damage());
    return true;
}

Result<int> WordCursor::lastLeaf()
{
    if (isEnded())
        return m_leaf.number();
    if (!m_lastLeaf) {
        const auto behind = m_segments.leafBehind(m_segment, m_word);
        if (!behind)
            return behind;
        m_lastLeaf = std::max(m_leaf.number(), *behind > 0 ? *behind : m_segment.lastLeaf);
    }
    return *m_lastLeaf;
}

ArticleCursor::ArticleCursor(IndexSegments &segments, const IndexSegment &segment, WordCursor &cursor)
    : m_segments(segments)
    , m_segment(segment)
    , m_cursor(cursor)
    , m_leaf(&cursor.leaf())
    , m_offset(cursor.list())
    , m_end(cursor.listEnd())
    , m_isEnded(cursor.isEnded())
{
}

bool ArticleCursor::fail(const Error &error)
{
    m_error = error;
    // Nothing comes any more, whatever is asked for.
    m_article = -1;
    m_size = 0;
    m_offset = m_end;
    m_isEnded = true;
    return false;
}

/// Moves to where the list goes on, on the next leaf; false when it does not.
bool ArticleCursor::goOn()
{
    return !m_isEnded && m_leaf->number() < m_segment.lastLeaf && enter(m_leaf->number() + 1);
}

bool ArticleCursor::enter(int number)
{
    const int before = m_leaf->number();
    if (const auto read = m_segments.read(m_segment, number, m_own); !read)
        return fail(read.error());
    m_leaf = &m_own;
    m_end = m_own.firstWord();
    m_isEnded = m_own.hasWords();
    m_isWhole = true;
    m_offset = m_end;
    if (m_own.firstArticle() == 0)
        return true;
    m_offset = m_own.firstArticle();
    int offset = m_offset;
    const auto first = qint64(readNumber(m_own.at(0), offset));
    if (m_leafFirst >= 0)
        m_leafReach = first > m_leafFirst ? quint64(first - m_leafFirst) / quint64(std::max(1, number - before)) : 0;
    m_leafFirst = first;
    return true;
}

/// The last leaf from \a leaf back to the one \a behind, itself left out, on which an article begins. A leaf may hold nothing but the positions of one.
Result<std::optional<ArticleCursor::Place>> ArticleCursor::lastBeginning(int behind, int leaf)
{
    for (; leaf > behind; --leaf) {
        const auto first = m_segments.firstArticleOf(m_segment, leaf);
        if (!first)
            return failure(first.error());
        if (*first)
            return std::optional(Place{leaf, **first});
    }
    return std::nullopt;
}

/// Leaves out the leaves that end before \a article: strides of twice the length each, then halves.
bool ArticleCursor::skip(qint64 article)
{
    const auto last = m_cursor.lastLeaf();
    if (!last)
        return fail(last.error());
    int low = m_leaf->number();
    int high = *last;
    int stride = 1;
    while (low < high) {
        const int probe = stride > 0 ? std::min(low + stride, high) : low + (high - low + 1) / 2;
        const auto place = lastBeginning(low, probe);
        if (!place)
            return fail(place.error());
        if (!*place && (stride == 0 || probe == high))
            break;
        if (*place && (*place)->article > article) {
            high = (*place)->leaf - 1;
            stride = 0;
            continue;
        }
        if (*place)
            low = (*place)->leaf;
        stride *= 2;
    }
    return low <= m_leaf->number() || enter(low);
}

bool ArticleCursor::takeAcross()
{
    if (m_isEnded) // they would reach into the next word
        return fail(m_segments.damage());
    quint64 missing = m_size;
    m_across.clear();
    for (;;) {
        const int here = int(std::min<quint64>(missing, quint64(std::max(0, m_leaf->listsEnd() - m_offset))));
        m_across.insert(m_across.end(), m_leaf->at(m_offset), m_leaf->at(m_offset + here));
        missing -= quint64(here);
        if (missing == 0)
            break;
        m_isEnded = false; // a word may begin where the positions end
        if (!goOn())
            return m_error ? false : fail(m_segments.damage());
        m_offset = IndexLeaf::headSize;
    }
    m_isEnded = m_leaf->hasWords();
    m_offset = m_leaf->firstArticle() > 0 ? m_leaf->firstArticle() : m_end;
    m_across.resize(m_across.size() + roomBehind);
    m_positions = m_across.data();
    return true;
}

} // namespace galley
