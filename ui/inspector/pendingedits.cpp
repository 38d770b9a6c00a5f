// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/pendingedits.h"

namespace galley {

void PendingEdits::add(const QFuture<Result<EditOutcome>> &edit)
{
    ++m_count;
    QFuture<Result<EditOutcome>> future = edit;
    future.then(this, [this](const Result<EditOutcome> &) {
        if (--m_count == 0)
            Q_EMIT settled();
    });
}

} // namespace galley
