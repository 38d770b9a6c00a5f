// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/articleengine.h"

#include "models/search/engine/arraysreader.h"
#include "models/search/engine/firstpage.h"
#include "models/search/engine/ranking.h"
#include "models/search/engine/searchplan.h"
#include "models/storage/sqlite/cancelscope.h"
#include "models/storage/sqlite/connection.h"

#include <mutex>
#include <thread>
#include <utility>

namespace galley {

namespace {

using namespace std::chrono_literals;

/// Below this share of all articles, sorting is faster than walking through all of them in their order.
constexpr quint32 sparseShare = 64;

constexpr auto betweenLooks = 5ms; ///< at the cancel token, while somebody else loads

/// Locks the arrays for a change. One that waited for its turn would make the searches that begin now wait for those that run, so it
/// stands back; not for ever.
class ChangeLocker final
{
public:
    explicit ChangeLocker(QReadWriteLock &lock) : m_lock(lock)
    {
        for (int i = 0; i < mostTries; ++i) {
            if (m_lock.tryLockForWrite())
                return;
            std::this_thread::sleep_for(1ms);
        }
        m_lock.lockForWrite();
    }
    ~ChangeLocker() { m_lock.unlock(); }

    ChangeLocker(const ChangeLocker &) = delete;
    ChangeLocker &operator=(const ChangeLocker &) = delete;

private:
    static constexpr int mostTries = 500;

    QReadWriteLock &m_lock;
};

QList<ArticleId> idsOf(const ArticleArrays &arrays, const std::vector<ArticleIndex> &rows)
{
    QList<ArticleId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const ArticleIndex row : rows)
        ids.append(ArticleId(arrays.id(row)));
    return ids;
}

std::vector<ArticleIndex> inTime(const ArticleArrays &arrays, const ArticleSet &set, quint32 count, bool newestFirst)
{
    std::vector<ArticleIndex> rows;
    rows.reserve(count);
    if (count < arrays.size() / sparseShare) {
        set.forEach([&](ArticleIndex index) { rows.push_back(index); });
        const auto key = [&](ArticleIndex index) { return std::pair(arrays.published(index), index); };
        std::sort(rows.begin(), rows.end(), [&](ArticleIndex a, ArticleIndex b) { return newestFirst ? key(a) > key(b) : key(a) < key(b); });
        return rows;
    }
    const auto take = [&](ArticleIndex index) {
        if (set.contains(index))
            rows.push_back(index);
    };
    if (newestFirst)
        std::for_each(arrays.byTime().crbegin(), arrays.byTime().crend(), take);
    else
        std::for_each(arrays.byTime().cbegin(), arrays.byTime().cend(), take);
    return rows;
}

std::shared_ptr<const ArticleOrder> orderOf(const ArticleArrays &arrays, const ArticleSet &set, const std::vector<ArticleIndex> &rows)
{
    const QList<ArticleId> ids = idsOf(arrays, rows);
    if (rows.size() < arrays.size() / sparseShare)
        return std::make_shared<const ArticleOrder>(ids);
    std::vector<int> rowOf(arrays.size());
    for (size_t row = 0; row < rows.size(); ++row)
        rowOf[rows[row]] = int(row);
    std::vector<int> rowsById;
    rowsById.reserve(rows.size());
    set.forEach([&](ArticleIndex index) { rowsById.push_back(rowOf[index]); });
    return std::make_shared<const ArticleOrder>(ids, std::move(rowsById));
}

/// One search over arrays that nobody changes meanwhile.
class Answer final
{
public:
    Answer(const ArticleArrays &arrays, Connection &connection, const SearchRequest &request, const AnswerSinks &sinks, const CancelToken &cancel)
        : m_arrays(arrays), m_connection(connection), m_request(request), m_sinks(sinks), m_cancel(cancel), m_evaluator(arrays, connection, cancel) {}

    Result<> make(bool hasFirst)
    {
        const auto plan = m_evaluator.plan(m_request.scope, m_request.query);
        if (!plan)
            return failure(plan.error());
        m_plan = *plan;
        const bool isRanked = m_request.order == ResultOrder::BestFirst && !m_plan.ranked.isEmpty();
        if (!hasFirst && !isRanked && m_sinks.firstArticles) {
            if (const auto first = giveFirst(); !first)
                return first;
        }
        if (!m_sinks.counted && !m_sinks.ordered && !m_sinks.facets && !isRanked)
            return {};
        // When nothing but the words counts, ranking finds the articles as well.
        if (isRanked && m_plan.isWhatIsRanked)
            return rankAll().and_then([&] { return evaluate(); }).and_then([&] { return giveRanked(); }).and_then([&] { return giveFacets(); });
        return evaluate().and_then([&] { return isRanked ? giveRanked() : giveOrder(); }).and_then([&] { return giveFacets(); });
    }

private:
    Result<> giveFirst()
    {
        auto first = firstRows(m_arrays, m_evaluator, m_plan, m_request.order, ArticleEngine::pageSize);
        if (!first)
            return failure(first.error());
        m_sinks.firstArticles(idsOf(m_arrays, first->rows), first->isAll);
        m_found = std::move(first->found);
        if (!first->isAll || m_found)
            return {};
        m_found = ArticleSet(m_arrays.size());
        for (const ArticleIndex index : first->rows)
            m_found->insert(index);
        return {};
    }

    Result<> evaluate()
    {
        if (!m_found) {
            auto found = m_evaluator.evaluate(m_plan);
            if (!found)
                return failure(found.error());
            m_found = std::move(*found);
        }
        m_count = m_found->count();
        if (m_sinks.counted)
            m_sinks.counted(m_count);
        return stillWanted();
    }

    Result<> rankAll()
    {
        auto ranked = rank(m_arrays, m_connection, m_evaluator.words(), m_plan, m_arrays.alive(), Unranked::LeftOut);
        if (!ranked)
            return failure(ranked.error());
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        m_found = ArticleSet(m_arrays.size());
        for (const RankedArticle &article : *ranked)
            m_found->insert(article.index);
        m_ranked = std::move(*ranked);
        return {};
    }

    Result<> giveRanked()
    {
        if (!m_sinks.firstArticles && !m_sinks.ordered)
            return {};
        auto ranked = m_ranked ? std::move(*m_ranked) : rank(m_arrays, m_connection, m_evaluator.words(), m_plan, *m_found, Unranked::Last);
        if (!ranked)
            return failure(ranked.error());
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto rows = [&](size_t count) {
            std::vector<ArticleIndex> best;
            for (size_t i = 0; i < std::min(count, ranked->size()); ++i)
                best.push_back((*ranked)[i].index);
            return best;
        };
        if (m_sinks.firstArticles) {
            sortBest(m_arrays, *ranked, ArticleEngine::pageSize);
            m_sinks.firstArticles(idsOf(m_arrays, rows(ArticleEngine::pageSize)), m_count <= ArticleEngine::pageSize);
        }
        if (!m_sinks.ordered)
            return stillWanted();
        return sortAll(m_arrays, *ranked, m_cancel).map([&] { m_sinks.ordered(orderOf(m_arrays, *m_found, rows(ranked->size()))); });
    }

    Result<> giveOrder()
    {
        if (m_sinks.ordered)
            m_sinks.ordered(orderOf(m_arrays, *m_found, inTime(m_arrays, *m_found, m_count, m_request.order != ResultOrder::OldestFirst)));
        return stillWanted();
    }

    Result<> giveFacets()
    {
        if (!m_sinks.facets)
            return {};
        return countFacets(m_arrays, m_connection, *m_found, m_cancel).map([this](const Facets &facets) { m_sinks.facets(facets); });
    }

    [[nodiscard]] Result<> stillWanted() const { return m_cancel.isCancelled() ? Result<>(failure(ErrorCode::Cancelled)) : Result<>(); }

    const ArticleArrays &m_arrays;
    Connection &m_connection;
    const SearchRequest &m_request;
    const AnswerSinks &m_sinks;
    CancelToken m_cancel;
    QueryEvaluator m_evaluator;
    SearchPlan m_plan;
    std::optional<ArticleSet> m_found;
    std::optional<Result<std::vector<RankedArticle>>> m_ranked;
    quint32 m_count = 0;
};

} // namespace

bool ArticleEngine::isLoaded() const
{
    const QReadLocker locker(&m_lock);
    return m_arrays != nullptr;
}

bool ArticleEngine::isWorn() const
{
    const QReadLocker locker(&m_lock);
    return m_arrays && m_arrays->isWorn();
}

Result<> ArticleEngine::load(Connection &connection, const CancelToken &cancel)
{
    return loadUnless(connection, cancel, {});
}

Result<> ArticleEngine::loadUnless(Connection &connection, const CancelToken &cancel, const CancelToken &waiting)
{
    // Who is not wanted any more must not keep a reader's thread from others.
    std::unique_lock loading(m_loadLock, std::defer_lock);
    while (!loading.try_lock_for(betweenLooks)) {
        if (cancel.isCancelled() || waiting.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    return isLoaded() ? Result<>() : readAll(connection, cancel);
}

Result<> ArticleEngine::reload(Connection &connection, const CancelToken &cancel)
{
    const QMutexLocker loading(&m_loadLock);
    return readAll(connection, cancel);
}

Result<> ArticleEngine::readAll(Connection &connection, const CancelToken &cancel)
{
    {
        const QMutexLocker locker(&m_missedLock);
        m_isLoading = true;
        m_missed.clear();
    }
    auto read = readArrays(connection, cancel);
    if (read) {
        auto arrays = std::make_unique<ArticleArrays>(std::move(*read));
        const ChangeLocker locker(m_lock);
        std::swap(m_arrays, arrays);
    }
    QList<ArticleId> missed;
    {
        const QMutexLocker locker(&m_missedLock);
        m_isLoading = false;
        missed = std::exchange(m_missed, {});
    }
    return read ? apply(connection, missed).map([](bool) {}) : Result<>(failure(read.error()));
}

Result<bool> ArticleEngine::apply(Connection &connection, const QList<ArticleId> &articles)
{
    if (articles.isEmpty() || !isLoaded())
        return true;
    const auto update = readUpdate(connection, articles);
    if (!update)
        return failure(update.error());
    const ChangeLocker locker(m_lock);
    return m_arrays->apply(update->rows, update->gone);
}

Result<> ArticleEngine::update(Connection &connection, const QList<ArticleId> &articles)
{
    {
        const QMutexLocker locker(&m_missedLock);
        if (m_isLoading)
            m_missed += articles;
    }
    QList<ArticleId> ascending = articles;
    std::sort(ascending.begin(), ascending.end()); // so that new ones go to the end
    ascending.erase(std::unique(ascending.begin(), ascending.end()), ascending.end());
    const auto fits = apply(connection, ascending);
    if (!fits)
        return failure(fits.error());
    return *fits ? Result<>() : reload(connection);
}

Result<> ArticleEngine::search(Connection &connection, const SearchRequest &request, const AnswerSinks &sinks, const CancelToken &cancel)
{
    bool hasFirst = false;
    if (!isLoaded()) {
        if (sinks.firstArticles && request.order != ResultOrder::BestFirst) {
            const CancelScope scope(connection, cancel);
            const auto first = firstArticles(connection, request.scope, request.query, request.order, pageSize + 1);
            if (!first)
                return failure(first.error());
            sinks.firstArticles(first->first(qMin<qsizetype>(pageSize, first->size())), first->size() <= pageSize);
            hasFirst = true;
        }
        // Others may wait for the same arrays: what is being loaded is not thrown away for a new keystroke.
        if (const auto loaded = loadUnless(connection, {}, cancel); !loaded)
            return loaded;
    }
    const CancelScope scope(connection, cancel);
    const QReadLocker locker(&m_lock);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return Answer(*m_arrays, connection, request, sinks, cancel).make(hasFirst);
}

Result<SearchMatches> ArticleEngine::matches(Connection &connection, const Query &query, const QList<ArticleId> &among, const CancelToken &cancel)
{
    if (const auto loaded = loadUnless(connection, {}, cancel); !loaded)
        return failure(loaded.error());
    const CancelScope scope(connection, cancel);
    const QReadLocker locker(&m_lock);
    QueryEvaluator evaluator(*m_arrays, connection, cancel);
    const auto found = evaluator.plan({}, query).and_then([&](const SearchPlan &plan) { return evaluator.evaluate(plan); });
    if (!found)
        return failure(found.error());
    SearchMatches matches;
    found->forEach([&](ArticleIndex index) { matches.unread += m_arrays->state(index) == ReadingState::Unread ? 1 : 0; });
    for (const ArticleId article : among) {
        if (const auto index = m_arrays->indexOf(number(article)); index && found->contains(*index))
            matches.among.append(article);
    }
    return matches;
}

size_t ArticleEngine::byteCount() const
{
    const QReadLocker locker(&m_lock);
    return m_arrays ? m_arrays->byteCount() : 0;
}

qint64 ArticleEngine::articleCount() const
{
    const QReadLocker locker(&m_lock);
    return m_arrays ? m_arrays->alive().count() : 0;
}

} // namespace galley
