// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/concordancecommand.h"

#include "app/cli/commandline.h"
#include "app/cli/kwicprinter.h"
#include "app/cli/queryfault.h"
#include "models/exchange/jsonline.h"
#include "models/storage/library.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int defaultContext = 40; // UTF-16 units
constexpr int longestContext = 2000;

NameValue nameOf(const QString &typed)
{
    const bool isPrefix = typed.endsWith(u'*');
    return {isPrefix ? typed.chopped(1) : typed, isPrefix};
}

/// What is asked for as a query, so that a type that does not exist is explained as in one.
QString asQuery(const QCommandLineParser &parser)
{
    return parser.isSet(u"event"_s) ? QString(u"event:" % parser.value(u"event"_s)) : parser.positionalArguments().join(u' ');
}

/// Why there is nothing to show for \a query; empty when there is.
QString objection(const QCommandLineParser &parser, const Query &query)
{
    const bool isTypes = query.root.kind == QueryNode::Kind::Filter && query.root.filter.field == FilterField::Event;
    if (parser.isSet(u"event"_s))
        return isTypes ? QString() : CommandLine::tr("Say types or groups of events only.");
    if (parser.isSet(u"entity"_s) || !positiveTerms(query).isEmpty())
        return {};
    //: Do not translate --entity and --event
    return CommandLine::tr("The query has no words to show in their context. Mentions and events are shown by --entity and --event.");
}

Result<> read(Connection &connection, const QCommandLineParser &parser, const Query &query, const ConcordanceRequest &request, const ConcordanceSink &sink)
{
    if (parser.isSet(u"entity"_s))
        return concordanceOfEntity(connection, nameOf(parser.value(u"entity"_s)), request, sink);
    if (parser.isSet(u"event"_s))
        return concordanceOfEventTypes(connection, query.root.filter.values, request, sink);
    return concordanceOfQuery(connection, query, request, sink);
}

} // namespace

QString ConcordanceCommand::name() const
{
    return u"concordance"_s;
}

QString ConcordanceCommand::summary() const
{
    return CommandLine::tr("Shows every hit of a query, mention of an entity or event of a type with what stands around it.");
}

void ConcordanceCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"entity"_s, CommandLine::tr("The mentions of the entity with this name, alias or Wikidata number."), CommandLine::tr("name")});
    parser.addOption({u"event"_s, CommandLine::tr("The events of this type or group, or of any of several with commas between."), CommandLine::tr("type")});
    parser.addOption({u"context"_s, CommandLine::tr("So many characters before and after (the default is 40)."), CommandLine::tr("number"), QString::number(defaultContext)});
    parser.addOption({u"sort"_s, CommandLine::tr("found (the default), hit, left or right: by what stands there."), CommandLine::tr("order"), u"found"_s});
    parser.addOption({u"json"_s, CommandLine::tr("One JSON object for each hit, on a line of its own.")});
    parser.addPositionalArgument(u"query"_s, CommandLine::tr("Words to look for, as in galley-cli search."), CommandLine::tr("[QUERY]"));
}

ExitCode ConcordanceCommand::run(const QCommandLineParser &parser, Console &console)
{
    const int subjects = (parser.isSet(u"entity"_s) ? 1 : 0) + (parser.isSet(u"event"_s) ? 1 : 0) + (parser.positionalArguments().isEmpty() ? 0 : 1);
    if (subjects != 1)
        return wrongUsage(console, CommandLine::tr("Say what to show: an entity, a type of events or a query."));
    const auto order = concordanceOrderNamed(parser.value(u"sort"_s));
    bool isNumber = false;
    const int context = parser.value(u"context"_s).toInt(&isNumber);
    if (!order || !isNumber || context < 1 || context > longestContext)
        return wrongUsage(console, CommandLine::tr("The order or the length of the context cannot be read."));
    const QString typed = asQuery(parser);
    const auto query = parseQuery(typed);
    if (!query) {
        printQueryFault(query.error(), typed, console);
        return ExitCode::WrongUsage;
    }
    if (const QString reason = objection(parser, *query); !reason.isEmpty())
        return wrongUsage(console, reason);
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    QList<ConcordanceLine> lines;
    const ConcordanceRequest request{.scope = {}, .order = ResultOrder::NewestFirst, .contextLength = context};
    const auto done = (*library)->read([&](Connection &connection) {
        return read(connection, parser, *query, request, [&](const QList<ConcordanceLine> &found) {
            lines += found;
            return true;
        });
    }).result();
    if (!done) {
        console.error(done.error());
        return ExitCode::SomeFailed;
    }
    sortConcordance(lines, *order);
    for (const ConcordanceLine &line : lines) {
        if (parser.isSet(u"json"_s))
            console.data(jsonLine(kwicToJson(line)));
        else
            console.line(kwicLine(line, context));
    }
    console.message(CommandLine::tr("%Ln hit(s)", nullptr, static_cast<int>(lines.size())));
    return ExitCode::Success;
}

} // namespace galley
