// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "models/extract/extraction.h"

#include <QJsonObject>

namespace galley {

/// Block by block: role, confidence, how the text begins, and why. The extraction must have been made with reasons.
void printExplanation(const QString &path, const Extraction &extraction, Console &console);

/// "confidence" and "reasons" of a block.
void addExplanation(QJsonObject &object, const Extraction &extraction, qsizetype block);

} // namespace galley
