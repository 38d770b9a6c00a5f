// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/commandline.h"
#include "app/cli/annotatecommand.h"
#include "app/cli/backupcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/concordancecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/extractcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/reextractcommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/showcommand.h"
#include "app/librarypath.h"
#include "models/storage/library.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = CommandLine::tr("Usage: galley-cli COMMAND [options]") % "\n\n"_L1 % CommandLine::tr("Commands:") % u'\n';
    for (const auto &command : commands)
        text += u"  %1 %2\n"_s.arg(command->name(), -12).arg(command->summary());
    text += u'\n' % CommandLine::tr("\"galley-cli COMMAND --help\" tells the options of a command.") % u'\n';
    return text;
}

/// The parser's own help names the program as it was started, whatever it parsed, and no command.
QString helpText(const QCommandLineParser &parser, const Command &command)
{
    const QString started = QCoreApplication::arguments().constFirst();
    QString text = parser.helpText();
    if (const qsizetype at = text.indexOf(started); at >= 0 && at < text.indexOf(u'\n'))
        text.replace(at, started.size(), "galley-cli "_L1 + command.name());
    return text;
}

ExitCode runOne(Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Shows this text."));
    const QCommandLineOption library(u"library"_s, CommandLine::tr("The library to work on, instead of the one in the application data folder."), CommandLine::tr("file"));
    parser.addOption(help);
    if (command.usesLibrary())
        parser.addOption(library);
    command.describe(parser);
    const bool understood = parser.parse(QStringList{QCoreApplication::arguments().constFirst()} + arguments);
    if (understood && parser.isSet(help)) {
        console.data(helpText(parser, command).toUtf8());
        return ExitCode::Success;
    }
    if (!understood) {
        console.message(parser.errorText());
        console.message(CommandLine::tr("\"galley-cli %1 --help\" tells what can be said.").arg(command.name()));
        return ExitCode::WrongUsage;
    }
    return command.run(parser, console);
}

Result<std::unique_ptr<Library>> open(const QString &path, Console &console)
{
    auto library = Library::open(path);
    if (!library)
        console.error(library.error());
    else if ((*library)->isReadOnly())
        console.error(*(*library)->restriction());
    return library;
}

QString libraryPath(const QCommandLineParser &parser)
{
    return parser.isSet(u"library"_s) ? parser.value(u"library"_s) : defaultLibraryPath();
}

} // namespace

ExitCode Command::wrongUsage(Console &console, const QString &message) const
{
    console.message(message);
    console.message(CommandLine::tr("\"galley-cli %1 --help\" tells what can be said.").arg(name()));
    return ExitCode::WrongUsage;
}

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<ReextractCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ConcordanceCommand>());
    commands.push_back(std::make_unique<AnnotateCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    return commands;
}

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    const auto commands = makeCommands();
    const QString wanted = arguments.value(0);
    if (wanted == "--version"_L1) {
        console.line(u"galley-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Success;
    }
    if (wanted == "--help"_L1 || wanted == "-h"_L1 || wanted == "help"_L1) {
        console.data(overview(commands).toUtf8());
        return ExitCode::Success;
    }
    for (const auto &command : commands) {
        if (command->name() == wanted)
            return runOne(*command, arguments.mid(1), console);
    }
    console.message(wanted.isEmpty() ? CommandLine::tr("A command is missing.") : CommandLine::tr("There is no command \"%1\".").arg(wanted));
    console.message(overview(commands));
    return ExitCode::WrongUsage;
}

Result<std::unique_ptr<Library>> openLibrary(const QCommandLineParser &parser, Console &console)
{
    return open(libraryPath(parser), console);
}

Result<std::unique_ptr<Library>> openExistingLibrary(const QCommandLineParser &parser, Console &console)
{
    const QString path = libraryPath(parser);
    if (QFile::exists(path))
        return open(path, console);
    const Error missing{ErrorCode::FileNotFound, path, {}};
    console.error(missing);
    return failure(missing);
}

} // namespace galley
