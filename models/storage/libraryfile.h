// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace galley {

class Connection;

/// "Gly1" as SQLite's application_id.
inline constexpr qint32 libraryApplicationId = 0x476c7931;

/// What can be told of a library file before SQLite opens it.
struct LibraryFile
{
    bool exists = false;
    int schema = 0;                    ///< number of the last migration that it has, 0 when it is to be made
    std::optional<Error> restriction; ///< why it can only be read: too new, or not writable
    bool isImmutable = false;          ///< its folder cannot be written to, and no log belongs to it
};

/// Reads the first 100 bytes of \a path, and asks SQLite without writing when these are not the last word because a program
/// was killed before its log went into the file. Changes nothing. Errors: NotALibrary, LibraryIsFolder, LibraryUnfinished,
/// FileUnreadable and SQLite's.
[[nodiscard]] Result<LibraryFile> inspectLibraryFile(const QString &path);

/// Number of the last migration that this Galley knows.
[[nodiscard]] int currentSchema();

/// Brings the library on \a connection to currentSchema(), each step in a transaction of its own; an older library that
/// holds something is copied to "<name>.before-schema-<n>" first.
[[nodiscard]] Result<> migrateLibrary(Connection &connection);

/// A copy of the library while it is in use (SQLite's online backup). Overwrites nothing: FileExists.
[[nodiscard]] Result<> backupLibrary(Connection &connection, const QString &target);

} // namespace galley
