// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/storage/importreport.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>

namespace galley {

class Library;

/// Runs imports in the background, one after the other: saved pages, text dumps, and Galley JSONL by its ending.
/// GUI thread; signals come on it.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(Library &library, QObject *parent = nullptr);
    ~ImportController() override;

    /// Files and folders. Queued when an import is running.
    void start(const QStringList &paths);
    /// Stops the running import and forgets the waiting ones; what was written is kept.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    void started();
    /// Files done and in all (0 while they are being counted), and how many of them failed so far.
    void progressed(int done, int total, int failures);
    void finished(const galley::ImportReport &report);

private:
    void runNext();

    Library &m_library;
    QList<QStringList> m_waiting;
    CancelToken m_cancel;
    bool m_running = false;
    QFuture<ImportReport> m_future;
};

/// The import itself, for those who wait: files first, then JSONL. Not on the GUI thread.
[[nodiscard]] ImportReport importPaths(Library &library, const QStringList &paths, const CancelToken &cancel,
                                       const std::function<void(int done, int total)> &progress = {});

} // namespace galley
