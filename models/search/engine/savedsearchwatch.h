// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/searchengine.h"
#include "models/storage/collectionstore.h"

#include <QTimer>

namespace galley {

/// Knows how many unread articles each saved search finds, and tells of new ones that it finds. Counts again, a moment after the
/// library changed, on one of its readers. GUI thread.
class SavedSearchWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SavedSearchWatch(SearchEngine &engine, QObject *parent = nullptr);
    ~SavedSearchWatch() override;

    /// Counts soon.
    void refresh();
    [[nodiscard]] const QHash<SavedSearchId, qint64> &unread() const { return m_unread; }

Q_SIGNALS:
    void unreadChanged(const QHash<galley::SavedSearchId, qint64> &unread);
    /// Articles came in that a saved search finds.
    void newMatches(const galley::SavedSearch &search, const QList<galley::ArticleId> &articles);
    void failed(const galley::Error &error);

private:
    struct Found
    {
        SavedSearch search;
        SearchMatches matches;
    };

    void count();
    void receive(const QList<Found> &found);

    SearchEngine &m_engine;
    QTimer m_soon;
    QList<ArticleId> m_added;
    QHash<SavedSearchId, qint64> m_unread;
    CancelToken m_cancel;
    bool m_isCounting = false;
    bool m_countAgain = false;
};

} // namespace galley
