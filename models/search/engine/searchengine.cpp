// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/searchengine.h"

#include "models/base/whenready.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

#include <utility>

namespace galley {

SearchEngine::SearchEngine(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    const LibraryNotifier &notifier = library.notifier();
    connect(&notifier, &LibraryNotifier::articlesAdded, this, [this](const QList<ArticleId> &articles) {
        m_changes.added += articles;
        collect(articles, true);
    });
    connect(&notifier, &LibraryNotifier::articlesRemoved, this, [this](const QList<ArticleId> &articles) { collect(articles, true); });
    connect(&notifier, &LibraryNotifier::articlesChanged, this, [this](const QList<ArticleId> &articles) { collect(articles, false); });
    connect(&notifier, &LibraryNotifier::annotationsChanged, this, [this](const QList<ArticleId> &articles) { collect(articles, false); });
}

SearchEngine::~SearchEngine()
{
    m_closing.cancel();
    for (SearchRun *run : std::as_const(m_runs)) {
        run->m_cancel.cancel();
        run->m_engine = nullptr;
    }
    for (QFuture<Result<>> &job : m_jobs)
        job.waitForFinished();
}

void SearchEngine::collect(const QList<ArticleId> &articles, bool cameOrWent)
{
    m_changes.articles += articles;
    m_changes.cameOrWent = m_changes.cameOrWent || cameOrWent;
    update();
}

void SearchEngine::update()
{
    if (m_isUpdating || m_changes.articles.isEmpty())
        return;
    m_isUpdating = true;
    const Changes changes = std::exchange(m_changes, {});
    const auto job = m_library.read([this, changes](Connection &connection) -> Result<> {
        const auto updated = m_articles->update(connection, changes.articles);
        return updated && m_articles->isWorn() ? m_articles->reload(connection, m_closing) : updated;
    });
    keep(job);
    whenReady(job, this, [this, changes](const Result<> &) {
        m_isUpdating = false;
        tell(changes);
        update();
    });
}

void SearchEngine::tell(const Changes &changes)
{
    if (!changes.added.isEmpty())
        Q_EMIT articlesAdded(changes.added);
    if (changes.cameOrWent)
        Q_EMIT articlesCameOrWent();
    Q_EMIT updated();
}

void SearchEngine::keep(const QFuture<Result<>> &job)
{
    m_jobs.removeIf([](const QFuture<Result<>> &old) { return old.isFinished(); });
    m_jobs.append(job);
}

template<typename Tell>
void SearchEngine::post(int run, Tell tell)
{
    QMetaObject::invokeMethod(this, [this, run, tell = std::move(tell)] {
        if (SearchRun *found = m_runs.value(run))
            tell(*found);
    }, Qt::QueuedConnection);
}

std::unique_ptr<SearchRun> SearchEngine::start(const SearchRequest &request, First first)
{
    std::unique_ptr<SearchRun> run(new SearchRun(*this, ++m_lastRun));
    const int number = run->m_number;
    m_runs.insert(number, run.get());
    AnswerSinks sinks;
    if (first == First::Wanted) {
        sinks.firstArticles = [this, number](const QList<ArticleId> &articles, bool isAll) {
            post(number, [articles, isAll](SearchRun &found) { Q_EMIT found.firstFound(articles, isAll); });
        };
    }
    sinks.counted = [this, number](qint64 count) { post(number, [count](SearchRun &found) { Q_EMIT found.counted(count); }); };
    sinks.ordered = [this, number](const std::shared_ptr<const ArticleOrder> &order) {
        post(number, [order](SearchRun &found) { Q_EMIT found.ordered(order); });
    };
    sinks.facets = [this, number](const Facets &facets) { post(number, [facets](SearchRun &found) { Q_EMIT found.facetsCounted(facets); }); };
    keep(m_library.read([this, request, sinks, cancel = run->m_cancel, number](Connection &connection) -> Result<> {
        const auto done = cancel.isCancelled() ? Result<>() : m_articles->search(connection, request, sinks, cancel);
        if (!done && !cancel.isCancelled())
            post(number, [error = done.error()](SearchRun &found) { Q_EMIT found.failed(error); });
        return done;
    }));
    return run;
}

void SearchRun::cancel()
{
    m_cancel.cancel();
    if (SearchEngine *engine = std::exchange(m_engine, nullptr))
        engine->forget(m_number);
}

} // namespace galley
