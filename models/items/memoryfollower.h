// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/edit/followmemory.h"

#include <QFuture>
#include <QObject>

namespace galley {

/// Lets the articles of a site that are in the library follow the site memory, in the background; one site at a time. GUI thread; signals come on it.
class MemoryFollower final : public QObject
{
    Q_OBJECT

public:
    explicit MemoryFollower(Library &library, QObject *parent = nullptr);
    ~MemoryFollower() override;

    /// Nothing happens while another site is under way.
    void start(MemorySiteId site);
    /// The site of an article that is open.
    void startFor(VersionId version);
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total);
    void finished(const galley::FollowedMemory &followed);
    void failed(const galley::Error &error); ///< NotFound: nothing is known about the site

private:
    Library &m_library;
    CancelToken m_cancel;
    bool m_running = false;
    QFuture<Result<FollowedMemory>> m_future;
};

} // namespace galley
