// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/reportprinter.h"
#include "models/items/importcontroller.h"
#include "models/storage/library.h"

using namespace Qt::StringLiterals;

namespace galley {

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return CommandLine::tr("Imports saved pages, text dumps and Galley JSONL into the library.");
}

void ImportCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"path"_s, CommandLine::tr("Files, and folders with all that is in them."), CommandLine::tr("PATH…"));
}

ExitCode ImportCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return wrongUsage(console, CommandLine::tr("Say which files or folders to import."));
    const auto library = openLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const ImportReport report = importPaths(**library, paths, {}, [&](int done, int total) {
        console.progress(CommandLine::tr("Importing %1 of %2").arg(done).arg(total));
    });
    const ExitCode code = printReport(report, console);
    console.line(CommandLine::tr("%1 added, %2 new versions, %3 already there, %4 not imported")
                     .arg(report.added)
                     .arg(report.newVersions)
                     .arg(report.unchanged)
                     .arg(report.failures.size()));
    return code;
}

} // namespace galley
