// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <optional>

class QByteArray;
class QMimeData;

namespace galley {

/// A filler that is being dragged, from the text or from a card, within this window.
inline constexpr char16_t fillerMimeType[] = u"application/x-galley-filler";
[[nodiscard]] QByteArray toMime(const Filler &filler);
[[nodiscard]] std::optional<Filler> fillerFromMime(const QMimeData *data);

} // namespace galley
