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
