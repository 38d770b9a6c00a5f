// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/articlesearch.h"
#include "models/search/engine/articleengine.h"
#include "models/search/queryerrortext.h"
#include "models/storage/sqlite/connection.h"
#include "tests/models/search/randomlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QList<ArticleId> expected(const QList<KnownArticle> &articles, const RandomQuery &query)
{
    QList<KnownArticle> found;
    std::copy_if(articles.cbegin(), articles.cend(), std::back_inserter(found), query.holds);
    std::sort(found.begin(), found.end(),
              [](const KnownArticle &a, const KnownArticle &b) { return std::pair(a.sortTime, a.id) > std::pair(b.sortTime, b.id); });
    QList<ArticleId> ids;
    for (const KnownArticle &article : found)
        ids.append(article.id);
    return ids;
}

} // namespace

class QueryOracleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = std::make_unique<RandomLibrary>(20'151'113, 260); }

    void randomQueriesFindWhatALookAtEveryArticleFinds_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("count");
        QTest::newRow("one condition") << 0 << 1200;
        QTest::newRow("two or so") << 1 << 800;
        QTest::newRow("deep") << 4 << 400;
    }

    void randomQueriesFindWhatALookAtEveryArticleFinds()
    {
        QFETCH(int, depth);
        QFETCH(int, count);
        QRandomGenerator random(quint32(4711 + depth));
        int withAnswers = 0;
        for (int i = 0; i < count; ++i) {
            const RandomQuery query = randomQuery(random, *m_library, depth);
            const QList<ArticleId> wanted = expected(m_library->articles(), query);
            withAnswers += wanted.isEmpty() || wanted.size() == m_library->articles().size() ? 0 : 1;
            const auto parsed = parseQuery(query.text);
            QVERIFY2(parsed.has_value(), qPrintable(query.text));
            const auto found = search(*parsed);
            QVERIFY2(found.has_value(), qPrintable(query.text));
            QVERIFY2(*found == wanted, qPrintable(u"%1: %2 found, %3 wanted"_s.arg(query.text).arg(found->size()).arg(wanted.size())));
            const Answer answer = ask(*parsed, i % 7 == 0 ? ResultOrder::BestFirst : ResultOrder::NewestFirst);
            QVERIFY2(answer.count == wanted.size(), qPrintable(u"%1: %2 found in the lists, %3 wanted"_s.arg(query.text).arg(answer.count).arg(wanted.size())));
            if (i % 7 != 0) {
                QVERIFY2(answer.articles == wanted, qPrintable(query.text));
                QVERIFY2(answer.first == wanted.first(qMin<qsizetype>(wanted.size(), ArticleEngine::pageSize)), qPrintable(query.text));
            }
        }
        QVERIFY(withAnswers > count / 4); // otherwise the comparison says little
    }

    void hostileQueriesGetAnAnswerOrASentence_data()
    {
        QTest::addColumn<QString>("query");

        const auto row = [](const char *name, const QString &query) { QTest::newRow(name) << query; };
        row("unbalanced quotation mark", u"zorbal \"quelm"_s);
        row("quotation marks alone", u"\"\" \" \" \"\"\""_s);
        row("asterisk alone", u"*"_s);
        row("asterisks", u"* ** \"\"* lang:* *a*b*"_s);
        row("NUL", QString(u"zorbal"_s + QChar(0) + u"quelm lang:d" + QChar(0) + u'e'));
        row("NUL in quotes", QString(u"\"zor"_s + QChar(0) + u"bal\" source:\"a" + QChar(0) + u"b\" event:\"x" + QChar(0) + u"\"(y:z)"));
        row("statement", u"'; DROP TABLE article; --"_s);
        row("statement in a value", u"source:\"x' OR 1=1 --\" entity:\"a'); DELETE FROM version; --\" note:\"');--\""_s);
        row("statement in an event", u"event:\"x' OR '1'='1\"(a:\"'); DROP TABLE mention; --\")"_s);
        row("words of the index's own language", u"NEAR/3 AND_ \"a\" NEAR \"b\" {headline body}:x ^y + z -- headline : a*"_s);
        row("column filter", u"body:\"headline : x\" headline:^zorbal"_s);
        row("NEAR of NEAR", u"NEAR(NEAR(a b) c)"_s);
        row("NEAR with signs", u"NEAR(& zorbal , quelm, 3)"_s);
        row("far NEAR", u"NEAR(zorbal quelm, 10000)"_s);
        row("field that does not exist", u"colour:red"_s);
        row("fields without values", u"lang: event: date: NEAR( event:Attack( is:"_s);
        row("deep parentheses", QString(QString(12, u'(') + u"zorbal" + QString(12, u')')));
        row("too deep parentheses", QString(QString(200, u'(') + u"zorbal" + QString(200, u')')));
        row("deep events", QString(u"event:*(event:*("_s.repeated(6) + u"zorbal" + u"))"_s.repeated(6)));
        row("deep events of a role", QString(u"event:Attack(tense:past Target:zorbal,"_s.repeated(12) + u"quelm" + QString(12, u')')));
        row("too deep events", QString(u"event:*(event:*("_s.repeated(100) + u"zorbal" + u"))"_s.repeated(100)));
        for (const int each : {1, 2, 30, 80}) {
            const auto deep = [each](const QString &one) {
                const QString level = u"(%1 -(%2"_s.arg(QString(one + u' ').repeated(each), QString(one + u" OR ").repeated(each));
                return QString(level.repeated(6) + one + QString(12, u')'));
            };
            row(qPrintable(u"deep words, %1 each"_s.arg(each)), deep(u"zorbal"_s));
            row(qPrintable(u"deep excluded words, %1 each"_s.arg(each)), deep(u"-hesk*"_s));
            row(qPrintable(u"deep words of parts, %1 each"_s.arg(each)), deep(u"headline:zorbal"_s));
            row(qPrintable(u"deep filters, %1 each"_s.arg(each)), deep(u"mention:zorbal"_s));
            row(qPrintable(u"deep entities, %1 each"_s.arg(each)), deep(u"-entity:zorbal"_s));
            row(qPrintable(u"deep words and dates, %1 each"_s.arg(each / 2)), deep(u"hesk* -date:2015"_s));
        }
        const QString inEvent = u"(Target:zorbal -(Target:quelm OR "_s;
        row("deep condition of an event", QString(u"event:attack("_s + inEvent.repeated(5) + u"zorbal" + QString(11, u')')));
        row("half surrogate pairs", QString(QString(QChar(0xD800)) + u"* \"" + QChar(0xDC00) + u"\" source:" + QChar(0xDBFF)));
        row("numbers out of range", u"date:9999 date:0001 imported:9999-12-31.. NEAR(a b, 99999999999999999999)"_s);
        QString words;
        QString values;
        QString negations;
        for (int i = 0; i < 10'000; ++i) {
            words += u"word%1 "_s.arg(i);
            if (i < 990) {
                values += u"%1entity:name%2"_s.arg(i == 0 ? QString() : u" OR "_s).arg(i);
                negations += u"-mention:word%1 "_s.arg(i);
            }
        }
        row("10,000 words", words);
        row("900 words", words.left(7'000));
        row("990 values", values);
        row("990 exclusions", negations);
        row("long list", QString(u"byline:a" + u",a"_s.repeated(998)));
        row("long word", QString(200'000, u'x'));
        row("long phrase", QString(u'"' + u"zorbal "_s.repeated(999) + u'"'));
    }

    void hostileQueriesGetAnAnswerOrASentence()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query);
        if (!parsed) {
            const QString sentence = queryErrorText(parsed.error());
            QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'?'));
            QVERIFY2(!sentence.contains("sql"_L1, Qt::CaseInsensitive) && !sentence.contains("fts"_L1, Qt::CaseInsensitive), qPrintable(sentence));
            QVERIFY(parsed.error().span.begin >= 0 && parsed.error().span.end <= query.size() && parsed.error().span.begin <= parsed.error().span.end);
        } else {
            const auto found = search(*parsed);
            QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail.left(2000)));
        }
        const auto all = search({});
        QCOMPARE(all->size(), m_library->articles().size());
    }

private:
    Result<QList<ArticleId>> search(const Query &query)
    {
        return m_library->library().read([query](Connection &connection) { return searchArticles(connection, {}, query, ResultOrder::NewestFirst); }).result();
    }

    struct Answer
    {
        QList<ArticleId> first;
        qint64 count = -1;
        QList<ArticleId> articles;
    };

    Answer ask(const Query &query, ResultOrder order)
    {
        Answer answer;
        AnswerSinks sinks;
        sinks.firstArticles = [&](const QList<ArticleId> &first, bool) { answer.first = first; };
        sinks.counted = [&](qint64 count) { answer.count = count; };
        sinks.ordered = [&](const std::shared_ptr<const ArticleOrder> &ordered) { answer.articles = ordered->articles(); };
        const auto done = m_library->library().read([&](Connection &connection) { return m_engine.search(connection, {{}, query, order}, sinks); }).result();
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return answer;
    }

    std::unique_ptr<RandomLibrary> m_library;
    ArticleEngine m_engine;
};

QTEST_GUILESS_MAIN(QueryOracleTest)
#include "tst_queryoracle.moc"
