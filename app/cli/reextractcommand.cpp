// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reextractcommand.h"

#include "app/cli/commandline.h"
#include "models/import/reextractionjob.h"
#include "models/storage/library.h"

using namespace Qt::StringLiterals;

namespace galley {

QString ReextractCommand::name() const
{
    return u"reextract"_s;
}

QString ReextractCommand::summary() const
{
    return CommandLine::tr("Reads articles that an older Galley imported again from their kept sources.");
}

void ReextractCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"all"_s, CommandLine::tr("All articles with a kept source, also those that this version has read already.")});
}

ExitCode ReextractCommand::run(const QCommandLineParser &parser, Console &console)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(console, CommandLine::tr("This command takes no arguments."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const auto scope = parser.isSet(u"all"_s) ? ReextractionJob::Scope::All : ReextractionJob::Scope::Outdated;
    const ReextractionReport report = ReextractionJob(**library, scope, {}, [&](int done, int total) {
        console.progress(CommandLine::tr("Reading %1 of %2 again").arg(done).arg(total));
    }).run();
    console.endProgress();
    for (const ArticleId article : report.kept)
        console.message(CommandLine::tr("Article %1 stays as it is: its page text has changed, and marks or notes would lose their place.").arg(number(article)));
    for (const FailedRereading &failed : report.failures) {
        Error error = failed.error;
        error.subject = CommandLine::tr("Article %1").arg(number(failed.article));
        console.error(error);
    }
    if (report.stopped)
        console.error(*report.stopped);
    console.line(CommandLine::tr("%1 changed, %2 new versions, %3 the same, %4 kept as they were, %5 not readable")
                     .arg(report.changed)
                     .arg(report.newVersions)
                     .arg(report.same)
                     .arg(report.kept.size())
                     .arg(report.failures.size()));
    return report.failures.isEmpty() && !report.stopped ? ExitCode::Success : ExitCode::SomeFailed;
}

} // namespace galley
