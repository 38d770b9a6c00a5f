// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/storage/importreport.h"

namespace galley {

/// Tells each failure on stderr, with its reason and what to do, and each file that was there already.
ExitCode printReport(const ImportReport &report, Console &console);

} // namespace galley
