// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

enum class ErrorCode {
    // files
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileExists,       ///< what would be written is there already
    FolderNotEmpty,   ///< the same for what is written into a folder of its own
    FolderUnreadable,
    LinkBroken,       ///< a link to what does not exist
    NotRegularFile,   ///< a pipe, a socket, a device
    FileEmpty,
    FileTooLarge,
    FileBinary,
    CharsetUnknown,
    NoText,          ///< parsed, but there is no text in it
    ParserLimit,     ///< nested or built beyond what a real page is
    FormatInvalid,   ///< detail: what and where ("line 12: ...")
    // library
    NotALibrary,
    LibraryIsFolder,
    LibraryUnfinished, ///< the log of a program that was killed is needed, and cannot be used in a folder that cannot be written to
    LibraryTooNew,   ///< detail: the library's schema number
    LibraryReadOnly,
    LibraryLocked,
    LibraryDamaged,
    DiskFull,
    Database,        ///< anything else that SQLite reports, in detail
    // requests
    NotFound,
    Invalid,         ///< an argument that cannot be right; detail says which
    Query,           ///< a search query with a fault; detail says which
    Conflict,        ///< an undo that later edits stand in the way of
    Cancelled,
};

/// What went wrong, without a sentence: errorText() makes one in the reader's language.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString subject; ///< the file, article, type or field that the error is about
    QString detail;  ///< untranslated words of the library below, or a number

    bool operator==(const Error &) const = default;
};

} // namespace galley
