// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/querycompletion.h"

#include "models/language/languagetext.h"
#include "models/search/filtervalue.h"
#include "models/search/queryfields.h"
#include "models/tagset/tagset.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPrefix = 2;  ///< of a field's name: one letter begins too many words
constexpr qsizetype recentWhenEmpty = 3; ///< earlier searches offered in an empty field

struct Completion
{
    Q_DECLARE_TR_FUNCTIONS(galley::QueryCompletion)

public:
    static QString help(const QString &field);
    static QString moreHelp(const QString &field);
    static QString state(const QString &value);
    static QString clearRecent();
    static QString role(const QString &event);
    static QString attribute();
    static QString eventGroup(int types);
    static QString tagged(bool yes);
    static QString today();
    static QString thisWeek();
    static QString thisMonth();
};

constexpr int daysOfWeek = 7;

QString Completion::help(const QString &field)
{
    if (field == "lang"_L1)
        return tr("articles in a language, as in lang:de");
    if (field == "source"_L1)
        return tr("articles of a publication");
    if (field == "event"_L1)
        return tr("articles with an event of a type, as in event:Attack(Place:Turkey)");
    if (field == "entity"_L1)
        return tr("articles that name an entity, as in entity:Paris");
    if (field == "date"_L1)
        return tr("articles of a day, month, year or span, as in date:2015-11-01..2015-11-15");
    if (field == "is"_L1)
        return tr("articles in a state, as in is:unread");
    if (field == "collection"_L1)
        return tr("articles in a collection");
    if (field == "headline"_L1)
        return tr("words in the headline only");
    return moreHelp(field);
}

QString Completion::moreHelp(const QString &field)
{
    if (field == "body"_L1)
        return tr("words in the body only");
    if (field == "mention"_L1)
        return tr("articles with a marked mention that says so");
    if (field == "type"_L1)
        return tr("articles that mention an entity of a type, as in type:Person");
    if (field == "agency"_L1)
        return tr("articles with an agency in the credit line");
    if (field == "byline"_L1)
        return tr("articles that somebody wrote");
    if (field == "imported"_L1)
        return tr("articles that came in on a day, month, year or span");
    if (field == "tagged"_L1)
        return tr("articles with annotations or without");
    return tr("articles with a note that has these words");
}

QString Completion::state(const QString &value)
{
    if (value == "unread"_L1)
        return tr("not opened yet");
    if (value == "inprogress"_L1)
        return tr("opened and not done");
    if (value == "done"_L1)
        return tr("marked as done");
    if (value == "doubtful"_L1)
        return tr("to be checked: what of the page is the article was hard to tell");
    return tr("with a star");
}

QString Completion::clearRecent()
{
    //: last row beneath the empty search field, after what was searched for before
    return tr("Clear recent searches");
}

QString Completion::role(const QString &event)
{
    //: beside the name of a role; %1 is a type of events, such as Attack
    return tr("role in %1").arg(event);
}

QString Completion::attribute()
{
    //: beside realis, tense, polarity or certainty
    return tr("attribute of the event");
}

QString Completion::eventGroup(int types)
{
    //: beside the name of a group of event types, such as Conflict
    return tr("group of %Ln type(s)", nullptr, types);
}

QString Completion::tagged(bool yes)
{
    return yes ? tr("with annotations") : tr("without annotations");
}

QString Completion::today()
{
    //: beside a date
    return tr("today");
}

QString Completion::thisWeek()
{
    //: beside a span of dates
    return tr("this week");
}

QString Completion::thisMonth()
{
    //: beside a month, as in 2015-11
    return tr("this month");
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

/// The query with \a inserted in place of what is typed between \a begin and the cursor.
QueryCompletion completion(QueryCompletion::Kind kind, const QString &name, const QString &help, const QString &query, int begin, int cursor,
                           const QString &inserted)
{
    const QString rest = query.mid(cursor);
    return {kind, name, help, query.left(begin) + inserted + (rest.startsWith(u' ') && inserted.endsWith(u' ') ? rest.mid(1) : rest),
            begin + static_cast<int>(inserted.size())};
}

/// Names of values with a line of help.
using Choices = QList<QPair<QString, QString>>;

Choices eventChoices()
{
    Choices choices;
    for (const EventType &type : Tagset::standard().eventTypes())
        choices.append({type.name, type.group});
    const QStringList groups = Tagset::standard().groups();
    for (const QString &group : groups)
        choices.append({group, Completion::eventGroup(static_cast<int>(eventTypesNamed({group, false}).size()))});
    return choices;
}

Choices entityTypeChoices()
{
    Choices choices;
    for (const EntityType &type : Tagset::standard().entityTypes())
        choices.append({type.name, QString()});
    for (const EntityType &type : Tagset::standard().entityTypes()) {
        for (const QString &subtype : type.subtypes)
            choices.append({subtype, type.name});
    }
    return choices;
}

Choices dateChoices(QDate today)
{
    if (!today.isValid())
        return {};
    const int sinceFirst = (today.dayOfWeek() - QLocale().firstDayOfWeek() + daysOfWeek) % daysOfWeek;
    const QDate first = today.addDays(-sinceFirst);
    const QString week = first.toString(Qt::ISODate) + u".." + first.addDays(daysOfWeek - 1).toString(Qt::ISODate);
    return {{today.toString(Qt::ISODate), Completion::today()}, {week, Completion::thisWeek()}, {today.toString(u"yyyy-MM"), Completion::thisMonth()}};
}

Choices stateChoices()
{
    Choices choices;
    const QStringList states = stateNames();
    for (const QString &state : states)
        choices.append({state, Completion::state(state)});
    return choices;
}

Choices libraryChoices(const QList<LibraryValue> &values)
{
    Choices choices;
    const QLocale locale;
    for (const LibraryValue &value : values) {
        const QString count = value.count > 0 ? locale.toString(value.count) : QString();
        const QString joint = value.kind.isEmpty() || count.isEmpty() ? QString() : u" \u00B7 "_s;
        choices.append({value.value, QString(value.kind + joint + count)});
    }
    return choices;
}

/// What the program knows without asking the library.
Choices knownChoices(FilterField field, const CompletionSources &sources)
{
    Choices choices;
    const QLocale locale;
    switch (field) {
    case FilterField::Language:
        for (const auto &[tag, count] : sources.counts.languages)
            choices.append({tag, languageText(tag)});
        break;
    case FilterField::Source:
        for (const auto &[name, count] : sources.counts.sites)
            choices.append({name, locale.toString(count)});
        break;
    case FilterField::Collection:
        for (const Collection &collection : sources.counts.collections)
            choices.append({collection.name, locale.toString(collection.articles)});
        break;
    case FilterField::State:
        return stateChoices();
    case FilterField::Tagged:
        return {{u"yes"_s, Completion::tagged(true)}, {u"no"_s, Completion::tagged(false)}};
    case FilterField::Event:
        return eventChoices();
    case FilterField::EntityType:
        return entityTypeChoices();
    case FilterField::Date:
    case FilterField::Imported:
        return dateChoices(sources.today);
    default:
        break;
    }
    return choices;
}

bool startsWord(const QString &text, const QString &typed)
{
    return text.startsWith(typed, Qt::CaseInsensitive) || text.contains(QString(u' ' + typed), Qt::CaseInsensitive);
}

QList<QueryCompletion> valueCompletions(const QString &query, int cursor, const QueryPlace &place, const CompletionSources &sources)
{
    Choices choices;
    bool isFitting = false; // the library has looked for what fits, by more than its beginning
    if (const EventAttribute *attribute = place.inEvent ? findEventAttribute(place.field) : nullptr) {
        for (const QString &value : attribute->values)
            choices.append({value, QString()});
    } else if (const std::optional<FilterField> field = libraryFieldAt(place)) {
        choices = knownChoices(*field, sources);
        isFitting = choices.isEmpty();
        choices += libraryChoices(sources.libraryValues);
    }
    // Between the parentheses of an event more may follow; elsewhere the next word does.
    const QString behind = place.inEvent ? QString() : u" "_s;
    const QString shown = query.mid(place.token.begin, place.typedBegin - place.token.begin);
    QList<QueryCompletion> beginning;
    QList<QueryCompletion> others;
    for (const auto &[value, help] : choices) {
        if (value == place.typed || (!isFitting && !startsWord(value, place.typed) && !startsWord(help, place.typed)))
            continue;
        const QueryCompletion each = completion(QueryCompletion::Kind::Value, shown + quoted(value), help, query, place.typedBegin, cursor,
                                                quoted(value) + behind);
        (isFitting || value.startsWith(place.typed, Qt::CaseInsensitive) ? beginning : others).append(each);
    }
    return beginning + others;
}

/// Names that a colon follows.
QList<QueryCompletion> fieldCompletions(const QString &query, int cursor, const QueryPlace &place)
{
    QList<QueryCompletion> found;
    const auto offer = [&](const QString &name, const QString &help) {
        if (name.startsWith(place.typed, Qt::CaseInsensitive))
            found.append(completion(QueryCompletion::Kind::Field, name + u':', help, query, place.token.begin, cursor, name + u':'));
    };
    if (place.inEvent) {
        const QStringList roles = rolesAt(place);
        for (const QString &role : roles)
            offer(role, Completion::role(place.event));
        for (const EventAttribute &attribute : eventAttributes())
            offer(attribute.name, Completion::attribute());
        return found;
    }
    const QStringList fields = queryFieldNames();
    for (const QString &field : fields)
        offer(field, Completion::help(field));
    return found;
}

} // namespace

QList<QueryCompletion> queryCompletions(const QString &query, int cursor, const CompletionSources &sources)
{
    using Kind = QueryCompletion::Kind;
    const bool empty = query.trimmed().isEmpty();
    const QueryPlace place = placeAt(query, cursor);
    QList<QueryCompletion> found;
    if (place.hasField)
        found = valueCompletions(query, cursor, place, sources);
    else if (empty || place.inEvent || place.typed.size() >= shortestPrefix)
        found = fieldCompletions(query, cursor, place);
    QList<QueryCompletion> earlier;
    // Not while somebody types words: the arrow down should go to the articles then.
    if (empty && !sources.recent.isEmpty()) {
        for (const QString &text : sources.recent.first(qMin(sources.recent.size(), recentWhenEmpty)))
            earlier.append({Kind::Recent, text, {}, text, static_cast<int>(text.size())});
        earlier.append({Kind::ClearRecent, Completion::clearRecent(), {}, query, cursor});
    }
    const qsizetype room = metrics::completionRows - earlier.size();
    return found.first(qMin(found.size(), room)) + earlier;
}

} // namespace galley
