// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/error.h"
#include "models/storage/articlestore.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace galley {

class Library;

/// An article whose kept source could not be read again.
struct FailedRereading
{
    ArticleId article = {};
    Error error;

    bool operator==(const FailedRereading &) const = default;
};

/// What became of reading an older library's articles again.
struct ReextractionReport
{
    int same = 0;        ///< came out as they were
    int changed = 0;     ///< other roles or metadata
    int newVersions = 0; ///< another page text
    bool cancelled = false;
    QList<ArticleId> articles;       ///< that are different now
    QList<ArticleId> kept;           ///< left as they were, since marks or notes would have lost their place
    QList<FailedRereading> failures; ///< whose source cannot be read; left as they were, and not tried again by this extractor
    std::optional<Error> stopped;    ///< why it ended before its end, when the library could not be written

    [[nodiscard]] int total() const { return same + changed + newVersions + static_cast<int>(kept.size() + failures.size()); }
    bool operator==(const ReextractionReport &) const = default;
};

/// Extracts articles again from the sources that were kept with them. Reads in the background, writes in batches that give way to
/// the editor's own edits. Runs on the thread that calls run(), which must not be the GUI thread.
///
/// When it is cancelled, or a batch cannot be written, what was written before is kept, and the next run goes on from there.
class ReextractionJob final
{
public:
    enum class Scope {
        Outdated, ///< what an older extractor read
        All,      ///< also what this one has read already, or tried in vain
    };
    /// Called on the running thread after each batch: articles done and in all.
    using Progress = std::function<void(int done, int total)>;

    ReextractionJob(Library &library, Scope scope, const CancelToken &cancel, const Progress &progress = {});

    [[nodiscard]] ReextractionReport run();

private:
    [[nodiscard]] QList<KeptReading> nextBatch();
    [[nodiscard]] bool finish(QFuture<Result<ReextractionReport>> &writing);

    Library &m_library;
    Scope m_scope;
    CancelToken m_cancel;
    Progress m_progress;
    QList<KeptReading> m_waiting;
    qsizetype m_next = 0;
    ReextractionReport m_report;
    QThreadPool m_pool;
};

/// How many articles an older extractor read and this one could read again.
[[nodiscard]] Result<int> outdatedArticles(Connection &connection);

} // namespace galley
