// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/articlearrays.h"

#include <chrono>
#include <limits>
#include <numeric>

namespace galley {

namespace {

constexpr size_t wornChanges = 50'000; ///< more of them are slower to look through than a scan is

constexpr quint32 newestLookedAt = 4096;
constexpr size_t mostAhead = 32; ///< each is asked for on its own

qint32 monthOf(qint64 msSinceEpoch)
{
    using namespace std::chrono;
    const year_month_day day(floor<days>(sys_time<milliseconds>(milliseconds(msSinceEpoch))));
    return int(day.year()) * 12 + int(unsigned(day.month())) - 1;
}

template<typename... Vectors>
size_t bytesOf(const Vectors &...vectors)
{
    return (0 + ... + (vectors.capacity() * sizeof(typename Vectors::value_type)));
}

} // namespace

std::optional<ArticleIndex> ArticleArrays::indexOf(qint64 id) const
{
    ArticlePlace place;
    return find(id, place) ? std::optional(place.index) : std::nullopt;
}

bool ArticleArrays::search(qint64 id, ArticlePlace &last) const
{
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    if (found == m_ids.cend() || *found != id)
        return false;
    last = {ArticleIndex(found - m_ids.cbegin()), id};
    return true;
}

double ArticleArrays::averageLength() const
{
    const quint32 articles = m_alive.count();
    return articles > 0 ? std::max(1.0, double(m_totalLength) / articles) : 1;
}

std::optional<quint32> ArticleArrays::entityCode(EntityId entity) const
{
    const auto end = m_entityIds.cbegin() + m_sortedEntities;
    const auto found = std::lower_bound(m_entityIds.cbegin(), end, number(entity));
    if (found != end && *found == number(entity))
        return quint32(found - m_entityIds.cbegin());
    const auto later = m_laterEntities.constFind(number(entity));
    return later != m_laterEntities.constEnd() ? std::optional(*later) : std::nullopt;
}

quint32 ArticleArrays::codeForEntity(qint64 id)
{
    if (const auto known = entityCode(EntityId(id)))
        return *known;
    m_entityIds.push_back(id);
    m_laterEntities.insert(id, quint32(m_entityIds.size() - 1));
    return quint32(m_entityIds.size() - 1);
}

void ArticleArrays::reserve(quint32 articles)
{
    m_ids.reserve(articles);
    m_published.reserve(articles);
    m_flags.reserve(articles);
    m_months.reserve(articles);
    m_languages.reserve(articles);
    m_sites.reserve(articles);
    m_hosts.reserve(articles);
    m_lengths.reserve(articles);
}

void ArticleArrays::append(const ArticleValues &values)
{
    const ArticleIndex index = size();
    m_ids.push_back(values.id);
    m_published.push_back(0);
    m_flags.push_back(0);
    m_months.push_back(0);
    m_languages.push_back(0);
    m_sites.push_back(0);
    m_hosts.push_back(0);
    m_lengths.push_back(0);
    put(index, values);
}

void ArticleArrays::put(ArticleIndex index, const ArticleValues &values)
{
    m_published[index] = values.published;
    m_months[index] = monthOf(values.published);
    m_languages[index] = m_languageNames.codeOf(values.language);
    m_sites[index] = m_siteNames.codeOf(values.site);
    setHost(index, values.host);
    m_flags[index] = quint8((quint8(values.state) & StateMask) | (values.starred ? Starred : 0) | (values.doubtful ? Doubtful : 0) | (values.isDated ? Dated : 0));
    setLength(index, values.length);
}

void ArticleArrays::setLength(ArticleIndex index, quint32 words)
{
    m_totalLength += qint64(words) - m_lengths[index];
    m_lengths[index] = words;
}

void ArticleArrays::setDated(ArticleIndex index, bool dated)
{
    m_flags[index] = quint8(dated ? m_flags[index] | Dated : m_flags[index] & ~Dated);
}

void ArticleArrays::setHost(ArticleIndex index, const QString &host)
{
    m_hosts[index] = m_hostNames.codeOf(host);
}

void ArticleArrays::finish()
{
    m_alive = ArticleSet::all(size());
    m_sortedEntities = quint32(m_entityIds.size());
    m_entities.finish(size());
    m_eventTypes.finish(size());
    m_byTime.resize(m_ids.size());
    std::iota(m_byTime.begin(), m_byTime.end(), ArticleIndex(0));
    const auto before = [this](ArticleIndex a, ArticleIndex b) { return isBefore(a, b); };
    if (!std::is_sorted(m_byTime.cbegin(), m_byTime.cend(), before))
        std::sort(m_byTime.begin(), m_byTime.end(), before);
    boundTimes();
}

void ArticleArrays::putLabels(ArticleIndex index, const ArticleValues &values)
{
    std::vector<quint32> entities;
    for (const qint64 entity : values.entities)
        entities.push_back(codeForEntity(entity));
    m_entities.setLabels(index, entities);
    std::vector<quint32> types;
    for (const QString &type : values.eventTypes)
        types.push_back(m_eventTypeNames.codeOf(type));
    m_eventTypes.setLabels(index, types);
}

bool ArticleArrays::apply(const std::vector<ArticleValues> &rows, const std::vector<qint64> &gone)
{
    std::vector<ArticleIndex> moved;
    for (const ArticleValues &values : rows) {
        std::optional<ArticleIndex> index = indexOf(values.id);
        if (!index) {
            if (!m_ids.empty() && values.id < m_ids.back())
                return false;
            index = size();
            append(values);
            m_alive.resize(size());
            moved.push_back(*index);
        } else {
            if (m_published[*index] != values.published)
                moved.push_back(*index);
            put(*index, values);
        }
        m_alive.insert(*index);
        putLabels(*index, values);
    }
    for (const qint64 id : gone) {
        if (const auto index = indexOf(id); index && m_alive.contains(*index)) {
            m_alive.remove(*index);
            setLength(*index, 0);
        }
    }
    if (!moved.empty())
        placeInTime(std::move(moved));
    return true;
}

void ArticleArrays::placeInTime(std::vector<ArticleIndex> moved)
{
    ArticleSet isMoved(size());
    for (const ArticleIndex index : moved)
        isMoved.insert(index);
    std::erase_if(m_byTime, [&](ArticleIndex index) { return isMoved.contains(index); });
    const auto before = [this](ArticleIndex a, ArticleIndex b) { return isBefore(a, b); };
    std::sort(moved.begin(), moved.end(), before);
    const auto middle = m_byTime.insert(m_byTime.end(), moved.cbegin(), moved.cend());
    std::inplace_merge(m_byTime.begin(), middle, m_byTime.end(), before);
    boundTimes();
}

void ArticleArrays::findAhead()
{
    m_ahead.clear();
    const quint32 tolerance = size() / 20 + 16;
    for (quint32 rank = 0; rank < std::min(size(), newestLookedAt) && m_ahead.size() < mostAhead; ++rank) {
        const ArticleIndex index = m_byTime[size() - 1 - rank];
        if (size() - 1 - index > rank + tolerance)
            m_ahead.push_back(index);
    }
}

void ArticleArrays::boundTimes()
{
    findAhead();
    ArticleSet isAhead(size());
    for (const ArticleIndex index : m_ahead)
        isAhead.insert(index);
    const size_t blocks = (m_ids.size() + timeBlock - 1) / timeBlock;
    m_latestThrough.assign(blocks, std::numeric_limits<qint64>::min());
    m_earliestFrom.assign(blocks, std::numeric_limits<qint64>::max());
    for (ArticleIndex i = 0; i < size(); ++i) {
        qint64 &latest = m_latestThrough[i / timeBlock];
        qint64 &earliest = m_earliestFrom[i / timeBlock];
        if (!isAhead.contains(i))
            latest = std::max(latest, m_published[i]);
        earliest = std::min(earliest, m_published[i]);
    }
    for (size_t i = 1; i < blocks; ++i)
        m_latestThrough[i] = std::max(m_latestThrough[i], m_latestThrough[i - 1]);
    for (size_t i = blocks; i-- > 1;)
        m_earliestFrom[i - 1] = std::min(m_earliestFrom[i - 1], m_earliestFrom[i]);
}

bool ArticleArrays::isWorn() const
{
    return m_entities.changedCount() > wornChanges;
}

size_t ArticleArrays::byteCount() const
{
    return bytesOf(m_ids, m_published, m_flags, m_months, m_languages, m_sites, m_hosts, m_lengths, m_entityIds, m_byTime, m_latestThrough, m_earliestFrom)
        + m_alive.byteCount() + m_entities.byteCount() + m_eventTypes.byteCount();
}

} // namespace galley
