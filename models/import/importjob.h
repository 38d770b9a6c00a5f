// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/storage/importreport.h"

#include <QStringList>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace galley {

class Library;
struct ExtractedSource;

/// Imports saved pages and text dumps: reads and extracts files on a pool of threads, and writes them in batches on the
/// library's writer. Runs on the thread that calls run(), which must not be the GUI thread.
///
/// Memory is bounded: a batch is extracted ahead, one waits and one is written. When it is cancelled, or a batch cannot be written, what was written before is kept.
class ImportJob final
{
public:
    /// Called on the running thread after each batch: files done and files in all.
    using Progress = std::function<void(int done, int total)>;

    ImportJob(Library &library, const QStringList &files, const CancelToken &cancel, const Progress &progress = {});

    [[nodiscard]] ImportReport run();

private:
    struct Batch;
    struct Extracting;
    struct Writing;
    /// Keeps the pool busy: as many files ahead as a batch takes.
    void startMore(std::deque<Extracting> &extracting, qsizetype &position);
    void startWriting(Batch batch, std::deque<Writing> &writing);
    void finishWriting(std::deque<Writing> &writing);

    Library &m_library;
    QStringList m_files;
    CancelToken m_cancel;
    Progress m_progress;
    ImportReport m_report;
    QThreadPool m_pool;
};

} // namespace galley
