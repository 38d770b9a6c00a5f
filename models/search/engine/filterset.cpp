// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/filterset.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

template<typename Matches>
ArticleSet setWhere(const ArticleArrays &arrays, Matches matches)
{
    return ArticleSet::where(arrays.size(), matches);
}

/// Which names of a table match.
template<typename Matches>
std::vector<char> codesWhere(const NameTable &names, Matches matches)
{
    std::vector<char> found; // faster to look at than bits
    for (const QString &name : names.names())
        found.push_back(matches(name) ? 1 : 0);
    return found;
}

bool matchesLanguage(const QString &language, const NameValue &value)
{
    if (value.text == "unknown"_L1 || value.text == "und"_L1)
        return language.isEmpty();
    if (value.isPrefix)
        return language.startsWith(value.text);
    return language == value.text || (language.startsWith(value.text) && language.at(value.text.size()) == u'-'); // "zh" is also zh-Hans
}

ArticleSet languageSet(const ArticleArrays &arrays, const NameValue &value)
{
    const auto codes = codesWhere(arrays.languageNames(), [&](const QString &name) { return matchesLanguage(name, value); });
    return setWhere(arrays, [&](ArticleIndex i) { return codes[arrays.language(i)] != 0; });
}

ArticleSet siteSet(const ArticleArrays &arrays, const QString &name)
{
    const auto codes = codesWhere(arrays.siteNames(), [&](const QString &site) { return site == name && !site.isEmpty(); });
    return setWhere(arrays, [&](ArticleIndex i) { return codes[arrays.site(i)] != 0; });
}

std::optional<ArticleSet> sourceSet(const ArticleArrays &arrays, const NameValue &value)
{
    QString words = paddedWords(value.text);
    if (words.isEmpty())
        return std::nullopt; // only signs
    if (value.isPrefix)
        words.chop(1);
    const auto sites = codesWhere(arrays.siteNames(), [&](const QString &name) { return paddedWords(name).contains(words); });
    const auto hosts = codesWhere(arrays.hostNames(), [&](const QString &host) { return host.contains(words); });
    return setWhere(arrays, [&](ArticleIndex i) { return (sites[arrays.site(i)] | hosts[arrays.host(i)]) != 0; });
}

Result<std::optional<ArticleSet>> entitySet(const ArticleArrays &arrays, Connection &connection, const NameValue &value)
{
    if (value.isPrefix && value.text.isEmpty())
        return setWhere(arrays, [&](ArticleIndex i) { return !arrays.entities().labelsOf(i).empty(); });
    if (value.isPrefix)
        return std::nullopt; // may be any number of entities
    const QString name = foldForSearch(value.text);
    ArticleSet set(arrays.size());
    const auto read = connection.each(u"SELECT id FROM entity WHERE folded_name = ?1 OR wikidata = ?2 UNION SELECT entity_id FROM entity_alias WHERE folded_name = ?1"_s,
                                      [&](const Row &row) {
        if (const auto code = arrays.entityCode(row.id<EntityId>(0)))
            arrays.entities().insertArticlesWith(*code, set);
        return true;
    }, name, value.text.toUpper());
    return read.map([&] { return std::optional(set); });
}

/// As SQLite's lower() and NOCASE do it.
QString lowerAscii(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

ArticleSet eventSet(const ArticleArrays &arrays, const NameValue &value)
{
    ArticleSet set(arrays.size());
    const QString wanted = value.isPrefix ? value.text.toLower() : lowerAscii(value.text);
    for (quint32 code = 0; code < arrays.eventTypeNames().size(); ++code) {
        const QString type = lowerAscii(arrays.eventTypeNames().name(code));
        if (value.isPrefix ? type.startsWith(wanted) : type == wanted)
            arrays.eventTypes().insertArticlesWith(code, set);
    }
    return set;
}

ArticleSet dateSet(const ArticleArrays &arrays, const DateRange &range)
{
    return setWhere(arrays, [&](ArticleIndex i) {
        const qint64 time = arrays.published(i);
        return arrays.isDated(i) && (!range.from || time >= *range.from) && (!range.until || time < *range.until);
    });
}

Result<std::optional<ArticleSet>> nameSet(const ArticleArrays &arrays, Connection &connection, FilterField field, const NameValue &value)
{
    switch (field) {
    case FilterField::Language:
        return languageSet(arrays, value);
    case FilterField::Source:
        return sourceSet(arrays, value);
    case FilterField::Entity:
        return entitySet(arrays, connection, value);
    case FilterField::Event:
        return eventSet(arrays, value);
    default:
        return std::nullopt;
    }
}

Result<std::optional<ArticleSet>> valueSet(const ArticleArrays &arrays, Connection &connection, FilterField field, const FilterValue &value)
{
    if (const auto *name = std::get_if<NameValue>(&value))
        return nameSet(arrays, connection, field, *name);
    if (const auto *range = std::get_if<DateRange>(&value); range && field == FilterField::Date)
        return dateSet(arrays, *range);
    if (const auto *state = std::get_if<ReadingState>(&value))
        return setWhere(arrays, [&](ArticleIndex i) { return arrays.state(i) == *state; });
    if (std::holds_alternative<Starred>(value))
        return setWhere(arrays, [&](ArticleIndex i) { return arrays.isStarred(i); });
    return std::nullopt;
}

} // namespace

Result<std::optional<ArticleSet>> filterSet(const ArticleArrays &arrays, Connection &connection, const Filter &filter)
{
    ArticleSet any(arrays.size());
    for (const FilterValue &value : filter.values) {
        const auto set = valueSet(arrays, connection, filter.field, value);
        if (!set || !*set)
            return set;
        any |= **set;
    }
    return any;
}

std::optional<ArticleSet> scopeSet(const ArticleArrays &arrays, const ArticleScope &scope)
{
    switch (scope.kind) {
    case ArticleScope::Kind::All:
        return arrays.alive();
    case ArticleScope::Kind::Unread:
        return setWhere(arrays, [&](ArticleIndex i) { return arrays.state(i) == ReadingState::Unread; });
    case ArticleScope::Kind::Starred:
        return setWhere(arrays, [&](ArticleIndex i) { return arrays.isStarred(i); });
    case ArticleScope::Kind::Doubtful:
        return setWhere(arrays, [&](ArticleIndex i) { return arrays.isDoubtful(i); });
    case ArticleScope::Kind::Language: {
        const auto codes = codesWhere(arrays.languageNames(), [&](const QString &name) { return name == scope.value; });
        return setWhere(arrays, [&](ArticleIndex i) { return codes[arrays.language(i)] != 0; });
    }
    case ArticleScope::Kind::Site:
        return siteSet(arrays, scope.value);
    default:
        return std::nullopt;
    }
}

} // namespace galley
