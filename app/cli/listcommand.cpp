// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/summaryprinter.h"
#include "models/exchange/jsonline.h"
#include "models/storage/articlestore.h"
#include "models/storage/library.h"

using namespace Qt::StringLiterals;

namespace galley {

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
    const auto summaries = (*library)->read([limit](Connection &connection) {
        const ArticleStore articles(connection);
        return articles.allNewestFirst().and_then([&](const QList<ArticleId> &ids) { return articles.summaries(limit < 0 ? ids : ids.first(qMin<qsizetype>(limit, ids.size()))); });
    }).result();
    if (!summaries) {
        console.error(summaries.error());
        return ExitCode::SomeFailed;
    }
    for (const ArticleSummary &summary : *summaries) {
        if (parser.isSet(u"json"_s))
            console.data(jsonLine(summaryToJson(summary)));
        else
            console.line(summaryLine(summary));
    }
    return ExitCode::Success;
}

} // namespace galley
