// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/annotatecommand.h"

#include "app/cli/commandline.h"
#include "app/cli/reportprinter.h"
#include "models/exchange/jsonlimport.h"
#include "models/storage/library.h"
#include "models/tagset/tagset.h"

using namespace Qt::StringLiterals;

namespace galley {

QString AnnotateCommand::name() const
{
    return u"annotate"_s;
}

QString AnnotateCommand::summary() const
{
    return CommandLine::tr("Adds mentions and events from JSONL to articles of the library.");
}

void AnnotateCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("JSONL, each line naming an article and its annotations."), CommandLine::tr("FILE…"));
}

ExitCode AnnotateCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(console, CommandLine::tr("Say which files hold the annotations."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    ExitCode code = ExitCode::Success;
    for (const QString &file : files) {
        const ImportReport report = importAnnotations(**library, file, Tagset::standard());
        if (printReport(report, console) != ExitCode::Success)
            code = ExitCode::SomeFailed;
        console.line(CommandLine::tr("%1: %2 articles annotated, %3 lines not taken").arg(file).arg(report.newVersions).arg(report.failures.size()));
    }
    return code;
}

} // namespace galley
