// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "models/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <vector>

namespace galley {

class Library;

enum class ExitCode : int { Success = 0, SomeFailed = 1, WrongUsage = 2 };

/// One command of galley-cli. Objects live for one call.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Whether there is an option --library.
    [[nodiscard]] virtual bool usesLibrary() const { return true; }
    /// Options and positional arguments; --help and --library are there already.
    virtual void describe(QCommandLineParser &parser) const = 0;
    /// Returns what the program exits with; wrong usage is reported by wrongUsage().
    [[nodiscard]] virtual ExitCode run(const QCommandLineParser &parser, Console &console) = 0;

protected:
    [[nodiscard]] ExitCode wrongUsage(Console &console, const QString &message) const;
};

[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCommands();

/// Finds and runs the command that \a arguments (without the program's name) name.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Console &console);

/// The library that --library names, or the default one.
[[nodiscard]] Result<std::unique_ptr<Library>> openLibrary(const QCommandLineParser &parser, Console &console);
/// The same, but a library that does not exist is an error instead of a new one.
[[nodiscard]] Result<std::unique_ptr<Library>> openExistingLibrary(const QCommandLineParser &parser, Console &console);

} // namespace galley
