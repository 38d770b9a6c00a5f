// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/articlestore.h"
#include "models/storage/library.h"

#include <QTemporaryDir>

#include <memory>

namespace galley {

/// A library in a folder that goes away with it.
class TemporaryLibrary final
{
public:
    TemporaryLibrary() { open(); }

    /// Closes it and opens it again, as a restart would.
    void restart()
    {
        m_library.reset();
        open();
    }
    void close() { m_library.reset(); }

    [[nodiscard]] Library &operator*() const { return *m_library; }
    [[nodiscard]] Library *operator->() const { return m_library.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.galley")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Runs \a job on the writer and waits; the result must be a success.
    template<typename Job>
    auto write(Job job)
    {
        const auto result = m_library->write(std::move(job)).result();
        if (!result)
            qFatal("write failed: %s", qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<typename std::decay_t<decltype(result)>::value_type>)
            return *result;
    }
    template<typename Job>
    auto read(Job job)
    {
        const auto result = m_library->read(std::move(job)).result();
        if (!result)
            qFatal("read failed: %s", qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<typename std::decay_t<decltype(result)>::value_type>)
            return *result;
    }

    /// An article with a headline block, \a paragraphs, and a furniture block at its end; in the index as well.
    ArticleId addArticle(const QString &headline, const QStringList &paragraphs, const QString &language = QStringLiteral("en"));

private:
    void open()
    {
        auto library = Library::open(path());
        if (!library)
            qFatal("cannot open: %s", qPrintable(library.error().detail));
        m_library = std::move(*library);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// The furniture that every built article ends with.
inline const QString builtFurniture = QStringLiteral("Subscribe to our newsletter");

[[nodiscard]] NewVersion buildVersion(const QString &headline, const QStringList &paragraphs, const QString &language = QStringLiteral("en"));

} // namespace galley
