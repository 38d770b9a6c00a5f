// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/facets.h"

#include "models/storage/sqlite/connection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype sourcesShown = 50;
constexpr qsizetype entitiesShown = 20;
constexpr quint32 articlesBetweenLooks = 1 << 14; ///< at the cancel token

/// How often each code came.
using Counts = std::vector<quint32>;

struct AllCounts
{
    Counts languages;
    Counts sites;
    Counts months;
    Counts entities;
    Counts eventTypes;
    std::array<quint32, 4> states{}; ///< by the bits of the state
    quint32 starred = 0;
    qint32 firstMonth = 0;
};

/// The months that dated articles have, so that a wild date does not make the table of them as long as history.
constexpr qint32 earliestMonth = 0;
constexpr qint32 latestMonth = 9999 * 12 + 11;

Result<AllCounts> countAll(const ArticleArrays &arrays, const ArticleSet &articles, const CancelToken &cancel)
{
    AllCounts counts;
    counts.languages.resize(arrays.languageNames().size());
    counts.sites.resize(arrays.siteNames().size());
    counts.entities.resize(arrays.entityCount());
    counts.eventTypes.resize(arrays.eventTypeNames().size());
    counts.months.resize(latestMonth + 1);
    quint32 untilLook = articlesBetweenLooks;
    bool isCancelled = false;
    articles.forEach([&](ArticleIndex i) {
        if (--untilLook == 0) {
            untilLook = articlesBetweenLooks;
            isCancelled = cancel.isCancelled();
        }
        if (isCancelled)
            return;
        ++counts.languages[arrays.language(i)];
        ++counts.sites[arrays.site(i)];
        ++counts.states[size_t(arrays.state(i))];
        counts.starred += arrays.isStarred(i) ? 1 : 0;
        if (const qint32 month = arrays.month(i); arrays.isDated(i) && month >= earliestMonth && month <= latestMonth)
            ++counts.months[size_t(month)];
        for (const quint32 entity : arrays.entities().labelsOf(i))
            ++counts.entities[entity];
        for (const quint32 type : arrays.eventTypes().labelsOf(i))
            ++counts.eventTypes[type];
    });
    if (isCancelled || cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return counts;
}

/// The codes that came, most frequent first, equal ones in the order of \a name.
template<typename Name>
QList<FacetValue> mostFrequent(const Counts &counts, qsizetype limit, Name name)
{
    std::vector<quint32> codes;
    for (quint32 code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0)
            codes.push_back(code);
    }
    // All that are as frequent as the last one shown stay, so that names decide between them.
    if (qsizetype(codes.size()) > limit) {
        std::nth_element(codes.begin(), codes.begin() + limit - 1, codes.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
        const quint32 least = counts[codes[size_t(limit - 1)]];
        std::erase_if(codes, [&](quint32 code) { return counts[code] < least; });
    }
    QList<FacetValue> values;
    for (const quint32 code : codes) {
        if (FacetValue value = name(code); !value.name.isEmpty()) {
            value.count = counts[code];
            values.append(std::move(value));
        }
    }
    std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
        return a.count != b.count ? a.count > b.count : std::tie(a.name, a.filter) < std::tie(b.name, b.filter);
    });
    values.resize(qMin(values.size(), limit));
    return values;
}

QString quoted(const QString &name)
{
    return u'"' % QString(name).remove(u'"') % u'"';
}

QList<FacetValue> monthsOf(const Counts &counts)
{
    QList<FacetValue> values;
    for (size_t month = 0; month < counts.size(); ++month) {
        if (counts[month] == 0)
            continue;
        const QString name = u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
        values.append({.name = name, .filter = "date:"_L1 % name, .count = counts[month]});
    }
    return values;
}

QList<FacetValue> statesOf(const AllCounts &counts)
{
    const std::array names{"unread"_L1, "inprogress"_L1, "done"_L1, "starred"_L1};
    const std::array numbers{counts.states[0], counts.states[1], counts.states[2], counts.starred};
    QList<FacetValue> values;
    for (size_t i = 0; i < names.size(); ++i) {
        if (numbers[i] > 0)
            values.append({.name = names[i], .filter = "is:"_L1 % names[i], .count = numbers[i]});
    }
    return values;
}

} // namespace

Result<Facets> countFacets(const ArticleArrays &arrays, Connection &connection, const ArticleSet &articles, const CancelToken &cancel)
{
    const auto counts = countAll(arrays, articles, cancel);
    if (!counts)
        return failure(counts.error());
    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
    Facets facets;
    facets.languages = mostFrequent(counts->languages, all, [&](quint32 code) {
        const QString &tag = arrays.languageNames().name(code);
        return tag.isEmpty() ? FacetValue{u"und"_s, u"lang:unknown"_s} : FacetValue{tag, "lang:"_L1 % tag};
    });
    facets.sources = mostFrequent(counts->sites, sourcesShown, [&](quint32 code) {
        const QString &site = arrays.siteNames().name(code);
        return FacetValue{site, "source:"_L1 % quoted(site)};
    });
    facets.months = monthsOf(counts->months);
    facets.eventTypes = mostFrequent(counts->eventTypes, all, [&](quint32 code) {
        const QString &type = arrays.eventTypeNames().name(code);
        return FacetValue{type, "event:"_L1 % quoted(type)}; // in quotation marks it need not be in the tagset
    });
    facets.states = statesOf(*counts);
    std::optional<Error> error;
    facets.entities = mostFrequent(counts->entities, entitiesShown, [&](quint32 code) {
        FacetValue value;
        const auto read = connection.each(u"SELECT name FROM entity WHERE id = ?"_s, [&](const Row &row) {
            value = {row.text(0), "entity:"_L1 % quoted(row.text(0))};
            return false;
        }, arrays.entityId(code));
        if (!read)
            error = read.error();
        return value;
    });
    if (error)
        return failure(*error);
    return facets;
}

} // namespace galley
