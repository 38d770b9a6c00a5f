// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlimport.h"

#include "models/exchange/annotaterequest.h"
#include "models/exchange/articlerestorer.h"
#include "models/exchange/jsonlreader.h"
#include "models/storage/annotationstore.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"
#include "models/storage/sqlite/connection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype linesPerBatch = 200;
constexpr qint64 bytesPerBatch = 32LL * 1024 * 1024;

struct NumberedLine
{
    QByteArray bytes;
    qint64 number = 0;
};

QString placeOf(const QString &path, qint64 line)
{
    return u"%1:%2"_s.arg(path).arg(line);
}

ImportedFile failedLine(const QString &path, const Error &error, qint64 number)
{
    // The subject is the line; what the error is about stays in the detail.
    Error about = error;
    if (!error.subject.isEmpty() && error.subject != path)
        about.detail = error.detail.isEmpty() ? error.subject : u"%1: %2"_s.arg(error.subject, error.detail);
    about.subject = placeOf(path, number);
    return {about.subject, ImportedFile::Outcome::Failed, {}, about};
}

/// What to do with one line, inside a transaction on the writer.
using LineHandler = std::function<Result<ImportedFile>(Connection &, const QByteArray &line, const QString &place)>;

Result<ImportReport> writeLines(Connection &connection, const QList<NumberedLine> &lines, const QString &path, const LineHandler &handle)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    ImportReport report;
    for (const NumberedLine &line : lines) {
        // A line that fails half-way must leave nothing behind.
        if (const auto saved = connection.runScript("SAVEPOINT line"); !saved)
            return failure(saved.error());
        const auto written = handle(connection, line.bytes, placeOf(path, line.number));
        if (!written && written.error().code == ErrorCode::DiskFull)
            return failure(written.error());
        if (const auto ended = connection.runScript(written ? "RELEASE line" : "ROLLBACK TO line; RELEASE line"); !ended)
            return failure(ended.error());
        report.count(written ? *written : failedLine(path, written.error(), line.number));
    }
    return (*transaction)->commit().map([&] { return report; });
}

void merge(ImportReport &into, const ImportReport &part)
{
    into.added += part.added;
    into.newVersions += part.newVersions;
    into.unchanged += part.unchanged;
    into.failures += part.failures;
    into.duplicates += part.duplicates;
    into.articles += part.articles;
}

/// Reads a file in batches of lines and hands each batch to the writer.
class LineImport final
{
public:
    LineImport(Library &library, const QString &path, const LineHandler &handle)
        : m_library(library), m_path(path), m_handle(handle)
    {
    }

    ImportReport run(const CancelToken &cancel, const ByteProgress &progress, const std::function<LibraryChange(const ImportReport &)> &changeOf)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
            m_report.count({m_path, ImportedFile::Outcome::Failed, {}, Error{code, m_path, file.errorString()}});
            return m_report;
        }
        LineReader lines(file);
        bool more = true;
        while (more && !cancel.isCancelled()) {
            more = readBatch(lines);
            writeBatch(changeOf);
            if (progress)
                progress(file.pos(), file.size());
        }
        m_report.cancelled = cancel.isCancelled();
        return m_report;
    }

private:
    bool readBatch(LineReader &lines)
    {
        m_batch.clear();
        qint64 bytes = 0;
        while (m_batch.size() < linesPerBatch && bytes < bytesPerBatch) {
            const auto line = lines.next();
            if (!line) {
                m_report.count(failedLine(m_path, line.error(), lines.lineNumber()));
                if (line.error().code == ErrorCode::FileUnreadable)
                    return false;
                continue;
            }
            if (!*line)
                return false;
            bytes += (*line)->size();
            m_batch.append({**line, lines.lineNumber()});
        }
        return true;
    }

    void writeBatch(const std::function<LibraryChange(const ImportReport &)> &changeOf)
    {
        if (m_batch.isEmpty())
            return;
        const auto written = m_library.write([this](Connection &connection) { return writeLines(connection, m_batch, m_path, m_handle); },
                                             Library::Priority::Background).result();
        if (!written) {
            for (const NumberedLine &line : std::as_const(m_batch))
                m_report.count(failedLine(m_path, written.error(), line.number));
            return;
        }
        merge(m_report, *written);
        if (!written->articles.isEmpty())
            m_library.notifier().announce(changeOf(*written));
    }

    Library &m_library;
    QString m_path;
    LineHandler m_handle;
    QList<NumberedLine> m_batch;
    ImportReport m_report;
};

Result<ArticleId> findArticle(Connection &connection, const AnnotateRequest &request)
{
    const ArticleStore articles(connection);
    if (isValid(request.id))
        return request.id;
    std::optional<ArticleId> found;
    if (!request.sha256.isEmpty()) {
        const auto source = articles.findSource(request.sha256);
        const auto owner = source && *source ? articles.findBySource(**source) : Result<std::optional<ArticleId>>(std::nullopt);
        if (!owner)
            return failure(owner.error());
        found = *owner;
    }
    if (!found && !request.url.isEmpty()) {
        const auto byUrl = articles.findByUrl(request.url);
        if (!byUrl)
            return failure(byUrl.error());
        found = *byUrl;
    }
    if (!found)
        return failure(ErrorCode::NotFound, request.url.isEmpty() ? QString::fromLatin1(request.sha256.toHex()) : request.url);
    return *found;
}

Result<ImportedFile> annotateFromLine(Connection &connection, const QByteArray &line, const QString &path, const Tagset &tagset)
{
    const auto request = parseAnnotateRequest(line);
    if (!request)
        return failure(request.error());
    const auto id = findArticle(connection, *request);
    const auto article = id ? ArticleStore(connection).article(*id) : Result<Article>(failure(id.error()));
    if (!article)
        return failure(article.error());
    const auto annotations = resolveAnnotations(*request, article->pageText);
    if (!annotations)
        return failure(annotations.error());
    const auto annotator = request->annotator.isEmpty() ? Result<AnnotatorId>(editorAnnotator) : annotatorNamed(connection, request->annotator);
    if (!annotator)
        return failure(annotator.error());
    return checkAgainst(tagset, *annotations)
        .and_then([&] { return ArticleRestorer(connection).annotate(*article, *annotations, request->entities, request->events, request->annotators, *annotator); })
        .map([&] { return ImportedFile{path, ImportedFile::Outcome::NewVersion, article->id, {}}; });
}

} // namespace

bool isJsonlFile(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

ImportReport importJsonl(Library &library, const QString &path, const CancelToken &cancel, const ByteProgress &progress)
{
    const LineHandler handle = [](Connection &connection, const QByteArray &line, const QString &from) -> Result<ImportedFile> {
        const auto article = readJsonlLine(line);
        if (!article)
            return failure(article.error());
        return ArticleRestorer(connection).restore(*article, from);
    };
    return LineImport(library, path, handle).run(cancel, progress, [](const ImportReport &report) {
        return LibraryChange{.added = report.articles, .changed = {}, .removed = {}, .annotated = {}, .entities = true, .collections = true};
    });
}

ImportReport importAnnotations(Library &library, const QString &path, const Tagset &tagset, const CancelToken &cancel)
{
    const LineHandler handle = [&tagset](Connection &connection, const QByteArray &line, const QString &from) {
        return annotateFromLine(connection, line, from, tagset);
    };
    return LineImport(library, path, handle).run(cancel, {}, [](const ImportReport &report) {
        return LibraryChange{.added = {}, .changed = {}, .removed = {}, .annotated = report.articles, .entities = true, .collections = false};
    });
}

} // namespace galley
