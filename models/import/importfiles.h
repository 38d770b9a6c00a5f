// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/extract/extraction.h"

#include <QStringList>

namespace galley {

/// The files that \a paths name: files as they are, folders with everything below them in the order of their names.
/// Left out of folders: hidden files, and the folder that a browser saves beside a page ("Page_files").
/// Never follows links to folders, so that a loop of links ends.
[[nodiscard]] QStringList filesToImport(const QStringList &paths, const CancelToken &cancel = {});

/// The bytes of a file with what its name and date tell. Refuses what is not a regular file, is empty or too large,
/// before reading it. Errors: FileNotFound, FileUnreadable, FileEmpty, FileTooLarge.
struct SourceFile
{
    SourceInput input;
    QDateTime fetched; ///< the file's modification time, UTC
};
[[nodiscard]] Result<SourceFile> readSourceFile(const QString &path);

} // namespace galley
