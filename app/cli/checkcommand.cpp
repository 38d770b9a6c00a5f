// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkcommand.h"

#include "app/cli/commandline.h"
#include "models/storage/articlenames.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString partName(CheckPart part)
{
    switch (part) {
    case CheckPart::File:
        return CommandLine::tr("File and tables");
    case CheckPart::Index:
        return CommandLine::tr("Search index");
    case CheckPart::Texts:
        return CommandLine::tr("Texts and source documents");
    case CheckPart::Offsets:
        return CommandLine::tr("Offsets of blocks, mentions, events and notes");
    case CheckPart::Counts:
        return CommandLine::tr("Counts and current versions");
    }
    return {};
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return CommandLine::tr("Checks a library: its file, its search index, its texts and all offsets.");
}

void CheckCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"rebuild-index"_s, CommandLine::tr("Makes the search index anew from the articles before the check.")});
}

ExitCode CheckCommand::run(const QCommandLineParser &parser, Console &console)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(console, CommandLine::tr("This command takes no arguments."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    if (parser.isSet(u"rebuild-index"_s)) {
        const auto rebuilt = (*library)->write([](Connection &connection) {
            return SearchIndex(connection).rebuild().and_then([&] { return foldNamesAgain(connection); });
        }).result();
        if (!rebuilt) {
            console.error(rebuilt.error());
            return ExitCode::SomeFailed;
        }
    }
    ExitCode code = ExitCode::Success;
    for (int i = 0; i < checkPartCount; ++i) {
        const auto part = static_cast<CheckPart>(i);
        const auto faults = (*library)->read([part](Connection &connection) { return checkLibrary(connection, part); }).result();
        if (!faults) {
            console.error(faults.error());
            code = ExitCode::SomeFailed;
            continue;
        }
        console.line(faults->isEmpty() ? CommandLine::tr("%1: in order").arg(partName(part)) : CommandLine::tr("%1: %2 faults").arg(partName(part)).arg(faults->size()));
        for (const QString &fault : *faults)
            console.line(u"  "_s % fault);
        if (!faults->isEmpty())
            code = ExitCode::SomeFailed;
    }
    return code;
}

} // namespace galley
