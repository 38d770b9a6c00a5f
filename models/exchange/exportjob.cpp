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

Result<ExportedArticle> collect(Library &library, ArticleId id)
{
    return library.read([id](Connection &connection) { return collectArticle(connection, id); }).result();
}

/// Where the articles go, one after the other.
class ArticleSink
{
public:
    ArticleSink() = default;
    virtual ~ArticleSink() = default;
    ArticleSink(const ArticleSink &) = delete;
    ArticleSink &operator=(const ArticleSink &) = delete;

    [[nodiscard]] virtual Result<> begin() = 0;
    [[nodiscard]] virtual Result<> add(const ExportedArticle &article, LossReport &losses) = 0;
    [[nodiscard]] virtual Result<> end() = 0;
};

class JsonlSink final : public ArticleSink
{
public:
    explicit JsonlSink(const ExportRequest &request)
        : m_file(request.target)
        , m_sources(request.includeSources ? SourceBytes::Include : SourceBytes::LeaveOut)
    {
    }

    Result<> begin() override
    {
        if (QFile::exists(m_file.fileName()))
            return failure(ErrorCode::FileUnwritable, m_file.fileName(), u"exists"_s);
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

    Result<> begin() override
    {
        if (m_folder.exists() && !m_folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            return failure(ErrorCode::FileUnwritable, m_folder.path(), u"not empty"_s);
        if (!m_folder.mkpath(u"."_s))
            return failure(ErrorCode::FileUnwritable, m_folder.path());
        return writeNewFile(m_folder.filePath(u"annotation.conf"_s), bratAnnotationConf(Tagset::standard())).and_then([this] {
            return writeNewFile(m_folder.filePath(u"visual.conf"_s), bratVisualConf(Tagset::standard(), markColours()));
        });
    }

    Result<> add(const ExportedArticle &article, LossReport &losses) override
    {
        const BratDocument document = writeBrat(article);
        losses.merge(document.losses);
        const QString name = exportBaseName(++m_number, article.current().metadata.headline);
        return writeNewFile(m_folder.filePath(name + ".txt"_L1), document.text).and_then([&] {
            return writeNewFile(m_folder.filePath(name + ".ann"_L1), document.annotations);
        });
    }

    Result<> end() override { return {}; }

private:
    QDir m_folder;
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
    if (const auto begun = sink->begin(); !begun)
        return failure(begun.error());
    ExportResult result{.articles = 0, .losses = {}, .target = request.target};
    for (const ArticleId id : request.articles) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, request.target);
        const auto article = collect(library, id);
        if (!article)
            return failure(article.error());
        if (const auto added = sink->add(*article, result.losses); !added)
            return failure(added.error());
        ++result.articles;
        if (progress)
            progress(result.articles, static_cast<int>(request.articles.size()));
    }
    return sink->end().map([&] { return result; });
}

Result<LossReport> previewLosses(Library &library, const ExportRequest &request, const CancelToken &cancel)
{
    LossReport losses;
    for (const ArticleId id : request.articles) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto article = collect(library, id);
        if (!article)
            return failure(article.error());
        if (request.format == ExportFormat::Brat)
            losses.merge(writeBrat(*article).losses);
        else
            JsonlSink::countJsonl(*article, request.includeSources ? SourceBytes::Include : SourceBytes::LeaveOut, losses);
    }
    return losses;
}

} // namespace galley
