// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/reextractionjob.h"

#include "models/extract/extraction.h"
#include "models/import/reextractionwriter.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

namespace galley {

namespace {

constexpr qsizetype articlesPerBatch = 48;
constexpr qint64 bytesPerBatch = 24LL * 1024 * 1024;

/// An article on its way: what came out of its source, or why nothing did.
struct Item
{
    KeptReading kept;
    Result<Extraction> extraction = failure(ErrorCode::Cancelled);
};

Item extractKept(Library &library, const KeptReading &kept, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return {.kept = kept};
    const auto source = library.read([id = kept.source](Connection &connection) { return ArticleStore(connection).source(id); }).result();
    if (!source)
        return {kept, failure(source.error())};
    SourceInput input;
    input.bytes = source->bytes;
    input.fileName = source->fileName;
    input.url = source->url;
    return {kept, extract(input, cancel)};
}

void count(ReextractionReport &report, ArticleId article, Rereading outcome)
{
    switch (outcome) {
    case Rereading::Same:
        ++report.same;
        break;
    case Rereading::Changed:
        ++report.changed;
        report.articles.append(article);
        break;
    case Rereading::NewVersion:
        ++report.newVersions;
        report.articles.append(article);
        break;
    case Rereading::Kept:
        report.kept.append(article);
        break;
    case Rereading::Gone:
        break;
    }
}

/// Whether the article is at fault, and not the disk.
bool concernsOneArticle(ErrorCode code)
{
    return code != ErrorCode::DiskFull && code != ErrorCode::LibraryReadOnly && code != ErrorCode::LibraryLocked;
}

Result<> giveUp(Connection &connection, const KeptReading &kept, const Error &error, ReextractionReport &report)
{
    report.failures.append({kept.article, error});
    return ArticleStore(connection).giveUpReading(kept.version, extractorVersion);
}

/// One article that cannot be written does not take the batch with it.
Result<> writeItem(Connection &connection, ReextractionWriter &writer, const Item &item, ReextractionReport &report)
{
    if (!item.extraction)
        return item.extraction.error().code == ErrorCode::Cancelled ? Result<>() : giveUp(connection, item.kept, item.extraction.error(), report);
    if (const auto begun = connection.runScript("SAVEPOINT reading"); !begun)
        return begun;
    const auto outcome = writer.write(item.kept, *item.extraction);
    if (outcome) {
        count(report, item.kept.article, *outcome);
        return connection.runScript("RELEASE reading");
    }
    if (!concernsOneArticle(outcome.error().code))
        return failure(outcome.error());
    return connection.runScript("ROLLBACK TO reading; RELEASE reading").and_then([&] { return giveUp(connection, item.kept, outcome.error(), report); });
}

Result<ReextractionReport> writeInTransaction(Connection &connection, const QList<Item> &items)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    ReextractionReport report;
    ReextractionWriter writer(connection);
    for (const Item &item : items) {
        if (const auto written = writeItem(connection, writer, item, report); !written)
            return failure(written.error());
    }
    const auto corrected = writer.correctEarlier();
    if (!corrected)
        return failure(corrected.error());
    for (const ArticleId article : *corrected) {
        if (!report.articles.contains(article))
            report.articles.append(article);
    }
    return (*transaction)->commit().map([&] { return report; });
}

/// A power cut may lose the last batch, which is then read once more.
Result<ReextractionReport> writeItems(Connection &connection, const QList<Item> &items)
{
    if (const auto set = connection.runScript("PRAGMA synchronous = NORMAL"); !set)
        return failure(set.error());
    auto report = writeInTransaction(connection, items);
    std::ignore = connection.runScript("PRAGMA synchronous = FULL");
    return report;
}

} // namespace

ReextractionJob::ReextractionJob(Library &library, Scope scope, const CancelToken &cancel, const Progress &progress)
    : m_library(library)
    , m_scope(scope)
    , m_cancel(cancel)
    , m_progress(progress)
{
    // Nobody waits for it: a processor is left to those who work.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

QList<KeptReading> ReextractionJob::nextBatch()
{
    QList<KeptReading> batch;
    qint64 bytes = 0;
    while (m_next < m_waiting.size() && batch.size() < articlesPerBatch && bytes < bytesPerBatch) {
        bytes += m_waiting[m_next].bytes;
        batch.append(m_waiting[m_next++]);
    }
    return batch;
}

/// Waits for the batch that is being written. False when it could not be.
bool ReextractionJob::finish(QFuture<Result<ReextractionReport>> &writing)
{
    if (!writing.isValid())
        return true;
    const Result<ReextractionReport> part = std::exchange(writing, {}).result();
    if (!part) {
        m_report.stopped = part.error();
        return false;
    }
    m_report.same += part->same;
    m_report.changed += part->changed;
    m_report.newVersions += part->newVersions;
    m_report.kept += part->kept;
    m_report.failures += part->failures;
    m_report.articles += part->articles;
    LibraryChange change;
    change.changed = part->articles;
    if (!change.changed.isEmpty())
        m_library.notifier().announce(change);
    if (m_progress)
        m_progress(m_report.total(), static_cast<int>(m_waiting.size()));
    return true;
}

ReextractionReport ReextractionJob::run()
{
    const auto waiting = m_library.read([scope = m_scope](Connection &connection) {
        const ArticleStore articles(connection);
        return scope == Scope::All ? articles.keptReadings() : articles.readingsBefore(extractorVersion);
    }).result();
    m_report = {};
    if (!waiting) {
        m_report.stopped = waiting.error();
        return m_report;
    }
    m_waiting = *waiting;
    m_next = 0;
    QFuture<Result<ReextractionReport>> written;
    for (QList<KeptReading> batch = nextBatch(); !batch.isEmpty() && !m_cancel.isCancelled(); batch = nextBatch()) {
        QList<QFuture<Item>> extracting;
        for (const KeptReading &kept : batch)
            extracting.append(QtConcurrent::run(&m_pool, [this, kept] { return extractKept(m_library, kept, m_cancel); }));
        const auto items = std::make_shared<QList<Item>>();
        for (QFuture<Item> &each : extracting) // while the batch before is being written
            items->append(each.takeResult());
        if (!finish(written))
            return m_report;
        written = m_library.write([items](Connection &connection) { return writeItems(connection, *items); }, Library::Priority::Background);
    }
    if (finish(written))
        m_report.cancelled = m_cancel.isCancelled();
    return m_report;
}

Result<int> outdatedArticles(Connection &connection)
{
    return ArticleStore(connection).readingsBefore(extractorVersion).map([](const QList<KeptReading> &found) { return static_cast<int>(found.size()); });
}

} // namespace galley
