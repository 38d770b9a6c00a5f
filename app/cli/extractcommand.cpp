// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/extractcommand.h"

#include "app/cli/commandline.h"
#include "models/domain/offsetmap.h"
#include "models/exchange/jsonline.h"
#include "models/extract/extraction.h"
#include "models/import/importfiles.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// Spans are code points of pageText.
QJsonArray blocksToJson(const Extraction &extraction)
{
    const OffsetMap offsets(extraction.pageText);
    QJsonArray blocks;
    for (const Block &block : extraction.blocks) {
        const CodePointSpan span = offsets.toCodePoints(block.span);
        blocks.append(QJsonObject{{u"role"_s, QString(roleKey(block.role))},
                                  {u"begin"_s, qint64(span.begin)},
                                  {u"end"_s, qint64(span.end)},
                                  {u"content"_s, block.isContent()}});
    }
    return blocks;
}

QJsonObject toJson(const QString &path, const Extraction &extraction)
{
    const ArticleMetadata &m = extraction.metadata;
    return {{u"path"_s, path},
            {u"headline"_s, m.headline},
            {u"standfirst"_s, m.standfirst},
            {u"byline"_s, m.byline},
            {u"authors"_s, QJsonArray::fromStringList(m.authors)},
            {u"dateline"_s, m.dateline},
            {u"credit"_s, QJsonObject{{u"text"_s, m.credit.text},
                                      {u"initials"_s, QJsonArray::fromStringList(m.credit.initials)},
                                      {u"agencies"_s, QJsonArray::fromStringList(m.credit.agencies)}}},
            {u"published"_s, timeValue(m.published)},
            {u"modified"_s, timeValue(m.modified)},
            {u"language"_s, m.language},
            {u"languageOrigin"_s, QString(languageOriginKey(m.languageOrigin))},
            {u"site"_s, m.site},
            {u"url"_s, m.url},
            {u"mimeType"_s, extraction.mimeType},
            {u"charset"_s, extraction.charset},
            {u"doubtful"_s, extraction.doubtful},
            {u"articleBody"_s, bodyText(extraction.pageText, extraction.blocks)},
            {u"pageText"_s, extraction.pageText},
            {u"blocks"_s, blocksToJson(extraction)}};
}

QString toText(const Extraction &extraction)
{
    QStringList parts{extraction.metadata.headline};
    for (const Block &block : extraction.blocks) {
        if (block.isContent() && block.role != BlockRole::Headline)
            parts.append(extraction.pageText.mid(block.span.begin, block.span.length()));
    }
    return parts.join(u"\n\n"_s) % u'\n';
}

Result<Extraction> extractFile(const QString &path)
{
    const auto file = readSourceFile(path);
    return file ? extract(file->input) : Result<Extraction>(failure(file.error()));
}

} // namespace

QString ExtractCommand::name() const
{
    return u"extract"_s;
}

QString ExtractCommand::summary() const
{
    return CommandLine::tr("Tells the article of saved pages and text dumps from the page furniture; touches no library.");
}

void ExtractCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("One JSON object for each file, on a line of its own (the default).")});
    parser.addOption({u"text"_s, CommandLine::tr("The clean text instead.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("Saved pages and text dumps."), CommandLine::tr("FILE…"));
}

ExitCode ExtractCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(console, CommandLine::tr("Say which files to extract."));
    ExitCode code = ExitCode::Success;
    for (const QString &path : files) {
        const auto extraction = extractFile(path);
        if (!extraction) {
            Error error = extraction.error();
            error.subject = path;
            console.error(error);
            code = ExitCode::SomeFailed;
        } else if (parser.isSet(u"text"_s)) {
            console.line(toText(*extraction));
        } else {
            console.data(jsonLine(toJson(path, *extraction)));
        }
    }
    return code;
}

} // namespace galley
