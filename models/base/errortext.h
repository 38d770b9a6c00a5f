// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

namespace galley {

/// The sentence for an error: what is wrong, with which thing, and what to do.
/// In the current language: call it on the GUI thread, or from the command line.
[[nodiscard]] QString errorText(const Error &error);

/// Only the reason and the advice, without the subject: for tables that show the subject in a column of its own.
[[nodiscard]] QString errorReason(const Error &error);
[[nodiscard]] QString errorAdvice(const Error &error);

} // namespace galley
