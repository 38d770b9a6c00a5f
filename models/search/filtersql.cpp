// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/filtersql.h"

#include "models/language/tokenizer.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Values that BCP 47 has no tag for: the language is not known.
bool isUnknownLanguage(const QString &tag)
{
    return tag == "unknown"_L1 || tag == "und"_L1;
}

SqlCondition languageCondition(const NameValue &value)
{
    if (isUnknownLanguage(value.text))
        return {u"a.language = ''"_s, {}};
    if (value.isPrefix)
        return {u"substr(a.language, 1, length(?)) = ?"_s, {value.text, value.text}};
    // "zh" is also zh-Hans; "." follows "-".
    const QString variants = value.text + u'-';
    const QString end = value.text + u'.';
    return {u"(a.language = ? OR (a.language >= ? AND a.language < ?))"_s, {value.text, variants, end}};
}

/// Whether \a folded, a column or expression of folded text, is \a value or begins with it.
SqlCondition nameCondition(QLatin1StringView folded, const NameValue &value)
{
    const QString name = foldForSearch(value.text);
    if (value.isPrefix)
        return {u"substr(%1, 1, length(?)) = ?"_s.arg(folded), {name, name}};
    return {u"%1 = ?"_s.arg(folded), {name}};
}

/// Puts \a condition in the place of "%1" in the statement around it.
SqlCondition wrap(const QString &statement, const SqlCondition &condition)
{
    return {statement.arg(condition.sql), condition.bindings};
}

/// By words of the publication's name, or of the domain that the article comes from.
SqlCondition sourceCondition(const NameValue &value)
{
    QString words = paddedWords(value.text);
    if (words.isEmpty()) // only signs
        return wrap(u"a.site_id IN (SELECT id FROM site WHERE %1)"_s, nameCondition("galley_fold(name)"_L1, value));
    if (value.isPrefix)
        words.chop(1);
    return {u"(a.site_id IN (SELECT id FROM site WHERE instr(galley_words(name), ?) > 0)"
            " OR a.version_id IN (SELECT id FROM version WHERE url <> '' AND instr(galley_host_words(url), ?) > 0))"_s,
            {words, words}};
}

SqlCondition collectionCondition(const NameValue &value)
{
    return wrap(u"a.id IN (SELECT article_id FROM collection_article WHERE collection_id IN (SELECT id FROM collection WHERE %1))"_s,
                nameCondition("galley_fold(name)"_L1, value));
}

/// By name, alias or Wikidata id.
SqlCondition entityCondition(const NameValue &value)
{
    const SqlCondition name = nameCondition("folded_name"_L1, value);
    return {u"a.version_id IN (SELECT version_id FROM mention WHERE entity_id IN (SELECT id FROM entity WHERE %1 OR wikidata = ?"
            " UNION SELECT entity_id FROM entity_alias WHERE %1))"_s.arg(name.sql),
            name.bindings + QVariantList{value.text.toUpper()} + name.bindings};
}

SqlCondition entityTypeCondition(const NameValue &value)
{
    if (value.isPrefix)
        return {u"a.version_id IN (SELECT version_id FROM mention WHERE instr(lower(type), ?) = 1 OR instr(lower(subtype), ?) = 1)"_s,
                {value.text.toLower(), value.text.toLower()}};
    return {u"a.version_id IN (SELECT version_id FROM mention WHERE type = ? COLLATE NOCASE OR subtype = ? COLLATE NOCASE)"_s,
            {value.text, value.text}};
}

SqlCondition eventCondition(const NameValue &value)
{
    if (value.isPrefix)
        return {u"a.version_id IN (SELECT version_id FROM event_mention WHERE instr(lower(type), ?) = 1)"_s, {value.text.toLower()}};
    return {u"a.version_id IN (SELECT version_id FROM event_mention WHERE type = ? COLLATE NOCASE)"_s, {value.text}};
}

SqlCondition dateCondition(const DateRange &range)
{
    QStringList parts;
    SqlCondition condition;
    if (range.from) {
        parts.append(u"a.published_at >= ?"_s);
        condition.bindings.append(*range.from);
    }
    if (range.until) {
        parts.append(u"a.published_at < ?"_s);
        condition.bindings.append(*range.until);
    }
    // What stands in for an unknown date is none.
    parts.append(u"EXISTS (SELECT 1 FROM version v WHERE v.id = a.version_id AND v.published_at IS NOT NULL)"_s);
    condition.sql = u'(' + parts.join(" AND "_L1) + u')';
    return condition;
}

SqlCondition named(FilterField field, const NameValue &value)
{
    switch (field) {
    case FilterField::Language:
        return languageCondition(value);
    case FilterField::Source:
        return sourceCondition(value);
    case FilterField::Entity:
        return entityCondition(value);
    case FilterField::EntityType:
        return entityTypeCondition(value);
    case FilterField::Event:
        return eventCondition(value);
    case FilterField::Collection:
        return collectionCondition(value);
    case FilterField::Date:
    case FilterField::State:
        break;
    }
    return {};
}

SqlCondition valueCondition(FilterField field, const FilterValue &value)
{
    if (const auto *name = std::get_if<NameValue>(&value))
        return named(field, *name);
    if (const auto *range = std::get_if<DateRange>(&value))
        return dateCondition(*range);
    if (const auto *state = std::get_if<ReadingState>(&value))
        return {u"a.state = ?"_s, {static_cast<int>(*state)}};
    return {u"a.starred = 1"_s, {}};
}

} // namespace

SqlCondition joinConditions(const QList<SqlCondition> &conditions, QStringView joint)
{
    if (conditions.isEmpty())
        return {};
    if (conditions.size() == 1)
        return conditions.first();
    const qsizetype half = conditions.size() / 2;
    const SqlCondition left = joinConditions(conditions.first(half), joint);
    const SqlCondition right = joinConditions(conditions.sliced(half), joint);
    return {u'(' + left.sql + joint + right.sql + u')', left.bindings + right.bindings};
}

SqlCondition filterCondition(const Filter &filter)
{
    QList<SqlCondition> values;
    for (const FilterValue &value : filter.values)
        values.append(valueCondition(filter.field, value));
    return joinConditions(values, u" OR ");
}

} // namespace galley
