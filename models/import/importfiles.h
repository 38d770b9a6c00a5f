// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/extract/extraction.h"
#include "models/storage/importreport.h"

#include <QStringList>

namespace galley {

/// What an import is made of.
struct FilesToImport
{
    QStringList files;
    QList<ImportedFile> refused; ///< what is known to be none before it is opened: with its reason, for the report
};

/// The files that \a paths name: files as they are, folders with everything below them in the order of their names.
/// Left out of folders: hidden files, and the folder that a browser saves beside a page ("Page_files"). Refused: folders that
/// cannot be read, links that point to nothing, pipes, sockets and devices.
/// Never follows links to folders, so that a loop of links ends.
[[nodiscard]] FilesToImport filesToImport(const QStringList &paths, const CancelToken &cancel = {});

/// The bytes of a file with what its name and date tell. Refuses what is not a regular file, is empty or too large,
/// before reading it. Errors: FileNotFound, LinkBroken, NotRegularFile, FileUnreadable, FileEmpty, FileTooLarge.
struct SourceFile
{
    SourceInput input;
    QDateTime fetched; ///< the file's modification time, UTC
};
[[nodiscard]] Result<SourceFile> readSourceFile(const QString &path);

} // namespace galley
