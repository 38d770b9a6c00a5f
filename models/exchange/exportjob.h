// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/domain/ids.h"
#include "models/exchange/lossreport.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace galley {

class Library;

enum class ExportFormat { Brat, Jsonl };

struct ExportRequest
{
    ExportFormat format = ExportFormat::Jsonl;
    QList<ArticleId> articles; ///< written in this order
    QString target;            ///< a new or empty folder for brat; a file that does not exist yet for JSONL
    bool includeSources = true; ///< JSONL: the bytes that came in as well
};

/// An article that could not be read, or not whole.
struct UnreadableArticle
{
    ArticleId article = {};
    bool written = false; ///< only its source document is missing
    Error error;
};

struct ExportResult
{
    int articles = 0;
    LossReport losses;
    QString target;
    QList<UnreadableArticle> unreadable; ///< what a damaged library does not give any more, and ids that it does not have
};

/// Writes articles in a format of other people's tools. Nothing that exists is overwritten; when it fails or is cancelled,
/// a JSONL file is not left behind half written. An article that cannot be read does not stop the others; when none can be
/// read, the first one's error is returned and nothing is made. Blocks; not on the GUI thread.
/// Errors: FileExists, FolderNotEmpty, FileUnwritable, DiskFull, Cancelled, NotFound and those of the library.
[[nodiscard]] Result<ExportResult> exportArticles(Library &library, const ExportRequest &request, const CancelToken &cancel = {},
                                                  const std::function<void(int done, int total)> &progress = {});

/// What an export of these articles would keep, change and leave out; those that cannot be read are passed over. Writes
/// nothing; the target is not looked at.
[[nodiscard]] Result<LossReport> previewLosses(Library &library, const ExportRequest &request, const CancelToken &cancel = {});

} // namespace galley
