// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/extractcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/explanationprinter.h"
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
QJsonArray blocksToJson(const Extraction &extraction, bool explain)
{
    const OffsetMap offsets(extraction.pageText);
    QJsonArray blocks;
    for (qsizetype i = 0; i < extraction.blocks.size(); ++i) {
        const Block &block = extraction.blocks[i];
        const CodePointSpan span = offsets.toCodePoints(block.span);
        QJsonObject object{{u"role"_s, QString(roleKey(block.role))},
                           {u"begin"_s, qint64(span.begin)},
                           {u"end"_s, qint64(span.end)},
                           {u"content"_s, block.isContent()}};
        if (explain)
            addExplanation(object, extraction, i);
        blocks.append(object);
    }
    return blocks;
}

QJsonArray doubtsToJson(const QList<DoubtReason> &doubts)
{
    QJsonArray keys;
    for (const DoubtReason doubt : doubts)
        keys.append(QString(doubtReasonKey(doubt)));
    return keys;
}

QJsonObject toJson(const QString &path, const Extraction &extraction, bool explain)
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
            {u"section"_s, m.section},
            {u"url"_s, m.url},
            {u"mimeType"_s, extraction.mimeType},
            {u"charset"_s, extraction.charset},
            {u"origins"_s, originsToJson(m.origins)},
            {u"doubtful"_s, extraction.isDoubtful()},
            {u"doubts"_s, doubtsToJson(extraction.doubts)},
            {u"articleBody"_s, bodyText(extraction.pageText, extraction.blocks)},
            {u"pageText"_s, extraction.pageText},
            {u"blocks"_s, blocksToJson(extraction, explain)}};
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

Result<Extraction> extractFile(const QString &path, bool explain)
{
    auto file = readSourceFile(path);
    if (!file)
        return failure(file.error());
    file->input.explain = explain;
    return extract(file->input);
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
    parser.addOption({u"explain"_s, CommandLine::tr("What each block of the page is and the three strongest reasons for it; with --json within the object.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("Saved pages and text dumps."), CommandLine::tr("FILE…"));
}

ExitCode ExtractCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(console, CommandLine::tr("Say which files to extract."));
    const bool explain = parser.isSet(u"explain"_s);
    ExitCode code = ExitCode::Success;
    for (const QString &path : files) {
        const auto extraction = extractFile(path, explain);
        if (!extraction) {
            Error error = extraction.error();
            error.subject = path;
            console.error(error);
            code = ExitCode::SomeFailed;
        } else if (parser.isSet(u"text"_s)) {
            console.line(toText(*extraction));
        } else if (explain && !parser.isSet(u"json"_s)) {
            printExplanation(path, *extraction, console);
        } else {
            console.data(jsonLine(toJson(path, *extraction, explain)));
        }
    }
    return code;
}

} // namespace galley
