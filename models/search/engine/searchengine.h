// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/articleengine.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace galley {

class Library;
class SearchRun;

/// The searches of a library. Keeps the arrays current as the library changes, and starts searches on its readers. GUI thread; never
/// waits but in its destructor, for searches that it has cancelled.
class SearchEngine final : public QObject
{
    Q_OBJECT

public:
    enum class First { Wanted, NotWanted };

    explicit SearchEngine(Library &library, QObject *parent = nullptr);
    ~SearchEngine() override;

    [[nodiscard]] Library &library() const { return m_library; }
    /// For those who search on a thread of their own.
    [[nodiscard]] const std::shared_ptr<ArticleEngine> &articles() const { return m_articles; }

    /// Starts a search; its signals come later. It is cancelled by destroying it.
    [[nodiscard]] std::unique_ptr<SearchRun> start(const SearchRequest &request, First first = First::Wanted);

Q_SIGNALS:
    /// Searches know them now. Some may only have a new version.
    void articlesAdded(const QList<galley::ArticleId> &articles);
    /// Articles were added, taken away or brought back, and searches know it now.
    void articlesCameOrWent();
    /// Searches may answer otherwise than before.
    void updated();

private:
    friend class SearchRun;

    /// What happened since searches were told last.
    struct Changes
    {
        QList<ArticleId> articles;
        QList<ArticleId> added;
        bool cameOrWent = false;
    };

    void collect(const QList<ArticleId> &articles, bool cameOrWent);
    void update();
    void tell(const Changes &changes);
    void keep(const QFuture<Result<>> &job);
    void forget(int run) { m_runs.remove(run); }
    /// Calls \a tell with the run, on the GUI thread, if it is still there. Any thread.
    template<typename Tell>
    void post(int run, Tell tell);

    Library &m_library;
    std::shared_ptr<ArticleEngine> m_articles = std::make_shared<ArticleEngine>();
    Changes m_changes;
    bool m_isUpdating = false;
    QHash<int, SearchRun *> m_runs;
    int m_lastRun = 0;
    CancelToken m_closing;
    QList<QFuture<Result<>>> m_jobs; ///< that refer to this
};

/// One search. Signals come in this order; an answer that fails ends with failed(), one that is cancelled with none.
class SearchRun final : public QObject
{
    Q_OBJECT

public:
    ~SearchRun() override { cancel(); }

    /// No more signals; the search ends within some thousandths of a second.
    void cancel();

Q_SIGNALS:
    /// The first articles of the order; \a isAll when there are no more.
    void firstFound(const QList<galley::ArticleId> &articles, bool isAll);
    void counted(qint64 count);
    void ordered(const std::shared_ptr<const galley::ArticleOrder> &order);
    void facetsCounted(const galley::Facets &facets);
    void failed(const galley::Error &error);

private:
    friend class SearchEngine;
    SearchRun(SearchEngine &engine, int number) : m_engine(&engine), m_number(number) {}

    SearchEngine *m_engine; ///< null once it is gone
    int m_number;
    CancelToken m_cancel;
};

} // namespace galley
