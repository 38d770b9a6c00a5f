// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/extraction.h"

namespace galley {

enum class SourceKind { Html, PlainText };

/// Refuses what is no text by its size and its first bytes, and tells a page from a plain text dump. What the bytes say wins over
/// the file's name. Errors: FileEmpty, FileTooLarge, FileBinary, with the file's name as subject.
[[nodiscard]] Result<SourceKind> sourceKind(const SourceInput &input);

} // namespace galley
