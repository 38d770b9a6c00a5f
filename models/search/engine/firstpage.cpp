// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/firstpage.h"

#include <array>

namespace galley {

namespace {

constexpr size_t idsAtOnce = 64;

// The lists of words are read for so many of the newest articles at first.
constexpr quint32 leastWindow = 128;
constexpr quint32 windowShare = 32; ///< of all

constexpr qsizetype mostAsked = 4; ///< single articles; to read the whole answer is faster than to ask for more of them

constexpr quint32 sparseShare = 64; ///< below it a heap is faster than walking through all articles in their order

/// The best rows so far, the last of them in front.
class BestRows final
{
public:
    BestRows(const ArticleArrays &arrays, bool newestFirst, size_t count) : m_arrays(arrays), m_newestFirst(newestFirst), m_count(count) {}

    void add(ArticleIndex index)
    {
        const auto before = [this](ArticleIndex a, ArticleIndex b) { return isBefore(a, b); };
        if (m_rows.size() == m_count) {
            if (!isBefore(index, m_rows.front()))
                return;
            std::pop_heap(m_rows.begin(), m_rows.end(), before);
            m_rows.pop_back();
        }
        m_rows.push_back(index);
        std::push_heap(m_rows.begin(), m_rows.end(), before);
    }

    /// Whether nothing that comes after \a index in the stream belongs to them.
    [[nodiscard]] bool isFinal(ArticleIndex index) const
    {
        if (m_rows.size() < m_count)
            return false;
        // Of equal times the one that came first in the stream stands first.
        const qint64 worst = m_arrays.published(m_rows.front());
        return m_newestFirst ? worst >= m_arrays.latestThrough(index) : worst <= m_arrays.earliestFrom(index);
    }

    [[nodiscard]] std::vector<ArticleIndex> sorted()
    {
        std::sort(m_rows.begin(), m_rows.end(), [this](ArticleIndex a, ArticleIndex b) { return isBefore(a, b); });
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isBefore(ArticleIndex a, ArticleIndex b) const
    {
        const auto key = [this](ArticleIndex index) { return std::pair(m_arrays.published(index), index); };
        return m_newestFirst ? key(a) > key(b) : key(a) < key(b);
    }

    const ArticleArrays &m_arrays;
    bool m_newestFirst;
    size_t m_count;
    std::vector<ArticleIndex> m_rows;
};

FirstRows rowsByTime(const ArticleArrays &arrays, const ArticleSet &set, bool newestFirst, size_t count)
{
    FirstRows first;
    const auto take = [&](ArticleIndex index) {
        if (!set.contains(index))
            return true;
        if (first.rows.size() == count)
            return false;
        first.rows.push_back(index);
        return true;
    };
    const auto &byTime = arrays.byTime();
    first.isAll = newestFirst ? std::all_of(byTime.crbegin(), byTime.crend(), take) : std::all_of(byTime.cbegin(), byTime.cend(), take);
    return first;
}

FirstRows rowsOf(BestRows &best, size_t count)
{
    FirstRows first{best.sorted(), true};
    if (first.rows.size() > count) {
        first.rows.pop_back();
        first.isAll = false;
    }
    return first;
}

FirstRows firstOfSet(const ArticleArrays &arrays, const ArticleSet &set, bool newestFirst, size_t count)
{
    if (set.count() > arrays.size() / sparseShare)
        return rowsByTime(arrays, set, newestFirst, count);
    BestRows best(arrays, newestFirst, count + 1);
    set.forEach([&](ArticleIndex index) { best.add(index); });
    return rowsOf(best, count);
}

/// Adds those of the articles ahead of their time before \a begin that the words find; false when they are too many to ask for.
Result<bool> addWordsAhead(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, ArticleIndex begin, BestRows &best)
{
    const auto matters = [&](ArticleIndex index) { return index < begin && plan.allowed.contains(index); };
    const auto &ahead = arrays.aheadOfTime();
    if (std::count_if(ahead.cbegin(), ahead.cend(), matters) > mostAsked)
        return false;
    for (const ArticleIndex index : ahead) {
        if (!matters(index))
            continue;
        const auto found = evaluator.evaluateWords(plan, index, index);
        if (!found)
            return failure(found.error());
        if (found->contains(index))
            best.add(index);
    }
    return true;
}

/// The first rows from the lists for the newest articles alone; nothing when those are not enough.
Result<std::optional<FirstRows>> newestByWords(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, size_t count)
{
    const ArticleIndex begin = plan.allowed.beginOfLast(std::max(leastWindow, arrays.size() / windowShare));
    const auto ends = plan.allowed.ends();
    if (!ends || begin <= ends->first)
        return std::nullopt;
    const auto found = evaluator.evaluateWords(plan, begin, ends->second);
    if (!found)
        return failure(found.error());
    BestRows best(arrays, true, count + 1);
    found->forEach([&](ArticleIndex index) { best.add(index); });
    if (!best.isFinal(begin - 1))
        return std::nullopt;
    const auto isWhole = addWordsAhead(arrays, evaluator, plan, begin, best);
    if (!isWhole)
        return failure(isWhole.error());
    return *isWhole ? std::optional(rowsOf(best, count)) : std::nullopt;
}

Result<FirstRows> firstByWords(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, bool newestFirst, size_t count)
{
    if (newestFirst) {
        auto newest = newestByWords(arrays, evaluator, plan, count);
        if (!newest)
            return failure(newest.error());
        if (*newest)
            return std::move(**newest);
    }
    return evaluator.evaluate(plan).map([&](ArticleSet found) {
        FirstRows first = firstOfSet(arrays, found, newestFirst, count);
        first.found = std::move(found);
        return first;
    });
}

/// The articles that a stream down to \a end did not come to although they may be among the newest.
Result<> addAhead(const ArticleArrays &arrays, Connection &connection, const SearchPlan &plan, ArticleIndex end, BestRows &best)
{
    for (const ArticleIndex index : arrays.aheadOfTime()) {
        if (index >= end || !plan.allowed.contains(index))
            continue;
        std::array<qint64, 1> id{};
        const auto found = TextHits(connection, plan.text, TextHits::Direction::Ascending, {arrays.id(index), arrays.id(index)}).read(id);
        if (!found)
            return failure(found.error());
        if (*found > 0)
            best.add(index);
    }
    return {};
}

} // namespace

Result<FirstRows> firstRows(const ArticleArrays &arrays, Connection &connection, QueryEvaluator &evaluator, const SearchPlan &plan, ResultOrder order, size_t count)
{
    const bool newestFirst = order != ResultOrder::OldestFirst;
    if (plan.hasWords())
        return firstByWords(arrays, evaluator, plan, newestFirst, count);
    if (plan.text.isEmpty())
        return rowsByTime(arrays, plan.allowed, newestFirst, count);
    const auto range = plan.range(arrays);
    if (!range)
        return FirstRows{{}, true};
    TextHits hits(connection, plan.text, newestFirst ? TextHits::Direction::Descending : TextHits::Direction::Ascending, *range);
    BestRows best(arrays, newestFirst, count + 1); // one more tells whether there are more
    std::array<qint64, idsAtOnce> ids{};
    ArticleIndex index = newestFirst && arrays.size() > 0 ? arrays.size() - 1 : 0;
    bool isAtEnd = false;
    bool isFinal = false;
    while (!isAtEnd && !isFinal) {
        const auto read = hits.read(ids);
        if (!read)
            return failure(read.error());
        isAtEnd = *read < qsizetype(idsAtOnce);
        for (qsizetype i = 0; i < *read && !isFinal; ++i) {
            if (!arrays.find(ids[size_t(i)], index))
                continue;
            if (plan.allowed.contains(index))
                best.add(index);
            isFinal = best.isFinal(index);
        }
    }
    if (isFinal && newestFirst) {
        if (const auto added = addAhead(arrays, connection, plan, index, best); !added)
            return failure(added.error());
    }
    return rowsOf(best, count);
}

} // namespace galley
