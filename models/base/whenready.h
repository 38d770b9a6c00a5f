// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace galley {

/// Calls \a then with the result of \a future on the thread of \a context, unless the context is gone by then. QFuture::then() with
/// a context asserts in Qt 6.4 when the context dies first, and looks at it from the thread that did the work.
/// Call on the thread of \a context.
template<typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context); // goes with its context, or once it has told
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace galley
