// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How long answers take, beside what SQLite needs for the least of it on the same library.
#include "models/search/engine/articleengine.h"
#include "models/search/querycompiler.h"
#include "models/search/textexpression.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "models/tagset/tagset.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "tests/bench/figures.h"
#include "tests/bench/querylog.h"
#include "tests/bench/rawsearch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int rounds = 5;
constexpr int logRounds = 2;
constexpr int cancelRounds = 40;
constexpr int mostByTime = 200'000; ///< articles; SQLite sorts all hits for a page by time, and takes minutes for some of a million

struct Setting
{
    Library &library;
    const Corpus &corpus;
    int articles;
    ArticleEngine engine;

    /// Runs \a job with a connection of a reader and waits.
    template<typename Job>
    void read(Job job)
    {
        const auto done = library.read([&](Connection &connection) -> Result<> { job(connection); return {}; }).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
};

Query queryOf(const QString &text)
{
    const auto query = parseQuery(text);
    if (!query)
        qFatal("a faulty query: %s", qPrintable(text));
    return *query;
}

/// What the library looks for when somebody types \a text: SQLite is measured with the same words.
Query expandedQuery(Connection &connection, const QString &text)
{
    return withWordForms(connection, queryOf(text));
}

void printRatio(const QString &name, double ratio, double limit)
{
    printValue(name, shown(ratio, 2), u"≤ "_s % shown(limit, 2), ratio <= limit);
}

Result<> search(Setting &setting, Connection &connection, const SearchRequest &request, const AnswerSinks &sinks, const CancelToken &cancel = {})
{
    const auto done = setting.engine.search(connection, request, sinks, cancel);
    if (!done && done.error().code != ErrorCode::Cancelled)
        qFatal("%s", qPrintable(done.error().detail));
    return done;
}

/// The newest 50 with their headlines, from the text of the query on.
void firstPage(Setting &setting, Connection &connection, const QString &text, ResultOrder order = ResultOrder::NewestFirst)
{
    AnswerSinks sinks;
    sinks.firstArticles = [&](const QList<ArticleId> &articles, bool) {
        if (!ArticleStore(connection).summaries(articles))
            qFatal("no headlines");
    };
    std::ignore = search(setting, connection, {{}, queryOf(text), order}, sinks);
}

/// Everything there is to know of an answer.
void wholeAnswer(Setting &setting, Connection &connection, const SearchRequest &request, const CancelToken &cancel = {})
{
    AnswerSinks sinks;
    sinks.counted = [](qint64) {};
    sinks.ordered = [](const std::shared_ptr<const ArticleOrder> &) {};
    sinks.facets = [](const Facets &) {};
    std::ignore = search(setting, connection, request, sinks, cancel);
}

void measureArrays(Setting &setting)
{
    printTitle(u"Arrays"_s);
    setting.read([&](Connection &connection) {
        const Stopwatch watch;
        if (!setting.engine.load(connection))
            qFatal("the arrays cannot be loaded");
        printValue(u"loading them, ms"_s, shown(watch.wall(), 0));
    });
    const double bytes = double(setting.engine.byteCount()) / double(setting.engine.articleCount());
    printValue(u"bytes an article"_s, shown(bytes), u"≤ 160"_s, bytes <= 160);
}

void measureFirstPage(Setting &setting, const QList<LoggedQuery> &log)
{
    printTitle(u"First page: the newest 50 with their headlines"_s);
    printTimingHeader();
    Timing ours;
    Timing raw;
    Timing rawByTime;
    QHash<QString, Timing> byKind;
    setting.read([&](Connection &connection) {
        for (int round = 0; round <= logRounds; ++round) {
            for (const LoggedQuery &logged : log) {
                const Stopwatch ownWatch;
                firstPage(setting, connection, logged.text);
                if (round > 0) {
                    ours.add(ownWatch);
                    byKind[logged.kind].add(ownWatch);
                }
                const Query same = expandedQuery(connection, logged.text);
                const Stopwatch rawWatch;
                rawFirstPage(connection, same);
                if (round > 0)
                    raw.add(rawWatch);
                if (round == 1 && setting.articles <= mostByTime) {
                    const Stopwatch timeWatch;
                    rawFirstPageByTime(connection, same);
                    rawByTime.add(timeWatch);
                }
            }
        }
    });
    printTiming(u"by time"_s, ours, Limit{16, Limit::Of::P95});
    QStringList kinds = byKind.keys();
    kinds.sort();
    for (const QString &kind : std::as_const(kinds))
        printTiming("  "_L1 % kind, byKind.value(kind));
    printTiming(u"SQLite, by id"_s, raw);
    if (rawByTime.wall.count() > 0)
        printTiming(u"SQLite, by time"_s, rawByTime);
    printRatio(u"p95 ÷ SQLite by id"_s, ours.wall.quantile(0.95) / raw.wall.quantile(0.95), 1.5);
    printRatio(u"the same of processor time"_s, ours.cpu.quantile(0.95) / raw.cpu.quantile(0.95), 1.5);
}

/// The word that comes closest to being in a share of all articles.
QString wordIn(Setting &setting, double share)
{
    QString best;
    setting.read([&](Connection &connection) {
        double least = 1;
        for (int rank = 0; rank < 4000; rank += 1 + rank / 20) {
            const QString word = setting.corpus.word(rank);
            const double found = rawStream(connection, compileQuery(expandedQuery(connection, word)).requiredText) / double(setting.articles);
            if (std::abs(found - share) < least) {
                least = std::abs(found - share);
                best = word;
            }
            if (found < share / 2)
                break;
        }
    });
    return best;
}

void measureWhole(Setting &setting)
{
    const QString word = wordIn(setting, 0.75);
    printTitle(u"A word in 75 % of the articles: exact count, facets, order"_s);
    printTimingHeader();
    const auto request = [&](ResultOrder order) { return SearchRequest{{}, queryOf(word), order}; };
    Timing raw;
    Timing newest;
    Timing oldest;
    setting.read([&](Connection &connection) {
        const QString expression = compileQuery(expandedQuery(connection, word)).requiredText;
        for (int i = 0; i < rounds; ++i) {
            const Stopwatch rawWatch;
            rawStream(connection, expression);
            raw.add(rawWatch);
            const Stopwatch newestWatch;
            wholeAnswer(setting, connection, request(ResultOrder::NewestFirst));
            newest.add(newestWatch);
            const Stopwatch oldestWatch;
            wholeAnswer(setting, connection, request(ResultOrder::OldestFirst));
            oldest.add(oldestWatch);
        }
    });
    printTiming(u"newest first"_s, newest, Limit{100, Limit::Of::Median});
    printTiming(u"oldest first"_s, oldest, Limit{100, Limit::Of::Median});
    printTiming(u"SQLite: the ids alone"_s, raw);
    printRatio(u"÷ SQLite, processor time"_s, newest.cpu.median() / raw.cpu.median(), 2);
}

/// How long it takes from cancelling until the thread is free.
void measureCancelling(Setting &setting)
{
    printTitle(u"Cancelling"_s);
    printTimingHeader();
    const QList<std::pair<QString, ResultOrder>> requests{{wordIn(setting, 0.75), ResultOrder::NewestFirst}, {setting.corpus.word(100).left(1) % u'*', ResultOrder::NewestFirst},
                                                          {wordIn(setting, 0.75), ResultOrder::BestFirst}};
    for (const auto &[text, order] : requests) {
        Timing timing;
        Dice dice(3);
        for (int i = 0; i < cancelRounds; ++i) {
            const CancelToken cancel;
            const auto running = setting.library.read([&, text = text, order = order](Connection &connection) -> Result<> {
                wholeAnswer(setting, connection, {{}, queryOf(text), order}, cancel);
                return {};
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(dice.between(1, 60)));
            const Stopwatch watch;
            cancel.cancel();
            std::ignore = running.result();
            timing.add(watch);
        }
        printTiming(text % (order == ResultOrder::BestFirst ? ", best first"_L1 : ""_L1), timing, Limit{20, Limit::Of::P95});
    }
}

void measureBest(Setting &setting)
{
    printTitle(u"Best first, the first 50"_s);
    printTimingHeader();
    Samples ratios;
    for (const double share : {0.04, 0.1, 0.17, 0.35, 0.75}) {
        const QString word = wordIn(setting, share);
        Timing ours;
        Timing raw;
        setting.read([&](Connection &connection) {
            AnswerSinks sinks;
            sinks.firstArticles = [](const QList<ArticleId> &, bool) {};
            const QString expression = compileQuery(expandedQuery(connection, word)).matchExpression;
            for (int i = 0; i < rounds; ++i) {
                const Stopwatch ownWatch;
                std::ignore = search(setting, connection, {{}, queryOf(word), ResultOrder::BestFirst}, sinks);
                ours.add(ownWatch);
                const Stopwatch rawWatch;
                rawBest(connection, expression);
                raw.add(rawWatch);
            }
        });
        printTiming(u"a word in %1 %"_s.arg(share * 100), ours);
        printTiming(u"  SQLite, bm25()"_s, raw);
        ratios.add(ours.cpu.median() / raw.cpu.median());
    }
    printRatio(u"÷ SQLite, processor time, median of the words"_s, ratios.median(), 0.2);
    printRatio(u"  the worst of them"_s, ratios.maximum(), 0.2);
}

void measureFour(Setting &setting)
{
    printTitle(u"Entity, event, time and a word in 17 %: all articles, newest first"_s);
    printTimingHeader();
    FourConditions conditions{.word = wordIn(setting, 0.17), .entity = setting.corpus.names().at(4).first, .eventType = Tagset::standard().eventTypes().at(1).name,
                                    .from = QDateTime::fromString(u"2020-06-01T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch(),
                                    .until = QDateTime::fromString(u"2023-06-01T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch()};
    const QString text = u"%1 entity:\"%2\" event:%3 date:2020-06-01..2023-05-31"_s.arg(conditions.word, conditions.entity, conditions.eventType);
    Timing ours;
    std::array<Timing, fourWays> raw;
    qint64 found = 0;
    int foundRaw = 0;
    setting.read([&](Connection &connection) {
        conditions.word = compileQuery(expandedQuery(connection, conditions.word)).requiredText;
        AnswerSinks sinks;
        sinks.counted = [&](qint64 count) { found = count; };
        sinks.ordered = [](const std::shared_ptr<const ArticleOrder> &) {};
        for (int i = 0; i < rounds; ++i) {
            const Stopwatch ownWatch;
            std::ignore = search(setting, connection, {{}, queryOf(text), ResultOrder::NewestFirst}, sinks);
            ours.add(ownWatch);
            for (int way = 0; way < fourWays; ++way) {
                const Stopwatch rawWatch;
                foundRaw = rawFour(connection, conditions, way);
                raw[size_t(way)].add(rawWatch);
            }
        }
    });
    printTiming(u"%1 articles"_s.arg(found), ours, Limit{50, Limit::Of::Median});
    double best = raw[0].wall.median();
    const std::array names{u"SQLite, joined"_s, u"SQLite, EXISTS"_s, u"SQLite, INTERSECT"_s};
    for (size_t way = 0; way < raw.size(); ++way) {
        printTiming(names[way], raw[way]);
        best = std::min(best, raw[way].wall.median());
    }
    printRatio(u"÷ the best of SQLite"_s, ours.wall.median() / best, 0.2);
    if (found != foundRaw)
        printNote(u"the answers differ: SQLite has %1"_s.arg(foundRaw));
}

/// The log again while articles come in, which stay in the library.
void measureWhileImporting(Setting &setting, const QList<LoggedQuery> &log, int firstNumber)
{
    printTitle(u"First page while articles are added"_s);
    printTimingHeader();
    std::atomic_bool isOver = false;
    const auto run = [&](Timing &timing) {
        setting.read([&](Connection &connection) {
            for (const LoggedQuery &logged : log) {
                const Stopwatch watch;
                firstPage(setting, connection, logged.text);
                timing.add(watch);
            }
        });
    };
    Timing idle;
    run(idle);
    int added = 0;
    std::thread importing([&] {
        while (!isOver) {
            const QList<ArticleId> ids = addSomeArticles(setting.library, setting.corpus, firstNumber + added, 100);
            added += int(ids.size());
            setting.read([&](Connection &connection) { std::ignore = setting.engine.update(connection, ids); });
        }
    });
    Timing busy;
    for (int i = 0; i < 3; ++i)
        run(busy);
    isOver = true;
    importing.join();
    printTiming(u"idle"_s, idle);
    printTiming(u"while %1 articles came in"_s.arg(added), busy);
    printRatio(u"p95 ÷ idle"_s, busy.wall.quantile(0.95) / idle.wall.quantile(0.95), 2);
}

void measureDisk(Setting &setting, const QString &path)
{
    printTitle(u"Disk"_s);
    setting.read([&](Connection &connection) {
        constexpr int sample = 997; // one article in so many
        qint64 bytes = 0;
        qint64 articles = 0;
        const auto read = connection.each(u"SELECT length(CAST(galley_unpack(page_text) AS BLOB)) FROM version WHERE id % ? = 0"_s, [&](const Row &row) {
            bytes += row.integer(0);
            ++articles;
            return true;
        }, qMin(sample, setting.articles / 100 + 1));
        if (!read || articles == 0)
            return;
        const double text = double(bytes) / double(articles) * double(setting.engine.articleCount());
        const double disk = double(QFileInfo(path).size());
        printValue(u"text, MB"_s, shown(text / 1e6, 0));
        printValue(u"library, MB"_s, shown(disk / 1e6, 0));
        printRatio(u"library ÷ text"_s, disk / text, 1.5);
    });
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
                       {u"articles"_s, u"How many articles it gets."_s, u"n"_s, u"100000"_s},
                       {u"queries"_s, u"How many queries."_s, u"n"_s, u"500"_s},
                       {u"make"_s, u"Make the library and nothing else."_s}});
    parser.process(application);
    const int articles = parser.value(u"articles"_s).toInt();
    const QString path = parser.value(u"library"_s);
    const Corpus corpus(1, articles);
    ensureLargeLibrary(path, corpus, articles);
    if (parser.isSet(u"make"_s))
        return 0;
    const auto library = openLibrary(path);
    const QList<LoggedQuery> log = queryLog(corpus, articles, parser.value(u"queries"_s).toInt());

    Setting setting{*library, corpus, articles, {}};
    printTitle("Search, "_L1 % QString::number(articles) % " articles, "_L1 % QString::number(log.size()) % " queries"_L1);
    measureArrays(setting);
    measureDisk(setting, path);
    measureFirstPage(setting, log);
    measureWhole(setting);
    measureCancelling(setting);
    measureBest(setting);
    measureFour(setting);
    measureWhileImporting(setting, log, articles);
    return 0;
}
