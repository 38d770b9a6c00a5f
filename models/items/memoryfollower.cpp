// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/memoryfollower.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"

#include <QtConcurrentRun>

namespace galley {

MemoryFollower::MemoryFollower(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

MemoryFollower::~MemoryFollower()
{
    m_cancel.cancel();
    m_future.waitForFinished();
}

void MemoryFollower::start(MemorySiteId site)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = CancelToken();
    Q_EMIT started();
    m_future = QtConcurrent::run([this, site, cancel = m_cancel]() -> Result<FollowedMemory> {
        if (!isValid(site))
            return failure(ErrorCode::NotFound);
        return followMemory(m_library, site, cancel, [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        });
    });
    whenReady(m_future, this, [this](const Result<FollowedMemory> &followed) {
        m_running = false;
        if (followed)
            Q_EMIT finished(*followed);
        else
            Q_EMIT failed(followed.error());
    });
}

void MemoryFollower::startFor(VersionId version)
{
    whenReady(m_library.read([version](Connection &connection) { return SiteMemory(connection).siteOf(version); }), this,
              [this](const Result<MemorySiteId> &site) { start(site.value_or(MemorySiteId{})); });
}

} // namespace galley
