// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/storage/importreport.h"

#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace galley {

class Library;
struct ExtractedSource;

/// Imports saved pages and text dumps: reads and extracts files on a pool of threads, and writes them in batches on the
/// library's writer. Runs on the thread that calls run(), which must not be the GUI thread.
///
/// Memory is bounded by two batches. When it is cancelled, or a batch cannot be written, what was written before is kept.
class ImportJob final
{
public:
    /// Called on the running thread after each batch: files done and files in all.
    using Progress = std::function<void(int done, int total)>;

    ImportJob(Library &library, const QStringList &files, const CancelToken &cancel, const Progress &progress = {});

    [[nodiscard]] ImportReport run();

private:
    struct Batch;
    [[nodiscard]] Batch nextBatch(qsizetype &position) const;
    void extractBatch(Batch &batch);
    [[nodiscard]] ImportReport writeBatch(const Batch &batch);

    Library &m_library;
    QStringList m_files;
    CancelToken m_cancel;
    Progress m_progress;
    QThreadPool m_pool;
};

} // namespace galley
