// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/blockclassifier.h"
#include "models/extract/extraction.h"

#include <QByteArrayView>

namespace galley {

/// Takes a saved page apart: markup limits, parsing, leaf blocks, contexts, body, roles, metadata. Without a classifier the
/// container rule finds the body. `utf8` is the decoded page; url, language and its
/// origin are settled by the caller, who knows more; here they are what the page declares.
/// Errors: NoText, ParserLimit, Cancelled.
[[nodiscard]] Result<Extraction> extractPage(const QByteArray &utf8, const BlockClassifier *classifier, bool explain, const CancelToken &cancel);

} // namespace galley
