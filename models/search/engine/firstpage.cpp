// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/firstpage.h"

#include <algorithm>

namespace galley {

namespace {

// The newest articles are looked through in steps: how many were found so far tells how far back the next one goes.
constexpr quint32 leastWindow = 128;
constexpr quint32 firstShare = 64;     ///< of all, in the first step
constexpr double surplus = 1.25;       ///< more than the rows that are wanted, since they do not lie evenly
constexpr double leastStride = 2;      ///< as far as the step before
constexpr double leastWide = 8;        ///< the same for beginnings of words: to look their many lists up takes longer than to read them
constexpr double mostStride = 16;
constexpr double wholeShare = 0.5;     ///< of all that is allowed, from which on all of it is looked through

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

/// Adds those of the articles ahead of their time before \a begin that the words find; false when it is faster to read the lists than to ask for each. An
/// expression for FTS5 is dearer to read.
Result<bool> addAhead(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, ArticleIndex begin, BestRows &best)
{
    const auto matters = [&](ArticleIndex index) { return index < begin && plan.allowed.contains(index); };
    const auto &ahead = arrays.aheadOfTime();
    if (plan.hasWords() && std::count_if(ahead.cbegin(), ahead.cend(), matters) > mostAsked)
        return false;
    for (const ArticleIndex index : ahead) {
        if (!matters(index))
            continue;
        const auto found = evaluator.evaluate(plan, index, index);
        if (!found)
            return failure(found.error());
        if (found->contains(index))
            best.add(index);
    }
    return true;
}

/// The first rows of a plan with words, as far back as there are enough of them.
Result<FirstRows> firstOfText(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, bool newestFirst, size_t count)
{
    const auto ends = plan.allowed.ends();
    if (!ends)
        return FirstRows{{}, true};
    ArticleSet found(arrays.size());
    BestRows best(arrays, true, count + 1); // one more tells whether there are more
    ArticleIndex seen = ends->second + 1;
    size_t rows = 0;
    const auto look = [&](ArticleIndex begin) {
        return evaluator.evaluate(plan, begin, seen - 1).map([&](const ArticleSet &some) {
            some.forEach([&](ArticleIndex index) {
                best.add(index);
                ++rows;
            });
            found |= some;
            seen = begin;
        });
    };
    double window = std::max(leastWindow, arrays.size() / firstShare);
    const double stride = hasBeginning(plan.words) ? leastWide : leastStride;
    const double whole = wholeShare * plan.allowed.count();
    while (newestFirst && window < whole) {
        const ArticleIndex begin = plan.allowed.beginOfLast(quint32(window));
        if (begin <= ends->first)
            break;
        if (begin < seen) {
            if (const auto done = look(begin); !done)
                return failure(done.error());
        }
        if (best.isFinal(begin - 1)) {
            const auto isWhole = addAhead(arrays, evaluator, plan, begin, best);
            if (!isWhole)
                return failure(isWhole.error());
            if (*isWhole)
                return rowsOf(best, count);
        }
        window *= std::clamp(surplus * double(count + 1) / double(std::max<size_t>(1, rows)), stride, mostStride);
    }
    if (seen > ends->first) {
        if (const auto done = look(ends->first); !done)
            return failure(done.error());
    }
    FirstRows first = firstOfSet(arrays, found, newestFirst, count);
    first.found = std::move(found);
    return first;
}

} // namespace

Result<FirstRows> firstRows(const ArticleArrays &arrays, QueryEvaluator &evaluator, const SearchPlan &plan, ResultOrder order, size_t count)
{
    const bool newestFirst = order != ResultOrder::OldestFirst;
    if (plan.hasWords() || !plan.text.isEmpty())
        return firstOfText(arrays, evaluator, plan, newestFirst, count);
    return rowsByTime(arrays, plan.allowed, newestFirst, count);
}

} // namespace galley
