// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/summaryprinter.h"
#include "models/exchange/jsonline.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct Listing
{
    QList<ArticleSummary> summaries;
    QList<ArticleId> unreadable; ///< of a damaged library
};

Result<Listing> readListing(Connection &connection, int limit)
{
    const ArticleStore articles(connection);
    const auto newest = articles.allNewestFirst();
    QList<ArticleId> ids = newest ? *newest : articlesStillKnown(connection);
    if (!newest && ids.isEmpty())
        return failure(newest.error());
    if (limit >= 0)
        ids.resize(qMin<qsizetype>(limit, ids.size()));
    Listing listing;
    for (const ArticleId id : ids) {
        const auto summary = articles.summaries({id});
        if (summary)
            listing.summaries += *summary;
        else
            listing.unreadable.append(id);
    }
    return listing;
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return CommandLine::tr("Lists the articles, newest first: id, date, language, source, headline.");
}

void ListCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("One JSON object for each article, on a line of its own.")});
    parser.addOption({u"limit"_s, CommandLine::tr("At most so many."), CommandLine::tr("number")});
}

ExitCode ListCommand::run(const QCommandLineParser &parser, Console &console)
{
    bool isNumber = true;
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : -1;
    if (!isNumber || !parser.positionalArguments().isEmpty())
        return wrongUsage(console, isNumber ? CommandLine::tr("This command takes no arguments.") : CommandLine::tr("The limit must be a number."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const auto listing = (*library)->read([limit](Connection &connection) { return readListing(connection, limit); }).result();
    if (!listing) {
        console.error(listing.error());
        return ExitCode::SomeFailed;
    }
    for (const ArticleId id : listing->unreadable)
        console.message(CommandLine::tr("Article %1 cannot be read.").arg(number(id)));
    for (const ArticleSummary &summary : listing->summaries) {
        if (parser.isSet(u"json"_s))
            console.data(jsonLine(summaryToJson(summary)));
        else
            console.line(summaryLine(summary));
    }
    return listing->unreadable.isEmpty() ? ExitCode::Success : ExitCode::SomeFailed;
}

} // namespace galley
