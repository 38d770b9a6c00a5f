// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace galley {

/// Changes of one mark on their way to the disk, one after the other. While there are any, the next one builds on what they
/// will have made, not on what the article still shows: two quick keys must not overwrite each other.
class PendingEdits final : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<QFuture<Result<EditOutcome>>()>;

    using QObject::QObject;
    ~PendingEdits() override; ///< begins those that still wait; nothing is lost

    /// Begins \a edit, at once when nothing is under way.
    void add(const Edit &edit);
    [[nodiscard]] bool isEmpty() const { return !m_running; }

Q_SIGNALS:
    /// The last one is done, well or not: what the article says holds again.
    void settled();

private:
    void beginNext();

    std::deque<Edit> m_waiting;
    bool m_running = false;
};

} // namespace galley
