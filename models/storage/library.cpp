// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/library.h"

#include "models/storage/indexrebuild.h"
#include "models/storage/librarynotifier.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int readerThreads = 3;
constexpr int keepThreads = -1;

Result<> markOpen(Connection &connection, bool open)
{
    return connection.run(u"INSERT INTO setting (name, value) VALUES ('open', ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, open);
}

} // namespace

Library::Library(const QString &path, const std::optional<Error> &restriction, Connection::Access readAccess)
    : m_path(path)
    , m_restriction(restriction)
    , m_readAccess(readAccess)
    , m_notifier(std::make_unique<LibraryNotifier>(this))
{
    m_readers.setMaxThreadCount(readerThreads);
    m_readers.setExpiryTimeout(keepThreads);
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(keepThreads);
}

Library::~Library()
{
    if (!m_restriction)
        write([](Connection &connection) { return markOpen(connection, false); }, Priority::Background).waitForFinished();
    m_readers.waitForDone();
    m_writer.waitForDone();
}

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    const auto file = inspectLibraryFile(path);
    if (!file)
        return failure(file.error());
    if (!file->exists && !QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, path);
    const auto readAccess = file->isImmutable ? Connection::Access::Immutable : Connection::Access::ReadOnly;
    std::unique_ptr<Library> library(new Library(path, file->restriction, readAccess));
    const auto ready = library->prepare();
    if (ready)
        return library;
    if (ready.error().code == ErrorCode::LibraryDamaged && !file->restriction) {
        // Some of it may still be readable.
        library.reset(new Library(path, ready.error(), readAccess));
        if (library->prepare())
            return library;
    }
    return failure(ready.error());
}

Result<> Library::prepare()
{
    if (m_restriction)
        return read([](Connection &connection) -> Result<> { return connection.scalar(u"SELECT count(*) FROM sqlite_schema"_s).map([](qint64) {}); }).result();
    // On the writer's thread, since the connection made here is the one that stays.
    return write([this](Connection &connection) -> Result<> {
               if (const auto migrated = migrateLibrary(connection); !migrated)
                   return migrated;
               if (const auto renewed = IndexRebuild(connection).renewWhenEmpty(); !renewed)
                   return renewed;
               m_wasLeftOpen = connection.scalar(u"SELECT value FROM setting WHERE name = 'open'"_s).value_or(0) != 0;
               return markOpen(connection, true);
           })
        .result();
}

Result<Connection *> Library::connectionOfThread(QThreadStorage<std::shared_ptr<Connection>> &storage, Connection::Access access)
{
    if (!storage.hasLocalData()) {
        auto opened = Connection::open(m_path, access);
        if (!opened)
            return failure(opened.error());
        storage.setLocalData(std::move(*opened));
    }
    return storage.localData().get();
}

Result<Connection *> Library::readConnection()
{
    return connectionOfThread(m_readConnections, m_readAccess);
}

Result<Connection *> Library::writeConnection()
{
    return connectionOfThread(m_writeConnections, Connection::Access::ReadWrite);
}

} // namespace galley
