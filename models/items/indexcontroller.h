// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/storage/indexrebuild.h"

#include <QObject>

namespace galley {

class Library;

/// Makes the search index anew in the background when a newer tokenizer or damage asks for it: a few hundred articles at a time,
/// behind everything that an editor does. What a program that ends leaves undone goes on at the next start. GUI thread.
class IndexController final : public QObject
{
    Q_OBJECT

public:
    explicit IndexController(Library &library, QObject *parent = nullptr);

    /// Looks whether there is something to do; after an unclean exit also at the index itself. Does nothing in a library that can
    /// only be read.
    void start();
    /// A search failed because the library is damaged: the index is made anew, once in a session.
    void reportDamage();
    /// Until the next start.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started(galley::RebuildReason reason);
    /// Articles done and in all.
    void progressed(int done, int total);
    void finished();
    /// Cancelled (ErrorCode::Cancelled), or it cannot go on.
    void stopped(const galley::Error &error);

private:
    void run(RebuildReason reason);
    void step();
    void stop(const Error &error);

    Library &m_library;
    bool m_running = false;
    bool m_cancelled = false;
    bool m_damageReported = false;
};

} // namespace galley
