// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/exportedarticle.h"

namespace galley::test {

/// An article with everything that can be kept: emoji before spans, fragments, nesting, right-to-left text, two versions,
/// notes, two annotators, a source document with bytes that are no text.
[[nodiscard]] ExportedArticle fullArticle();

/// The span of the \a nth occurrence of \a text in \a in.
[[nodiscard]] Span find(const QString &in, const QString &text, int nth = 1);

} // namespace galley::test
