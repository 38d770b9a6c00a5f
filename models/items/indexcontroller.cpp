// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/indexcontroller.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

namespace galley {

namespace {

/// Articles in one transaction: about as long as a batch of an import holds the writer.
constexpr int stepArticles = 200;

Result<std::optional<RebuildReason>> whatToDo(Connection &connection, bool looksForDamage)
{
    const auto reason = IndexRebuild(connection).reason();
    if (!reason || *reason || !looksForDamage)
        return reason;
    const auto faults = SearchIndex(connection).quickCheck();
    if (!faults)
        return failure(faults.error());
    return faults->isEmpty() ? reason : std::optional(RebuildReason::Damage);
}

} // namespace

IndexController::IndexController(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void IndexController::start()
{
    if (m_running || m_library.isReadOnly())
        return;
    const bool looksForDamage = m_library.wasLeftOpen();
    whenReady(m_library.read([looksForDamage](Connection &connection) { return whatToDo(connection, looksForDamage); }), this,
              [this](const Result<std::optional<RebuildReason>> &reason) {
        if (!reason)
            Q_EMIT stopped(reason.error());
        else if (*reason)
            run(**reason);
    });
}

void IndexController::reportDamage()
{
    if (m_damageReported || m_running || m_library.isReadOnly())
        return;
    m_damageReported = true;
    run(RebuildReason::Damage);
}

void IndexController::cancel()
{
    m_cancelled = m_running;
}

void IndexController::run(RebuildReason reason)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    Q_EMIT started(reason);
    if (reason != RebuildReason::Damage) {
        step();
        return;
    }
    whenReady(m_library.write([](Connection &connection) { return IndexRebuild(connection).request(true); }), this, [this](const Result<> &requested) {
        if (requested)
            step();
        else
            stop(requested.error());
    });
}

void IndexController::step()
{
    if (m_cancelled) {
        stop(Error{ErrorCode::Cancelled, {}, {}});
        return;
    }
    whenReady(m_library.write([](Connection &connection) { return IndexRebuild(connection).step(stepArticles); }, Library::Priority::Background), this,
              [this](const Result<RebuildProgress> &progress) {
        if (!progress) {
            stop(progress.error());
            return;
        }
        Q_EMIT progressed(static_cast<int>(progress->done), static_cast<int>(progress->total));
        if (!progress->isFinished) {
            step();
            return;
        }
        m_running = false;
        m_library.notifier().announce({}); // searches may find more now
        Q_EMIT finished();
    });
}

void IndexController::stop(const Error &error)
{
    m_running = false;
    Q_EMIT stopped(error);
}

} // namespace galley
