// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How long it takes from a query to the first page of its answer: all ids in order, and headline, excerpt and marks of the
// first rows, as the article list shows them.
#include "models/search/articlesearch.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "tests/bench/figures.h"
#include "tests/bench/querylog.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int firstRows = 50;
constexpr int snippetLength = 150; // as in the article list
constexpr int rounds = 3;
constexpr Limit searchLimit{50, Limit::Of::P95};

/// What one answer took: the ids, and the first rows on top of it.
struct Answer
{
    Stopwatch whole;
    double ids = 0;
    qsizetype found = 0;
};

Result<Answer> answer(Connection &connection, const Query &query, ResultOrder order)
{
    Answer answer;
    const auto found = searchArticles(connection, {}, query, order);
    if (!found)
        return failure(found.error());
    answer.ids = answer.whole.wall();
    answer.found = found->size();
    const auto rows = ArticleStore(connection).summaries(found->first(qMin<qsizetype>(firstRows, found->size())));
    if (!rows)
        return failure(rows.error());
    for (const ArticleSummary &row : *rows) {
        if (const auto shown = excerpt(connection, row.id, query, snippetLength); !shown)
            return failure(shown.error());
    }
    return answer;
}

struct Figures
{
    Timing all;
    Samples ids;
    QHash<QString, Timing> byKind;
    double slowest = 0;
    QString slowestQuery;
};

void measure(Library &library, const QList<LoggedQuery> &log, ResultOrder order, Figures &figures)
{
    for (const LoggedQuery &logged : log) {
        const auto query = parseQuery(logged.text);
        if (!query)
            qFatal("the log has a faulty query: %s", qPrintable(logged.text));
        const auto read = library.read([&](Connection &connection) -> Result<> {
            return answer(connection, *query, order).map([&](const Answer &answer) {
                figures.all.add(answer.whole);
                figures.byKind[logged.kind].add(answer.whole);
                figures.ids.add(answer.ids);
                if (answer.whole.wall() > figures.slowest) {
                    figures.slowest = answer.whole.wall();
                    figures.slowestQuery = logged.text % ", "_L1 % QString::number(answer.found) % " articles"_L1;
                }
            });
        }).result();
        if (!read)
            qFatal("a query failed: %s", qPrintable(logged.text));
    }
}

void report(const QString &name, const Figures &figures)
{
    printTiming(name, figures.all, searchLimit);
    printValue(u"  of that the ids: median, p95, max"_s, shown(figures.ids.median(), 2) % " "_L1 % shown(figures.ids.quantile(0.95), 2) % " "_L1 % shown(figures.ids.maximum(), 2));
    QStringList kinds = figures.byKind.keys();
    kinds.sort();
    for (const QString &kind : std::as_const(kinds))
        printTiming("  "_L1 % kind, figures.byKind.value(kind));
    printNote("  slowest: "_L1 % figures.slowestQuery);
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley;
    using namespace galley::bench;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"library"_s, u"The library, made when there is none."_s, u"file"_s, u"bench.galley"_s},
                       {u"articles"_s, u"How many articles it gets."_s, u"n"_s, u"10000"_s},
                       {u"queries"_s, u"How many queries."_s, u"n"_s, u"200"_s}});
    parser.process(application);
    const int articles = parser.value(u"articles"_s).toInt();
    ensureLibrary(parser.value(u"library"_s), articles);
    const auto library = openLibrary(parser.value(u"library"_s));
    const QList<LoggedQuery> log = queryLog(Corpus(), articles, parser.value(u"queries"_s).toInt());

    printTitle("Search, "_L1 % QString::number(articles) % " articles, "_L1 % QString::number(log.size()) % " queries: ids and the first 50 rows with excerpts"_L1);
    printTimingHeader();
    Figures cold;
    measure(*library, log, ResultOrder::NewestFirst, cold);
    report(u"newest first, first time"_s, cold);
    Figures newest;
    Figures best;
    for (int i = 0; i < rounds; ++i) {
        measure(*library, log, ResultOrder::NewestFirst, newest);
        measure(*library, log, ResultOrder::BestFirst, best);
    }
    report(u"newest first"_s, newest);
    report(u"best first"_s, best);
    return 0;
}
