// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QStringView>

namespace galley {

/// Where \a words stand in \a text, in order and without overlap. Case, diacritics, width and the kind of white space do not
/// count, as in search; but other than there a part of a word is found too.
[[nodiscard]] QList<Span> findFolded(QStringView text, QStringView words);

} // namespace galley
