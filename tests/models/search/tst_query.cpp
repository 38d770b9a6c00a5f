// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/filtervalue.h"
#include "models/search/query.h"
#include "models/search/queryerrortext.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString describe(const FilterValue &value)
{
    if (const auto *name = std::get_if<NameValue>(&value))
        return name->text + (name->isPrefix ? u"*"_s : QString());
    if (const auto *state = std::get_if<ReadingState>(&value))
        return readingStateKey(*state);
    if (std::holds_alternative<Starred>(value))
        return u"starred"_s;
    if (std::holds_alternative<Doubtful>(value))
        return u"doubtful"_s;
    if (const auto *tagged = std::get_if<Tagged>(&value))
        return tagged->isTagged ? u"yes"_s : u"no"_s;
    if (const auto *realis = std::get_if<Realis>(&value))
        return key(*realis);
    if (const auto *tense = std::get_if<Tense>(&value))
        return key(*tense);
    if (const auto *certainty = std::get_if<Certainty>(&value))
        return key(*certainty);
    if (const auto *polarity = std::get_if<Polarity>(&value))
        return *polarity == Polarity::Negative ? u"Negative"_s : u"Positive"_s;
    const DateRange &range = std::get<DateRange>(value);
    const auto day = [](std::optional<qint64> time) {
        return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(u"yyyy-MM-dd") : QString();
    };
    return day(range.from) + u".." + day(range.until);
}

QString describe(const QueryNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return (node.text.inHeadline ? u"headline:"_s : node.text.inBody ? u"body:"_s : QString()) + node.text.tokens.join(u'+') + (node.text.isPrefix ? u"*"_s : QString());
    case QueryNode::Kind::Filter:
        for (const FilterValue &value : node.filter.values)
            parts.append(describe(value));
        if (node.filter.field == FilterField::Role) {
            for (const QueryNode &child : node.children)
                parts.append(describe(child));
            return node.filter.role + u'=' + parts.join(u'|');
        }
        if (node.filter.field == FilterField::Attribute)
            return parts.join(u'|');
        if (node.filter.field == FilterField::EventPattern)
            return u"event[%1: %2]"_s.arg(parts.join(u'|'), describe(node.children.front()));
        return u"<%1 %2>"_s.arg(static_cast<int>(node.filter.field)).arg(parts.join(u'|'));
    default:
        for (const QueryNode &child : node.children)
            parts.append(describe(child));
    }
    if (node.kind == QueryNode::Kind::Near)
        return u"near%1("_s.arg(node.distance) + parts.join(u' ') + u')';
    const QString name = node.kind == QueryNode::Kind::And ? u"and"_s : node.kind == QueryNode::Kind::Or ? u"or"_s : u"not"_s;
    return name + u'(' + parts.join(u' ') + u')';
}

} // namespace

class QueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesAreRead_data();
    void queriesAreRead();
    void faultsHaveAPlace_data();
    void faultsHaveAPlace();
    void dateRangesAreHalfOpenUtc();
    void languageTagsAreWrittenAsStored();
    void anEmptyQueryIsEveryArticle();
    void oddTextNeverCrashes_data();
    void oddTextNeverCrashes();
    void everyPrefixOfAQueryIsAnswered();
    void excludedTermsAreNotPositive();
    void everyFaultHasASentence();
    void slipsAreRecognised_data();
    void slipsAreRecognised();
};

void QueryTest::queriesAreRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");

    QTest::newRow("word") << u"Berlin"_s << u"berlin"_s;
    QTest::newRow("words") << u"Berlin Wall"_s << u"and(berlin wall)"_s;
    QTest::newRow("phrase") << u"\"Berlin Wall\""_s << u"berlin+wall"_s;
    QTest::newRow("typographic quotes") << u"„Berliner Mauer“ «mur de Berlin»"_s << u"and(berliner+mauer mur+de+berlin)"_s;
    QTest::newRow("prefix") << u"econ*"_s << u"econ*"_s;
    QTest::newRow("phrase with prefix") << u"\"oil pri\"*"_s << u"oil+pri*"_s;
    QTest::newRow("word of two tokens") << u"G-20 don't"_s << u"and(g+20 don+t)"_s;
    QTest::newRow("and binds closer than or") << u"a b OR c AND d"_s << u"or(and(a b) and(c d))"_s;
    QTest::newRow("not") << u"a NOT b -c"_s << u"and(a not(b) not(c))"_s;
    QTest::newRow("and not") << u"a AND NOT b"_s << u"and(a not(b))"_s;
    QTest::newRow("double negation") << u"NOT -a"_s << u"a"_s;
    QTest::newRow("parentheses") << u"a (b OR -(c d))"_s << u"and(a or(b not(and(c d))))"_s;
    QTest::newRow("no space before parenthesis") << u"a(b)"_s << u"and(a b)"_s;
    QTest::newRow("operators in lower case are words") << u"cats and dogs"_s << u"and(cats and dogs)"_s;
    QTest::newRow("quoted operator") << u"\"OR\""_s << u"or"_s;
    QTest::newRow("Chinese becomes a phrase") << u"美国总统 法国"_s << u"and(美+国+总+统 法+国)"_s;
    QTest::newRow("languages") << u"lang:de,FR"_s << u"<0 de|fr>"_s;
    QTest::newRow("language by its English name") << u"lang:German"_s << u"<0 de>"_s;
    QTest::newRow("language by its own name") << u"lang:deutsch,русский"_s << u"<0 de|ru>"_s;
    QTest::newRow("language of two entries") << u"lang:chinese"_s << u"<0 zh>"_s;
    QTest::newRow("one of the two") << u"lang:\"Chinese (traditional)\""_s << u"<0 zh-Hant>"_s;
    QTest::newRow("language outside the menu") << u"lang:hebrew,日本語"_s << u"<0 he|ja>"_s;
    QTest::newRow("beginning of a language's name") << u"lang:germ*"_s << u"<0 de>"_s;
    QTest::newRow("unknown tags stay") << u"lang:xx,x1234"_s << u"<0 xx|x1234>"_s;
    QTest::newRow("excluded language") << u"-lang:zh-hans"_s << u"not(<0 zh-Hans>)"_s;
    QTest::newRow("source in quotes") << u"source:\"Deutsche Welle\",Spieg*"_s << u"<1 Deutsche Welle|Spieg*>"_s;
    QTest::newRow("entity, type, event") << u"entity:Q142 type:GPE event:Attack"_s << u"and(<2 Q142> <3 GPE> <4 Attack>)"_s;
    QTest::newRow("any entity") << u"entity:*"_s << u"<2 *>"_s;
    QTest::newRow("collection") << u"collection:\"To do\""_s << u"<5 To do>"_s;
    QTest::newRow("states") << u"is:unread,InProgress is:done is:starred"_s << u"and(<7 unread|inProgress> <7 done> <7 starred>)"_s;
    QTest::newRow("field name in capitals") << u"LANG:de"_s << u"<0 de>"_s;
    QTest::newRow("headline") << u"headline:\"G-20 summit\",vow*"_s << u"or(headline:g+20+summit headline:vow*)"_s;
    QTest::newRow("body") << u"body:\"oil price\",ris*"_s << u"or(body:oil+price body:ris*)"_s;
    QTest::newRow("near") << u"NEAR(oil \"price of\" ris*, 3)"_s << u"near3(oil price+of ris*)"_s;
    QTest::newRow("near without a distance") << u"a NEAR(oil price) -NEAR(b c,0)"_s << u"and(a near10(oil price) not(near0(b c)))"_s;
    QTest::newRow("near is a word as well") << u"NEAR Paris near(a)"_s << u"and(near paris near a)"_s;
    QTest::newRow("doubtful") << u"is:doubtful state:done"_s << u"and(<7 doubtful> <7 done>)"_s;
    QTest::newRow("agency, byline, mention") << u"agency:AFP,dpa byline:\"Leila Haddad\" mention:obam*"_s << u"and(<12 AFP|dpa> <13 Leila Haddad> <11 obam*>)"_s;
    QTest::newRow("imported, tagged, note") << u"imported:2015 tagged:NO note:\"ask the desk\",*"_s
                                            << u"and(<14 2015-01-01..2016-01-01> <15 no> <16 ask the desk|*>)"_s;
    QTest::newRow("event types as the tagset spells them") << u"event:attack,SAY"_s << u"<4 Attack|Say>"_s;
    QTest::newRow("group of events") << u"event:conflict"_s << u"<4 Attack|Protest|Mobilize>"_s;
    QTest::newRow("any event") << u"event:*"_s << u"<4 *>"_s;
    QTest::newRow("beginning of an event type") << u"event:att*"_s << u"<4 att*>"_s;
    QTest::newRow("event of another tagset") << u"event:\"Flood\""_s << u"<4 Flood>"_s;
    QTest::newRow("event with a role") << u"event:Attack(Place:Turkey)"_s << u"event[Attack: Place=Turkey]"_s;
    QTest::newRow("event with role and attribute") << u"event:attack(place:Turkey REALIS:Actual)"_s << u"event[Attack: and(Place=Turkey Actual)]"_s;
    QTest::newRow("roles with lists") << u"event:Attack(Place:\"New York\",Tur*,Q43)"_s << u"event[Attack: Place=New York|Tur*|Q43]"_s;
    QTest::newRow("attributes") << u"event:Say(tense:past,future polarity:negative certainty:claimed)"_s
                                << u"event[Say: and(Past|Future Negative Claimed)]"_s;
    QTest::newRow("boolean inside") << u"event:Attack(-Place:Turkey (Target:Paris OR NOT Attacker:*))"_s
                                    << u"event[Attack: and(not(Place=Turkey) or(Target=Paris not(Attacker=*)))]"_s;
    QTest::newRow("whatever the role") << u"event:Attack(Turkey,\"New York\")"_s << u"event[Attack: =Turkey|New York]"_s;
    QTest::newRow("any event with a role") << u"event:*(Speaker:Obama)"_s << u"event[*: Speaker=Obama]"_s;
    QTest::newRow("group of events with a role") << u"event:Statement(Speaker:Obama) entity:Merkel"_s
                                                 << u"and(event[Say|Pledge|Appeal|Condemn|Support|Reject|Threaten: Speaker=Obama] <2 Merkel>)"_s;
    QTest::newRow("event as filler") << u"event:Say(Topic:event:Attack(Place:Paris))"_s << u"event[Say: Topic=event[Attack: Place=Paris]]"_s;
    QTest::newRow("plain event as filler") << u"event:Say(Topic:event:attack,Die)"_s << u"event[Say: Topic=event[Attack|Die: and()]]"_s;
    QTest::newRow("space before the parenthesis") << u"event:Attack (paris)"_s << u"and(<4 Attack> paris)"_s;
    QTest::newRow("roles of another tagset") << u"event:\"Flood\"(River:Rhine)"_s << u"event[Flood: River=Rhine]"_s;
    QTest::newRow("filter in or") << u"paris OR lang:fr"_s << u"or(paris <0 fr>)"_s;
    QTest::newRow("colon in text") << u"Obama: we vow at 12:30"_s << u"and(obama we vow at 12+30)"_s;
    QTest::newRow("address") << u"https://dw.com/en"_s << u"https+dw+com+en"_s;
    QTest::newRow("signs are passed over") << u"a & b — - !"_s << u"and(a b)"_s;
    QTest::newRow("excluded signs") << u"a -& b"_s << u"and(a b)"_s;
    QTest::newRow("months") << u"date:2015-11"_s << u"<6 2015-11-01..2015-12-01>"_s;
    QTest::newRow("control characters separate") << QString(u"a"_s + QChar(0) + u'b') << u"and(a b)"_s;
}

void QueryTest::queriesAreRead()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    const auto parsed = parseQuery(query);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(toError(parsed.error()).detail));
    QCOMPARE(describe(parsed->root), tree);
}

void QueryTest::faultsHaveAPlace_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");

    const auto row = [](const QString &query, QueryFault fault, const QString &argument, int begin, int end) {
        QTest::newRow(qPrintable(query)) << query << static_cast<int>(fault) << argument << begin << end;
    };
    row(u"a \"b c"_s, QueryFault::UnclosedQuote, {}, 2, 6);
    row(u"\""_s, QueryFault::UnclosedQuote, {}, 0, 1);
    row(u"lang:\"de"_s, QueryFault::UnclosedQuote, {}, 5, 8);
    row(u"a (b"_s, QueryFault::UnclosedParenthesis, {}, 2, 3);
    row(u"a) b"_s, QueryFault::StrayParenthesis, {}, 1, 2);
    row(u")"_s, QueryFault::StrayParenthesis, {}, 0, 1);
    row(u"a ( )"_s, QueryFault::EmptyParentheses, {}, 2, 5);
    row(u"AND a"_s, QueryFault::MissingOperand, u"AND"_s, 0, 3);
    row(u"a AND"_s, QueryFault::MissingOperand, u"AND"_s, 2, 5);
    row(u"a OR OR b"_s, QueryFault::MissingOperand, u"OR"_s, 5, 7);
    row(u"a OR"_s, QueryFault::MissingOperand, u"OR"_s, 2, 4);
    row(u"(a OR)"_s, QueryFault::MissingOperand, u"OR"_s, 3, 5);
    row(u"a NOT"_s, QueryFault::MissingOperand, u"NOT"_s, 2, 5);
    row(u"NOT OR a"_s, QueryFault::MissingOperand, u"NOT"_s, 0, 3);
    row(u"langauge:de"_s, QueryFault::UnknownField, u"langauge"_s, 0, 8);
    row(u"lang:"_s, QueryFault::MissingValue, u"lang"_s, 0, 5);
    row(u"lang: de"_s, QueryFault::MissingValue, u"lang"_s, 0, 5);
    row(u"lang:de,"_s, QueryFault::MissingAfterComma, u"lang"_s, 7, 8);
    row(u"lang:de, fr"_s, QueryFault::MissingAfterComma, u"lang"_s, 7, 8);
    row(u"event:Attack(Place:Paris,)"_s, QueryFault::MissingAfterComma, u"Place"_s, 24, 25);
    row(u"event:Attack(Turkey,)"_s, QueryFault::MissingAfterComma, {}, 19, 20);
    row(u"event:Attack (Colour:red)"_s, QueryFault::UnknownField, u"Colour"_s, 14, 20);
    row(u"entity:\"\""_s, QueryFault::MissingValue, u"entity"_s, 0, 9);
    row(u"date:yesterday"_s, QueryFault::BadDate, u"yesterday"_s, 5, 14);
    row(u"date:2015-13"_s, QueryFault::BadDate, u"2015-13"_s, 5, 12);
    row(u"date:2015-02-30"_s, QueryFault::BadDate, u"2015-02-30"_s, 5, 15);
    row(u"date:2016..2015"_s, QueryFault::ReversedDate, u"2016..2015"_s, 5, 15);
    row(u"date:.."_s, QueryFault::BadDate, u".."_s, 5, 7);
    row(u"lang:klingon"_s, QueryFault::BadLanguage, u"klingon"_s, 5, 12);
    row(u"lang:sout*"_s, QueryFault::BadLanguage, u"sout*"_s, 5, 10);
    row(u"lang:*"_s, QueryFault::LoneAsterisk, u"*"_s, 5, 6);
    row(u"is:asleep"_s, QueryFault::BadState, u"asleep"_s, 3, 9);
    row(u"*"_s, QueryFault::LoneAsterisk, {}, 0, 1);
    row(u"a ** b"_s, QueryFault::LoneAsterisk, {}, 2, 4);
    row(u"source:*"_s, QueryFault::LoneAsterisk, u"*"_s, 7, 8);
    row(u"\u2026!?"_s, QueryFault::NothingToFind, {}, 0, 3);
    row(u"imported:2016-02..2016-01"_s, QueryFault::ReversedDate, u"2016-02..2016-01"_s, 9, 25);
    row(u"imported:soon"_s, QueryFault::BadDate, u"soon"_s, 9, 13);
    row(u"tagged:maybe"_s, QueryFault::BadTagged, u"maybe"_s, 7, 12);
    row(u"type:Persn"_s, QueryFault::UnknownType, u"Persn"_s, 5, 10);
    row(u"event:Atack"_s, QueryFault::UnknownEventType, u"Atack"_s, 6, 11);
    row(u"event:Attack,zzz*"_s, QueryFault::UnknownEventType, u"zzz*"_s, 13, 17);
    row(u"a event:Attack(Speaker:b)"_s, QueryFault::UnknownRole, u"Speaker"_s, 15, 22);
    row(u"event:*(Spaeker:b)"_s, QueryFault::UnknownRole, u"Spaeker"_s, 8, 15);
    row(u"event:Attack(realis:real)"_s, QueryFault::BadAttribute, u"real"_s, 20, 24);
    row(u"event:Attack(lang:de)"_s, QueryFault::FieldInEvent, u"lang"_s, 13, 17);
    row(u"event:Attack(Place:)"_s, QueryFault::MissingValue, u"Place"_s, 13, 19);
    row(u"event:Attack(Place: x)"_s, QueryFault::MissingValue, u"Place"_s, 13, 19);
    row(u"event:Attack(,)"_s, QueryFault::NothingToFind, {}, 13, 14);
    row(u"event:Attack()"_s, QueryFault::EmptyParentheses, {}, 12, 14);
    row(u"event:Attack(Place:b"_s, QueryFault::UnclosedParenthesis, {}, 12, 13);
    row(u"event:Say(Topic:event:Atack)"_s, QueryFault::UnknownEventType, u"Atack"_s, 22, 27);
    row(u"event:Say(Topic:event:Attack(Speaker:x))"_s, QueryFault::UnknownRole, u"Speaker"_s, 29, 36);
    row(u"NEAR()"_s, QueryFault::NearWithoutWords, {}, 0, 6);
    row(u"NEAR(oil, 3)"_s, QueryFault::NearWithoutWords, {}, 0, 12);
    row(u"NEAR(oil price, far)"_s, QueryFault::BadDistance, u"far"_s, 16, 19);
    row(u"NEAR(oil price, -1)"_s, QueryFault::BadDistance, u"-1"_s, 16, 18);
    row(u"NEAR(oil price, 99999)"_s, QueryFault::BadDistance, u"99999"_s, 16, 21);
    row(u"NEAR(oil price,)"_s, QueryFault::BadDistance, {}, 14, 15);
    row(u"NEAR(oil OR price)"_s, QueryFault::BadNear, u"OR"_s, 9, 11);
    row(u"NEAR(oil -price)"_s, QueryFault::BadNear, u"-"_s, 9, 10);
    row(u"NEAR(oil lang:de)"_s, QueryFault::BadNear, u"lang:de"_s, 9, 16);
    row(u"NEAR(oil price"_s, QueryFault::UnclosedParenthesis, {}, 4, 5);
    row(QString(13, u'(') + u'a' + QString(13, u')'), QueryFault::TooDeep, {}, 12, 13);
}

void QueryTest::faultsHaveAPlace()
{
    QFETCH(QString, query);
    QFETCH(int, fault);
    QFETCH(QString, argument);
    QFETCH(int, begin);
    QFETCH(int, end);
    const auto parsed = parseQuery(query);
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error().fault), fault);
    QCOMPARE(parsed.error().argument, argument);
    QCOMPARE(parsed.error().span, Span(begin, end));
}

void QueryTest::dateRangesAreHalfOpenUtc()
{
    const auto at = [](int year, int month, int day) { return QDate(year, month, day).startOfDay(Qt::UTC).toMSecsSinceEpoch(); };
    const auto year = parseDateRange(u"2015");
    QVERIFY(year.has_value());
    QCOMPARE(*year->from, at(2015, 1, 1));
    QCOMPARE(*year->until, at(2016, 1, 1));
    const auto days = parseDateRange(u"2015-11-13..2015-11-15");
    QCOMPARE(*days->from, at(2015, 11, 13));
    QCOMPARE(*days->until, at(2015, 11, 16));
    const auto until = parseDateRange(u"..2015-02");
    QVERIFY(!until->from);
    QCOMPARE(*until->until, at(2015, 3, 1));
    const auto from = parseDateRange(u"2015..");
    QCOMPARE(*from->from, at(2015, 1, 1));
    QVERIFY(!from->until);
    for (const QString &text : {u""_s, u"15"_s, u"2015-"_s, u"2015-1-1-1"_s, u"20155"_s, u"2015-+1"_s, u"2015...2016"_s, u"a..b"_s, u"２０１５"_s})
        QVERIFY2(!parseDateRange(text), qPrintable(text));
}

void QueryTest::languageTagsAreWrittenAsStored()
{
    QCOMPARE(canonicalLanguage(u"EN"_s), u"en"_s);
    QCOMPARE(canonicalLanguage(u"zh-hANS"_s), u"zh-Hans"_s);
    QCOMPARE(canonicalLanguage(u"pt-br"_s), u"pt-BR"_s);
    QCOMPARE(canonicalLanguage(u"sr-latn-rs"_s), u"sr-Latn-RS"_s);
    QCOMPARE(canonicalLanguage(u"pt-002"_s), u"pt-002"_s);
}

void QueryTest::anEmptyQueryIsEveryArticle()
{
    for (const auto text : {u"", u"   ", u"\n\t"}) {
        const auto query = parseQuery(text);
        QVERIFY(query.has_value());
        QVERIFY(query->isEmpty());
    }
    QVERIFY(!parseQuery(u"a")->isEmpty());
}

void QueryTest::oddTextNeverCrashes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");

    QString words;
    for (int i = 0; i < 10'000; ++i)
        words += u"word%1 "_s.arg(i);
    QTest::newRow("10,000 words") << words << false;
    QTest::newRow("900 words") << words.left(7'000) << true;
    QTest::newRow("10,000 parentheses") << QString(10'000, u'(') << false;
    QTest::newRow("10,000 minus signs") << QString(10'000, u'-') << false;
    QTest::newRow("10,000 minus signs and a word") << QString(QString(10'000, u'-') + u'a') << true;
    QTest::newRow("10,000 NOT") << QString(u"NOT "_s.repeated(10'000) + u'a') << true;
    QTest::newRow("10,000 quotes") << QString(10'000, u'"') << false;
    QTest::newRow("10,000 asterisks") << QString(10'000, u'*') << false;
    QTest::newRow("10,000 colons") << QString(10'000, u':') << false;
    QTest::newRow("NUL") << QString(100, QChar(0)) << true;
    QTest::newRow("half surrogate pairs") << QString(100, QChar(0xDC00)) << false;
    QTest::newRow("one very long word") << QString(1'000'000, u'x') << true;
}

void QueryTest::oddTextNeverCrashes()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const auto query = parseQuery(text);
    QCOMPARE(query.has_value(), isRead);
    if (!query)
        QVERIFY(query.error().span.begin >= 0 && query.error().span.end <= text.size());
}

void QueryTest::everyPrefixOfAQueryIsAnswered()
{
    const QString query = u"(\"oil pri\"* OR -lang:de,\"fr\" NOT headline:x) date:2015-11..2016 is:starred entity:\"A B\"* AND 美国 NEAR(a \"b c\" d*, 5)"
                          " event:Attack,Conf*(-Place:\"a b\"*,Q1 (realis:actual OR Attacker:event:Say(Speaker:*)) x) note:*"_s;
    for (qsizetype length = 0; length <= query.size(); ++length) {
        const auto parsed = parseQuery(QStringView(query).first(length));
        if (!parsed) {
            QVERIFY(parsed.error().span.begin >= 0);
            QVERIFY(parsed.error().span.end <= length);
        }
    }
    QVERIFY(parseQuery(query).has_value());
}

void QueryTest::excludedTermsAreNotPositive()
{
    const auto query = parseQuery(u"a -b (c OR -(d NOT e)) lang:de");
    QStringList words;
    for (const TextTerm *term : positiveTerms(*query))
        words.append(term->tokens);
    QCOMPARE(words, QStringList({u"a"_s, u"c"_s, u"e"_s}));
}

void QueryTest::everyFaultHasASentence()
{
    for (int fault = 0; fault < queryFaultCount; ++fault) {
        const QueryError error{static_cast<QueryFault>(fault), u"lang"_s, {0, 1}, {}, u"Attack"_s, {u"Place"_s}};
        QVERIFY2(queryErrorText(error).endsWith(u'.'), qPrintable(toError(error).detail));
        QVERIFY(!queryErrorText(error).contains(u'%'));
        QCOMPARE(toError(error).code, ErrorCode::Query);
        QVERIFY(!toError(error).detail.isEmpty());
    }
}

void QueryTest::slipsAreRecognised_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("meant");

    QTest::newRow("field, letters swapped") << u"lagn:de"_s << u"lang"_s;
    QTest::newRow("field, one letter more") << u"eventt:Attack"_s << u"event"_s;
    QTest::newRow("event type") << u"event:atack"_s << u"Attack"_s;
    QTest::newRow("group of events") << u"event:Conflct"_s << u"Conflict"_s;
    QTest::newRow("role") << u"event:Say(Speeker:x)"_s << u"Speaker"_s;
    QTest::newRow("attribute") << u"event:Say(reallis:actual)"_s << u"realis"_s;
    QTest::newRow("value of an attribute") << u"event:Say(realis:planed)"_s << u"planned"_s;
    QTest::newRow("type of entities") << u"type:Organisation"_s << u"Organization"_s;
    QTest::newRow("state") << u"is:stared"_s << u"starred"_s;
    QTest::newRow("nothing near") << u"event:xylophone"_s << QString();
    QTest::newRow("very long") << QString(u"event:" + QString(100'000, u'a')) << QString();
}

void QueryTest::slipsAreRecognised()
{
    QFETCH(QString, query);
    QFETCH(QString, meant);
    const auto parsed = parseQuery(query);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().suggestion, meant);
    QCOMPARE(queryErrorText(parsed.error()).contains(u"Did you mean"_s), !meant.isEmpty());
    QVERIFY(queryErrorText(parsed.error()).contains(meant));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
