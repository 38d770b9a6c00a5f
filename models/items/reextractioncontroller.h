// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/import/reextractionjob.h"

#include <QFuture>
#include <QObject>

namespace galley {

class Library;

/// Reads the library's articles again in the background, one run at a time. GUI thread; signals come on it.
class ReextractionController final : public QObject
{
    Q_OBJECT

public:
    explicit ReextractionController(Library &library, QObject *parent = nullptr);
    ~ReextractionController() override;

    /// Counts what an older extractor read and says it by counted(); not in a library that can only be read.
    void count();
    /// Nothing when a run is under way.
    void start(ReextractionJob::Scope scope);
    /// What was written is kept.
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void counted(int outdated);
    void started();
    void progressed(int done, int total);
    void finished(const galley::ReextractionReport &report);

private:
    Library &m_library;
    CancelToken m_cancel;
    bool m_running = false;
    QFuture<ReextractionReport> m_future;
};

} // namespace galley
