// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
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

/// The future of what \a then makes of \a future's result, on the thread of \a context; cancelled when the context goes first.
template<typename T, typename Then>
auto answerOf(const QFuture<T> &future, QObject *context, Then then) -> QFuture<std::invoke_result_t<Then, const T &>>
{
    using R = std::invoke_result_t<Then, const T &>;
    const auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    const QFuture<R> answer = promise->future();
    whenReady(future, context, [promise, then = std::move(then)](const T &result) mutable {
        promise->addResult(then(result));
        promise->finish();
    });
    return answer;
}

} // namespace galley
