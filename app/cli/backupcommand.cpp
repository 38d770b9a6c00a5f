// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backupcommand.h"

#include "app/cli/commandline.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"

using namespace Qt::StringLiterals;

namespace galley {

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return CommandLine::tr("Copies the library to a new file, also while it is in use.");
}

void BackupCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("The file to write; it must not exist yet."), CommandLine::tr("FILE"));
}

ExitCode BackupCommand::run(const QCommandLineParser &parser, Console &console)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(console, CommandLine::tr("Say one file to write the copy to."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    const QString target = parser.positionalArguments().first();
    const auto copied = (*library)->read([&](Connection &connection) { return backupLibrary(connection, target); }).result();
    if (!copied) {
        console.error(copied.error());
        return ExitCode::SomeFailed;
    }
    console.line(CommandLine::tr("The library was copied to %1").arg(target));
    const auto faults = (*library)->read([](Connection &connection) { return quickCheck(connection); }).result();
    if (faults && faults->isEmpty())
        return ExitCode::Success;
    console.message(CommandLine::tr("The library is damaged, and so is the copy (%1). Keep older backups, and save what can be read with \"galley-cli export\".")
                        .arg(faults ? faults->first() : faults.error().detail));
    return ExitCode::SomeFailed;
}

} // namespace galley
