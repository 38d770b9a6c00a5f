// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/queryfault.h"
#include "models/exchange/exportjob.h"
#include "models/search/articlesearch.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

void printLosses(const LossReport &losses, Console &console)
{
    const QList<LossEntry> entries = losses.entries();
    for (const LossEntry &entry : entries) {
        if (fate(entry.kind) != LossFate::Kept)
            console.message(u"  "_s % lossText(entry));
    }
}

/// Which articles are missing or not whole, one line each.
void printUnreadable(const QList<UnreadableArticle> &articles, Console &console)
{
    for (const UnreadableArticle &unreadable : articles) {
        const QString id = QString::number(number(unreadable.article));
        if (unreadable.written)
            console.message(CommandLine::tr("Article %1: its source document cannot be read and was left out.").arg(id));
        else if (unreadable.error.code == ErrorCode::NotFound)
            console.message(CommandLine::tr("Article %1 is not in the library.").arg(id));
        else
            console.message(CommandLine::tr("Article %1 cannot be read and was left out.").arg(id));
    }
    if (!articles.isEmpty())
        console.message(CommandLine::tr("%Ln articles are missing or not whole", nullptr, static_cast<int>(articles.size())));
}

/// What a query finds; of a damaged library, when everything is asked for, all that it still tells.
Result<QList<ArticleId>> articlesFor(Connection &connection, const Query &query)
{
    auto found = searchArticles(connection, {}, query, ResultOrder::NewestFirst);
    const bool damaged = !found && (found.error().code == ErrorCode::LibraryDamaged || found.error().code == ErrorCode::Database);
    return damaged && query.isEmpty() ? articlesStillKnown(connection) : found;
}

std::optional<QList<ArticleId>> idsFrom(const QStringList &arguments)
{
    QList<ArticleId> ids;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        ids.append(ArticleId(argument.toLongLong(&isNumber)));
        if (!isNumber)
            return std::nullopt;
    }
    return ids;
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return CommandLine::tr("Writes articles with their annotations as brat standoff or as Galley JSONL.");
}

void ExportCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"format"_s, CommandLine::tr("brat (a folder) or jsonl (a file, lossless)."), CommandLine::tr("format")});
    parser.addOption({u"output"_s, CommandLine::tr("The folder or file to write; it must not exist yet, or be an empty folder."), CommandLine::tr("path")});
    parser.addOption({u"query"_s, CommandLine::tr("Only the articles that this query finds."), CommandLine::tr("query")});
    parser.addOption({u"without-sources"_s, CommandLine::tr("jsonl: leave the source documents out.")});
    parser.addPositionalArgument(u"id"_s, CommandLine::tr("Only these articles; without ids and query all are written."), CommandLine::tr("[ID…]"));
}

ExitCode ExportCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QString format = parser.value(u"format"_s);
    const auto ids = idsFrom(parser.positionalArguments());
    if (format != "brat"_L1 && format != "jsonl"_L1)
        return wrongUsage(console, CommandLine::tr("Say --format brat or --format jsonl."));
    if (parser.value(u"output"_s).isEmpty() || !ids)
        return wrongUsage(console, ids ? CommandLine::tr("Say with --output where to write.") : CommandLine::tr("The ids of articles are numbers."));
    const auto query = parseQuery(parser.value(u"query"_s));
    if (!query) {
        printQueryFault(query.error(), parser.value(u"query"_s), console);
        return ExitCode::WrongUsage;
    }
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const auto found = ids->isEmpty() ? (*library)->read([&](Connection &connection) { return articlesFor(connection, *query); }).result()
                                      : Result<QList<ArticleId>>(*ids);
    if (!found) {
        console.error(found.error());
        return ExitCode::SomeFailed;
    }
    const ExportRequest request{.format = format == "brat"_L1 ? ExportFormat::Brat : ExportFormat::Jsonl, .articles = *found, .target = parser.value(u"output"_s),
                                .includeSources = !parser.isSet(u"without-sources"_s)};
    const auto result = exportArticles(**library, request, {}, [&](int done, int total) { console.progress(CommandLine::tr("Exporting %1 of %2").arg(done).arg(total)); });
    console.endProgress();
    if (!result && result.error().code == ErrorCode::LibraryDamaged) {
        console.message(CommandLine::tr("The library is damaged, and none of these articles can be read. Restore a backup."));
        return ExitCode::SomeFailed;
    }
    if (!result) {
        console.error(result.error());
        return ExitCode::SomeFailed;
    }
    console.line(CommandLine::tr("%Ln articles exported to %1", nullptr, result->articles).arg(result->target));
    printLosses(result->losses, console);
    printUnreadable(result->unreadable, console);
    return result->unreadable.isEmpty() ? ExitCode::Success : ExitCode::SomeFailed;
}

} // namespace galley
