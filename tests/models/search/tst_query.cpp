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
        return (node.text.inHeadline ? u"headline:"_s : QString()) + node.text.tokens.join(u'+') + (node.text.isPrefix ? u"*"_s : QString());
    case QueryNode::Kind::Filter:
        for (const FilterValue &value : node.filter.values)
            parts.append(describe(value));
        return u"<%1 %2>"_s.arg(static_cast<int>(node.filter.field)).arg(parts.join(u'|'));
    default:
        for (const QueryNode &child : node.children)
            parts.append(describe(child));
    }
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
    QTest::newRow("collection") << u"collection:\"To do\""_s << u"<5 To do>"_s;
    QTest::newRow("states") << u"is:unread,InProgress is:done is:starred"_s << u"and(<7 unread|inProgress> <7 done> <7 starred>)"_s;
    QTest::newRow("field name in capitals") << u"LANG:de"_s << u"<0 de>"_s;
    QTest::newRow("headline") << u"headline:\"G-20 summit\",vow*"_s << u"or(headline:g+20+summit headline:vow*)"_s;
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
    row(u"lang:de,"_s, QueryFault::MissingValue, u"lang"_s, 0, 8);
    row(u"entity:\"\""_s, QueryFault::MissingValue, u"entity"_s, 0, 9);
    row(u"date:yesterday"_s, QueryFault::BadDate, u"yesterday"_s, 5, 14);
    row(u"date:2015-13"_s, QueryFault::BadDate, u"2015-13"_s, 5, 12);
    row(u"date:2015-02-30"_s, QueryFault::BadDate, u"2015-02-30"_s, 5, 15);
    row(u"date:2016..2015"_s, QueryFault::BadDate, u"2016..2015"_s, 5, 15);
    row(u"date:.."_s, QueryFault::BadDate, u".."_s, 5, 7);
    row(u"lang:klingon"_s, QueryFault::BadLanguage, u"klingon"_s, 5, 12);
    row(u"lang:sout*"_s, QueryFault::BadLanguage, u"sout*"_s, 5, 10);
    row(u"lang:*"_s, QueryFault::LoneAsterisk, u"*"_s, 5, 6);
    row(u"is:asleep"_s, QueryFault::BadState, u"asleep"_s, 3, 9);
    row(u"*"_s, QueryFault::LoneAsterisk, {}, 0, 1);
    row(u"a ** b"_s, QueryFault::LoneAsterisk, {}, 2, 4);
    row(u"source:*"_s, QueryFault::LoneAsterisk, u"*"_s, 7, 8);
    row(u"\u2026!?"_s, QueryFault::NothingToFind, {}, 0, 3);
    row(QString(25, u'(') + u'a' + QString(25, u')'), QueryFault::TooDeep, {}, 24, 25);
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
    const QString query = u"(\"oil pri\"* OR -lang:de,\"fr\" NOT headline:x) date:2015-11..2016 is:starred entity:\"A B\"* AND 美国"_s;
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
    for (int fault = 0; fault <= static_cast<int>(QueryFault::NothingToFind); ++fault) {
        const QueryError error{static_cast<QueryFault>(fault), u"lang"_s, {0, 1}};
        QVERIFY(queryErrorText(error).endsWith(u'.'));
        QVERIFY(!queryErrorText(error).contains(u'%'));
        QCOMPARE(toError(error).code, ErrorCode::Query);
        QVERIFY(!toError(error).detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
