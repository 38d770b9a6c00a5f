// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/followmemory.h"

#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"

namespace galley {

namespace {

constexpr qsizetype articlesPerBatch = 24; ///< an editor's own changes come in between

Result<QList<ArticleId>> followBatch(Connection &connection, const QList<ArticleId> &articles)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    SiteMemory memory(connection);
    QList<ArticleId> changed;
    for (const ArticleId article : articles) {
        const auto followed = memory.follow(article);
        if (!followed && followed.error().code == ErrorCode::NotFound)
            continue; // removed meanwhile
        if (!followed)
            return failure(followed.error());
        if (*followed)
            changed.append(article);
    }
    return (*transaction)->commit().map([&] { return changed; });
}

} // namespace

Result<FollowedMemory> followMemory(Library &library, MemorySiteId site, const CancelToken &cancel, const std::function<void(int done, int total)> &progress)
{
    const auto articles = library.read([site](Connection &connection) { return SiteMemory(connection).articles(site); }).result();
    if (!articles)
        return failure(articles.error());
    FollowedMemory followed;
    const auto total = static_cast<int>(articles->size());
    while (followed.articles < total && !cancel.isCancelled()) {
        const QList<ArticleId> batch = articles->mid(followed.articles, articlesPerBatch);
        const auto changed = library.write([batch](Connection &connection) { return followBatch(connection, batch); }, Library::Priority::Background).result();
        if (!changed)
            return failure(changed.error());
        followed.articles += static_cast<int>(batch.size());
        followed.changed += static_cast<int>(changed->size());
        if (!changed->isEmpty()) {
            LibraryChange change;
            change.changed = *changed;
            library.notifier().announce(change);
        }
        if (progress)
            progress(followed.articles, total);
    }
    followed.cancelled = cancel.isCancelled() && followed.articles < total;
    return followed;
}

} // namespace galley
