// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/errortext.h"

#include <QCoreApplication>

namespace galley {

namespace {

// A class of its own, so that lupdate files the strings under the context in which they are looked up.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(galley::Error)
};

} // namespace

QString errorReason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return ErrorText::tr("There is no such file.");
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("The file cannot be read.");
    case ErrorCode::FileUnwritable:
        return ErrorText::tr("The file cannot be written.");
    case ErrorCode::FileExists:
        return ErrorText::tr("It exists already.");
    case ErrorCode::FolderNotEmpty:
        return ErrorText::tr("The folder is not empty.");
    case ErrorCode::FolderUnreadable:
        return ErrorText::tr("The folder cannot be read.");
    case ErrorCode::LinkBroken:
        return ErrorText::tr("The link points to nothing.");
    case ErrorCode::NotRegularFile:
        return ErrorText::tr("It is no file but a pipe, a socket or a device.");
    case ErrorCode::FileEmpty:
        return ErrorText::tr("The file is empty.");
    case ErrorCode::FileTooLarge:
        return ErrorText::tr("The file is larger than Galley takes (16 MB).");
    case ErrorCode::FileBinary:
        return ErrorText::tr("The file holds no text: it is a picture, a program or another binary file.");
    case ErrorCode::CharsetUnknown:
        return ErrorText::tr("The character set of the file cannot be told.");
    case ErrorCode::NoText:
        return ErrorText::tr("There is no text on the page.");
    case ErrorCode::ParserLimit:
        return ErrorText::tr("The page is built in a way that no real page is, and was not read further.");
    case ErrorCode::FormatInvalid:
        return error.detail.isEmpty() ? ErrorText::tr("The file is not in the expected format.")
                                      : ErrorText::tr("The file is not in the expected format (%1).").arg(error.detail);
    case ErrorCode::NotALibrary:
        return ErrorText::tr("The file is not a Galley library.");
    case ErrorCode::LibraryIsFolder:
        return ErrorText::tr("It is a folder, and a library is a file.");
    case ErrorCode::LibraryUnfinished:
        return ErrorText::tr("The last program did not close the library, and its folder cannot be written to.");
    case ErrorCode::LibraryTooNew:
        return ErrorText::tr("The library was written by a newer Galley.");
    case ErrorCode::LibraryReadOnly:
        return ErrorText::tr("The library cannot be written to.");
    case ErrorCode::LibraryLocked:
        return ErrorText::tr("Another program is writing to the library.");
    case ErrorCode::LibraryDamaged:
        return ErrorText::tr("The library is damaged.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full.");
    case ErrorCode::Database:
        return ErrorText::tr("The library reported a fault (%1).").arg(error.detail);
    case ErrorCode::NotFound:
        return ErrorText::tr("It is not in the library.");
    case ErrorCode::Invalid:
        return ErrorText::tr("The request cannot be carried out (%1).").arg(error.detail);
    case ErrorCode::Query:
        return ErrorText::tr("The query cannot be read (%1).").arg(error.detail);
    case ErrorCode::Conflict:
        return ErrorText::tr("A later change stands in the way.");
    case ErrorCode::Cancelled:
        return ErrorText::tr("It was cancelled.");
    }
    return {};
}

QString errorAdvice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return ErrorText::tr("Check the name and the folder.");
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("Check that you may read it.");
    case ErrorCode::FileUnwritable:
        return ErrorText::tr("Choose another folder, or check that you may write there.");
    case ErrorCode::FileExists:
        return ErrorText::tr("Choose another name, or move it away first; nothing is ever overwritten.");
    case ErrorCode::FolderNotEmpty:
        return ErrorText::tr("Choose a new or an empty folder; nothing is ever overwritten.");
    case ErrorCode::FolderUnreadable:
        return ErrorText::tr("Check that you may open it.");
    case ErrorCode::LinkBroken:
        return ErrorText::tr("Put back what it pointed to, or remove the link.");
    case ErrorCode::NotRegularFile:
        return ErrorText::tr("Choose saved pages (HTML) or plain text.");
    case ErrorCode::FileEmpty:
        return ErrorText::tr("Save the page again.");
    case ErrorCode::FileTooLarge:
        return ErrorText::tr("Save only the page, without its pictures, or split the file.");
    case ErrorCode::FileBinary:
        return ErrorText::tr("Choose saved pages (HTML) or plain text.");
    case ErrorCode::CharsetUnknown:
        return ErrorText::tr("Save it as UTF-8 and import it again.");
    case ErrorCode::NoText:
        return ErrorText::tr("Open the page in a browser, wait until the text shows, and save it again.");
    case ErrorCode::ParserLimit:
        return ErrorText::tr("Save the page again, or save its text only.");
    case ErrorCode::NotALibrary:
        return ErrorText::tr("Choose another file; this one was left as it is.");
    case ErrorCode::LibraryIsFolder:
        return ErrorText::tr("Name the file, such as \"library.galley\" in that folder.");
    case ErrorCode::LibraryUnfinished:
        return ErrorText::tr("Copy the library, with the file beside it that ends in \"-wal\", to a folder that you may write to, and open the copy.");
    case ErrorCode::LibraryTooNew:
        return ErrorText::tr("It was opened for reading only. Update Galley to change it.");
    case ErrorCode::LibraryReadOnly:
        return ErrorText::tr("It was opened for reading only. To change it, make the file and its folder writable.");
    case ErrorCode::LibraryLocked:
        return ErrorText::tr("Close the other program and try again.");
    case ErrorCode::LibraryDamaged:
        return ErrorText::tr("Nothing was changed. Restore a backup, or save what can be read with \"galley-cli export\".");
    case ErrorCode::DiskFull:
        return ErrorText::tr("Make room and try again; what was done before is kept.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Undo the later change first.");
    case ErrorCode::FormatInvalid:
    case ErrorCode::Database:
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Query:
    case ErrorCode::Cancelled:
        return {};
    }
    return {};
}

QString errorText(const Error &error)
{
    const QString reason = errorReason(error);
    const QString advice = errorAdvice(error);
    const QString sentence = advice.isEmpty() ? reason : ErrorText::tr("%1 %2").arg(reason, advice);
    return error.subject.isEmpty() ? sentence : ErrorText::tr("%1: %2").arg(error.subject, sentence);
}

} // namespace galley
