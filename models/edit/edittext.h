// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/storage/editjournal.h"

#include <QString>

namespace galley {

/// What was done, as a toast says it: "Mention removed". GUI thread.
[[nodiscard]] QString editText(const EditRecord &record);
/// What undoing and redoing it is called in a menu: "Undo: mention removed". GUI thread.
[[nodiscard]] QString undoText(const EditRecord &record);
[[nodiscard]] QString redoText(const EditRecord &record);

} // namespace galley
