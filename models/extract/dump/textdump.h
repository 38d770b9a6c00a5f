// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockclassifier.h"
#include "models/extract/extraction.h"

namespace galley {

/// Takes a plain text dump of a page apart: line ends, paragraphs, body, roles, head matter. The page text is the text as it came, with LF line
/// ends; a NUL becomes U+FFFD, so that no offset moves. Url and language are settled by the caller. Errors: NoText, Cancelled.
[[nodiscard]] Result<Extraction> extractDump(const QString &text, const BlockClassifier *classifier, bool explain, const CancelToken &cancel);

/// The page text of a dump: LF line ends, no byte order mark, no NUL.
[[nodiscard]] QString dumpText(QString text);

} // namespace galley
