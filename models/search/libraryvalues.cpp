// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/libraryvalues.h"

#include "models/language/tokenizer.h"
#include "models/storage/articlenames.h"
#include "models/storage/entitystore.h"
#include "models/storage/sqlite/connection.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using Values = Result<QList<LibraryValue>>;

Values entities(Connection &connection, const QString &typed, int limit)
{
    const auto found = EntityStore(connection).suggest(typed, {}, limit);
    if (!found)
        return failure(found.error());
    QList<LibraryValue> values;
    for (const Entity &entity : *found)
        values.append({entity.name, entity.type, entity.mentions});
    return values;
}

/// What words() gives, cut so that the last word is only a beginning; empty when nothing is typed.
QString typedWords(const QString &typed)
{
    QString words = paddedWords(typed);
    words.chop(1);
    return words;
}

/// Rows of value and count.
Values read(Connection &connection, const QString &sql, const QVariantList &bindings)
{
    QList<LibraryValue> values;
    return connection.eachOf(sql, bindings, [&](const Row &row) {
        values.append({row.text(0), {}, row.integer(1)});
        return true;
    }).map([&] { return values; });
}

Values articleNames(Connection &connection, ArticleNameKind kind, const QString &typed, int limit)
{
    return read(connection,
                u"SELECT n.name, (SELECT count(*) FROM version_name v WHERE v.name_id = n.id) FROM article_name n"
                " WHERE n.kind = ? AND instr(n.words, ?) > 0 ORDER BY 2 DESC, 1 LIMIT ?"_s,
                {static_cast<int>(kind), typedWords(typed), limit});
}

Values mentionTexts(Connection &connection, const QString &typed, int limit)
{
    const QString words = typedWords(typed);
    if (words.isEmpty())
        return QList<LibraryValue>();
    return read(connection,
                u"SELECT t.text, (SELECT count(*) FROM mention m WHERE m.text_id = t.id) FROM mention_text t"
                " WHERE instr(t.words, ?) > 0 ORDER BY 2 DESC, 1 LIMIT ?"_s,
                {words, limit});
}

Values years(Connection &connection, const QString &column, const QString &typed, int limit)
{
    const auto first = connection.scalar(u"SELECT min(%1) FROM article"_s.arg(column));
    const auto last = connection.scalar(u"SELECT max(%1) FROM article"_s.arg(column));
    const auto count = connection.scalar(u"SELECT EXISTS (SELECT 1 FROM article)"_s);
    if (!first || !last || !count)
        return failure(first ? last ? count.error() : last.error() : first.error());
    QList<LibraryValue> values;
    if (*count == 0)
        return values;
    const auto yearOf = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date().year(); };
    for (int year = yearOf(*last); year >= yearOf(*first) && values.size() < limit; --year) {
        const QString name = QString::number(year);
        if (name.startsWith(typed))
            values.append({name, {}, 0});
    }
    return values;
}

} // namespace

Values valuesInLibrary(Connection &connection, FilterField field, const QString &typed, int limit)
{
    switch (field) {
    case FilterField::Entity:
    case FilterField::Role:
        return entities(connection, typed, limit);
    case FilterField::Mention:
        return mentionTexts(connection, typed, limit);
    case FilterField::Byline:
        return articleNames(connection, ArticleNameKind::Byline, typed, limit);
    case FilterField::Agency:
        return articleNames(connection, ArticleNameKind::Agency, typed, limit);
    case FilterField::Date:
        return years(connection, u"published_at"_s, typed, limit);
    case FilterField::Imported:
        return years(connection, u"added_at"_s, typed, limit);
    default:
        return QList<LibraryValue>();
    }
}

} // namespace galley
