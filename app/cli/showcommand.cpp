// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/showcommand.h"

#include "app/cli/commandline.h"
#include "models/exchange/articlecollector.h"
#include "models/exchange/jsonlwriter.h"
#include "models/storage/library.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString cleanText(const ExportedVersion &version)
{
    const ArticleMetadata &m = version.metadata;
    QStringList about;
    for (const QString &part : {m.site, m.published.toString(u"yyyy-MM-dd HH:mm"_s), m.language, m.byline}) {
        if (!part.isEmpty())
            about.append(part);
    }
    QStringList parts{m.headline, about.join(u" · "_s)};
    for (const Block &block : version.blocks) {
        if (block.isContent() && block.effectiveRole() != BlockRole::Headline)
            parts.append(version.pageText.mid(block.span.begin, block.span.length()));
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::summary() const
{
    return CommandLine::tr("Prints an article clean, without the page furniture.");
}

void ShowCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("Everything that the library keeps of it but the source document, as Galley JSONL.")});
    parser.addPositionalArgument(u"id"_s, CommandLine::tr("The number that \"galley-cli list\" prints first."), CommandLine::tr("ID"));
}

ExitCode ShowCommand::run(const QCommandLineParser &parser, Console &console)
{
    bool isNumber = false;
    const qint64 id = parser.positionalArguments().value(0).toLongLong(&isNumber);
    if (!isNumber || parser.positionalArguments().size() != 1)
        return wrongUsage(console, CommandLine::tr("Say the id of one article."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const auto article = (*library)->read([id](Connection &connection) { return collectArticle(connection, ArticleId(id), SourceBytes::LeaveOut); }).result();
    if (!article) {
        Error error = article.error();
        error.subject = QString::number(id);
        console.error(error);
        return ExitCode::SomeFailed;
    }
    if (parser.isSet(u"json"_s))
        console.data(jsonlLine(*article, SourceBytes::LeaveOut));
    else
        console.line(cleanText(article->current()));
    return ExitCode::Success;
}

} // namespace galley
