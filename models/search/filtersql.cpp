// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/filtersql.h"

#include "models/language/tokenizer.h"
#include "models/search/queryfields.h"
#include "models/storage/articlenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestChain = 64;

int nesting(const SqlCondition &condition)
{
    int open = 0;
    int deepest = 0;
    for (const QChar c : condition.sql) {
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        deepest = std::max(deepest, open);
    }
    return deepest;
}

/// SQLite refuses a chain of 1,000 as too deep a tree; and its parser has room for 100 pieces that are begun, of which fewest are open
/// before the first condition: the deepest has to stand there.
SqlCondition joinChains(QList<SqlCondition> conditions, QStringView joint)
{
    const auto deepest = std::max_element(conditions.begin(), conditions.end(), [](const SqlCondition &a, const SqlCondition &b) { return nesting(a) < nesting(b); });
    std::rotate(conditions.begin(), deepest, deepest + 1);
    QList<SqlCondition> chains;
    for (qsizetype at = 0; at < conditions.size(); at += longestChain)
        chains.append(joinConditions(conditions.mid(at, longestChain), joint));
    return joinConditions(chains, joint);
}

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

/// The words of \a value as a condition over \a column, which holds padded words: side by side anywhere in it.
SqlCondition wordsCondition(QLatin1StringView column, const NameValue &value)
{
    QString words = paddedWords(value.text);
    if (words.isEmpty())
        return {value.isPrefix && value.text.isEmpty() ? u"1"_s : u"0"_s, {}};
    if (value.isPrefix)
        words.chop(1);
    return {u"instr(%1, ?) > 0"_s.arg(column), {words}};
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

SqlCondition entityCondition(const NameValue &value)
{
    if (value.isPrefix && value.text.isEmpty())
        return {u"a.version_id IN (SELECT version_id FROM mention WHERE entity_id IS NOT NULL)"_s, {}};
    return wrap(u"a.version_id IN (SELECT version_id FROM mention WHERE entity_id IN (%1))"_s, entitiesNamed(value));
}

SqlCondition mentionCondition(const NameValue &value)
{
    return wrap(u"a.version_id IN (SELECT version_id FROM mention WHERE text_id IN (SELECT id FROM mention_text WHERE %1))"_s,
                wordsCondition("words"_L1, value));
}

SqlCondition articleNameCondition(ArticleNameKind kind, const NameValue &value)
{
    const SqlCondition words = wordsCondition("words"_L1, value);
    return {u"a.version_id IN (SELECT version_id FROM version_name WHERE name_id IN (SELECT id FROM article_name WHERE kind = ? AND %1))"_s.arg(words.sql),
            QVariantList{static_cast<int>(kind)} + words.bindings};
}

/// A note on another version than the current one is not the article's any more.
SqlCondition noteCondition(const NameValue &value)
{
    return wrap(u"a.id IN (SELECT n.article_id FROM note n JOIN article o ON o.id = n.article_id"
                " WHERE (n.version_id IS NULL OR n.version_id = o.version_id) AND %1)"_s,
                wordsCondition("galley_words(n.text)"_L1, value));
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
    return wrap(u"a.version_id IN (SELECT e.version_id FROM event_mention e WHERE %1)"_s, eventTypeCondition({value}, u"e"_s));
}

SqlCondition rangeCondition(QLatin1StringView column, const DateRange &range)
{
    QList<SqlCondition> ends;
    if (range.from)
        ends.append({u"%1 >= ?"_s.arg(column), {*range.from}});
    if (range.until)
        ends.append({u"%1 < ?"_s.arg(column), {*range.until}});
    return joinConditions(ends, u" AND ");
}

SqlCondition dateCondition(const DateRange &range)
{
    // What stands in for an unknown date is none.
    return wrap(u"(%1 AND EXISTS (SELECT 1 FROM version v WHERE v.id = a.version_id AND v.published_at IS NOT NULL))"_s,
                rangeCondition("a.published_at"_L1, range));
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
    case FilterField::Mention:
        return mentionCondition(value);
    case FilterField::Byline:
        return articleNameCondition(ArticleNameKind::Byline, value);
    case FilterField::Agency:
        return articleNameCondition(ArticleNameKind::Agency, value);
    case FilterField::Note:
        return noteCondition(value);
    default: // the others have no names
        break;
    }
    return {};
}

SqlCondition valueCondition(FilterField field, const FilterValue &value)
{
    if (const auto *name = std::get_if<NameValue>(&value))
        return named(field, *name);
    if (const auto *range = std::get_if<DateRange>(&value))
        return field == FilterField::Imported ? rangeCondition("a.added_at"_L1, *range) : dateCondition(*range);
    if (const auto *state = std::get_if<ReadingState>(&value))
        return {u"a.state = ?"_s, {static_cast<int>(*state)}};
    if (const auto *tagged = std::get_if<Tagged>(&value))
        return {tagged->isTagged ? u"a.mention_count + a.event_count > 0"_s : u"a.mention_count + a.event_count = 0"_s, {}};
    return {std::holds_alternative<Doubtful>(value) ? u"a.doubtful = 1"_s : u"a.starred = 1"_s, {}};
}

} // namespace

SqlCondition entitiesNamed(const NameValue &value)
{
    const SqlCondition name = nameCondition("folded_name"_L1, value);
    return {u"SELECT id FROM entity WHERE %1 OR (wikidata = ? AND wikidata <> '') UNION SELECT entity_id FROM entity_alias WHERE %1"_s.arg(name.sql),
            name.bindings + QVariantList{value.text.toUpper()} + name.bindings};
}

SqlCondition mentionOfCondition(const NameValue &value)
{
    if (value.isPrefix && value.text.isEmpty())
        return {u"1"_s, {}};
    QString words = paddedWords(value.text);
    const SqlCondition entities = entitiesNamed(value);
    if (words.isEmpty())
        return {u"m.entity_id IN (%1)"_s.arg(entities.sql), entities.bindings};
    if (value.isPrefix)
        words.chop(1);
    const QString text = value.isPrefix ? u"instr(words, ?) = 1"_s : u"words = ?"_s;
    return {u"(m.entity_id IN (%1) OR m.text_id IN (SELECT id FROM mention_text WHERE %2))"_s.arg(entities.sql, text),
            entities.bindings + QVariantList{words}};
}

SqlCondition eventTypeCondition(const QList<FilterValue> &types, const QString &alias)
{
    QList<SqlCondition> any;
    for (const FilterValue &value : types) {
        const NameValue &type = std::get<NameValue>(value);
        if (type.isPrefix)
            any.append({u"instr(lower(%1.type), ?) = 1"_s.arg(alias), {type.text.toLower()}});
        else if (eventTypesNamed(type).isEmpty()) // one that the tagset does not have, so its case is not known
            any.append({u"%1.type = ? COLLATE NOCASE"_s.arg(alias), {type.text}});
        else
            any.append({u"%1.type = ?"_s.arg(alias), {type.text}});
    }
    return joinConditions(any, u" OR ");
}

SqlCondition negation(const SqlCondition &condition)
{
    return {u'(' + condition.sql + u") IS NOT TRUE", condition.bindings};
}

SqlCondition joinConditions(const QList<SqlCondition> &conditions, QStringView joint)
{
    if (conditions.isEmpty())
        return {};
    if (conditions.size() == 1)
        return conditions.first();
    if (conditions.size() > longestChain)
        return joinChains(conditions, joint);
    QStringList parts;
    QVariantList bindings;
    for (const SqlCondition &condition : conditions) {
        parts.append(condition.sql);
        bindings += condition.bindings;
    }
    return {u'(' + parts.join(joint) + u')', bindings};
}

SqlCondition filterCondition(const Filter &filter)
{
    QList<SqlCondition> values;
    for (const FilterValue &value : filter.values)
        values.append(valueCondition(filter.field, value));
    return joinConditions(values, u" OR ");
}

} // namespace galley
