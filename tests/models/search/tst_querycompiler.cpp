// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/tokenizer.h"
#include "models/search/querycompiler.h"

#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray folded = foldForSearch(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

template<QString function(QStringView)>
void words(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray made = function(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(values[0])))).toUtf8();
    sqlite3_result_text(context, made.constData(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
}

using Accept = int (*)(void *, int, const char *, int, int, int);

int tokenizeText(Fts5Tokenizer *, void *context, int, const char *text, int size, Accept accept)
{
    std::pair<Accept, void *> receiver{accept, context};
    return tokenizeUtf8(text, size, [](void *opaque, const char *token, int length, int begin, int end) {
        const auto &[function, inner] = *static_cast<std::pair<Accept, void *> *>(opaque);
        return function(inner, 0, token, length, begin, end);
    }, &receiver);
}

constexpr auto schema = R"(
CREATE TABLE site (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE version (id INTEGER PRIMARY KEY, url TEXT NOT NULL, published_at INTEGER);
CREATE TABLE article (id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, published_at INTEGER NOT NULL, language TEXT NOT NULL,
    site_id INTEGER, state INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0, doubtful INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL DEFAULT 1447372800000, mention_count INTEGER NOT NULL DEFAULT 0, event_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entity (id INTEGER PRIMARY KEY, type TEXT, name TEXT, wikidata TEXT, folded_name TEXT);
CREATE TABLE entity_alias (entity_id INTEGER, folded_name TEXT, name TEXT);
CREATE TABLE mention (id INTEGER PRIMARY KEY, version_id INTEGER, type TEXT, subtype TEXT, entity_id INTEGER, text_id INTEGER);
CREATE TABLE mention_text (id INTEGER PRIMARY KEY, text TEXT, words TEXT);
CREATE TABLE event_mention (id INTEGER PRIMARY KEY, version_id INTEGER, type TEXT, realis INTEGER DEFAULT 0, tense INTEGER DEFAULT 0,
    negated INTEGER DEFAULT 0, certainty INTEGER DEFAULT 0);
CREATE TABLE argument (id INTEGER PRIMARY KEY, event_mention_id INTEGER, role TEXT, mention_id INTEGER, filler_event_id INTEGER);
CREATE TABLE article_name (id INTEGER PRIMARY KEY, kind INTEGER, name TEXT, words TEXT);
CREATE TABLE version_name (version_id INTEGER, name_id INTEGER);
CREATE TABLE note (id INTEGER PRIMARY KEY, article_id INTEGER, version_id INTEGER, text TEXT);
CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE collection_article (collection_id INTEGER, article_id INTEGER);
CREATE VIRTUAL TABLE article_index USING fts5(headline, body, tokenize = 'galley');
INSERT INTO site VALUES (1, 'Deutsche Welle'), (2, 'Le Monde');
INSERT INTO version VALUES (11, 'https://www.dw.com/en/a-1', 1447372800000), (12, 'https://lemonde.fr:443/b?from=dw.com', 1447459199999),
    (13, '', 1420070400000), (14, 'https://newspaper-of-elmar.example/oil', 1420070399999), (15, '', NULL);
-- 1447372800000 is 2015-11-13, 1420070400000 is 2015-01-01
INSERT INTO article (id, version_id, published_at, language, site_id, state, starred) VALUES (1, 11, 1447372800000, 'en', 1, 0, 1), (2, 12, 1447459199999, 'fr', 2, 1, 0),
    (3, 13, 1420070400000, 'zh-Hans', NULL, 2, 0), (4, 14, 1420070399999, '', NULL, 0, 0);
INSERT INTO article_index (rowid, headline, body) VALUES (1, 'Paris attacks', 'Obama vows to defeat IS in Syria'),
    (2, 'Élysée', 'Les attentats de Paris et le prix du pétrole'), (3, '美国', '美国总统奥巴马说'), (4, 'Oil prices', 'Oil rises');
INSERT INTO entity VALUES (1, 'GPE', 'France', 'Q142', 'france'), (2, 'Person', 'Barack Obama', 'Q76', 'barack obama');
INSERT INTO entity_alias VALUES (2, 'obama', 'Obama');
INSERT INTO mention_text VALUES (1, 'President Obama', ' president obama '), (2, 'la France', ' la france '), (3, 'Tuesday', ' tuesday ');
INSERT INTO mention VALUES (1, 11, 'Person', 'individual', 2, 1), (2, 12, 'GPE', 'country', 1, 2), (3, 12, 'Time', '', NULL, 3),
    (4, 13, 'Time', '', NULL, 3);
INSERT INTO event_mention VALUES (1, 11, 'Attack', 0, 1, 0, 0), (2, 11, 'Say', 0, 0, 0, 1), (3, 12, 'Attack', 3, 0, 1, 0), (4, 13, 'Flood', 0, 0, 0, 0);
INSERT INTO argument VALUES (1, 1, 'Attacker', 1, NULL), (2, 2, 'Topic', NULL, 1), (3, 3, 'Place', 2, NULL), (4, 3, 'Time', 3, NULL);
INSERT INTO article_name VALUES (1, 0, 'Leila Haddad', ' leila haddad '), (2, 1, 'AFP', ' afp '), (3, 0, 'AFP', ' afp ');
INSERT INTO version_name VALUES (11, 1), (11, 2), (12, 2), (13, 3);
INSERT INTO note VALUES (1, 1, NULL, 'Ask the desk'), (2, 2, 12, 'Dänemark?'), (3, 3, 99, 'of an older version');
UPDATE article SET doubtful = 1, added_at = 1420070400000, mention_count = 1 WHERE id = 3;
UPDATE article SET event_count = 2 WHERE id = 1;
INSERT INTO collection VALUES (1, 'Zu lesen');
INSERT INTO collection_article VALUES (1, 2), (1, 4);
)";

} // namespace

class QueryCompilerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queriesFindTheirArticles_data();
    void queriesFindTheirArticles();
    void textAloneIsOneExpression();
    void requiredTextDrivesTheSearch();
    void expressionsHoldOnlyQuotedWords();
    void aThousandConditionsStillRun_data();
    void aThousandConditionsStillRun();

private:
    QList<qint64> run(const QString &sql, const QVariantList &bindings);

    std::unique_ptr<sqlite3, Closer> m_database;
};

void QueryCompilerTest::initTestCase()
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &handle), SQLITE_OK);
    m_database.reset(handle);
    sqlite3_create_function_v2(handle, "galley_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, fold, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_words", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, words<paddedWords>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_host_words", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, words<paddedHostWords>, nullptr, nullptr, nullptr);
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    QCOMPARE(sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &raw, nullptr), SQLITE_OK);
    const std::unique_ptr<sqlite3_stmt, Closer> statement(raw);
    sqlite3_bind_pointer(raw, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(raw);
    QVERIFY(api);
    fts5_tokenizer tokenizer = {
        [](void *, const char **, int, Fts5Tokenizer **made) {
            static int stateless = 0;
            *made = reinterpret_cast<Fts5Tokenizer *>(&stateless);
            return SQLITE_OK;
        },
        [](Fts5Tokenizer *) {}, tokenizeText};
    QCOMPARE(api->xCreateTokenizer(api, "galley", nullptr, &tokenizer, nullptr), SQLITE_OK);
    char *message = nullptr;
    QVERIFY2(sqlite3_exec(handle, schema, nullptr, nullptr, &message) == SQLITE_OK, message);
}

QList<qint64> QueryCompilerTest::run(const QString &sql, const QVariantList &bindings)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.toUtf8().constData(), -1, &raw, nullptr) != SQLITE_OK) {
        qWarning("%s in %s", sqlite3_errmsg(m_database.get()), qPrintable(sql.left(2000)));
        return {-1};
    }
    const std::unique_ptr<sqlite3_stmt, Closer> statement(raw);
    if (sqlite3_bind_parameter_count(raw) != bindings.size())
        return {-2};
    for (int i = 0; i < bindings.size(); ++i) {
        const QVariant &value = bindings[i];
        if (value.typeId() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text(raw, i + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(raw, i + 1, value.toLongLong());
        }
    }
    QList<qint64> ids;
    int step = sqlite3_step(raw);
    for (; step == SQLITE_ROW; step = sqlite3_step(raw))
        ids.append(sqlite3_column_int64(raw, 0));
    if (step != SQLITE_DONE) {
        qWarning("%s in %s", sqlite3_errmsg(m_database.get()), qPrintable(sql.left(2000)));
        return {-3};
    }
    return ids;
}

void QueryCompilerTest::queriesFindTheirArticles_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("expected");

    const auto row = [](const QString &query, const QList<qint64> &expected) { QTest::newRow(qPrintable(query)) << query << expected; };
    row(u"paris"_s, {1, 2});
    row(u"elysee"_s, {2});
    row(u"petrole OR oil"_s, {2, 4});
    row(u"paris -obama"_s, {2});
    row(u"-paris"_s, {3, 4});
    row(u"-paris -oil"_s, {3});
    row(u"NOT (paris OR oil)"_s, {3});
    row(u"NOT (paris -obama)"_s, {1, 3, 4});
    row(u"\"oil prices\""_s, {4});
    row(u"\"prices oil\""_s, {});
    row(u"atten* atta*"_s, {});
    row(u"atten* OR atta*"_s, {1, 2});
    row(u"\"vows to def\"*"_s, {1});
    row(u"美国"_s, {3});
    row(u"国美"_s, {});
    row(u"奥巴"_s, {3});
    row(u"headline:paris"_s, {1});
    row(u"headline:paris,oil"_s, {1, 4});
    row(u"headline:\"oil pri\"*"_s, {4});
    row(u"body"_s, {});
    row(u"lang:en"_s, {1});
    row(u"lang:zh"_s, {3});
    row(u"lang:z*"_s, {3});
    row(u"-lang:en,fr"_s, {3, 4});
    row(u"lang:unknown"_s, {4});
    row(u"source:\"deutsche WELLE\""_s, {1});
    row(u"source:deutsche"_s, {1});
    row(u"source:WELLE"_s, {1});
    row(u"source:deutsch"_s, {});
    row(u"source:\"welle deutsche\""_s, {});
    row(u"source:dw"_s, {1});
    row(u"source:dw.com"_s, {1});
    row(u"source:d*"_s, {1});
    row(u"source:monde"_s, {2});
    row(u"source:lemonde.fr"_s, {2});
    row(u"source:mond*"_s, {2});
    row(u"source:www"_s, {});
    row(u"source:elmar"_s, {4});
    row(u"source:new*"_s, {4});
    row(u"source:&"_s, {});
    row(u"-source:dw"_s, {2, 3, 4});
    row(u"lang:french"_s, {2});
    row(u"lang:Français"_s, {2});
    row(u"lang:chinese"_s, {3});
    row(u"source:deutsche*"_s, {1});
    row(u"-source:\"Le Monde\""_s, {1, 3, 4});
    row(u"entity:France"_s, {2});
    row(u"entity:q142"_s, {2});
    row(u"entity:OBAMA"_s, {1});
    row(u"entity:barack*"_s, {1});
    row(u"entity:*"_s, {1, 2});
    row(u"-entity:*"_s, {3, 4});
    row(u"-entity:obama"_s, {2, 3, 4});
    row(u"type:gpe"_s, {2});
    row(u"type:country,Person"_s, {1, 2});
    row(u"type:indiv*"_s, {1});
    row(u"event:attack"_s, {1, 2});
    row(u"event:att*"_s, {1, 2});
    row(u"-event:attack"_s, {3, 4});
    row(u"event:conflict"_s, {1, 2});
    row(u"event:*"_s, {1, 2, 3});
    row(u"event:\"flood\""_s, {3});
    row(u"event:\"flo\"*"_s, {3});
    row(u"event:Attack(Attacker:obama)"_s, {1});
    row(u"event:Attack(Attacker:q76)"_s, {1});
    row(u"event:Attack(Attacker:\"president obama\")"_s, {1});
    row(u"event:Attack(Attacker:president)"_s, {}); // the whole of what the mention says
    row(u"event:Attack(Attacker:presi*)"_s, {1});
    row(u"event:Attack(Place:France realis:generic)"_s, {2});
    row(u"event:Attack (Place:France)"_s, {2});
    row(u"event:Attack  ( (-Place:*))"_s, {1});
    row(u"event:Attack (REALIS:generic) lang:french"_s, {2});
    row(u"event:Attack(Place:France realis:actual)"_s, {});
    row(u"event:Attack(Place:*)"_s, {2});
    row(u"event:Attack(-Place:*)"_s, {1});
    row(u"event:Attack(france,obama)"_s, {1, 2});
    row(u"event:Attack(Attacker:obama OR polarity:negative)"_s, {1, 2});
    row(u"event:Attack(Time:tuesday Place:\"la france\")"_s, {2});
    row(u"event:*(Attacker:obama)"_s, {1});
    row(u"event:Attack,Say(certainty:claimed)"_s, {1});
    row(u"event:Attack(tense:past -Attacker:merkel)"_s, {1});
    row(u"event:Say(Topic:event:Attack)"_s, {1});
    row(u"event:Say(Topic:event:Attack(Attacker:obama))"_s, {1});
    row(u"event:Say(Topic:event:Attack(Place:*))"_s, {});
    row(u"event:Say(Topic:france,event:Attack)"_s, {1});
    row(u"-event:Attack(Place:France)"_s, {1, 3, 4});
    row(u"mention:obama"_s, {1});
    row(u"mention:tuesday,\"la france\""_s, {2, 3});
    row(u"mention:tues*"_s, {2, 3});
    row(u"mention:\"obama president\""_s, {});
    row(u"agency:afp"_s, {1, 2});
    row(u"byline:HADDAD"_s, {1});
    row(u"byline:afp"_s, {3});
    row(u"byline:\"leila had\"*"_s, {1});
    row(u"-byline:*"_s, {2, 4});
    row(u"note:desk"_s, {1});
    row(u"note:danemark"_s, {2});
    row(u"note:*"_s, {1, 2}); // one on an older version is not the article's any more
    row(u"note:&"_s, {});
    row(u"imported:2015-01"_s, {3});
    row(u"imported:2015-11-13.."_s, {1, 2, 4});
    row(u"is:doubtful"_s, {3});
    row(u"tagged:yes"_s, {1, 3});
    row(u"tagged:no"_s, {2, 4});
    row(u"body:obama"_s, {1});
    row(u"body:prices"_s, {});
    row(u"body:oil -headline:paris"_s, {4});
    row(u"NEAR(obama syria, 5)"_s, {1});
    row(u"NEAR(syria obama, 5)"_s, {1});
    row(u"NEAR(obama syria, 4)"_s, {});
    row(u"NEAR(\"obama vows\" syr*, 4)"_s, {1});
    row(u"NEAR(paris obama, 100)"_s, {}); // headline and body are two texts
    row(u"NEAR(obama syria) OR elysee"_s, {1, 2});
    row(u"event:Attack(Place:\"x') OR 1=1 --\")"_s, {});
    row(u"NEAR(\"a\" b\"\"c, 3)"_s, {});
    row(u"date:2015-11-13"_s, {1, 2});
    row(u"date:2015"_s, {1, 2, 3});
    row(u"date:..2014"_s, {4});
    row(u"date:2015-11.."_s, {1, 2});
    row(u"date:2014,2015-11"_s, {1, 2, 4});
    row(u"is:unread"_s, {1, 4});
    row(u"is:unread is:starred"_s, {1});
    row(u"is:done,starred"_s, {1, 3});
    row(u"-is:starred"_s, {2, 3, 4});
    row(u"collection:\"zu lesen\""_s, {2, 4});
    row(u"paris lang:fr"_s, {2});
    row(u"obama OR lang:zh"_s, {1, 3});
    row(u"(obama OR lang:zh) -is:done"_s, {1});
    row(u"oil OR (paris lang:fr)"_s, {2, 4});
    row(u"-(paris lang:fr)"_s, {1, 3, 4});
    row(u"(lang:fr OR -date:2015) (paris OR oil)"_s, {2, 4});
    row(u"a'; DROP TABLE article; --"_s, {});
    row(u"\"NEAR(a b)\" OR {headline}:x^ + paris"_s, {});
    row(u"source:\"x' OR 1=1 --\""_s, {});
}

void QueryCompilerTest::queriesFindTheirArticles()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, expected);
    const auto parsed = parseQuery(query);
    QVERIFY(parsed.has_value());
    const CompiledQuery compiled = compileQuery(*parsed);
    const SqlCondition &condition = compiled.condition;
    QCOMPARE(run(u"SELECT a.id FROM article AS a WHERE (%1) ORDER BY a.id"_s.arg(condition.sql), condition.bindings), expected);

    // The other way, driven by the index, finds the same.
    if (compiled.requiredText.isEmpty())
        return;
    const QString rest = compiled.rest.sql.isEmpty() ? u"1"_s : compiled.rest.sql;
    QCOMPARE(run(u"SELECT a.id FROM article_index JOIN article AS a ON a.id = article_index.rowid"
                 " WHERE article_index MATCH ? AND (%1) ORDER BY a.id"_s.arg(rest), QVariantList{compiled.requiredText} + compiled.rest.bindings),
             expected);
}

void QueryCompilerTest::textAloneIsOneExpression()
{
    const CompiledQuery text = compileQuery(*parseQuery(u"a (b OR c) -d"));
    QVERIFY(text.isTextOnly);
    QCOMPARE(text.requiredText, u"((\"a\" AND (\"b\" OR \"c\")) NOT \"d\")"_s);
    QVERIFY(text.rest.sql.isEmpty());
    QCOMPARE(text.matchExpression, u"\"a\" OR \"b\" OR \"c\""_s);
    QCOMPARE(text.condition.bindings, QVariantList{text.requiredText});

    QVERIFY(!compileQuery(*parseQuery(u"-a")).isTextOnly);
    QVERIFY(!compileQuery(*parseQuery(u"a lang:de")).isTextOnly);
    QVERIFY(compileQuery(Query{}).condition.sql.isEmpty());
}

void QueryCompilerTest::requiredTextDrivesTheSearch()
{
    const CompiledQuery mixed = compileQuery(*parseQuery(u"a lang:de -b"));
    QCOMPARE(mixed.requiredText, u"(\"a\" NOT \"b\")"_s);
    QVERIFY(mixed.rest.sql.contains("language"_L1) && !mixed.rest.sql.contains("MATCH"_L1));

    const CompiledQuery either = compileQuery(*parseQuery(u"a OR lang:de"));
    QVERIFY(either.requiredText.isEmpty());
    QCOMPARE(either.rest.sql, either.condition.sql);
    QCOMPARE(either.matchExpression, u"\"a\""_s);

    QVERIFY(compileQuery(*parseQuery(u"-a lang:de")).matchExpression.isEmpty());
}

void QueryCompilerTest::expressionsHoldOnlyQuotedWords()
{
    const auto parsed = parseQuery(u"x^ + \"NEAR(a b)\" NEAR/2 {headline}y \"a\"\"b\" col'umn: (x* OR *y)");
    QVERIFY(parsed.has_value());
    const CompiledQuery compiled = compileQuery(*parsed);
    QVERIFY(compiled.isTextOnly);
    QString outside;
    bool isQuoted = false;
    for (const QChar c : compiled.requiredText) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted)
            outside += c;
    }
    QVERIFY(!isQuoted);
    QVERIFY2(!outside.contains(u'^') && !outside.contains(u'+') && !outside.contains("NEAR"_L1), qPrintable(compiled.requiredText));
    QVERIFY(!run(u"SELECT rowid FROM article_index WHERE article_index MATCH ?"_s, {compiled.requiredText}).contains(-3));
}

void QueryCompilerTest::aThousandConditionsStillRun_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("joint");

    QTest::newRow("words by AND") << u"w%1"_s << u" "_s;
    QTest::newRow("words by OR") << u"w%1"_s << u" OR "_s;
    QTest::newRow("excluded words") << u"-w%1"_s << u" "_s;
    QTest::newRow("prefixes") << u"w%1*"_s << u" OR "_s;
    QTest::newRow("sources by OR") << u"source:s%1"_s << u" OR "_s;
    QTest::newRow("events by AND") << u"event:\"e%1\""_s << u" "_s;
    QTest::newRow("roles by OR") << u"event:\"e%1\"(a:b)"_s << u" OR "_s;
    QTest::newRow("bylines by AND") << u"byline:b%1"_s << u" "_s;
    QTest::newRow("mixed") << u"(w%1 OR -lang:l%1)"_s << u" "_s;
}

void QueryCompilerTest::aThousandConditionsStillRun()
{
    QFETCH(QString, term);
    QFETCH(QString, joint);
    QStringList terms;
    const int count = term.contains(u'(') ? 450 : 1000;
    for (int i = 0; i < count; ++i)
        terms.append(term.arg(i));
    const auto parsed = parseQuery(terms.join(joint));
    QVERIFY(parsed.has_value());
    const SqlCondition condition = compileQuery(*parsed).condition;
    const QList<qint64> ids = run(u"SELECT a.id FROM article AS a WHERE (%1)"_s.arg(condition.sql), condition.bindings);
    QVERIFY2(!ids.contains(-1) && !ids.contains(-2) && !ids.contains(-3), "SQLite refuses it");
}

QTEST_GUILESS_MAIN(QueryCompilerTest)
#include "tst_querycompiler.moc"
