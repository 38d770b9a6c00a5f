// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/concordance.h"

#include <QJsonObject>

namespace galley {

/// The line for a terminal: what stands before the hit is set against it, so that the hits of all lines stand below each other in
/// columns of \a contextLength. Text that runs from right to left is isolated and set from the right.
[[nodiscard]] QString kwicLine(const ConcordanceLine &line, int contextLength);
[[nodiscard]] QJsonObject kwicToJson(const ConcordanceLine &line);

/// The order that an option names: "found", "hit", "left" or "right".
[[nodiscard]] std::optional<ConcordanceOrder> concordanceOrderNamed(const QString &name);

} // namespace galley
