// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/exportedarticle.h"

#include <QByteArray>

namespace galley {

enum class SourceBytes : quint8 { LeaveOut, Include };

/// The article as one line of Galley JSONL (docs/jsonl.md), with the line break at its end. Offsets are code points. The
/// same article gives the same bytes. Any thread.
[[nodiscard]] QByteArray jsonlLine(const ExportedArticle &article, SourceBytes sourceBytes = SourceBytes::Include);

} // namespace galley
