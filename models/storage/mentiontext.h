// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/domain/annotation.h"

namespace galley {

class Connection;

/// What a mention's fragments say, joined by spaces.
[[nodiscard]] QString mentionText(const QString &pageText, const EntityMention &mention);

/// The row of mention_text that keeps \a text; added when there is none. Inside the caller's transaction.
[[nodiscard]] Result<qint64> mentionTextId(Connection &connection, const QString &text);

} // namespace galley
