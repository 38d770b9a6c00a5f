// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace galley {

/// The place of an article in the arrays of the search; ascending with the article's id.
using ArticleIndex = quint32;

/// A set of articles, one bit each.
class ArticleSet final
{
public:
    explicit ArticleSet(quint32 size = 0) : m_size(size), m_words(wordsFor(size)) {}

    [[nodiscard]] static ArticleSet all(quint32 size)
    {
        ArticleSet set(size);
        set.invert();
        return set;
    }

    /// Those that \a matches says true of.
    template<typename Matches>
    [[nodiscard]] static ArticleSet where(quint32 size, Matches matches)
    {
        ArticleSet set(size);
        for (quint32 begin = 0; begin < size; begin += bits) {
            quint64 word = 0;
            for (quint32 i = 0; i < std::min(bits, size - begin); ++i)
                word |= quint64(matches(begin + i) ? 1 : 0) << i;
            set.m_words[begin / bits] = word;
        }
        return set;
    }

    /// How many articles there are to be in it or not.
    [[nodiscard]] quint32 size() const { return m_size; }
    void resize(quint32 size)
    {
        m_size = size;
        m_words.resize(wordsFor(size));
    }

    void insert(ArticleIndex index) { m_words[index / bits] |= maskOf(index); }
    void remove(ArticleIndex index) { m_words[index / bits] &= ~maskOf(index); }
    [[nodiscard]] bool contains(ArticleIndex index) const { return (m_words[index / bits] & maskOf(index)) != 0; }
    void set(ArticleIndex index, bool on) { on ? insert(index) : remove(index); }

    ArticleSet &operator&=(const ArticleSet &other) { return combine(other, [](quint64 a, quint64 b) { return a & b; }); }
    ArticleSet &operator|=(const ArticleSet &other) { return combine(other, [](quint64 a, quint64 b) { return a | b; }); }
    ArticleSet &operator-=(const ArticleSet &other) { return combine(other, [](quint64 a, quint64 b) { return a & ~b; }); }
    /// Takes out all but those from \a first to \a last.
    void keep(ArticleIndex first, ArticleIndex last)
    {
        for (quint32 word = 0; word < m_words.size(); ++word) {
            const quint32 begin = word * bits;
            if (begin > last || begin + bits <= first)
                m_words[word] = 0;
        }
        m_words[first / bits] &= ~(maskOf(first) - 1);
        m_words[last / bits] &= (maskOf(last) - 1) | maskOf(last);
    }
    /// From here on there are at least \a count of them, and few more; 0 when there are not so many.
    [[nodiscard]] ArticleIndex beginOfLast(quint32 count) const
    {
        quint32 passed = 0;
        for (size_t i = m_words.size(); i-- > 0;) {
            passed += bitCount(m_words[i]);
            if (passed >= count)
                return ArticleIndex(i * bits);
        }
        return 0;
    }
    /// The first from \a index on.
    [[nodiscard]] std::optional<ArticleIndex> next(ArticleIndex index) const
    {
        if (index >= m_size)
            return std::nullopt;
        quint64 word = m_words[index / bits] & ~(maskOf(index) - 1);
        for (size_t i = index / bits;; word = m_words[i]) {
            if (word != 0)
                return ArticleIndex(i * bits + size_t(std::countr_zero(word)));
            if (++i == m_words.size())
                return std::nullopt;
        }
    }
    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        if (m_size % bits != 0)
            m_words.back() &= maskOf(m_size) - 1;
    }

    [[nodiscard]] quint32 count() const
    {
        quint32 total = 0;
        for (const quint64 word : m_words)
            total += bitCount(word);
        return total;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(), [](quint64 word) { return word == 0; });
    }

    /// The lowest and the highest that is in it.
    [[nodiscard]] std::optional<std::pair<ArticleIndex, ArticleIndex>> ends() const
    {
        const auto isUsed = [](quint64 word) { return word != 0; };
        const auto first = std::find_if(m_words.cbegin(), m_words.cend(), isUsed);
        if (first == m_words.cend())
            return std::nullopt;
        const auto last = std::find_if(m_words.crbegin(), m_words.crend(), isUsed);
        const auto lastWord = quint32(m_words.crend() - last) - 1;
        return std::pair(quint32(first - m_words.cbegin()) * bits + quint32(std::countr_zero(*first)), lastWord * bits + bits - 1 - quint32(std::countl_zero(*last)));
    }

    /// Calls \a visit with each index, ascending.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(ArticleIndex(i * bits + size_t(std::countr_zero(word))));
        }
    }

    [[nodiscard]] size_t byteCount() const { return m_words.capacity() * sizeof(quint64); }
    bool operator==(const ArticleSet &) const = default;

private:
    static constexpr quint32 bits = 64;

    [[nodiscard]] static size_t wordsFor(quint32 size) { return (size_t(size) + bits - 1) / bits; }
    /// std::popcount() calls a function where the processor may not know the instruction.
    [[nodiscard]] static quint32 bitCount(quint64 word)
    {
        word -= word >> 1 & 0x5555'5555'5555'5555;
        word = (word & 0x3333'3333'3333'3333) + (word >> 2 & 0x3333'3333'3333'3333);
        return quint32(((word + (word >> 4)) & 0x0f0f'0f0f'0f0f'0f0f) * 0x0101'0101'0101'0101 >> 56);
    }
    [[nodiscard]] static quint64 maskOf(ArticleIndex index) { return quint64(1) << (index % bits); }

    template<typename Operation>
    ArticleSet &combine(const ArticleSet &other, Operation operation)
    {
        std::transform(m_words.cbegin(), m_words.cend(), other.m_words.cbegin(), m_words.begin(), operation);
        return *this;
    }

    quint32 m_size;
    std::vector<quint64> m_words;
};

} // namespace galley
