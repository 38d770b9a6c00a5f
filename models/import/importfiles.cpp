// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// "Page_files" (or "Page-Dateien" …) next to "Page.html": pictures and scripts of a saved page.
bool isCompanionFolder(const QFileInfo &folder)
{
    static constexpr QLatin1StringView endings[] = {"_files"_L1, "_Dateien"_L1, "-Dateien"_L1, "_fichiers"_L1, "_archivos"_L1, "_bestanden"_L1, ".files"_L1};
    const QString path = folder.absoluteFilePath();
    for (const QLatin1StringView ending : endings) {
        if (!path.endsWith(ending))
            continue;
        const QString stem = path.chopped(ending.size());
        if (QFileInfo::exists(stem + ".html"_L1) || QFileInfo::exists(stem + ".htm"_L1) || QFileInfo::exists(stem + ".xhtml"_L1))
            return true;
    }
    return false;
}

void listFolder(const QString &folder, QStringList &files, const CancelToken &cancel)
{
    QStringList pending{folder};
    while (!pending.isEmpty() && !cancel.isCancelled()) {
        const QDir current(pending.takeLast());
        const QFileInfoList entries = current.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QStringList folders;
        for (const QFileInfo &entry : entries) {
            if (entry.isFile())
                files.append(entry.absoluteFilePath());
            else if (entry.isDir() && !entry.isSymLink() && !isCompanionFolder(entry))
                folders.prepend(entry.absoluteFilePath());
        }
        pending += folders;
    }
}

} // namespace

QStringList filesToImport(const QStringList &paths, const CancelToken &cancel)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            listFolder(path, files, cancel);
        else
            files.append(path);
    }
    files.removeDuplicates();
    return files;
}

Result<SourceFile> readSourceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, path);
    if (info.size() == 0)
        return failure(ErrorCode::FileEmpty, path);
    if (info.size() > maximumSourceBytes)
        return failure(ErrorCode::FileTooLarge, path, QString::number(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    SourceFile source;
    source.input.bytes = file.read(maximumSourceBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    source.input.fileName = info.fileName();
    source.fetched = info.lastModified().toUTC();
    return source;
}

} // namespace galley
