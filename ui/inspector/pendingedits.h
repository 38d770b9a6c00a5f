// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"

#include <QFuture>
#include <QObject>

namespace galley {

/// Knows whether changes are still on their way to the disk. While they are, the next one builds on what they will have
/// made, not on what the article still shows: two quick keys must not overwrite each other.
class PendingEdits final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(const QFuture<Result<EditOutcome>> &edit);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    /// The last one is done, well or not: what the article says holds again.
    void settled();

private:
    int m_count = 0;
};

} // namespace galley
