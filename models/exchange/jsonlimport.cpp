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
#include "models/storage/wordformstore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The more, the fewer segments the index is written in; the writer is at them for a quarter of a second, for which an editor's change has to wait.
constexpr qsizetype linesPerBatch = 400;
constexpr qint64 bytesPerBatch = 32LL * 1024 * 1024;

/// Writes what a line says, inside a transaction on the writer; \a place is the line's.
using LineJob = std::function<Result<ImportedFile>(Connection &, const QString &place)>;
/// Reads a line, while the writer is at those before it.
using LineHandler = std::function<Result<LineJob>(const QByteArray &line, WordFormCollector &forms)>;

struct NumberedLine
{
    Result<LineJob> write;
    qint64 number = 0;
};

/// Lines of one transaction.
struct Batch
{
    QList<NumberedLine> lines;
    QList<WordForm> forms; ///< of words that no line before had
    qint64 end = 0;        ///< behind them in the file
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

/// Whether what a line that fails half-way has written can be taken back alone.
enum class Savepoints { None, EachLine };

Result<ImportedFile> writeLine(Connection &connection, const NumberedLine &line, const QString &path, Savepoints savepoints)
{
    if (savepoints == Savepoints::None)
        return (*line.write)(connection, placeOf(path, line.number));
    if (const auto saved = connection.runScript("SAVEPOINT line"); !saved)
        return failure(saved.error());
    const auto written = (*line.write)(connection, placeOf(path, line.number));
    if (const auto ended = connection.runScript(written ? "RELEASE line" : "ROLLBACK TO line; RELEASE line"); !ended)
        return failure(ended.error());
    return written;
}

/// Nothing when a line failed and cannot be taken back alone: then nothing was written.
Result<std::optional<ImportReport>> tryLines(Connection &connection, const Batch &batch, const QString &path, Savepoints savepoints)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    if (const auto kept = WordFormStore(connection).add(batch.forms); !kept)
        return failure(kept.error());
    ImportReport report;
    for (const NumberedLine &line : batch.lines) {
        if (!line.write) {
            report.count(failedLine(path, line.write.error(), line.number));
            continue;
        }
        const auto written = writeLine(connection, line, path, savepoints);
        if (!written && written.error().code == ErrorCode::DiskFull)
            return failure(written.error());
        if (!written && savepoints == Savepoints::None)
            return std::optional<ImportReport>();
        report.count(written ? *written : failedLine(path, written.error(), line.number));
    }
    return (*transaction)->commit().map([&] { return std::optional(report); });
}

Result<ImportReport> writeLines(Connection &connection, const Batch &batch, const QString &path)
{
    // At each savepoint FTS5 writes out what it has gathered: one for each line would make each line a segment of the index.
    const auto quickly = tryLines(connection, batch, path, Savepoints::None);
    if (!quickly || *quickly)
        return quickly.map([](const std::optional<ImportReport> &report) { return *report; });
    return tryLines(connection, batch, path, Savepoints::EachLine).map([](const std::optional<ImportReport> &report) { return *report; });
}

/// Whether a power cut may lose the last batch. An import can be repeated: what is there already is left alone.
enum class Durability { Quick, Full };

Result<ImportReport> writeBatch(Connection &connection, const Batch &batch, const QString &path, Durability durability)
{
    if (durability == Durability::Full)
        return writeLines(connection, batch, path);
    if (const auto set = connection.runScript("PRAGMA synchronous = NORMAL"); !set)
        return failure(set.error());
    auto written = writeLines(connection, batch, path);
    std::ignore = connection.runScript("PRAGMA synchronous = FULL");
    return written;
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

/// Reads a file in batches of lines and hands each to the writer; while it writes, the next one is read.
class LineImport final
{
public:
    using ChangeOf = std::function<LibraryChange(const ImportReport &)>;

    LineImport(Library &library, const QString &path, Durability durability, const LineHandler &handle, const ChangeOf &changeOf)
        : m_library(library), m_path(path), m_durability(durability), m_handle(handle), m_changeOf(changeOf)
    {
    }

    ImportReport run(const CancelToken &cancel, const ByteProgress &progress)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
            m_report.count({m_path, ImportedFile::Outcome::Failed, {}, Error{code, m_path, file.errorString()}});
            return m_report;
        }
        LineReader lines(file);
        Batch writing;
        bool more = true;
        while (more && !cancel.isCancelled()) {
            Batch read;
            more = readBatch(lines, read);
            read.end = file.pos();
            read.forms = m_forms.take();
            if (!finish(writing, file.size(), progress))
                read.forms += writing.forms; // lines that come have these words too
            writing = cancel.isCancelled() ? Batch() : std::move(read);
            start(writing);
        }
        std::ignore = finish(writing, file.size(), progress);
        m_report.cancelled = cancel.isCancelled();
        return m_report;
    }

private:
    bool readBatch(LineReader &lines, Batch &batch)
    {
        qint64 bytes = 0;
        while (batch.lines.size() < linesPerBatch && bytes < bytesPerBatch) {
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
            batch.lines.append({m_handle(**line, m_forms), lines.lineNumber()});
        }
        return true;
    }

    void start(const Batch &batch)
    {
        if (batch.lines.isEmpty())
            return;
        m_written = m_library.write([batch, path = m_path, durability = m_durability](Connection &connection) {
                                        return writeBatch(connection, batch, path, durability);
                                    }, Library::Priority::Background);
    }

    /// Whether it is in the library.
    [[nodiscard]] bool finish(const Batch &batch, qint64 fileSize, const ByteProgress &progress)
    {
        const bool isKept = batch.lines.isEmpty() || take(batch, m_written.result());
        if (progress && batch.end > 0)
            progress(batch.end, fileSize);
        return isKept;
    }

    [[nodiscard]] bool take(const Batch &batch, const Result<ImportReport> &written)
    {
        if (!written) {
            for (const NumberedLine &line : batch.lines)
                m_report.count(failedLine(m_path, written.error(), line.number));
            return false;
        }
        merge(m_report, *written);
        if (!written->articles.isEmpty())
            m_library.notifier().announce(m_changeOf(*written));
        return true;
    }

    Library &m_library;
    QString m_path;
    Durability m_durability;
    LineHandler m_handle;
    ChangeOf m_changeOf;
    WordFormCollector m_forms;
    QFuture<Result<ImportReport>> m_written;
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

Result<ImportedFile> annotateFromLine(Connection &connection, const AnnotateRequest &request, const QString &path, const Tagset &tagset)
{
    const auto id = findArticle(connection, request);
    const auto article = id ? ArticleStore(connection).article(*id) : Result<Article>(failure(id.error()));
    if (!article)
        return failure(article.error());
    const auto annotations = resolveAnnotations(request, article->pageText);
    if (!annotations)
        return failure(annotations.error());
    const auto annotator = request.annotator.isEmpty() ? Result<AnnotatorId>(editorAnnotator) : annotatorNamed(connection, request.annotator);
    if (!annotator)
        return failure(annotator.error());
    return checkAgainst(tagset, *annotations)
        .and_then([&] { return ArticleRestorer(connection).annotate(*article, *annotations, request.entities, request.events, request.annotators, *annotator); })
        .map([&] { return ImportedFile{path, ImportedFile::Outcome::NewVersion, article->id, {}}; });
}

} // namespace

bool isJsonlFile(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

ImportReport importJsonl(Library &library, const QString &path, const CancelToken &cancel, const ByteProgress &progress)
{
    const auto dictionary = library.read([](Connection &connection) { return ArticleStore(connection).currentDictionary(); }).result();
    const LineHandler handle = [&dictionary](const QByteArray &line, WordFormCollector &forms) {
        return readJsonlLine(line).map([&](const ExportedArticle &article) -> LineJob {
            return [prepared = prepareArticle(article, dictionary.value_or(QByteArray()), forms)](Connection &connection, const QString &from) {
                return ArticleRestorer(connection).restore(prepared, from);
            };
        });
    };
    return LineImport(library, path, Durability::Quick, handle, [](const ImportReport &report) {
        return LibraryChange{.added = report.articles, .changed = {}, .removed = {}, .annotated = {}, .entities = true, .collections = true};
    }).run(cancel, progress);
}

ImportReport importAnnotations(Library &library, const QString &path, const Tagset &tagset, const CancelToken &cancel)
{
    const LineHandler handle = [&tagset](const QByteArray &line, WordFormCollector &) {
        return parseAnnotateRequest(line).map([&tagset](const AnnotateRequest &request) -> LineJob {
            return [&tagset, request](Connection &connection, const QString &from) { return annotateFromLine(connection, request, from, tagset); };
        });
    };
    return LineImport(library, path, Durability::Full, handle, [](const ImportReport &report) {
        return LibraryChange{.added = {}, .changed = {}, .removed = {}, .annotated = report.articles, .entities = true, .collections = false};
    }).run(cancel, {});
}

} // namespace galley
