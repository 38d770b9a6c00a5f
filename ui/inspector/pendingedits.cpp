// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/pendingedits.h"

#include <QFutureWatcher>

namespace galley {

PendingEdits::~PendingEdits()
{
    for (const Edit &edit : m_waiting)
        edit();
}

void PendingEdits::add(const Edit &edit)
{
    m_waiting.push_back(edit);
    if (!m_running)
        beginNext();
}

void PendingEdits::beginNext()
{
    m_running = !m_waiting.empty();
    if (!m_running) {
        Q_EMIT settled();
        return;
    }
    const Edit edit = m_waiting.front();
    m_waiting.pop_front();
    // Not QFuture::then(): Qt 6.4 asserts when the answer comes after its receiver has gone.
    auto *watcher = new QFutureWatcher<Result<EditOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        beginNext();
    });
    watcher->setFuture(edit());
}

} // namespace galley
