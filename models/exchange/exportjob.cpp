// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/exportjob.h"

#include "models/exchange/articlecollector.h"
#include "models/exchange/bratconfig.h"
#include "models/exchange/bratwriter.h"
#include "models/exchange/exportname.h"
#include "models/exchange/jsonlwriter.h"
#include "models/storage/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The tints of types and event groups of the light palette, for visual.conf.
QHash<QString, QString> markColours()
{
    QHash<QString, QString> colours;
    QFile file(u":/style/palette.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return colours;
    const QJsonObject light = QJsonDocument::fromJson(file.readAll())["themes"_L1]["light"_L1].toObject();
    for (const QLatin1StringView kind : {"entities"_L1, "eventGroups"_L1}) {
        const QJsonObject marks = light[kind].toObject();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark)
            colours.insert(mark.key(), mark.value()["tint"_L1].toString());
    }
    return colours;
}

ErrorCode codeOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(codeOf(file), path, file.errorString());
    return {};
}

Result<ExportedArticle> collect(Library &library, ArticleId id, SourceBytes sources)
{
    auto article = library.read([id, sources](Connection &connection) { return collectArticle(connection, id, sources); }).result();
    if (article)
        return article;
    Error error = article.error();
    error.subject = QString::number(number(id));
    return failure(error);
}

SourceBytes sourcesOf(const ExportRequest &request)
{
    return request.format == ExportFormat::Jsonl && request.includeSources ? SourceBytes::Include : SourceBytes::LeaveOut;
}

/// Whether the fault is this article's alone, so that the next one may be readable.
bool concernsOneArticle(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::LibraryDamaged || error.code == ErrorCode::Database;
}

/// The article, if need be without the bytes of its source document; what is missing is written down in \a result.
Result<std::optional<ExportedArticle>> collectWhatCanBeRead(Library &library, ArticleId id, SourceBytes sources, ExportResult &result)
{
    auto article = collect(library, id, sources);
    if (article)
        return std::optional(*std::move(article));
    const Error error = article.error();
    if (!concernsOneArticle(error))
        return failure(error);
    if (sources == SourceBytes::Include && error.code != ErrorCode::NotFound)
        article = collect(library, id, SourceBytes::LeaveOut);
    result.unreadable.append({id, article.has_value(), error});
    return article ? std::optional(*std::move(article)) : std::nullopt;
}

/// One error for articles of which none can be read.
Error ofAll(const QList<UnreadableArticle> &articles)
{
    constexpr qsizetype named = 10;
    QStringList ids;
    for (const UnreadableArticle &unreadable : articles.first(qMin(named, articles.size())))
        ids.append(QString::number(number(unreadable.article)));
    if (articles.size() > named)
        ids.append(u"…"_s);
    Error error = articles.first().error;
    error.subject = ids.join(", "_L1);
    return error;
}

/// Where the articles go, one after the other.
class ArticleSink
{
public:
    ArticleSink() = default;
    virtual ~ArticleSink() = default;
    ArticleSink(const ArticleSink &) = delete;
    ArticleSink &operator=(const ArticleSink &) = delete;

    /// Whether the target is free; makes nothing.
    [[nodiscard]] virtual Result<> check() const = 0;
    [[nodiscard]] virtual Result<> begin() = 0;
    [[nodiscard]] virtual Result<> add(const ExportedArticle &article, LossReport &losses) = 0;
    [[nodiscard]] virtual Result<> end() = 0;
};

class JsonlSink final : public ArticleSink
{
public:
    explicit JsonlSink(const ExportRequest &request)
        : m_file(request.target)
        , m_sources(sourcesOf(request))
    {
    }

    Result<> check() const override { return QFile::exists(m_file.fileName()) ? failure(ErrorCode::FileExists, m_file.fileName()) : Result<>{}; }

    Result<> begin() override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString());
        return {};
    }

    Result<> add(const ExportedArticle &article, LossReport &losses) override
    {
        countJsonl(article, m_sources, losses);
        const QByteArray line = jsonlLine(article, m_sources);
        return m_file.write(line) == line.size() ? Result<>{} : failure(codeOf(m_file), m_file.fileName(), m_file.errorString());
    }

    Result<> end() override { return m_file.commit() ? Result<>{} : failure(codeOf(m_file), m_file.fileName(), m_file.errorString()); }

    static void countJsonl(const ExportedArticle &article, SourceBytes sources, LossReport &losses)
    {
        for (const ExportedVersion &version : article.versions) {
            losses.add(LossKind::Mentions, {}, version.annotations.mentions.size());
            losses.add(LossKind::Events, {}, version.annotations.events.size());
            if (sources == SourceBytes::LeaveOut && version.source)
                losses.add(LossKind::SourceLeftOut, version.source->fileName);
        }
    }

private:
    QSaveFile m_file;
    SourceBytes m_sources;
};

class BratSink final : public ArticleSink
{
public:
    explicit BratSink(const ExportRequest &request) : m_folder(request.target) {}

    Result<> check() const override
    {
        if (QFileInfo(m_folder.path()).isFile())
            return failure(ErrorCode::FileExists, m_folder.path());
        if (m_folder.exists() && !m_folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            return failure(ErrorCode::FolderNotEmpty, m_folder.path());
        return {};
    }

    Result<> begin() override { return m_folder.mkpath(u"."_s) ? Result<>{} : failure(ErrorCode::FileUnwritable, m_folder.path()); }

    Result<> add(const ExportedArticle &article, LossReport &losses) override
    {
        const BratDocument document = writeBrat(article);
        losses.merge(document.losses);
        m_names.add(article);
        const QString name = exportBaseName(++m_number, article.current().metadata.headline);
        return writeNewFile(m_folder.filePath(name + ".txt"_L1), document.text).and_then([&] {
            return writeNewFile(m_folder.filePath(name + ".ann"_L1), document.annotations);
        });
    }

    /// The settings come last: they name what the articles use, also beyond the tagset.
    Result<> end() override
    {
        return writeNewFile(m_folder.filePath(u"annotation.conf"_s), bratAnnotationConf(Tagset::standard(), m_names))
            .and_then([this] { return writeNewFile(m_folder.filePath(u"visual.conf"_s), bratVisualConf(Tagset::standard(), markColours())); })
            .and_then([this] { return writeNewFile(m_folder.filePath(u"tools.conf"_s), bratToolsConf()); });
    }

private:
    QDir m_folder;
    BratNames m_names;
    qint64 m_number = 0;
};

std::unique_ptr<ArticleSink> makeSink(const ExportRequest &request)
{
    if (request.format == ExportFormat::Brat)
        return std::make_unique<BratSink>(request);
    return std::make_unique<JsonlSink>(request);
}

} // namespace

Result<ExportResult> exportArticles(Library &library, const ExportRequest &request, const CancelToken &cancel,
                                    const std::function<void(int, int)> &progress)
{
    const std::unique_ptr<ArticleSink> sink = makeSink(request);
    if (const auto free = sink->check(); !free)
        return failure(free.error());
    ExportResult result{.articles = 0, .losses = {}, .target = request.target, .unreadable = {}};
    int done = 0;
    for (const ArticleId id : request.articles) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, request.target);
        const auto article = collectWhatCanBeRead(library, id, sourcesOf(request), result);
        if (!article)
            return failure(article.error());
        if (*article) {
            // Only now, so that ids which do not exist leave no empty folder.
            if (const auto begun = result.articles == 0 ? sink->begin() : Result<>{}; !begun)
                return failure(begun.error());
            if (const auto added = sink->add(**article, result.losses); !added)
                return failure(added.error());
            ++result.articles;
        }
        if (progress)
            progress(++done, static_cast<int>(request.articles.size()));
    }
    if (result.articles == 0 && !result.unreadable.isEmpty())
        return failure(ofAll(result.unreadable));
    const auto begun = result.articles == 0 ? sink->begin() : Result<>{};
    return begun.and_then([&] { return sink->end(); }).map([&] { return result; });
}

Result<LossReport> previewLosses(Library &library, const ExportRequest &request, const CancelToken &cancel)
{
    LossReport losses;
    for (const ArticleId id : request.articles) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto article = collect(library, id, SourceBytes::LeaveOut);
        if (!article && concernsOneArticle(article.error()))
            continue;
        if (!article)
            return failure(article.error());
        if (request.format == ExportFormat::Brat)
            losses.merge(writeBrat(*article).losses);
        else
            JsonlSink::countJsonl(*article, sourcesOf(request), losses);
    }
    return losses;
}

} // namespace galley
