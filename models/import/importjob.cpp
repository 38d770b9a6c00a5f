// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importjob.h"

#include "models/import/articlewriter.h"
#include "models/import/importfiles.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"
#include "models/storage/sqlite/compression.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype filesPerBatch = 48;
constexpr qint64 bytesPerBatch = 24LL * 1024 * 1024;
constexpr qsizetype batchesInWriting = 2; // one is written, one waits
constexpr int dictionarySamples = 400;

/// One file on its way: what came out, or why nothing did.
struct Item
{
    QString path;
    Result<ExtractedSource> page = failure(ErrorCode::Cancelled);
};

Result<ExtractedSource> extractFile(const QString &path, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, path);
    auto file = readSourceFile(path);
    if (!file)
        return failure(file.error());
    auto extraction = extract(file->input, cancel);
    if (!extraction) {
        Error error = extraction.error();
        error.subject = path;
        return failure(error);
    }
    ExtractedSource page{.path = path, .source = {}, .extraction = std::move(*extraction)};
    page.source = {.id = {}, .sha256 = QCryptographicHash::hash(file->input.bytes, QCryptographicHash::Sha256), .bytes = file->input.bytes,
                   .url = page.extraction.metadata.url, .fileName = file->input.fileName, .mimeType = page.extraction.mimeType,
                   .charset = page.extraction.charset, .fetched = file->fetched, .imported = QDateTime::currentDateTimeUtc()};
    return page;
}

/// Makes the library's dictionary from the first texts, once there are enough of them: news repeats itself.
Result<> ensureDictionary(Connection &connection)
{
    const auto dictionaries = connection.scalar(u"SELECT count(*) FROM dictionary"_s);
    const auto articles = connection.scalar(u"SELECT count(*) FROM article"_s);
    if (!dictionaries || !articles || *dictionaries > 0 || *articles < dictionarySamples)
        return {};
    QList<QByteArray> samples;
    const auto read = connection.each(u"SELECT galley_unpack(page_text) FROM version ORDER BY id LIMIT ?"_s, [&](const Row &row) {
        samples.append(row.text(0).toUtf8());
        return true;
    }, dictionarySamples);
    const QByteArray dictionary = read ? trainDictionary(samples) : QByteArray();
    if (dictionary.isEmpty())
        return read;
    return connection.run(u"INSERT INTO dictionary (id, bytes) VALUES (?, ?)"_s, dictionaryId(dictionary), dictionary);
}

ImportedFile failed(const QString &path, const Error &error)
{
    return {path, ImportedFile::Outcome::Failed, {}, error};
}

Result<ImportReport> writeItems(Connection &connection, const QList<Item> &items)
{
    // A power cut may lose the last batch of an import, which can be repeated; an edit is written through.
    if (const auto set = connection.runScript("PRAGMA synchronous = NORMAL"); !set)
        return failure(set.error());
    ImportReport report;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    ArticleWriter writer(connection);
    for (const Item &item : items) {
        if (!item.page) {
            if (item.page.error().code != ErrorCode::Cancelled)
                report.count(failed(item.path, item.page.error()));
            continue;
        }
        const auto written = writer.write(*item.page);
        if (!written)
            return failure(written.error());
        report.count(*written);
    }
    report.annotationsLeftBehind = writer.annotationsLeftBehind();
    const auto corrected = writer.correctEarlier();
    if (!corrected)
        return failure(corrected.error());
    report.corrected = *corrected;
    return ensureDictionary(connection).and_then([&] { return (*transaction)->commit(); }).map([&] { return report; });
}

void merge(ImportReport &into, const ImportReport &part)
{
    into.added += part.added;
    into.newVersions += part.newVersions;
    into.unchanged += part.unchanged;
    into.annotationsLeftBehind += part.annotationsLeftBehind;
    into.failures += part.failures;
    into.duplicates += part.duplicates;
    into.articles += part.articles;
    into.corrected += part.corrected;
}

} // namespace

/// What is written in one transaction.
struct ImportJob::Batch
{
    QList<Item> items;
    qint64 bytes = 0;

    [[nodiscard]] bool isFull() const { return items.size() >= filesPerBatch || bytes >= bytesPerBatch; }
};

/// A file that is being read and extracted.
struct ImportJob::Extracting
{
    QFuture<Item> item;
    qint64 bytes = 0;
};

/// A batch on its way to the library.
struct ImportJob::Writing
{
    std::shared_ptr<const Batch> batch;
    QFuture<Result<ImportReport>> written;
};

ImportJob::ImportJob(Library &library, const QStringList &files, const CancelToken &cancel, const Progress &progress)
    : m_library(library)
    , m_files(files)
    , m_cancel(cancel)
    , m_progress(progress)
{
}

void ImportJob::startMore(std::deque<Extracting> &extracting, qsizetype &position)
{
    qint64 bytes = 0;
    for (const Extracting &each : extracting)
        bytes += each.bytes;
    while (position < m_files.size() && qsizetype(extracting.size()) < filesPerBatch && (extracting.empty() || bytes < bytesPerBatch)) {
        const QString path = m_files[position++];
        const qint64 size = qMin<qint64>(QFileInfo(path).size(), maximumSourceBytes);
        bytes += size;
        extracting.push_back({QtConcurrent::run(&m_pool, [this, path] { return Item{path, extractFile(path, m_cancel)}; }), size});
    }
}

void ImportJob::startWriting(Batch batch, std::deque<Writing> &writing)
{
    if (qsizetype(writing.size()) >= batchesInWriting)
        finishWriting(writing);
    const auto shared = std::make_shared<const Batch>(std::move(batch));
    writing.push_back({shared, m_library.write([shared](Connection &connection) {
        auto result = writeItems(connection, shared->items);
        std::ignore = connection.runScript("PRAGMA synchronous = FULL");
        return result;
    }, Library::Priority::Background)});
}

void ImportJob::finishWriting(std::deque<Writing> &writing)
{
    const Writing first = std::move(writing.front());
    writing.pop_front();
    const Result<ImportReport> written = first.written.result();
    if (written) {
        merge(m_report, *written);
        if (!written->articles.isEmpty()) {
            LibraryChange change;
            change.added = written->articles;
            change.changed = written->corrected;
            m_library.notifier().announce(change);
        }
    } else {
        for (const Item &item : first.batch->items)
            m_report.count(failed(item.path, item.page ? written.error() : item.page.error()));
    }
    if (m_progress)
        m_progress(m_report.total(), static_cast<int>(m_files.size()));
}

ImportReport ImportJob::run()
{
    m_report = {};
    std::deque<Writing> writing;
    std::deque<Extracting> extracting; // in the order of the files, in which they are written
    qsizetype position = 0;
    Batch batch;
    for (startMore(extracting, position); !extracting.empty(); startMore(extracting, position)) {
        Extracting next = std::move(extracting.front());
        extracting.pop_front();
        batch.items.append(next.item.takeResult());
        batch.bytes += next.bytes;
        if (batch.isFull())
            startWriting(std::exchange(batch, {}), writing);
        if (m_cancel.isCancelled())
            position = m_files.size(); // those on their way end soon
    }
    if (!batch.items.isEmpty())
        startWriting(std::move(batch), writing);
    while (!writing.empty())
        finishWriting(writing);
    m_report.cancelled = m_cancel.isCancelled();
    if (m_progress)
        m_progress(m_report.total(), static_cast<int>(m_files.size()));
    return std::exchange(m_report, {});
}

} // namespace galley
