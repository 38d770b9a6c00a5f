// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/entitysuggestions.h"

#include "models/storage/entitystore.h"
#include "models/storage/library.h"

#include <QFutureWatcher>

#include <utility>

namespace galley {
namespace {

constexpr int suggestionLimit = 8;

} // namespace

EntitySuggestions::EntitySuggestions(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void EntitySuggestions::ask(const QString &text, const QString &type)
{
    if (m_asking)
        m_next = Question{text, type};
    else
        run({text, type});
}

void EntitySuggestions::run(const Question &question)
{
    m_asking = true;
    // Not QFuture::then(): Qt 6.4 asserts when the answer comes after its receiver has gone.
    auto *watcher = new QFutureWatcher<Result<QList<Entity>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        receive(watcher->future().resultCount() > 0 ? watcher->result().value_or(QList<Entity>()) : QList<Entity>());
    });
    watcher->setFuture(m_library.read([question](Connection &connection) {
        return EntityStore(connection).suggest(question.text, question.type, suggestionLimit);
    }));
}

void EntitySuggestions::receive(const QList<Entity> &entities)
{
    m_asking = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        run(*next);
    else
        Q_EMIT answered(entities);
}

} // namespace galley
