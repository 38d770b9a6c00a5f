// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query.h"

namespace galley {

class Console;

/// Says why \a query cannot be read, and shows the place between « and » in what stands around it.
void printQueryFault(const QueryError &error, const QString &query, Console &console);

} // namespace galley
