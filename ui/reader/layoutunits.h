// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QStringView>

namespace galley {

/// The most UTF-16 code units that are laid out in one go, so that a text in one single paragraph stays as quick as others.
inline constexpr qsizetype layoutUnitLimit = 2000;

/// Cuts \a block of \a text into pieces of at most \a limit code units: at the end of a sentence where there is one, else
/// behind a space, else between two characters as a reader sees them. The pieces cover the block without a gap.
[[nodiscard]] QList<Span> layoutUnits(QStringView text, Span block, qsizetype limit = layoutUnitLimit);

} // namespace galley
