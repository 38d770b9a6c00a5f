// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/search/randomlibrary.h"

#include "models/tagset/tagset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using Holds = std::function<bool(const KnownArticle &)>;
using EventHolds = std::function<bool(const KnownArticle &, const KnownEvent &)>;

struct EventQuery
{
    QString text;
    EventHolds holds;
};

/// Folding, as far as the words of this library need it.
QString plain(const QString &text)
{
    QString folded = text.toLower();
    return folded.replace(u'é', u'e');
}

bool isFormOf(const QString &word, const QString &other)
{
    return std::any_of(madeUpForms().cbegin(), madeUpForms().cend(), [&](const QStringList &forms) { return forms.contains(word) && forms.contains(other); });
}

/// A word, the beginning of one, or a phrase of two.
struct Pattern
{
    QStringList words;
    bool isPrefix = false;
    bool isQuoted = false;
    bool isInText = false; ///< where plain words find their forms

    [[nodiscard]] QString text() const
    {
        const QString all = words.join(u' ');
        return (isQuoted ? QString(u'"' + all + u'"') : all) + (isPrefix ? u"*"_s : QString());
    }
    [[nodiscard]] bool standsAt(const QStringList &in, qsizetype at) const
    {
        if (at + words.size() > in.size())
            return false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isBeginning = isPrefix && i == words.size() - 1;
            const QString &found = in.at(at + i);
            const bool findsForms = isInText && !isPrefix && !isQuoted;
            if (isBeginning ? !found.startsWith(words.at(i)) : found != words.at(i) && !(findsForms && isFormOf(found, words.at(i))))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool standsIn(const QStringList &in) const
    {
        for (qsizetype i = 0; i < in.size(); ++i) {
            if (standsAt(in, i))
                return true;
        }
        return false;
    }
    /// Whether it is all of \a in, or its beginning.
    [[nodiscard]] bool isAllOf(const QStringList &in) const
    {
        const QString name = in.join(u' ');
        return isPrefix ? name.startsWith(words.join(u' ')) : name == words.join(u' ');
    }
};

class Generator final
{
public:
    Generator(QRandomGenerator &random, const RandomLibrary &library) : m_random(random), m_library(library) {}

    RandomQuery any(int depth)
    {
        if (depth == 0 || below(4) == 0)
            return leaf();
        switch (below(4)) {
        case 0: {
            const RandomQuery inner = any(depth - 1);
            return {QString((below(2) == 0 ? u"-("_s : u"NOT ("_s) + inner.text + u')'), [inner](const KnownArticle &a) { return !inner.holds(a); }};
        }
        case 1: {
            const RandomQuery left = any(depth - 1);
            const RandomQuery right = any(depth - 1);
            return {QString(u'(' + left.text + u" OR " + right.text + u')'), [=](const KnownArticle &a) { return left.holds(a) || right.holds(a); }};
        }
        default: {
            const RandomQuery left = any(depth - 1);
            const RandomQuery right = any(depth - 1);
            return {QString(u'(' + left.text + (below(2) == 0 ? u" AND "_s : u" "_s) + right.text + u')'),
                    [=](const KnownArticle &a) { return left.holds(a) && right.holds(a); }};
        }
        }
    }

private:
    int below(qsizetype bound) { return m_random.bounded(static_cast<int>(bound)); }
    QString oneOf(const QStringList &list) { return list.at(below(list.size())); }

    Pattern patternInText()
    {
        Pattern made = pattern();
        made.isInText = true;
        return made;
    }

    Pattern pattern()
    {
        Pattern made{.words = {oneOf(madeUpWords())}};
        made.isQuoted = below(3) == 0;
        if (made.isQuoted && below(2) == 0)
            made.words.append(oneOf(madeUpWords()));
        made.isPrefix = below(4) == 0;
        if (made.isPrefix)
            made.words.last().truncate(3);
        return made;
    }

    RandomQuery leaf()
    {
        switch (below(14)) {
        case 0:
        case 1:
            return text();
        case 2:
            return near();
        case 3:
            return inPart();
        case 4:
            return language();
        case 5:
            return name();
        case 6:
            return entity();
        case 7:
            return mentioned();
        case 8:
            return date();
        case 9:
            return state();
        case 10:
            return kept();
        default:
            return event(2);
        }
    }

    RandomQuery text()
    {
        const Pattern words = patternInText();
        return {words.text(), [words](const KnownArticle &a) { return words.standsIn(a.headline) || words.standsIn(a.body); }};
    }

    RandomQuery near()
    {
        const Pattern one = patternInText();
        const Pattern other = patternInText();
        const int distance = below(4);
        const auto isNear = [=](const QStringList &in) {
            for (qsizetype i = 0; i < in.size(); ++i) {
                for (qsizetype j = 0; one.standsAt(in, i) && j < in.size(); ++j) {
                    const qsizetype between = i < j ? j - i - one.words.size() : i - j - other.words.size();
                    if (other.standsAt(in, j) && between <= distance)
                        return true;
                }
            }
            return false;
        };
        return {u"NEAR(%1 %2, %3)"_s.arg(one.text(), other.text()).arg(distance), [=](const KnownArticle &a) { return isNear(a.headline) || isNear(a.body); }};
    }

    RandomQuery inPart()
    {
        const Pattern words = patternInText();
        if (below(2) == 0)
            return {QString(u"headline:" + words.text()), [words](const KnownArticle &a) { return words.standsIn(a.headline); }};
        return {QString(u"body:" + words.text()), [words](const KnownArticle &a) { return words.standsIn(a.body); }};
    }

    RandomQuery language()
    {
        const QString tag = oneOf({u"en"_s, u"de"_s, u"zh"_s, u"unknown"_s});
        const auto isOf = [](const QString &language, const QString &wanted) {
            return wanted == "unknown"_L1 ? language.isEmpty() : language == wanted || language.startsWith(QString(wanted + u'-'));
        };
        return {QString(u"lang:sw," + tag), [=](const KnownArticle &a) { return isOf(a.metadata.language, tag) || isOf(a.metadata.language, u"sw"_s); }};
    }

    /// Words of a name: of the site, an author, an agency or a collection.
    RandomQuery name()
    {
        switch (below(4)) {
        case 0: {
            const Pattern words = wordsOf(oneOf(madeUpSites()));
            return {QString(u"source:" + words.text()), [words](const KnownArticle &a) { return words.standsIn(plain(a.metadata.site).split(u' ')); }};
        }
        case 1: {
            const Pattern words = wordsOf(oneOf(madeUpAuthors()));
            return {QString(u"byline:" + words.text()), [words](const KnownArticle &a) {
                const QString by = a.metadata.authors.isEmpty() ? a.metadata.byline : a.metadata.authors.first();
                return words.standsIn(plain(by).split(u' '));
            }};
        }
        case 2: {
            const Pattern words = wordsOf(oneOf(madeUpAgencies()));
            return {QString(u"agency:" + words.text()), [words](const KnownArticle &a) {
                return std::any_of(a.metadata.credit.agencies.cbegin(), a.metadata.credit.agencies.cend(),
                                   [&](const QString &agency) { return words.standsIn(plain(agency).split(u' ')); });
            }};
        }
        default: {
            const QString name = oneOf(madeUpCollections());
            return {QString(u"collection:\"" + plain(name) + u'"'), [name](const KnownArticle &a) { return a.collections.contains(name); }};
        }
        }
    }

    Pattern wordsOf(const QString &name)
    {
        const QStringList all = plain(name).split(u' ');
        Pattern words{.words = {oneOf(all)}, .isPrefix = false, .isQuoted = true};
        if (below(3) == 0)
            words.words = all;
        words.isPrefix = below(3) == 0;
        if (words.isPrefix)
            words.words.last().truncate(2);
        return words;
    }

    /// A name, an alias or a Wikidata number, and whether an entity is called so.
    struct Name
    {
        QString text;
        std::function<bool(const Entity &)> fits;
    };

    Name entityName()
    {
        const Entity entity = m_library.entities().at(below(m_library.entities().size()));
        if (!entity.wikidata.isEmpty() && below(3) == 0)
            return {entity.wikidata.toLower(), [=](const Entity &e) { return e.wikidata == entity.wikidata; }};
        const bool byAlias = !entity.aliases.isEmpty() && below(2) == 0;
        QString name = plain(byAlias ? entity.aliases.first() : entity.name);
        const bool isPrefix = below(3) == 0;
        if (isPrefix)
            name.truncate(4);
        return {QString(u'"' + name + u'"' + (isPrefix ? u"*"_s : QString())), [=](const Entity &e) {
            const auto is = [&](const QString &called) { return isPrefix ? plain(called).startsWith(name) : plain(called) == name; };
            return is(e.name) || std::any_of(e.aliases.cbegin(), e.aliases.cend(), is);
        }};
    }

    RandomQuery entity()
    {
        const QList<Entity> &entities = m_library.entities();
        const Name name = entityName();
        return {QString(u"entity:" + name.text), [=](const KnownArticle &a) {
            return std::any_of(a.mentions.cbegin(), a.mentions.cend(), [&](const KnownMention &m) { return m.entity >= 0 && name.fits(entities.at(m.entity)); });
        }};
    }

    RandomQuery mentioned()
    {
        if (below(3) == 0) {
            const QString type = oneOf({u"person"_s, u"GPE"_s, u"country"_s});
            return {QString(u"type:" + type), [=](const KnownArticle &a) {
                return std::any_of(a.mentions.cbegin(), a.mentions.cend(), [&](const KnownMention &m) {
                    return m.type.compare(type, Qt::CaseInsensitive) == 0 || m.subtype.compare(type, Qt::CaseInsensitive) == 0;
                });
            }};
        }
        const Pattern words = pattern();
        return {QString(u"mention:" + words.text()), [words](const KnownArticle &a) {
            return std::any_of(a.mentions.cbegin(), a.mentions.cend(), [&](const KnownMention &m) { return words.standsIn(m.words); });
        }};
    }

    RandomQuery date()
    {
        const QDate first(2015, 1 + below(12), 1);
        const QDate last = first.addMonths(below(8)).addDays(below(20));
        const QString range = below(4) == 0 ? QString(first.toString(Qt::ISODate) + u"..")
                                            : QString(first.toString(u"yyyy-MM") + u".." + last.toString(Qt::ISODate));
        const qint64 from = first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        const bool isOpen = range.endsWith(u".."_s);
        const qint64 until = last.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        const auto isIn = [=](qint64 time) { return time >= from && (isOpen || time < until); };
        if (below(2) == 0)
            return {QString(u"imported:" + range), [isIn](const KnownArticle &a) { return isIn(a.added); }};
        return {QString(u"date:" + range), [isIn](const KnownArticle &a) { return a.metadata.published.isValid() && isIn(a.sortTime); }};
    }

    RandomQuery state()
    {
        switch (below(4)) {
        case 0:
            return {u"is:starred"_s, [](const KnownArticle &a) { return a.starred; }};
        case 1:
            return {u"is:doubtful,done"_s, [](const KnownArticle &a) { return a.doubtful || a.state == ReadingState::Done; }};
        case 2:
            return {u"tagged:no"_s, [](const KnownArticle &a) { return a.mentions.isEmpty() && a.events.isEmpty(); }};
        default:
            return {u"state:unread"_s, [](const KnownArticle &a) { return a.state == ReadingState::Unread; }};
        }
    }

    RandomQuery kept()
    {
        if (below(3) == 0)
            return {u"note:*"_s, [](const KnownArticle &a) { return !a.notes.isEmpty(); }};
        const Pattern words = pattern();
        return {QString(u"note:" + words.text()), [words](const KnownArticle &a) {
            return std::any_of(a.notes.cbegin(), a.notes.cend(), [&](const QStringList &note) { return words.standsIn(note); });
        }};
    }

    RandomQuery event(int depth)
    {
        const EventQuery wanted = eventPattern(depth);
        return {wanted.text, [wanted](const KnownArticle &a) {
            return std::any_of(a.events.cbegin(), a.events.cend(), [&](const KnownEvent &e) { return wanted.holds(a, e); });
        }};
    }

    EventQuery eventPattern(int depth)
    {
        const EventType type = Tagset::standard().eventTypes().at(below(5));
        QString text = type.name.toLower();
        std::function<bool(const QString &)> isOf = [type](const QString &name) { return name == type.name; };
        if (below(4) == 0) {
            text = u"*"_s;
            isOf = [](const QString &) { return true; };
        } else if (below(4) == 0) {
            text = type.group;
            isOf = [type](const QString &name) { return Tagset::standard().eventType(name)->group == type.group; };
        }
        if (below(3) == 0)
            return {QString(u"event:" + text), [isOf](const KnownArticle &, const KnownEvent &e) { return isOf(e.type); }};
        const EventQuery inside = eventCondition(type, depth);
        return {QString(u"event:" + text + u'(' + inside.text + u')'),
                [=](const KnownArticle &a, const KnownEvent &e) { return isOf(e.type) && inside.holds(a, e); }};
    }

    EventQuery eventCondition(const EventType &type, int depth)
    {
        if (depth == 0 || below(3) == 0)
            return below(3) == 0 ? attribute() : role(type, depth);
        const EventQuery left = eventCondition(type, depth - 1);
        const EventQuery right = eventCondition(type, depth - 1);
        switch (below(3)) {
        case 0:
            return {QString(u"-(" + left.text + u')'), [=](const KnownArticle &a, const KnownEvent &e) { return !left.holds(a, e); }};
        case 1:
            return {QString(u'(' + left.text + u" OR " + right.text + u')'),
                    [=](const KnownArticle &a, const KnownEvent &e) { return left.holds(a, e) || right.holds(a, e); }};
        default:
            return {QString(left.text + u' ' + right.text), [=](const KnownArticle &a, const KnownEvent &e) { return left.holds(a, e) && right.holds(a, e); }};
        }
    }

    EventQuery attribute()
    {
        switch (below(4)) {
        case 0:
            return {u"realis:actual,planned"_s,
                    [](const KnownArticle &, const KnownEvent &e) { return e.realis == Realis::Actual || e.realis == Realis::Planned; }};
        case 1:
            return {u"tense:Past"_s, [](const KnownArticle &, const KnownEvent &e) { return e.tense == Tense::Past; }};
        case 2:
            return {u"polarity:negative"_s, [](const KnownArticle &, const KnownEvent &e) { return e.negated; }};
        default:
            return {u"CERTAINTY:claimed"_s, [](const KnownArticle &, const KnownEvent &e) { return e.certainty == Certainty::Claimed; }};
        }
    }

    EventQuery role(const EventType &type, int depth)
    {
        const QString name = below(4) == 0 ? QString() : type.roles.at(below(type.roles.size())).name;
        const QString prefix = name.isEmpty() ? QString() : QString(name + u':');
        const auto filled = [name](const KnownEvent &e, const std::function<bool(const KnownFiller &)> &by) {
            return std::any_of(e.fillers.cbegin(), e.fillers.cend(), [&](const KnownFiller &f) { return (name.isEmpty() || f.role == name) && by(f); });
        };
        if (depth > 0 && below(4) == 0) {
            const EventQuery inner = eventPattern(depth - 1);
            return {QString(prefix + inner.text), [=](const KnownArticle &a, const KnownEvent &e) {
                return filled(e, [&](const KnownFiller &f) { return f.event >= 0 && inner.holds(a, a.events.at(f.event)); });
            }};
        }
        if (below(5) == 0)
            return {QString(prefix + u'*'), [=](const KnownArticle &, const KnownEvent &e) { return filled(e, [](const KnownFiller &) { return true; }); }};
        const QList<Entity> &entities = m_library.entities();
        if (below(2) == 0) {
            const Name called = entityName();
            const QString text = plain(QString(called.text).remove(u'"').remove(u'*'));
            const bool isPrefix = called.text.endsWith(u'*');
            return {QString(prefix + called.text), [=](const KnownArticle &a, const KnownEvent &e) {
                return filled(e, [&](const KnownFiller &f) {
                    if (f.mention < 0)
                        return false;
                    const KnownMention &m = a.mentions.at(f.mention);
                    const QString says = m.words.join(u' ');
                    return (m.entity >= 0 && called.fits(entities.at(m.entity))) || (isPrefix ? says.startsWith(text) : says == text);
                });
            }};
        }
        const Pattern words = pattern();
        return {QString(prefix + words.text()), [=](const KnownArticle &a, const KnownEvent &e) {
            return filled(e, [&](const KnownFiller &f) {
                if (f.mention < 0)
                    return false;
                const KnownMention &m = a.mentions.at(f.mention);
                if (words.isAllOf(m.words))
                    return true;
                const auto isCalled = [&](const QString &called) { return words.isAllOf(plain(called).split(u' ')); };
                return m.entity >= 0 && (isCalled(entities.at(m.entity).name) || std::any_of(entities.at(m.entity).aliases.cbegin(), entities.at(m.entity).aliases.cend(), isCalled));
            });
        }};
    }

    QRandomGenerator &m_random;
    const RandomLibrary &m_library;
};

} // namespace

RandomQuery randomQuery(QRandomGenerator &random, const RandomLibrary &library, int depth)
{
    return Generator(random, library).any(depth);
}

} // namespace galley
