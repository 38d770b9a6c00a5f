// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/exportjob.h"
#include "models/search/articlesearch.h"
#include "models/storage/sourcecounts.h"

#include <QString>

namespace galley {

/// What the window knows when the export dialog is opened.
struct ExportChoices
{
    QList<ArticleId> selection; ///< selected rows of the list
    QList<ArticleId> list;      ///< all rows of the list
    QString query;              ///< of the list, empty without a search
    SourceCounts counts;
    CollectionId collection = {}; ///< shown in the list, or none
};

/// One entry of "Which articles". Its articles are known, or are those of a part of the library.
struct ExportRange
{
    enum class Kind { Selection, List, Collection, All };

    Kind kind = Kind::All;
    QString name; ///< of a collection
    ArticleScope scope;
    QList<ArticleId> articles; ///< of a selection and a list
    qint64 count = 0;
};

/// What can be exported, the likeliest first: a selection of several, a search, a collection; then the rest.
[[nodiscard]] QList<ExportRange> exportRanges(const ExportChoices &choices);

/// What stands in the way of writing to \a target, which must be new; nothing is ever overwritten.
enum class TargetFault { None, Empty, NoFolder, Exists };
[[nodiscard]] TargetFault targetFault(ExportFormat format, const QString &target);
/// A name in \a folder that does not exist yet: "articles.jsonl", "articles-2.jsonl", or a folder "articles-brat".
[[nodiscard]] QString proposedTarget(ExportFormat format, const QString &folder);

} // namespace galley
