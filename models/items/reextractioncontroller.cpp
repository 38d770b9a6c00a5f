// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/reextractioncontroller.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"

#include <QtConcurrentRun>

namespace galley {

ReextractionController::ReextractionController(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

ReextractionController::~ReextractionController()
{
    m_cancel.cancel();
    m_future.waitForFinished();
}

void ReextractionController::count()
{
    if (m_library.isReadOnly())
        return;
    whenReady(m_library.read([](Connection &connection) { return outdatedArticles(connection); }), this, [this](const Result<int> &outdated) {
        if (outdated)
            Q_EMIT counted(*outdated);
    });
}

void ReextractionController::start(ReextractionJob::Scope scope)
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = CancelToken();
    Q_EMIT started();
    m_future = QtConcurrent::run([this, scope, cancel = m_cancel] {
        return ReextractionJob(m_library, scope, cancel, [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }).run();
    });
    whenReady(m_future, this, [this](const ReextractionReport &report) {
        m_running = false;
        Q_EMIT finished(report);
    });
}

} // namespace galley
