// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/domain/ids.h"

#include <QList>
#include <QString>

namespace galley {

/// What became of one file of an import.
struct ImportedFile
{
    enum class Outcome { Added, NewVersion, Unchanged, Failed };

    QString path;
    Outcome outcome = Outcome::Failed;
    ArticleId article = {}; ///< 0 when it failed
    Error error;            ///< when it failed
    QString headline = {};  ///< of the article that was there already, when it is unchanged

    bool operator==(const ImportedFile &) const = default;
};

/// What became of an import as a whole. Only what needs a look is listed file by file.
struct ImportReport
{
    int added = 0;
    int newVersions = 0;
    int unchanged = 0;            ///< the same bytes, or the same article text, were there already
    int annotationsLeftBehind = 0; ///< on older versions, because their text is gone from the new one
    bool cancelled = false;
    QList<ImportedFile> failures;
    QList<ImportedFile> duplicates;
    QList<ArticleId> articles; ///< added or given a new version
    QList<ArticleId> corrected; ///< earlier ones: what this import repeats turned out to be furniture

    void count(const ImportedFile &file)
    {
        switch (file.outcome) {
        case ImportedFile::Outcome::Added:
            ++added;
            articles.append(file.article);
            break;
        case ImportedFile::Outcome::NewVersion:
            ++newVersions;
            articles.append(file.article);
            break;
        case ImportedFile::Outcome::Unchanged:
            ++unchanged;
            duplicates.append(file);
            break;
        case ImportedFile::Outcome::Failed:
            failures.append(file);
            break;
        }
    }
    [[nodiscard]] int total() const { return added + newVersions + unchanged + static_cast<int>(failures.size()); }

    bool operator==(const ImportReport &) const = default;
};

} // namespace galley
