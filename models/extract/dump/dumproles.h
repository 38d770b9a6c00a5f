// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"
#include "models/extract/classify/dumpfeatures.h"

#include <QList>

namespace galley {

/// Gives each paragraph of a dump its role: head matter before the body, credit line behind it, menus and cues around.
[[nodiscard]] QList<Block> assignDumpRoles(const DumpReading &dump, const DumpBody &body);

} // namespace galley
