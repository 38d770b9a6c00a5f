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
#include <QtConcurrentMap>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype filesPerBatch = 48;
constexpr qint64 bytesPerBatch = 48LL * 1024 * 1024;
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
}

} // namespace

struct ImportJob::Batch
{
    QList<Item> items;
};

ImportJob::ImportJob(Library &library, const QStringList &files, const CancelToken &cancel, const Progress &progress)
    : m_library(library)
    , m_files(files)
    , m_cancel(cancel)
    , m_progress(progress)
{
}

ImportJob::Batch ImportJob::nextBatch(qsizetype &position) const
{
    Batch batch;
    qint64 bytes = 0;
    while (position < m_files.size() && batch.items.size() < filesPerBatch && bytes < bytesPerBatch) {
        const QString &path = m_files[position++];
        bytes += qMin<qint64>(QFileInfo(path).size(), maximumSourceBytes);
        batch.items.append(Item{.path = path});
    }
    return batch;
}

void ImportJob::extractBatch(Batch &batch)
{
    QtConcurrent::blockingMap(&m_pool, batch.items, [this](Item &item) { item.page = extractFile(item.path, m_cancel); });
}

ImportReport ImportJob::writeBatch(const Batch &batch)
{
    const auto written = m_library.write([items = batch.items](Connection &connection) {
        auto result = writeItems(connection, items);
        std::ignore = connection.runScript("PRAGMA synchronous = FULL");
        return result;
    }, Library::Priority::Background).result();
    ImportReport report;
    if (written) {
        report = *written;
    } else {
        for (const Item &item : batch.items)
            report.count(failed(item.path, item.page ? written.error() : item.page.error()));
    }
    LibraryChange change;
    for (const ArticleId article : report.articles)
        change.added.append(article);
    if (!change.added.isEmpty())
        m_library.notifier().announce(change);
    return report;
}

ImportReport ImportJob::run()
{
    ImportReport report;
    qsizetype position = 0;
    QFuture<ImportReport> writing;
    while (position < m_files.size() && !m_cancel.isCancelled()) {
        Batch batch = nextBatch(position);
        extractBatch(batch);
        if (writing.isValid())
            merge(report, writing.result());
        if (m_progress)
            m_progress(report.total(), static_cast<int>(m_files.size()));
        // While this batch is written, the next one is read and extracted.
        writing = QtConcurrent::run(&m_pool, [this, batch = std::move(batch)] { return writeBatch(batch); });
    }
    if (writing.isValid())
        merge(report, writing.result());
    report.cancelled = m_cancel.isCancelled();
    if (m_progress)
        m_progress(report.total(), static_cast<int>(m_files.size()));
    return report;
}

} // namespace galley
