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

void refuse(FilesToImport &found, const QString &path, ErrorCode code)
{
    found.refused.append({path, ImportedFile::Outcome::Failed, {}, Error{code, path, {}}});
}

bool canBeListed(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isReadable() && (info.isExecutable() || !info.isNativePath()); // resources have no such permission
}

/// What is no file and no folder to go into.
void refuseOddEntry(const QFileInfo &entry, FilesToImport &found)
{
    if (entry.isSymLink() && !entry.exists())
        refuse(found, entry.absoluteFilePath(), ErrorCode::LinkBroken);
    else if (!entry.isDir())
        refuse(found, entry.absoluteFilePath(), ErrorCode::NotRegularFile);
}

void listFolder(const QString &folder, FilesToImport &found, const CancelToken &cancel)
{
    QStringList pending{folder};
    while (!pending.isEmpty() && !cancel.isCancelled()) {
        const QDir current(pending.takeLast());
        if (!canBeListed(current.path())) {
            refuse(found, current.path(), ErrorCode::FolderUnreadable);
            continue;
        }
        // System: what is neither file nor folder, and links that point to nothing.
        const QFileInfoList entries = current.entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        QStringList folders;
        for (const QFileInfo &entry : entries) {
            if (entry.isFile())
                found.files.append(entry.absoluteFilePath());
            else if (entry.isDir() && !entry.isSymLink() && !isCompanionFolder(entry))
                folders.prepend(entry.absoluteFilePath());
            else
                refuseOddEntry(entry, found);
        }
        pending += folders;
    }
}

} // namespace

FilesToImport filesToImport(const QStringList &paths, const CancelToken &cancel)
{
    FilesToImport found;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            listFolder(path, found, cancel);
        else
            found.files.append(path);
    }
    found.files.removeDuplicates();
    return found;
}

Result<SourceFile> readSourceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(info.isSymLink() ? ErrorCode::LinkBroken : ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotRegularFile, path);
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
