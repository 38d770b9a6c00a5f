// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/querycompletion.h"

#include "models/language/languagetext.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPrefix = 2;  ///< of a field's name: one letter begins too many words
constexpr qsizetype recentWhenEmpty = 3; ///< earlier searches offered in an empty field

struct Completion
{
    Q_DECLARE_TR_FUNCTIONS(galley::QueryCompletion)

public:
    static QString help(QLatin1StringView field);
    static QString state(QLatin1StringView value);
};

constexpr std::array fields{"lang"_L1, "source"_L1, "event"_L1, "entity"_L1, "date"_L1, "is"_L1, "collection"_L1, "headline"_L1};
constexpr std::array states{"unread"_L1, "inprogress"_L1, "done"_L1, "starred"_L1};

QString Completion::help(QLatin1StringView field)
{
    if (field == "lang"_L1)
        return tr("articles in a language, as in lang:de");
    if (field == "source"_L1)
        return tr("articles of a publication");
    if (field == "event"_L1)
        return tr("articles with an event of a type, as in event:Attack");
    if (field == "entity"_L1)
        return tr("articles that name an entity, as in entity:Paris");
    if (field == "date"_L1)
        return tr("articles of a day, month, year or span, as in date:2015-11-01..2015-11-15");
    if (field == "is"_L1)
        return tr("articles in a state, as in is:unread");
    if (field == "collection"_L1)
        return tr("articles in a collection");
    return tr("words in the headline only");
}

QString Completion::state(QLatin1StringView value)
{
    if (value == "unread"_L1)
        return tr("not opened yet");
    if (value == "inprogress"_L1)
        return tr("opened and not done");
    if (value == "done"_L1)
        return tr("marked as done");
    return tr("with a star");
}

/// A value as it stands in a query: with quotation marks where it would not be one word.
QString quoted(const QString &value)
{
    const bool plain = std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || u"\"(),"_s.contains(c); });
    if (plain)
        return value;
    QString inner = value;
    return u'"' + inner.remove(u'"') + u'"';
}

QueryCompletion completion(QueryCompletion::Kind kind, const QString &name, const QString &help, const QString &query, const QueryToken &token, int cursor)
{
    const QString inserted = kind == QueryCompletion::Kind::Value ? QString(name + u' ') : name;
    const QString rest = query.mid(cursor);
    return {kind, name, help, query.left(token.begin) + inserted + (rest.startsWith(u' ') && inserted.endsWith(u' ') ? rest.mid(1) : rest),
            token.begin + static_cast<int>(inserted.size())};
}

/// Names of values with a line of help, as far as the library knows them.
QList<QPair<QString, QString>> valuesOf(const QString &field, const SourceCounts &counts)
{
    QList<QPair<QString, QString>> values;
    const QLocale locale;
    if (field == "lang"_L1) {
        for (const auto &[tag, count] : counts.languages)
            values.append({tag, languageText(tag)});
    } else if (field == "source"_L1) {
        for (const auto &[name, count] : counts.sites)
            values.append({name, locale.toString(count)});
    } else if (field == "collection"_L1) {
        for (const Collection &collection : counts.collections)
            values.append({collection.name, locale.toString(collection.articles)});
    } else if (field == "is"_L1) {
        for (const QLatin1StringView state : states)
            values.append({state, Completion::state(state)});
    }
    return values;
}

bool startsWord(const QString &text, const QString &typed)
{
    return text.startsWith(typed, Qt::CaseInsensitive) || text.contains(QString(u' ' + typed), Qt::CaseInsensitive);
}

} // namespace

QueryToken tokenBefore(const QString &query, int cursor)
{
    int begin = 0;
    bool inQuotes = false;
    for (int i = 0; i < cursor && i < query.size(); ++i) {
        const QChar c = query.at(i);
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c.isSpace() || c == u'(' || (c == u'-' && i == begin)))
            begin = i + 1;
    }
    return {begin, query.mid(begin, cursor - begin)};
}

QList<QueryCompletion> queryCompletions(const QString &query, int cursor, const SourceCounts &counts, const QStringList &recent)
{
    using Kind = QueryCompletion::Kind;
    QList<QueryCompletion> found;
    const bool empty = query.trimmed().isEmpty();
    const QueryToken token = tokenBefore(query, cursor);
    if (const qsizetype colon = token.text.indexOf(u':'); colon > 0) {
        const QString field = token.text.left(colon).toLower();
        const QString typed = token.text.mid(colon + 1).remove(u'"');
        const auto values = valuesOf(field, counts);
        for (const auto &[value, help] : values) {
            if (value != typed && (startsWord(value, typed) || startsWord(help, typed)))
                found.append(completion(Kind::Value, field + u':' + quoted(value), help, query, token, cursor));
        }
    } else if (empty || token.text.size() >= shortestPrefix) {
        for (const QLatin1StringView field : fields) {
            if (QString(field).startsWith(token.text, Qt::CaseInsensitive))
                found.append(completion(Kind::Field, QString(field) + u':', Completion::help(field), query, token, cursor));
        }
    }
    QList<QueryCompletion> earlier;
    // Not while somebody types words: the arrow down should go to the articles then.
    if (empty) {
        for (const QString &text : recent.first(qMin(recent.size(), recentWhenEmpty)))
            earlier.append({Kind::Recent, text, {}, text, static_cast<int>(text.size())});
    }
    const qsizetype room = metrics::completionRows - earlier.size();
    return found.first(qMin(found.size(), room)) + earlier;
}

} // namespace galley
