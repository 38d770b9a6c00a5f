// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Articles a second of importing Galley JSONL, everything included, beside SQLite alone that puts the same texts into a table and an
// FTS5 index with all its defaults.
#include "models/exchange/jsonlimport.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <ctime>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr double msPerSecond = 1000;
constexpr double leastShare = 0.6;
constexpr int articlesPerTransaction = 1000;

QJsonObject toJson(const NewVersion &version)
{
    QJsonArray blocks;
    for (const Block &block : version.blocks) {
        blocks.append(QJsonObject{{u"span"_s, QJsonArray{qint64(block.span.begin), qint64(block.span.end)}}, {u"role"_s, QString(roleKey(block.role))}});
    }
    const ArticleMetadata &m = version.metadata;
    const QJsonObject metadata{{u"headline"_s, m.headline}, {u"standfirst"_s, m.standfirst}, {u"byline"_s, m.byline}, {u"site"_s, m.site}, {u"language"_s, m.language},
                               {u"languageOrigin"_s, u"metadata"_s}, {u"url"_s, m.url}, {u"published"_s, m.published.toString(Qt::ISODateWithMs)}};
    return {{u"format"_s, u"galley-article"_s}, {u"version"_s, 1},
            {u"versions"_s, QJsonArray{QJsonObject{{u"number"_s, 1}, {u"extractor"_s, 1}, {u"created"_s, version.created.toString(Qt::ISODateWithMs)},
                                                   {u"metadata"_s, metadata}, {u"pageText"_s, version.pageText}, {u"blocks"_s, blocks}}}}};
}

/// Writes the file and returns what is in it, as SQLite alone would get it.
QList<std::pair<QByteArray, QByteArray>> writeArticles(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    const Corpus corpus(1, count);
    QList<std::pair<QByteArray, QByteArray>> texts;
    for (int number = 0; number < count; ++number) {
        const NewVersion version = newVersion(corpus.article(number)); // letters of the plane in which a code point is a unit
        file.write(QJsonDocument(toJson(version)).toJson(QJsonDocument::Compact) + '\n');
        texts.append({version.metadata.headline.toUtf8(), contentText(version.pageText, version.blocks).toUtf8()});
    }
    return texts;
}

/// Processor time of the thread that asks, in ms.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class RawLibrary final
{
public:
    explicit RawLibrary(const QString &path)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        m_handle.reset(handle);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE article (id INTEGER PRIMARY KEY, headline TEXT, body TEXT);"
            "CREATE VIRTUAL TABLE ft USING fts5 (headline, body, content = 'article', content_rowid = 'id')");
    }

    void add(const QList<std::pair<QByteArray, QByteArray>> &texts)
    {
        const auto article = prepare("INSERT INTO article VALUES (?1, ?2, ?3)");
        const auto index = prepare("INSERT INTO ft (rowid, headline, body) VALUES (?1, ?2, ?3)");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i % articlesPerTransaction == 0)
                run(i == 0 ? "BEGIN" : "COMMIT; BEGIN");
            for (sqlite3_stmt *statement : {article.get(), index.get()}) {
                sqlite3_bind_int64(statement, 1, i + 1);
                sqlite3_bind_text(statement, 2, texts[i].first.constData(), int(texts[i].first.size()), SQLITE_STATIC);
                sqlite3_bind_text(statement, 3, texts[i].second.constData(), int(texts[i].second.size()), SQLITE_STATIC);
                if (sqlite3_step(statement) != SQLITE_DONE)
                    qFatal("%s", sqlite3_errmsg(m_handle.get()));
                sqlite3_reset(statement);
            }
        }
        run("COMMIT");
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle.get()));
    }
    Statement prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle.get(), sql, -1, &statement, nullptr);
        return {statement, sqlite3_finalize};
    }

    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle{nullptr, sqlite3_close};
};

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley;
    using namespace galley::bench;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"articles"_s, u"How many."_s, u"n"_s, u"20000"_s});
    parser.process(application);

    const QTemporaryDir work;
    const QString file = work.filePath(u"articles.jsonl"_s);
    const auto texts = writeArticles(file, parser.value(u"articles"_s).toInt());
    printTitle(u"Import of JSONL"_s);
    const Stopwatch rawWatch;
    RawLibrary(work.filePath(u"raw.db"_s)).add(texts);
    const double raw = double(texts.size()) / rawWatch.wall() * msPerSecond;
    const double rawWork = rawWatch.cpu() / double(texts.size());
    const auto library = openLibrary(work.filePath(u"library.galley"_s));
    const auto writersTime = [&] {
        return library->write([](Connection &) -> Result<double> { return threadTime(); }).result().value_or(0);
    };
    const double before = writersTime();
    const Stopwatch ownWatch;
    const ImportReport report = importJsonl(*library, file);
    const double own = double(report.added) / ownWatch.wall() * msPerSecond;
    const double reading = ownWatch.cpu() / double(texts.size());
    const double writing = (writersTime() - before) / double(texts.size());
    if (report.added != texts.size())
        qFatal("only %d articles came in; %s", report.added, qPrintable(report.failures.value(0).error.detail));
    printValue(u"articles a second"_s, shown(own, 0));
    printValue(u"SQLite and FTS5 alone"_s, shown(raw, 0));
    printValue(u"÷ SQLite"_s, shown(own / raw, 2), u"≥ 0.6"_s, own / raw >= leastShare);
    printNote(u"On two idle processors the slower of reading and writing decides, which go side by side:"_s);
    printValue(u"processor time an article, ms: reading"_s, shown(reading, 3));
    printValue(u"  writing"_s, shown(writing, 3));
    printValue(u"  SQLite and FTS5 alone"_s, shown(rawWork, 3));
    printValue(u"  SQLite ÷ the slower"_s, shown(rawWork / std::max(reading, writing), 2), u"≥ 0.6"_s, rawWork / std::max(reading, writing) >= leastShare);
    return 0;
}
