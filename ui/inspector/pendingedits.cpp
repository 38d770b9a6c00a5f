// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/pendingedits.h"

#include <QFutureWatcher>

namespace galley {

void PendingEdits::add(const QFuture<Result<EditOutcome>> &edit)
{
    ++m_count;
    // Not QFuture::then(): Qt 6.4 asserts when the answer comes after its receiver has gone.
    auto *watcher = new QFutureWatcher<Result<EditOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (--m_count == 0)
            Q_EMIT settled();
    });
    watcher->setFuture(edit);
}

} // namespace galley
