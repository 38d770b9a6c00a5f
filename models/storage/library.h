// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/libraryfile.h"
#include "models/storage/sqlite/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QThreadStorage>

#include <memory>
#include <optional>

namespace galley {

class LibraryNotifier;

/// An open library: one writer thread with the only writable connection, and a pool of readers.
///
/// read() and write() take a function that gets a connection and returns a Result; they come back at once with a future.
/// The GUI thread uses futures only; the command line may wait for them. Destroying it waits for what is running.
class Library final : public QObject
{
    Q_OBJECT

public:
    /// Editor is 0 because QThreadPool (Qt 6.4) queues a job that a waiting thread took back with priority 0, whatever was
    /// asked: with anything higher, a later edit could overtake an earlier one.
    enum class Priority { Background = -1, Editor = 0 };

    /// Opens the library at \a path, making it when there is none. Reads the header, migrates, nothing more: a few ms.
    /// A damaged one is opened for reading, when anything of it can be read. In a folder that cannot be written to, the file
    /// must not change while it is open. Errors: NotALibrary, LibraryIsFolder, LibraryLocked, LibraryDamaged,
    /// LibraryUnfinished, FileUnwritable. Any thread; whoever opens it for another one moves it there.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path);
    ~Library() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why the library can only be read, when it can: LibraryTooNew, LibraryReadOnly or LibraryDamaged.
    [[nodiscard]] const std::optional<Error> &restriction() const { return m_restriction; }
    [[nodiscard]] bool isReadOnly() const { return m_restriction.has_value(); }
    /// Whether the program that had the library open last did not close it: worth a check in the background.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }
    [[nodiscard]] LibraryNotifier &notifier() const { return *m_notifier; }

    template<typename Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using R = std::invoke_result_t<Job, Connection &>;
        return start<R>(m_readers, Priority::Editor, [this, job = std::move(job)]() mutable -> R {
            const auto connection = readConnection();
            return connection ? job(**connection) : R(failure(connection.error()));
        });
    }

    /// Refused with the restriction's error when the library can only be read.
    template<typename Job>
    auto write(Job job, Priority priority = Priority::Editor) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using R = std::invoke_result_t<Job, Connection &>;
        return start<R>(m_writer, priority, [this, job = std::move(job)]() mutable -> R {
            if (m_restriction)
                return R(failure(*m_restriction));
            const auto connection = writeConnection();
            return connection ? job(**connection) : R(failure(connection.error()));
        });
    }

private:
    Library(const QString &path, const std::optional<Error> &restriction, Connection::Access readAccess);

    /// A promise of our own instead of QtConcurrent::run(): the future of that one runs a waiting job on the thread that
    /// waits for it, and a connection belongs to one thread.
    template<typename R, typename Work>
    QFuture<R> start(QThreadPool &pool, Priority priority, Work work)
    {
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        pool.start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        }, static_cast<int>(priority));
        return promise->future();
    }

    [[nodiscard]] Result<Connection *> readConnection();
    [[nodiscard]] Result<Connection *> writeConnection();
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<Connection *> connectionOfThread(QThreadStorage<std::shared_ptr<Connection>> &storage, Connection::Access access);

    QString m_path;
    std::optional<Error> m_restriction;
    Connection::Access m_readAccess;
    bool m_wasLeftOpen = false;
    std::unique_ptr<LibraryNotifier> m_notifier;
    // Before the pools: a thread that ends closes its connection.
    QThreadStorage<std::shared_ptr<Connection>> m_readConnections;
    QThreadStorage<std::shared_ptr<Connection>> m_writeConnections;
    QThreadPool m_readers;
    QThreadPool m_writer;
};

} // namespace galley
