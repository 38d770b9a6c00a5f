// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "models/extract/classify/blockverdict.h"

#include <QString>

namespace galley {

/// A reason as a sentence in the language of the interface. GUI thread, or the command line's.
[[nodiscard]] QString reasonText(const Reason &reason);

/// How sure the extractor is, in words; \a confidence is 0 to 1. Same threads.
[[nodiscard]] QString confidenceText(float confidence);

/// Whether the verdict decides about blocks of this role. The parts of the head and the captions have rules of their own, and the
/// verdict only says how much they are like the text of an article.
[[nodiscard]] constexpr bool isDecidedByVerdict(BlockRole role)
{
    return isBody(role) || !isContent(role);
}

} // namespace galley
