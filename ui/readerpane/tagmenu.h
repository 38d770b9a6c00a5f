// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagtype.h"

#include <functional>

class QMenu;

namespace galley {

class TagKeys;
class Tagset;

/// Fills \a menu with the types that have keys, entities first, and "More…" for the palette.
void fillTagMenu(QMenu &menu, const Tagset &tagset, const TagKeys &keys, const std::function<void(const TagType &)> &chosen,
                 const std::function<void()> &more);

} // namespace galley
